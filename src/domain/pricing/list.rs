//! The list price of a line: the product's own, its customer group's, or one by quantity; the lowest that fits.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::{Cart, Line};
use crate::domain::money::Sharing;
use crate::domain::table::{Table, numbered, order};

/// A list price.
#[derive(Clone, Copy)]
pub struct Listed<'a> {
    /// In the currency of the shop's prices.
    pub price: Decimal,
    /// In other currencies; none where it is to be converted.
    pub prices: Option<&'a Table<Decimal>>,
    /// Why it is not the product's own.
    pub because: Option<&'static str>,
}

/// The order in which the engine goes through the lines: by SKU, options, price and id, so that no cent depends on what was put into the cart
/// first. Only where the merchant's way of sharing is by place, it is that of the cart.
pub fn sequence(cart: &Cart, sharing: Sharing) -> Vec<usize> {
    if matches!(sharing, Sharing::First | Sharing::Last | Sharing::Running) {
        return (0..cart.lines.len()).collect();
    }
    order(cart.lines.len(), &|a, b| {
        let (a, b) = (&cart.lines[a], &cart.lines[b]);
        let sku = a.product.sku.cmp(&b.product.sku);
        let options = sku.then_with(|| a.options.cmp(&b.options));
        options.then_with(|| a.product.price.cmp(&b.product.price)).then_with(|| a.id.cmp(&b.id)).is_lt()
    })
}

/// The quantity that decides each line's price: over all lines of the product, where a product has prices by quantity.
pub fn ordered(cart: &Cart) -> Vec<u32> {
    if cart.lines.iter().all(|line| line.product.tier_prices.is_empty()) {
        return cart.lines.iter().map(|line| line.quantity).collect();
    }
    of_product(cart)
}

/// How many of its product the cart holds, for each line.
pub fn of_product(cart: &Cart) -> Vec<u32> {
    let (product, products) = numbered(cart.lines.len(), &|i| cart.lines[i].product.sku.as_str());
    let mut sums = vec![0u32; products];
    for (line, product) in cart.lines.iter().zip(&product) {
        sums[*product] = sums[*product].saturating_add(line.quantity);
    }
    product.into_iter().map(|product| sums[product]).collect()
}

/// The list price of a line. Prices are compared in the shop's currency.
pub fn listed<'a>(inputs: &Inputs<'a>, count: u32, line: &'a Line) -> Listed<'a> {
    let product = &line.product;
    let group = inputs.cart.customer.as_ref().and_then(|customer| customer.group.as_deref());
    let mut best = Listed { price: product.price, prices: Some(&product.prices), because: None };
    if let Some(price) = group.and_then(|group| product.group_prices.get(group)).filter(|price| **price < best.price) {
        best = Listed { price: *price, prices: None, because: Some("why-group-price") };
    }
    for tier in &product.tier_prices {
        if tier.from <= count && tier.price < best.price && (tier.group.is_none() || tier.group.as_deref() == group) {
            best = Listed { price: tier.price, prices: Some(&tier.prices), because: Some("why-tier-price") };
        }
    }
    best
}
