//! What is bought and what it comes to.

use rust_decimal::Decimal;

use crate::checkout::Checkout;
use crate::domain::money::{Currency, Money, exact};
use crate::domain::pricing::convert::Exchange;
use crate::domain::pricing::quote::{Credit, Quote, Row};
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::time::Moment;

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
    /// Who answers for its safety, where the law wants it told.
    pub safety: Vec<Words>,
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
    /// The total in the money of the destination, where prices are in another and a rate is known; and that rate.
    pub at_home: Option<(Money, Words)>,
}

fn rate_words(from: Currency, to: Currency, rate: Decimal, at: Moment, source: &str) -> Words {
    let facts = vec![
        ("from", Fact::Text(from.to_string())),
        ("currency", Fact::Text(to.to_string())),
        ("rate", Fact::Number(rate)),
        ("date", Fact::Moment(at)),
        ("source", Fact::Text(source.to_owned())),
    ];
    Words::new("why-rate", facts)
}

/// The sentence that tells screen readers the total.
pub fn total_words(quote: &Quote) -> Words {
    Words::new("a11y-total", vec![("amount", Fact::Money(Money::new(quote.pay_now, quote.currency)))])
}

/// A refusal of several products, said of one of them.
fn of_product(words: &Words, sku: &str) -> Words {
    let mut words = words.clone();
    for (name, fact) in &mut words.facts {
        if *name == "product" {
            *fact = Fact::Text(sku.to_owned());
        }
    }
    words
}

impl Checkout {
    pub(super) fn lines_view(&self, quote: Option<&Quote>) -> Vec<LineView> {
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
                safety: self.safety_view(line),
                refused: refusal.filter(|r| r.lines.contains(&line.id)).map(|r| of_product(&r.words, &line.product.sku)),
            }
        };
        self.cart.lines.iter().map(view).collect()
    }

    /// What draws attention. That customs wants a number of the buyer is said by the field that asks for it.
    pub(super) fn warnings(&self, quote: &Quote) -> Vec<Words> {
        let asked = !self.numbers().is_empty();
        let told = quote.warnings.iter().filter(|words| !(asked && words.key == "tell-buyer-id"));
        told.chain(&self.code_problem).cloned().collect()
    }

    pub(super) fn totals_view(&self, quote: &Quote) -> TotalsView {
        let money = |amount| Money::new(amount, quote.currency);
        TotalsView {
            currency: quote.currency,
            rows: quote.rows.clone(),
            total: money(quote.total),
            now: money(quote.pay_now),
            later: money(quote.pay_later),
            credits: quote.credits.clone(),
            estimate: quote.estimate,
            rate: quote.rate.as_ref().map(|r| rate_words(r.from, quote.currency, r.rate, r.at, &r.source)),
            at_home: self.at_home(quote),
        }
    }

    fn at_home(&self, quote: &Quote) -> Option<(Money, Words)> {
        let home = self.there.currency;
        let rates = self.rates().filter(|_| home != quote.currency)?;
        let rate = Exchange { rates: Some(rates), at: self.as_of.at }.rate(quote.currency, home).ok()?;
        let amount = home.round(exact::mul(quote.total, rate).ok()?);
        Some((Money::new(amount, home), rate_words(quote.currency, home, rate, rates.at, &rates.source)))
    }
}
