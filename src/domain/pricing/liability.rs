//! Who taxes a sale, and at which rates: the destination, the home country, a state where the merchant is registered, or nobody.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::VatIdState;
use crate::domain::country::{Country, TaxRow};
use crate::domain::place;
use crate::domain::shop::LocalRate;

/// Who taxes a sale between seller and buyer. What the border levies is a matter apart.
pub struct Liable<'a> {
    /// The country whose rates hold; none when nothing is charged.
    pub taxing: Option<&'a Country>,
    /// State or province there.
    subdivision: &'a str,
    /// The message that says why, where it is not obvious.
    pub why: Option<&'static str>,
}

/// Finds who taxes.
///
/// - A customer with a certificate that the config lists pays no tax.
/// - Where sales tax needs a registration (US states, after South Dakota v. Wayfair), only registered states tax.
/// - At home the home rates hold, for businesses too.
/// - Within a customs union a business with a confirmed VAT id of another member owes the tax itself (Directive 2006/112/EC arts 138, 196, 197).
///   Consumers are charged the destination's rates under the one-stop shop (arts 33, 369a–369k), else the home rates as long as such sales stay
///   below the yearly threshold, which only sellers established in the union have (art 59c).
pub fn liable<'a>(inputs: &Inputs<'a>) -> Liable<'a> {
    let Inputs { shop, home, there, choices, .. } = *inputs;
    let nobody = |why| Liable { taxing: None, subdivision: "", why };
    let at_destination = |why| Liable { taxing: Some(there), subdivision: choices.subdivision.as_str(), why };
    if !home.same_territory(there) && !there.tax_by_registration {
        return nobody(None);
    }
    if certified(inputs) {
        return nobody(Some("note-tax-exempt"));
    }
    if there.tax_by_registration {
        return if registered_in_state(inputs) { at_destination(None) } else { nobody(None) };
    }
    if home.code == there.code {
        return at_destination(None);
    }
    let why = match &choices.business {
        Some(business) if business.state == VatIdState::Valid && member_of(&business.vat_id) == home.code => {
            Some("note-vat-id-home")
        }
        Some(business) if business.state == VatIdState::Valid => return nobody(Some("note-reverse-charge")),
        _ => None,
    };
    let union = home.union.as_deref().unwrap_or_default();
    let one_stop =
        shop.merchant.registrations.iter().any(|r| r.scheme.strip_suffix("-oss").is_some_and(|u| u.eq_ignore_ascii_case(union)));
    let below = shop.tax.below_threshold.unwrap_or(!one_stop) && place::is_in(&shop.merchant.country, union);
    if below { Liable { taxing: Some(home), subdivision: "", why } } else { at_destination(why) }
}

/// The member state of a VAT identification number: its prefix, with the two that are no ISO codes put right.
fn member_of(vat_id: &str) -> &str {
    match vat_id.get(..2).unwrap_or_default() {
        "EL" => "GR",
        "XI" => "GB",
        prefix => prefix,
    }
}

/// Whether the cart names a certificate of exemption that holds at the destination.
pub(super) fn certified(inputs: &Inputs) -> bool {
    let named = inputs.cart.certificate.as_deref();
    let mut listed = inputs.shop.tax.certificates.iter().filter(|c| Some(c.id.as_str()) == named);
    listed.any(|c| c.places.is_empty() || c.places.iter().any(|p| is_there(inputs, p)))
}

/// Whether a place of the config, `US` or `US-NY`, is the destination.
fn is_there(inputs: &Inputs, place: &str) -> bool {
    match place.split_once('-') {
        Some((country, state)) => country == inputs.there.code && state == inputs.choices.subdivision,
        None => place::is_in(&inputs.there.code, place),
    }
}

/// The tax rows that the seller charges for a category, leaving out those that depend on the price.
pub fn rate_there<'a>(inputs: &Inputs<'a>, category: &str) -> Vec<&'a TaxRow> {
    charged(inputs, category, &|row| row.max.is_none() && row.below.is_none())
}

/// The tax rows that are charged for a category and fit.
pub(super) fn charged<'a>(inputs: &Inputs<'a>, category: &str, fits: &dyn Fn(&TaxRow) -> bool) -> Vec<&'a TaxRow> {
    let liable = liable(inputs);
    let Some(taxing) = liable.taxing else { return Vec::new() };
    let (mut rows, _) = taxing.tax_if(category, liable.subdivision, inputs.as_of.day_there(), fits);
    rows.retain(|row| row.registration.as_ref().is_none_or(|needed| inputs.shop.merchant.registered(needed)));
    // Local rates follow the exemptions of the state.
    let exempt = rows.is_empty() || rows.iter().all(|row| row.category != "standard" && row.rate.is_zero());
    if !exempt && taxing.code == inputs.there.code {
        let applies =
            |local: &&LocalRate| is_there(inputs, &local.place) && in_postcodes(&local.postcodes, &inputs.choices.postcode);
        rows.extend(inputs.shop.tax.local.iter().filter(applies).map(|local| &local.row));
    }
    rows
}

/// Whether a postcode is one of those listed; `100*` stands for all that begin with 100, an empty list for all.
fn in_postcodes(listed: &[String], postcode: &str) -> bool {
    let fits = |pattern: &String| pattern.strip_suffix('*').map_or(pattern == postcode, |start| postcode.starts_with(start));
    listed.is_empty() || listed.iter().any(fits)
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
