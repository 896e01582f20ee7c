//! Who taxes a sale, and at which rates: the destination, the home country, a state where the merchant is registered, or nobody.

use rust_decimal::Decimal;

use super::Inputs;
use crate::domain::country::TaxRow;

/// The tax rows that a sale to the destination is charged with by the seller.
///
/// Within a customs union the destination's rates apply when the merchant is registered for its one-stop shop
/// (Directive 2006/112/EC arts 33, 59c, 369a–369k), else the home rates. Where sales tax needs a registration (US states, after
/// South Dakota v. Wayfair), only registered states tax.
pub fn rate_there<'a>(inputs: &Inputs<'a>, category: &str) -> Vec<&'a TaxRow> {
    let Inputs { shop, home, there, choices, as_of, .. } = *inputs;
    let day = as_of.day_there();
    if there.tax_by_registration {
        return if registered_in_state(inputs) { there.tax(category, &choices.subdivision, day).0 } else { Vec::new() };
    }
    if home.code == there.code {
        return there.tax(category, &choices.subdivision, day).0;
    }
    let one_stop =
        home.union.as_ref().is_some_and(|union| shop.merchant.registered(&[&union.to_ascii_lowercase(), "-oss"].concat()));
    if one_stop { there.tax(category, &choices.subdivision, day).0 } else { home.tax(category, "", day).0 }
}

/// Whether the merchant is registered in the destination state: `us-ny`.
pub fn registered_in_state(inputs: &Inputs) -> bool {
    let scheme = [inputs.there.code.as_str(), "-", inputs.choices.subdivision.as_str()].concat().to_ascii_lowercase();
    inputs.shop.merchant.registered(&scheme)
}

/// The sum of the rates of several rows.
pub fn total_rate(rows: &[&TaxRow]) -> Decimal {
    rows.iter().fold(Decimal::ZERO, |sum, row| sum.saturating_add(row.rate))
}
