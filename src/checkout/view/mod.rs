//! What is shown and what may be pressed. The UI draws this and repeats no rule.
//!
//! Sentences are [`Words`]: a message id and the figures in it. Amounts are [`Money`](crate::domain::money::Money). The UI turns both into text in the
//! shopper's language. [`View`] is the whole; each part of it has a file.

mod custom;
mod field;
mod help;
mod law;
mod offer;
mod status;
mod totals;
mod wish;

pub use self::custom::CustomView;
pub use self::field::FieldView;
pub use self::help::HelpView;
pub use self::law::{ButtonView, ConsentView, LinkView, NoticeView, ReturnsView};
pub use self::offer::{MethodView, PaymentView, TermsView};
pub use self::status::{AfterView, StatusView};
pub use self::totals::{LineView, TotalsView, total_words};
pub use self::wish::{AccountView, ExtraView, GiftView, PointsView};
use super::Checkout;
use super::form::Field;
use crate::domain::pricing::Detail;
use crate::domain::pricing::dates::cut_off;
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::trace::Words;
use crate::domain::time::Day;

/// All that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The merchant's name.
    pub shop: String,
    /// The merchant's support mailbox.
    pub support: Option<String>,
    /// Links to the merchant's pages: terms, privacy, withdrawal, imprint, shipping, and what the law of the destination wants.
    pub links: Vec<LinkView>,
    /// The panel.
    pub status: StatusView,
    /// Whether the form is drawn (it is hidden, never destroyed, while an order is on its way or placed).
    pub form_open: bool,
    /// Something is being fetched for the form.
    pub updating: bool,
    /// The shopper wants to be remembered on this device.
    pub remember: bool,
    /// The form was filled with what the device remembered.
    pub known: bool,
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
    /// Fields of the merchant's own.
    pub custom: Vec<CustomView>,
    /// Delivery address, row by row.
    pub delivery: Vec<Vec<FieldView>>,
    /// Whether a company buys; none where the shop does not ask.
    pub business: Option<bool>,
    /// What is asked of companies.
    pub company: Vec<FieldView>,
    /// The billing address is another.
    pub billing_differs: bool,
    /// Country and billing address, row by row; empty while it is the same.
    pub billing: Vec<Vec<FieldView>>,
    /// Shipping methods.
    pub methods: Vec<MethodView>,
    /// Places where the goods may be fetched; none where they are brought.
    pub points: Option<PointsView>,
    /// Parcels in which the goods travel.
    pub parcels: u32,
    /// Minutes until the shop's cut-off, and the day on which an order before it leaves; none when it is over for today.
    pub cut_off: Option<(u32, Day)>,
    /// Extras beside shipping.
    pub extras: Vec<ExtraView>,
    /// A present; none where the merchant offers to send none.
    pub gift: Option<GiftView>,
    /// The choice of incoterm; empty when there is none.
    pub terms: Vec<TermsView>,
    /// Ways to pay.
    pub payments: Vec<PaymentView>,
    /// Problem of the choice of payment.
    pub payment_problem: Option<Words>,
    /// Ways to pay that are not offered: name and reason.
    pub payments_refused: Vec<(Words, Words)>,
    /// Lines of the cart.
    pub lines: Vec<LineView>,
    /// What the customer has at the shop.
    pub account: AccountView,
    /// Codes in force.
    pub codes: Vec<String>,
    /// Codes that did nothing, with the reason; and other warnings of the quote.
    pub warnings: Vec<Words>,
    /// The totals, if there is a quote.
    pub totals: Option<TotalsView>,
    /// Why there is no quote.
    pub refusal: Option<Words>,
    /// Answers, and how the shop is reached.
    pub help: HelpView,
    /// The function to withdraw from the placed order, where the law wants one.
    pub withdraw: Option<LinkView>,
    /// The last blocks in the order that the law of the destination wants: notices, consents, returns, summary, button.
    pub blocks: Vec<String>,
    /// What is told before the order.
    pub notices: Vec<NoticeView>,
    /// What may or must be ticked.
    pub consents: Vec<ConsentView>,
    /// What may be sent back.
    pub returns: ReturnsView,
    /// Fields that are wrong and were said to be: for the summary of errors.
    pub wrong: Vec<(Field, Words)>,
    /// The order button.
    pub button: ButtonView,
}

impl Checkout {
    /// Draws the checkout.
    pub fn view(&self) -> View {
        let merchant = &self.shop.merchant;
        let quote = self.quote.as_ref().ok();
        let mut view = View {
            shop: merchant.name.clone(),
            support: merchant.email.clone(),
            links: self.links_view(),
            status: self.status_view(),
            form_open: self.stage.open(),
            updating: self.updating || self.asking(),
            remember: self.remember,
            known: self.known,
            locale: self.locale_view(quote),
            countries: self.countries.clone(),
            email: self.field_view(Field::Email, "loader-email", true, "email", "email"),
            country: self.field_view(Field::Country, "loader-country", true, "country", "text"),
            phone: self.phone_view(),
            number: self.number_view(),
            custom: self.custom_view(),
            delivery: self.address_view(Field::Delivery),
            billing_differs: self.form.billing_differs,
            business: self.sells_to_business().then_some(self.form.business),
            company: self.business_view(),
            billing: self.billing_view(),
            methods: Vec::new(),
            points: None,
            parcels: 0,
            cut_off: None,
            extras: Vec::new(),
            gift: None,
            terms: Vec::new(),
            payments: Vec::new(),
            payment_problem: self.told(&Field::Payment),
            payments_refused: Vec::new(),
            lines: Vec::new(),
            account: AccountView::default(),
            codes: Vec::new(),
            warnings: Vec::new(),
            totals: None,
            refusal: None,
            help: HelpView::default(),
            withdraw: None,
            blocks: Vec::new(),
            notices: Vec::new(),
            consents: Vec::new(),
            returns: ReturnsView::default(),
            wrong: self.told_wrong(),
            button: ButtonView { label: None, key: "review-button", amount: None, enabled: false },
        };
        if self.quoting {
            self.complete_view(&mut view);
        }
        view
    }

    /// What shows a quote, or waits for one. One of the doors to the second half of the download; see tests/tools/split.mjs.
    #[inline(never)]
    fn complete_view(&self, view: &mut View) {
        let quote = self.quote.as_ref().ok();
        view.methods = quote.map(|q| self.methods_view(q)).unwrap_or_default();
        view.points = self.points_view();
        view.parcels = quote.map_or(0, |q| q.parcels.iter().fold(0, |sum, kind| kind.count.saturating_add(sum)));
        view.cut_off = cut_off(&self.inputs(&self.cart, &self.choices(), Detail::Compact));
        view.extras = self.extras_view(quote, false);
        view.gift = self.gift_view(quote);
        view.terms = quote.map(|q| self.terms_view(q)).unwrap_or_default();
        view.payments = quote.map(|q| self.payments_view(q)).unwrap_or_default();
        view.payments_refused = quote.map(|q| self.refused_view(q)).unwrap_or_default();
        view.lines = self.lines_view(quote);
        view.account = self.account_view(quote);
        view.codes = self.cart.codes.iter().chain(&self.cart.referral).cloned().collect();
        view.warnings = quote.map(|q| self.warnings(q)).unwrap_or_default();
        view.totals = quote.map(|q| self.totals_view(q));
        view.refusal = self.quote.as_ref().err().map(|r| r.words.clone());
        view.help = self.help_view();
        view.withdraw = self.withdraw_view();
        view.blocks = self.there.legal.blocks.clone();
        view.notices = self.notices_view();
        view.consents = self.consents_view();
        view.returns = self.returns_view();
        view.button = self.button_view(quote);
    }

    fn locale_view(&self, quote: Option<&Quote>) -> Vec<(&'static str, String, String)> {
        let reason = |because: &str| ["locale-", because].concat();
        let mut out = vec![
            ("language", self.language.value.clone(), reason(self.language.because)),
            ("country", self.there.code.clone(), reason(self.country.because)),
        ];
        out.extend(quote.map(|q| ("currency", q.currency.to_string(), reason(self.currency_because))));
        out
    }
}
