//! Which ways to pay are offered for an amount, in the order of the country, and why the merchant's others are not.

use rust_decimal::Decimal;

use super::Inputs;
use super::convert::Exchange;
use super::trace::{Fact, Words};
use crate::domain::country::{Limit, PaymentMethod};
use crate::domain::money::{Currency, Money};

/// Ids of offered methods, and refused ones with the reason.
pub type Offered = (Vec<String>, Vec<(String, Words)>);

/// Filters the merchant's methods by country, currency and amount.
pub fn offered(inputs: &Inputs, currency: Currency, amount: Decimal) -> Offered {
    let accepted = &inputs.shop.payments.methods;
    let day = inputs.as_of.day_there();
    let mut offers = Vec::new();
    let mut refused = Vec::new();
    for method in inputs.there.payments.iter().filter(|m| accepted.contains(&m.id) && m.until.is_none_or(|until| until >= day)) {
        match refusal(&inputs.exchange(), method, currency, amount) {
            None => offers.push(method.id.clone()),
            Some(words) => refused.push((method.id.clone(), words)),
        }
    }
    for id in accepted.iter().filter(|id| !inputs.there.payments.iter().any(|m| m.id == **id)) {
        let country = ("country", Fact::Text(inputs.there.code.clone()));
        refused.push((id.clone(), Words::new("payment-refused-country", vec![country])));
    }
    (offers, refused)
}

fn refusal(exchange: &Exchange, method: &PaymentMethod, currency: Currency, amount: Decimal) -> Option<Words> {
    if !method.currencies.iter().any(|c| c == "*" || c == currency.code()) {
        return Some(Words::new("payment-refused-currency", vec![("currency", Fact::Text(currency.to_string()))]));
    }
    // A limit in a currency without a rate cannot be checked here; the provider will.
    let there = |limit: &Limit| exchange.convert(amount, currency, limit.currency).ok();
    let words = |key: &'static str, limit: &Limit| {
        Words::new(key, vec![("amount", Fact::Money(Money::new(limit.amount, limit.currency)))])
    };
    if let Some(limit) = &method.minimum
        && there(limit).is_some_and(|a| a < limit.amount)
    {
        return Some(words("payment-refused-minimum", limit));
    }
    match &method.maximum {
        Some(limit) if there(limit).is_some_and(|a| a > limit.amount) => Some(words("payment-refused-maximum", limit)),
        _ => None,
    }
}
