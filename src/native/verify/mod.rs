//! Whether an order is what the merchant's own figures say it is.
//!
//! Nothing that has to do with money is believed: each line is looked up in the merchant's catalogue by its SKU, customer and cards are looked up
//! in the merchant's accounts, and the quote is worked out again by the one engine. The order is accepted when the two quotes are the same bytes, apart from the clocks they
//! were made by. What differs is named by path, with the old and the new value.

mod account;
mod difference;
mod fields;

use super::json::{canonical, table};
use super::merchant::{Merchant, NoQuote};
use super::receipt::{FRESH, packs};
use super::words::english;
use crate::domain::country::{Identifier, PaymentMethod, Standing};
use crate::domain::law::Case;
use crate::domain::place::phone::e164;
use crate::domain::pricing::Detail;
use crate::domain::pricing::cart::{Business, Cart, Choices, Line, VatIdState};
use crate::domain::pricing::quote::{Quote, Refusal};
use crate::domain::pricing::remote::Answers;
use crate::domain::time::Moment;
use crate::wire::contract::{Fault, Write, read_node, table as rows};
use crate::wire::node::{Node, Value};
use crate::wire::order::{CustomsItem, Order};
use crate::wire::remote::write_answers;
use crate::wire::{self, cart, order};

pub use difference::{Difference, differences};

/// An order whose quote was worked out again and found right.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The order with the merchant's own products and customs papers in it.
    pub order: Order,
    /// The quote of this side.
    pub quote: Quote,
    /// The payment method chosen.
    pub payment: PaymentMethod,
    /// Where engine or facts were others; the quote is the same all the same.
    pub provenance: Vec<Difference>,
    /// What the merchant's services answered, where the quote rests on it.
    pub answers: Option<Answers>,
}

/// One wrong place in an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// JSON pointer (RFC 6901).
    pub pointer: String,
    /// A short word for programs.
    pub code: &'static str,
    /// A sentence for developers.
    pub detail: String,
}

/// Why an order is not taken.
#[derive(Debug, Clone)]
pub enum Rejected {
    /// It is not the JSON of the contract.
    Malformed(Vec<Fault>),
    /// Values that cannot be accepted.
    Fields(Vec<FieldError>),
    /// Nothing is sold there: the engine's own refusal, and the field it is about.
    Refused(Box<(Refusal, FieldError)>),
    /// The quote is another.
    Changed(Box<Changed>),
}

/// What the quote should have been.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The quote of this side.
    pub quote: Node,
    /// The cart with the merchant's own products.
    pub cart: Node,
    /// The rates of this side.
    pub rates: Option<Node>,
    /// What the services answered this side.
    pub answers: Option<Node>,
    /// What differs.
    pub differences: Vec<Difference>,
    /// What may be the reason: another engine, other facts.
    pub provenance: Vec<Difference>,
}

impl FieldError {
    fn new(pointer: impl Into<String>, code: &'static str, detail: impl Into<String>) -> FieldError {
        FieldError { pointer: pointer.into(), code, detail: detail.into() }
    }
}

/// An order that was read and has the merchant's own products in it, before its quote is worked out again.
#[derive(Debug)]
pub struct Prepared {
    /// The order.
    pub order: Order,
    /// The moment at which its quote counts.
    pub at: Moment,
    /// What was sent about products and customers and is not so.
    other: Vec<Difference>,
}

/// Verifies the text of an order at a moment, with the engine alone.
pub fn verify(merchant: &Merchant, text: &str, now: Moment) -> Result<Accepted, Rejected> {
    judge(merchant, prepare(merchant, text, now)?, None)
}

/// Reads an order and checks all but its quote.
pub fn prepare(merchant: &Merchant, text: &str, now: Moment) -> Result<Prepared, Rejected> {
    let mut order = order::read(text).map_err(Rejected::Malformed)?;
    // Nobody but the shop can know that a VAT id is confirmed. One that trusts trusts numbers, not everything that is typed.
    if let Some(business) = order.choices.business.as_mut().filter(|business| business.state == VatIdState::Valid) {
        let kinds = merchant.country(&order.choices.country).map(|country| country.identifiers.as_slice()).unwrap_or_default();
        let right =
            |kind: &Identifier| kind.uses.iter().any(|used| used == "vat") && kind.standing(&business.vat_id) == Standing::Right;
        if !merchant.shop.tax.trust_vat_ids || !kinds.iter().any(right) {
            business.state = VatIdState::Pending;
        }
    }
    let errors = fields::check(merchant, &order);
    if !errors.is_empty() {
        return Err(Rejected::Fields(errors));
    }
    let mut own = own_cart(merchant, &order.cart).map_err(Rejected::Fields)?;
    let mut other = repriced(&order.cart, &own);
    other.extend(account::own(merchant, &mut own));
    order.cart = own;
    let at = moment(&order.quote).filter(|at| at.0 <= now.0 + 60 && at.0 >= now.0 - FRESH).unwrap_or(now);
    Ok(Prepared { order, at, other })
}

/// Works the quote out again, with what the merchant's services answered, and holds the order against it.
///
/// An order that was quoted without the services, as the checkout in the browser does, is right as well where every service that was not
/// asked may be done without (`fallback: own`): the engine refuses the others.
pub fn judge(merchant: &Merchant, prepared: Prepared, answers: Option<Answers>) -> Result<Accepted, Rejected> {
    let Prepared { mut order, at, other } = prepared;
    let mut answers = answers;
    let work_out =
        |answers: Option<&Answers>| merchant.quote_with(detail(&order.quote), &order.cart, &order.choices, at, answers);
    let mut quote = work_out(answers.as_ref()).map_err(|why| Rejected::Fields(vec![refused(&order.cart, why)]))?;
    let mut own = wire::quote::write(&quote);
    let mut found = differences(&order.quote, &own, "/quote");
    if !found.is_empty()
        && answers.is_some()
        && let Ok(alone) = work_out(None)
    {
        let node = wire::quote::write(&alone);
        if differences(&order.quote, &node, "/quote").is_empty() {
            (quote, own, answers) = (alone, node, None);
            found.clear();
        }
    }
    let chosen = order.choices.payment.as_ref().filter(|id| quote.payments.contains(id));
    let methods = merchant.country(&order.choices.country).map(|country| country.payments.as_slice()).unwrap_or_default();
    let Some(payment) = methods.iter().find(|method| Some(&method.id) == chosen).cloned() else {
        let detail = "This payment method is not offered for this order.";
        return Err(Rejected::Fields(vec![FieldError::new("/choices/payment", "not-offered", detail)]));
    };
    let missing = agreed(merchant, &order, &quote, at);
    if !missing.is_empty() {
        return Err(Rejected::Fields(missing));
    }
    let provenance = provenance(merchant, &order);
    found.extend(other);
    if !found.is_empty() {
        let rates = merchant.rates().and_then(Write::write);
        let cart = cart::write(&order.cart);
        let answers = answers.as_ref().map(write_answers);
        return Err(Rejected::Changed(Box::new(Changed { quote: own, cart, rates, answers, differences: found, provenance })));
    }
    order.customs = customs(merchant, &order.cart, &quote);
    readable(merchant, &mut order);
    Ok(Accepted { order, quote, payment, provenance, answers })
}

/// Boxes that the law of the destination wants ticked and that were not.
fn agreed(merchant: &Merchant, order: &Order, quote: &Quote, at: Moment) -> Vec<FieldError> {
    let facts = |code: &str| merchant.country(code);
    let (Some(home), Some(there)) = (facts(merchant.shop.merchant.origin()), facts(&order.choices.country)) else {
        return Vec::new();
    };
    let zone = there.zones.first().map_or("", String::as_str);
    let day = at.local(super::merchant::offset(zone, at)).0;
    let (cart, language) = (&order.cart, order.locale.language.as_str());
    let case = Case {
        shop: &merchant.shop,
        home,
        there,
        cart,
        quote: Some(quote),
        day,
        language,
        business: order.choices.business.as_ref().is_some_and(Business::numbered),
        opted_out: false,
    };
    let given = |id: &str| order.consents.iter().any(|consent| consent.id == id && consent.given);
    let asked = case.asked().into_iter().filter(|asked| asked.must && !given(&asked.id));
    asked.map(|asked| FieldError::new(format!("/consents/{}", asked.id), "missing", english(&asked.words))).collect()
}

/// Where the order was worked out by another engine or with other facts than there are here.
fn provenance(merchant: &Merchant, order: &Order) -> Vec<Difference> {
    let mut found = Vec::new();
    let version = env!("CARGO_PKG_VERSION").to_owned();
    if order.engine != version {
        found.push(Difference::new("/engine".to_owned(), order.engine.write(), version.write()));
    }
    let own = packs(merchant, &order.choices.country);
    for (i, sent) in order.packs.iter().enumerate() {
        let other = own.iter().find(|pack| pack.id == sent.id && pack.hash != sent.hash);
        found.extend(other.map(|pack| Difference::new(format!("/packs/{i}/hash"), sent.hash.write(), pack.hash.write())));
    }
    found
}

/// What is posted to `/api/quote`.
#[derive(Debug)]
pub struct Asked {
    /// What is bought.
    pub cart: Cart,
    /// What was chosen.
    pub choices: Choices,
    /// Without the calculation behind the rows.
    pub compact: bool,
    /// Whether the receipt is wanted as well.
    pub receipt: bool,
}

crate::record! { Asked {
    "cart" cart: required, "What is bought; as in an order.";
    "choices" choices: required, "What was chosen; as in an order.";
    "compact" compact: default(false), "Without the calculation behind the rows.";
    "receipt" receipt: default(false), "With the receipt, signed where the shop has a key: landfall.signed-quote/1.";
} }

/// Reads what is posted to `/api/quote`, with the merchant's own products put in.
pub fn asked(merchant: &Merchant, text: &str) -> Result<Asked, Rejected> {
    let malformed = |what: &str| Rejected::Malformed(vec![Fault { pointer: String::new(), at: 0, what: what.to_owned() }]);
    let node = Node::parse(text).map_err(|error| malformed(&format!("not JSON: {error}")))?;
    let mut asked: Asked = read_node(&node).map_err(Rejected::Malformed)?;
    asked.cart = own_cart(merchant, &asked.cart).map_err(Rejected::Fields)?;
    account::own(merchant, &mut asked.cart);
    Ok(asked)
}

/// The answer to it.
pub fn answer(merchant: &Merchant, asked: &Asked, now: Moment, answers: Option<&Answers>) -> Result<Quote, Rejected> {
    let detail = if asked.compact { Detail::Compact } else { Detail::Full };
    merchant.quote_with(detail, &asked.cart, &asked.choices, now, answers).map_err(|why| match why {
        NoQuote::Refused(refusal) => {
            Rejected::Refused(Box::new((refusal.clone(), refused(&asked.cart, NoQuote::Refused(refusal)))))
        }
        why => Rejected::Fields(vec![refused(&asked.cart, why)]),
    })
}

/// The schema of what is posted to `/api/quote`.
pub fn asked_schema() -> Node {
    <Asked as crate::wire::contract::Shape>::schema()
}

/// The text that is kept: the order without its key and the customer's, which are secrets between the shopper's browser and the backend.
pub fn kept(order: &Order) -> String {
    let mut order = order.clone();
    if let Some(customer) = &mut order.cart.customer {
        customer.key = None;
    }
    let mut node = order::write(&order);
    if let Value::Table(rows) = &mut node.value {
        rows.retain(|(key, _)| key != "key");
    }
    canonical(&node)
}

/// The cart with the merchant's own products in the place of what was sent.
fn own_cart(merchant: &Merchant, sent: &Cart) -> Result<Cart, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut lines = Vec::new();
    for (i, line) in sent.lines.iter().enumerate() {
        match merchant.product(&line.product.sku) {
            Some(product) => lines.push(Line { product: product.clone(), ..line.clone() }),
            None => {
                let detail = format!("The shop has no product with the SKU \"{}\".", line.product.sku);
                errors.push(FieldError::new(format!("/cart/lines/{i}/sku"), "unknown-sku", detail));
            }
        }
    }
    if errors.is_empty() { Ok(Cart { lines, ..sent.clone() }) } else { Err(errors) }
}

/// Prices in the sent cart that are not the shop's. The quote alone would not tell: it may have been made with the right ones.
fn repriced(sent: &Cart, own: &Cart) -> Vec<Difference> {
    let pairs = sent.lines.iter().zip(&own.lines).enumerate();
    let other = pairs.filter(|(_, (sent, own))| sent.product.price != own.product.price);
    other
        .map(|(i, (sent, own))| {
            Difference::new(format!("/cart/lines/{i}/price"), sent.product.price.write(), own.product.price.write())
        })
        .collect()
}

/// In how much detail the quote was made: without steps and parts it was asked for compact.
fn detail(quote: &Node) -> Detail {
    let Some(Node { value: Value::List(rows), .. }) = quote.get("rows") else { return Detail::Full };
    let told = |row: &Node| row.get("why").is_some_and(|why| why.get("parts").is_some() || why.get("steps").is_some());
    if rows.is_empty() || rows.iter().any(told) { Detail::Full } else { Detail::Compact }
}

fn moment(quote: &Node) -> Option<Moment> {
    quote.get("asOf")?.get("at")?.text()?.parse().ok()
}

fn refused(cart: &Cart, why: NoQuote) -> FieldError {
    match why {
        NoQuote::UnknownCountry(code) => {
            FieldError::new("/choices/country", "unknown-country", format!("There are no facts about the country \"{code}\"."))
        }
        NoQuote::Refused(Refusal { words, lines }) => {
            let at = lines.first().and_then(|id| cart.lines.iter().position(|line| line.id == *id));
            let pointer = at.map_or_else(|| "/choices/country".to_owned(), |i| format!("/cart/lines/{i}"));
            FieldError::new(pointer, "refused", english(&words))
        }
    }
}

/// The customs papers, from the merchant's own products and this side's quote.
fn customs(merchant: &Merchant, cart: &Cart, quote: &Quote) -> Vec<CustomsItem> {
    let origin = merchant.shop.merchant.origin();
    let lines = cart.lines.iter().zip(&quote.lines).filter(|_| quote.import);
    lines
        .map(|(line, quoted)| CustomsItem {
            description: line.product.name.get("en").unwrap_or(&line.product.sku).to_owned(),
            hs: line.product.hs.clone(),
            origin: line.product.origin.clone().unwrap_or_else(|| origin.to_owned()),
            quantity: line.quantity,
            grams: line.product.grams.saturating_mul(line.quantity),
            value: quote.currency.digits(quoted.amount.checked_sub(quoted.discount).unwrap_or(quoted.amount)).to_string(),
        })
        .collect()
}

/// The address as a carrier's label prints it, and the telephone number as it works from everywhere: made here, whatever was sent.
fn readable(merchant: &Merchant, order: &mut Order) {
    if let Some(there) = merchant.country(&order.delivery.country) {
        let abroad = Some(there.name.as_str()).filter(|_| there.code != merchant.shop.merchant.origin());
        order.label = order.delivery.label(&there.address, abroad, &|text| text.to_uppercase());
        let phone = order.contact.phone.as_deref().unwrap_or_default();
        order.contact.e164 = e164(phone, &there.calling_code, &there.trunk);
    }
}

/// Differences as JSON.
pub fn told(found: &[Difference]) -> impl Iterator<Item = Node> {
    found
        .iter()
        .map(|found| table([("pointer", super::json::text(&found.pointer)), ("sent", found.sent()), ("now", found.now())]))
}

impl Changed {
    /// The members of the answer: what the widget needs to quote again, and what differs.
    pub fn members(&self) -> Vec<(String, Node)> {
        let differences = told(&self.differences);
        let mut members = rows(vec![
            ("quote".to_owned(), self.quote.clone()),
            ("cart".to_owned(), self.cart.clone()),
            ("differences".to_owned(), super::json::list(differences)),
            ("provenance".to_owned(), super::json::list(told(&self.provenance))),
        ]);
        if let Value::Table(all) = &mut members.value {
            all.extend(self.rates.iter().map(|rates| ("rates".to_owned(), rates.clone())));
            all.extend(self.answers.iter().map(|answers| ("answers".to_owned(), answers.clone())));
        }
        match members.value {
            Value::Table(all) => all,
            _ => Vec::new(),
        }
    }
}
