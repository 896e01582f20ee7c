//! What is shown and what may be pressed. The UI draws this and repeats no rule.
//!
//! Sentences are [`Words`]: a message id and the figures in it. Amounts are [`Money`]. The UI turns both into text in the shopper's language.

use rust_decimal::Decimal;

use super::Checkout;
use super::answer::{Next, Receipt};
use super::form::Field;
use super::review::{self, Notice};
use super::stage::Stage;
use crate::domain::money::{Currency, Money};
use crate::domain::place::address::Part;
use crate::domain::pricing::quote::{Credit, Quote, Row};
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::Incoterm;
use crate::domain::time::Day;

/// A field as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldView {
    /// Which field; its name is used for ids.
    pub field: Field,
    /// The label.
    pub label: Words,
    /// It must be filled.
    pub required: bool,
    /// What stands in it.
    pub value: String,
    /// What is wrong, when it is time to say so.
    pub problem: Option<Words>,
    /// The problem may be overridden ("use as typed").
    pub may_insist: bool,
    /// Autofill token of the HTML standard.
    pub autocomplete: String,
    /// `inputmode` attribute.
    pub inputmode: &'static str,
    /// Choices, when it is a list: value and name.
    pub options: Vec<(String, String)>,
}

/// A shipping method as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodView {
    /// Stable id.
    pub id: String,
    /// The merchant's name in the shopper's language; without one, the kind has a message `shipping-<kind>`.
    pub name: Option<String>,
    /// standard, express, …
    pub kind: String,
    /// Price.
    pub price: Money,
    /// First promised day.
    pub from: Day,
    /// Last promised day.
    pub until: Day,
    /// It is the chosen one.
    pub chosen: bool,
}

/// A way to pay as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentView {
    /// Stable id.
    pub id: String,
    /// The brand's own name.
    pub name: String,
    /// card, wallet, voucher …: the hint is `payment-hint-<kind>` with dashes.
    pub kind: String,
    /// It is the chosen one.
    pub chosen: bool,
}

/// A line of the summary.
#[derive(Debug, Clone, PartialEq)]
pub struct LineView {
    /// The cart line.
    pub id: String,
    /// Name in the shopper's language.
    pub name: String,
    /// Chosen options.
    pub options: Vec<(String, String)>,
    /// Address of a picture.
    pub image: Option<String>,
    /// How many.
    pub quantity: u32,
    /// The most that may be ordered.
    pub most: u32,
    /// Price of one, if there is a quote.
    pub unit: Option<Money>,
    /// Price of all, if there is a quote.
    pub amount: Option<Money>,
    /// The sentence of a refusal that names this line.
    pub refused: Option<Words>,
}

/// The totals.
#[derive(Debug, Clone, PartialEq)]
pub struct TotalsView {
    /// The currency.
    pub currency: Currency,
    /// The rows, with their traces.
    pub rows: Vec<Row>,
    /// The total at the door.
    pub total: Money,
    /// Paid with the order.
    pub now: Money,
    /// Collected on delivery; zero when nothing is.
    pub later: Money,
    /// Cards, credit and points that pay for a part.
    pub credits: Vec<Credit>,
    /// Some figure is an estimate.
    pub estimate: bool,
    /// The exchange rate, as a sentence.
    pub rate: Option<Words>,
}

/// The choice of who pays duty when.
#[derive(Debug, Clone, PartialEq)]
pub struct TermsView {
    /// The incoterm.
    pub incoterm: Incoterm,
    /// Paid with the order.
    pub now: Money,
    /// Collected on delivery.
    pub later: Money,
    /// It is the chosen one.
    pub chosen: bool,
}

/// The order button.
#[derive(Debug, Clone, PartialEq)]
pub struct ButtonView {
    /// The law's own words, when it has them in the shopper's language.
    pub label: Option<String>,
    /// Else this message.
    pub key: &'static str,
    /// What is paid with the order.
    pub amount: Option<Money>,
    /// It may be pressed.
    pub enabled: bool,
}

/// The panel in the place of the form, or above it.
#[derive(Debug, Clone, PartialEq)]
pub enum StatusView {
    /// No panel: the form is open.
    None,
    /// The order is on its way.
    Sending,
    /// It is sent again after so many seconds; the UI counts down itself.
    Waiting {
        /// Seconds until the next attempt.
        seconds: u32,
        /// Attempts so far: a new value means a new countdown.
        attempt: u32,
    },
    /// The price changed; the form stays open below.
    PriceChanged {
        /// The total that was seen.
        old: Money,
        /// The total now.
        new: Money,
        /// What is paid with the order now.
        now: Money,
    },
    /// The payment is open.
    Paying {
        /// What the backend said.
        receipt: Receipt,
        /// Name of the payment method.
        method: String,
        /// What is to pay.
        amount: Option<Money>,
    },
    /// All is done.
    Placed {
        /// What the backend said.
        receipt: Receipt,
        /// Where the confirmation goes, if known.
        email: String,
        /// Promised days, if known.
        arrives: Option<(Day, Day)>,
        /// What was paid with the order.
        now: Option<Money>,
        /// What the carrier collects, when it is something.
        later: Option<Money>,
    },
    /// The payment ended without money; the form stays open below.
    Unpaid {
        /// The order's number.
        id: String,
    },
    /// The backend refused; the form stays open below.
    Failed {
        /// What to mention to the shop.
        reference: String,
    },
}

/// All that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The merchant's name.
    pub shop: String,
    /// The merchant's support mailbox.
    pub support: Option<String>,
    /// Links to policies: terms, privacy, withdrawal, imprint, shipping → address.
    pub policies: Vec<(String, String)>,
    /// The panel.
    pub status: StatusView,
    /// Whether the form is drawn (it is hidden, never destroyed, while an order is on its way or placed).
    pub form_open: bool,
    /// Something is being fetched for the form.
    pub updating: bool,
    /// Language, country, currency: (what, value, reason message id).
    pub locale: Vec<(&'static str, String, String)>,
    /// Countries on offer.
    pub countries: Vec<String>,
    /// E-mail, as drawn by the loader and adopted: its problem is shown there.
    pub email: FieldView,
    /// The country select, adopted as well.
    pub country: FieldView,
    /// Telephone; none when hidden.
    pub phone: Option<FieldView>,
    /// The number that customs asks for; none where it asks for none.
    pub number: Option<FieldView>,
    /// Delivery address, row by row.
    pub delivery: Vec<Vec<FieldView>>,
    /// The billing address is another.
    pub billing_differs: bool,
    /// Billing address, row by row; empty while it is the same.
    pub billing: Vec<Vec<FieldView>>,
    /// Shipping methods.
    pub methods: Vec<MethodView>,
    /// The choice of incoterm; empty when there is none.
    pub terms: Vec<TermsView>,
    /// Ways to pay.
    pub payments: Vec<PaymentView>,
    /// Problem of the choice of payment.
    pub payment_problem: Option<Words>,
    /// Ways to pay that are not offered: name and reason.
    pub payments_refused: Vec<(String, Words)>,
    /// Lines of the cart.
    pub lines: Vec<LineView>,
    /// Codes in force.
    pub codes: Vec<String>,
    /// Codes that did nothing, with the reason; and other warnings of the quote.
    pub warnings: Vec<Words>,
    /// The totals, if there is a quote.
    pub totals: Option<TotalsView>,
    /// Why there is no quote.
    pub refusal: Option<Words>,
    /// What is told before the order.
    pub notices: Vec<NoticeView>,
    /// What must be ticked.
    pub consents: Vec<ConsentView>,
    /// Fields that are wrong and were said to be: for the summary of errors.
    pub wrong: Vec<(Field, Words)>,
    /// The order button.
    pub button: ButtonView,
}

/// A notice with the address of its policy.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeView {
    /// Stable id.
    pub id: String,
    /// The sentence.
    pub words: Words,
    /// Message id of the link and its address.
    pub link: Option<(String, String)>,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsentView {
    /// The notice.
    pub notice: NoticeView,
    /// It is ticked.
    pub given: bool,
    /// What is wrong, when it is time to say so.
    pub problem: Option<Words>,
}

/// The sentence that tells screen readers the total.
pub fn total_words(quote: &Quote) -> Words {
    Words::new("a11y-total", vec![("amount", Fact::Money(Money::new(quote.pay_now, quote.currency)))])
}

impl Checkout {
    /// Draws the checkout.
    pub fn view(&self) -> View {
        let merchant = &self.shop.merchant;
        let quote = self.quote.as_ref().ok();
        let rows = self.address_rows();
        let address = |make: fn(Part) -> Field| -> Vec<Vec<FieldView>> {
            rows.iter().map(|row| row.iter().map(|part| self.part_view(make(*part), *part)).collect()).collect()
        };
        let money = |amount: Decimal, quote: &Quote| Money::new(amount, quote.currency);
        let open = self.stage.open();
        View {
            shop: merchant.name.clone(),
            support: merchant.email.clone(),
            policies: merchant.policies.iter().map(|(k, v)| (k.clone(), v.clone())).collect(),
            status: self.status_view(),
            form_open: open,
            updating: self.updating,
            locale: self.locale_view(quote),
            countries: self.countries.clone(),
            email: self.field_view(Field::Email, "loader-email", true, "email", "email"),
            country: self.field_view(Field::Country, "loader-country", true, "country", "text"),
            phone: (self.shop.fields.phone.as_deref() != Some("hidden")).then(|| {
                let required = self.shop.fields.phone.as_deref() == Some("required");
                self.field_view(Field::Phone, "contact-phone", required, "tel", "tel")
            }),
            number: (!self.numbers().is_empty()).then(|| {
                let label = self.number_label();
                FieldView { label, ..self.field_view(Field::Number, "", self.number_needed(), "off", "text") }
            }),
            delivery: address(Field::Delivery),
            billing_differs: self.form.billing_differs,
            billing: if self.form.billing_differs { address(Field::Billing) } else { Vec::new() },
            methods: quote.map(|q| self.methods_view(q)).unwrap_or_default(),
            terms: quote
                .map(|q| {
                    let terms = q.terms.iter().map(|t| TermsView {
                        incoterm: t.incoterm,
                        now: money(t.pay_now, q),
                        later: money(t.pay_later, q),
                        chosen: q.incoterm == Some(t.incoterm),
                    });
                    terms.collect()
                })
                .unwrap_or_default(),
            payments: quote.map(|q| self.payments_view(q)).unwrap_or_default(),
            payment_problem: self.told(&Field::Payment),
            payments_refused: quote.map(|q| self.refused_view(q)).unwrap_or_default(),
            lines: self.lines_view(quote),
            codes: self.cart.codes.clone(),
            warnings: quote.map(|q| self.warnings(q)).unwrap_or_default(),
            totals: quote.map(|q| TotalsView {
                currency: q.currency,
                rows: q.rows.clone(),
                total: money(q.total, q),
                now: money(q.pay_now, q),
                later: money(q.pay_later, q),
                credits: q.credits.clone(),
                estimate: q.estimate,
                rate: q.rate.as_ref().map(|r| {
                    let facts = vec![
                        ("from", Fact::Text(r.from.to_string())),
                        ("currency", Fact::Text(q.currency.to_string())),
                        ("rate", Fact::Number(r.rate)),
                        ("date", Fact::Moment(r.at)),
                        ("source", Fact::Text(r.source.clone())),
                    ];
                    Words::new("why-rate", facts)
                }),
            }),
            refusal: self.quote.as_ref().err().map(|r| r.words.clone()),
            notices: review::notices(self).into_iter().map(|n| self.notice_view(n)).collect(),
            consents: review::consents(self)
                .into_iter()
                .map(|n| {
                    let given = self.form.consents.contains(&n.id);
                    let problem = self.told(&Field::Consent(n.id.clone()));
                    ConsentView { notice: self.notice_view(n), given, problem }
                })
                .collect(),
            wrong: self.told_wrong(),
            button: {
                let (label, key) = match review::button(self) {
                    Ok(label) => (Some(label), "review-button"),
                    Err(key) => (None, key),
                };
                ButtonView {
                    label,
                    key,
                    amount: quote.map(|q| money(q.pay_now, q)),
                    enabled: open && quote.is_some() && !self.updating,
                }
            },
        }
    }

    /// What draws attention. That customs wants a number of the buyer is said by the field that asks for it.
    fn warnings(&self, quote: &Quote) -> Vec<Words> {
        let asked = !self.numbers().is_empty();
        quote.warnings.iter().filter(|words| !(asked && words.key == "tell-buyer-id")).cloned().collect()
    }

    /// The problem of a field that was left.
    fn told(&self, field: &Field) -> Option<Words> {
        self.form.left.contains(field).then(|| self.problem(field)).flatten().map(|p| p.words)
    }

    fn told_wrong(&self) -> Vec<(Field, Words)> {
        let key = |field: &Field| match field {
            Field::Email => "loader-email".to_owned(),
            Field::Phone => "contact-phone".to_owned(),
            Field::Country => "loader-country".to_owned(),
            Field::Delivery(part) | Field::Billing(part) => self.part_label(*part),
            Field::Method => "shipping-title".to_owned(),
            Field::Payment => "payment-title".to_owned(),
            Field::Number | Field::Consent(_) => "review-title".to_owned(),
        };
        let label = |field: &Field| match field {
            Field::Number => self.number_label(),
            field => Words::new(key(field), Vec::new()),
        };
        let wrong = self.wrong_fields().into_iter().filter(|f| self.form.left.contains(f));
        wrong.map(|f| (f.clone(), label(&f))).collect()
    }

    fn field_view(&self, field: Field, label: &str, required: bool, autocomplete: &str, inputmode: &'static str) -> FieldView {
        let problem = self.form.left.contains(&field).then(|| self.problem(&field)).flatten();
        FieldView {
            label: Words::new(label.to_owned(), Vec::new()),
            required,
            value: self.form.get(&field).to_owned(),
            may_insist: problem.as_ref().is_some_and(|p| p.warning),
            problem: problem.map(|p| p.words),
            autocomplete: autocomplete.to_owned(),
            inputmode,
            options: Vec::new(),
            field,
        }
    }

    fn part_label(&self, part: Part) -> String {
        let labels = &self.there.address.labels;
        let kind = |key: &str, default: &str| {
            let kind = labels.get(key).map_or(default, String::as_str).replace('_', "-");
            ["address-", key, "-", &kind].concat()
        };
        match part {
            Part::Name => "address-name".to_owned(),
            Part::Organisation => "address-organisation".to_owned(),
            Part::Line1 => "address-line-1".to_owned(),
            Part::Line2 => "address-line-2".to_owned(),
            Part::District => kind("district", "suburb"),
            Part::City => kind("city", "city"),
            Part::State => kind("state", "province"),
            Part::Postcode => kind("postcode", "postal"),
            Part::SortingCode => "address-sorting-code".to_owned(),
        }
    }

    fn part_view(&self, field: Field, part: Part) -> FieldView {
        let form = &self.there.address;
        let token = match part {
            Part::Name => "name",
            Part::Organisation => "organization",
            Part::Line1 => "address-line1",
            Part::Line2 => "address-line2",
            Part::District => "address-level3",
            Part::City => "address-level2",
            Part::State => "address-level1",
            Part::Postcode => "postal-code",
            Part::SortingCode => "off",
        };
        let section = if matches!(field, Field::Billing(_)) { "billing " } else { "shipping " };
        let numeric = part == Part::Postcode
            && form.postcode.as_deref().is_some_and(|p| !p.contains(|c: char| c.is_ascii_uppercase()) && !p.contains('-'));
        let required = match part {
            Part::Name => true,
            Part::Line2 => false,
            Part::Organisation if self.shop.fields.organisation.as_deref() == Some("required") => true,
            part => form.requires(part),
        };
        let autocomplete = if token == "off" { "off".to_owned() } else { [section, token].concat() };
        let mut view =
            self.field_view(field, &self.part_label(part), required, &autocomplete, if numeric { "numeric" } else { "text" });
        if part == Part::State {
            // Readers of Latin script see Latin names where the country has them.
            let own_script = self.there.languages.iter().any(|l| self.language.value.split('-').next() == l.split('-').next());
            let name = |s: &crate::domain::country::Subdivision| match &s.latin {
                Some(latin) if !own_script => latin.clone(),
                _ => s.name.clone(),
            };
            view.options = form.subdivisions.iter().map(|s| (s.code.clone(), name(s))).collect();
        }
        view
    }

    fn methods_view(&self, quote: &Quote) -> Vec<MethodView> {
        let view = |m: &crate::domain::pricing::quote::MethodOffer| MethodView {
            id: m.id.clone(),
            name: m.name.get(&self.language.value).map(str::to_owned),
            kind: m.kind.clone(),
            price: Money::new(m.price, quote.currency),
            from: m.from,
            until: m.until,
            chosen: m.id == quote.method,
        };
        quote.methods.iter().map(view).collect()
    }

    fn payments_view(&self, quote: &Quote) -> Vec<PaymentView> {
        let known = quote.payments.iter().filter_map(|id| self.there.payments.iter().find(|m| m.id == *id));
        let view = |m: &crate::domain::country::PaymentMethod| PaymentView {
            id: m.id.clone(),
            name: m.name.clone(),
            kind: m.kind.clone(),
            chosen: self.payment.as_deref() == Some(m.id.as_str()),
        };
        known.map(view).collect()
    }

    /// Only methods that people of the country know: that a Brazilian method is not offered in Japan surprises nobody.
    fn refused_view(&self, quote: &Quote) -> Vec<(String, Words)> {
        let name = |id: &str| self.there.payments.iter().find(|m| m.id == id).map(|m| m.name.clone());
        quote.payments_refused.iter().filter_map(|(id, words)| Some((name(id)?, words.clone()))).collect()
    }

    fn lines_view(&self, quote: Option<&Quote>) -> Vec<LineView> {
        let refusal = self.quote.as_ref().err();
        let view = |line: &crate::domain::pricing::cart::Line| {
            let priced = quote.and_then(|q| q.lines.iter().find(|l| l.id == line.id).map(|l| (l, q.currency)));
            LineView {
                id: line.id.clone(),
                name: line.product.name.get(&self.language.value).unwrap_or(&line.product.sku).to_owned(),
                options: line.options.iter().map(|(k, v)| (k.clone(), v.clone())).collect(),
                image: line.product.image.clone(),
                quantity: line.quantity,
                most: line.product.max_quantity.unwrap_or(99),
                unit: priced.map(|(l, c)| Money::new(l.unit, c)),
                amount: priced.map(|(l, c)| Money::new(l.amount, c)),
                refused: refusal.filter(|r| r.lines.contains(&line.id)).map(|r| r.words.clone()),
            }
        };
        self.cart.lines.iter().map(view).collect()
    }

    fn notice_view(&self, notice: Notice) -> NoticeView {
        let address = |policy: &str| self.shop.merchant.policies.get(policy).cloned();
        let link = notice.link.and_then(|policy| Some((["review-link-", policy].concat(), address(policy)?)));
        NoticeView { id: notice.id, words: notice.words, link }
    }

    fn locale_view(&self, quote: Option<&Quote>) -> Vec<(&'static str, String, String)> {
        let reason = |because: &str| ["locale-", because].concat();
        let mut out = vec![
            ("language", self.language.value.clone(), reason(self.language.because)),
            ("country", self.there.code.clone(), reason(self.country.because)),
        ];
        out.extend(quote.map(|q| ("currency", q.currency.to_string(), reason("market"))));
        out
    }

    fn status_view(&self) -> StatusView {
        let quote = self.quote.as_ref().ok();
        let money = |amount: Decimal| quote.map(|q| Money::new(amount, q.currency));
        let nothing = Money::new(Decimal::ZERO, self.shop.prices.currency);
        match &self.stage {
            Stage::Filling => StatusView::None,
            Stage::Placing { .. } => StatusView::Sending,
            Stage::Waiting { seconds, attempt, .. } => StatusView::Waiting { seconds: *seconds, attempt: *attempt },
            Stage::PriceChanged { old, new } => StatusView::PriceChanged {
                old: money(*old).unwrap_or(nothing),
                new: money(*new).unwrap_or(nothing),
                now: quote.and_then(|q| money(q.pay_now)).unwrap_or(nothing),
            },
            Stage::Paying { receipt, .. } => StatusView::Paying {
                receipt: receipt.clone(),
                method: self
                    .payment
                    .as_ref()
                    .and_then(|id| self.there.payments.iter().find(|m| m.id == *id))
                    .map(|m| m.name.clone())
                    .unwrap_or_default(),
                amount: quote.filter(|_| self.payment.is_some()).and_then(|q| money(q.pay_now)),
            },
            Stage::Placed { receipt } => {
                let chosen = quote.and_then(|q| q.methods.iter().find(|m| m.id == q.method));
                // After a reload the form is empty and the quote is not the order's.
                let fresh = !self.form.email.is_empty();
                StatusView::Placed {
                    receipt: receipt.clone(),
                    email: self.form.email.clone(),
                    arrives: chosen.filter(|_| fresh).map(|m| (m.from, m.until)),
                    now: quote.filter(|_| fresh).and_then(|q| money(q.pay_now)),
                    later: quote.filter(|q| fresh && !q.pay_later.is_zero()).and_then(|q| money(q.pay_later)),
                }
            }
            Stage::Unpaid { receipt } => StatusView::Unpaid { id: receipt.id.clone() },
            Stage::Failed { reference } => StatusView::Failed { reference: reference.clone() },
        }
    }
}

impl StatusView {
    /// Whether a payment page is to be opened by the shopper: its address.
    pub fn pay_url(&self) -> Option<&str> {
        match self {
            StatusView::Paying { receipt: Receipt { next: Next::Redirect { url }, .. }, .. } => Some(url),
            _ => None,
        }
    }
}
