//! Refunds at the edge: the stored order, the law of its destination and the merchant's rules, brought together for the engine.

use crate::domain::country::Country;
use crate::domain::pricing::refund::{Delivery, Paid, Rules};
use crate::domain::shop::Shop;
use crate::wire::contract::Fault;
use crate::wire::node::Node;
use crate::wire::refund::read_paid;

/// What was paid, from an order, or from a quote alone.
pub fn paid(order: &Node) -> Result<Paid, Vec<Fault>> {
    read_paid(order.get("quote").unwrap_or(order))
}

/// The destination of an order or quote.
pub fn destination(order: &Node) -> Option<&str> {
    order.get("quote").unwrap_or(order).get("country")?.text()
}

/// The rules for a destination.
pub fn rules(shop: Option<&Shop>, country: Option<&Country>) -> Rules {
    let own = shop.map(|shop| shop.refunds.clone()).unwrap_or_default();
    let delivery = match country.and_then(|country| country.legal.withdrawal_delivery.as_deref()) {
        Some("standard") => Delivery::Standard,
        Some("all") => Delivery::All,
        _ => Delivery::Kept,
    };
    Rules { means: own.means, carrier_charges: own.carrier_charges, delivery }
}
