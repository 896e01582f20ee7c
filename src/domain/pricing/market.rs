//! Step 1: the market of the destination. Which currency, whose tax, and what may not go there.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::{Line, MAX_LINES, MAX_QUANTITY};
use super::list::of_product;
use super::quote::Refusal;
use super::trace::{Fact, Words};
use crate::domain::country::Display;
use crate::domain::money::{Currency, to_eight_digits};
use crate::domain::shop::{Basis, Market, Prices};
use crate::domain::table::Table;

/// The flag of goods that are not sold to consumers.
const BUSINESS_ONLY: &str = "business-only";

/// The destination as the merchant sees it.
pub struct Entered<'a> {
    /// The merchant's rules for it.
    pub market: &'a Market,
    /// Presentment currency.
    pub currency: Currency,
    /// From the currency of the shop's prices to the presentment currency; none when there is no rate that may be used.
    pub exchanged: Option<Exchanged>,
    /// Whether lines and shipping are shown with tax.
    pub display: Display,
    /// Whether a customs border is crossed.
    pub import: bool,
}

/// An exchange rate.
#[derive(Clone, Copy)]
pub struct Exchanged {
    /// Units of the presentment currency for one.
    pub rate: Decimal,
    /// The same in as many digits as are shown.
    pub shown: Decimal,
}

impl Entered<'_> {
    /// The names under which prices for this market are listed, the closest first: its price list, if it has one, and its currency.
    pub fn lists(&self) -> [&str; 2] {
        [self.market.price_list.as_deref().unwrap_or_default(), self.currency.code()]
    }

    /// The price of a list that is for this market, and the name it stands under.
    pub fn listed(&self, prices: &Table<Decimal>) -> Option<(Decimal, &str)> {
        self.lists().into_iter().find_map(|name| Some((*prices.get(name)?, name)))
    }

    /// Whether prices of that name hold tax.
    pub fn basis(&self, prices: &Prices, name: &str) -> Basis {
        prices.lists.get(name).or_else(|| prices.lists.get(self.currency.code())).copied().unwrap_or(prices.tax)
    }
}

/// Finds the market and refuses what may not be sold there.
pub fn enter<'a>(inputs: &Inputs<'a>) -> Result<Entered<'a>, Box<Refusal>> {
    let Inputs { shop, home, there, cart, .. } = *inputs;
    let country = ("country", Fact::Text(there.code.clone()));
    let Some(market) = shop.market(&there.code) else {
        return Err(Refusal::new(Words::new("refused-market", vec![country])));
    };
    if let Some(reason) = &market.refused {
        let key = if reason == "sanctions" { "refused-market-sanctions" } else { "refused-market" };
        return Err(Refusal::new(Words::new(key, vec![country])));
    }
    if cart.lines.is_empty() {
        return Err(Refusal::new(Words::new("refused-empty", Vec::new())));
    }
    if cart.lines.len() > MAX_LINES {
        return Err(Refusal::new(Words::new("refused-amount", Vec::new())));
    }
    let capped = cart.lines.iter().any(|line| line.product.max_quantity.is_some());
    // All lines at fault for one reason, the first one's.
    let (mut excluded, mut for_trade): (Vec<&Line>, bool) = (Vec::new(), false);
    let ordered = if capped { of_product(cart) } else { Vec::new() };
    for (i, line) in cart.lines.iter().enumerate() {
        let most = line.product.max_quantity.unwrap_or(MAX_QUANTITY).min(MAX_QUANTITY);
        // The cap is for the product, however many lines it is spread over; without one, only the line counts.
        let ordered = if line.product.max_quantity.is_some() { ordered[i] } else { line.quantity };
        if line.quantity == 0 || ordered > most {
            let product = ("product", Fact::Text(line.product.sku.clone()));
            let words = Words::new("refused-quantity", vec![("count", Fact::Number(most.into())), product]);
            return Err(Box::new(Refusal { words, lines: vec![line.id.clone()] }));
        }
        let banned = line.product.flags.iter().any(|flag| market.excludes.contains(flag));
        let trade = line.product.flags.iter().any(|flag| flag == BUSINESS_ONLY) && inputs.choices.business.is_none();
        if (banned || trade) && (excluded.is_empty() || for_trade != banned) {
            excluded.push(line);
            for_trade = !banned;
        }
    }
    if let Some(first) = excluded.first() {
        let product = ("product", Fact::Text(first.product.sku.clone()));
        let words = Words::new(if for_trade { "refused-business-only" } else { "refused-product" }, vec![product, country]);
        return Err(Box::new(Refusal { words, lines: excluded.iter().map(|line| line.id.clone()).collect() }));
    }
    let import = !home.same_territory(there);
    let base = shop.prices.currency;
    // A market without a currency of its own is quoted in the country's, if there is a rate for it.
    let national = if inputs.exchange().reaches(base, there.currency) { there.currency } else { base };
    let currency = market.currency.unwrap_or(national);
    let rate = inputs.exchange().rate(base, currency).ok();
    let exchanged = rate.and_then(|rate| Some(Exchanged { rate, shown: to_eight_digits(rate).ok()? }));
    Ok(Entered { market, currency, exchanged, display: if import { Display::Exclusive } else { there.display }, import })
}
