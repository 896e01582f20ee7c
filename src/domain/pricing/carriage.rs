//! What a price of transport holds of tax at home and bears at the destination, by the goods it carries.

use rust_decimal::Decimal;

use super::Inputs;
use super::levy::whole_rate;
use super::liability::rate_there;
use super::market::Entered;
use super::price::{Held, rate_home};
use super::quote::Refusal;
use super::reduce::Reduced;
use crate::domain::country::{Display, TaxRow};
use crate::domain::money::{Rounding, exact};
use crate::domain::shop::ShippingTax;

/// What a price of transport holds at home and bears at the destination when it carries these goods: the rates by which [`bearings`](super::shipping_tax::bearings) takes the tax out
/// again. Shared over the goods, a net price bears the average of their rates by net value; that of the gross price would be by gross value.
pub(super) fn held<'a>(inputs: &Inputs<'a>, market: &Entered, reduced: &Reduced) -> Result<Held<'a>, Box<Refusal>> {
    let way = inputs.shop.shipping.tax;
    if way == ShippingTax::Category {
        return Held::of(inputs, &inputs.shop.shipping.tax_category);
    }
    let rules = &inputs.shop.rounding;
    let (mut home, mut there) = (Average::default(), Average::default());
    for (category, value) in categories(reduced)? {
        let rows = rate_there(inputs, category);
        let (rate_there, rate_home) = (whole_rate(&rows, rules)?, whole_rate(&rate_home(inputs, category), rules)?);
        let net = if market.display == Display::Inclusive { exact::div(value, exact::grown(rate_there)?)? } else { value };
        let carried: Vec<&TaxRow> = rows.into_iter().filter(|row| row.shipping).collect();
        home.add(way, net, rate_home, rate_home)?;
        there.add(way, net, rate_there, whole_rate(&carried, rules)?)?;
    }
    Ok(Held { home: home.rate(way)?, there: there.rate(way)?, category: "standard" })
}

/// The rate of transport among several goods.
#[derive(Default)]
struct Average {
    weight: Decimal,
    due: Decimal,
    first: Option<Decimal>,
    highest: Decimal,
}

impl Average {
    /// Counts goods of a net value: they bear the one rate, and what carries them the other.
    fn add(&mut self, way: ShippingTax, net: Decimal, rate: Decimal, carried: Decimal) -> Result<(), Box<Refusal>> {
        let weight = if way == ShippingTax::Weighted { exact::mul(net, exact::grown(rate)?)? } else { net };
        self.weight = exact::add(self.weight, weight)?;
        self.due = exact::add(self.due, exact::mul(weight, carried)?)?;
        self.first = self.first.or(Some(carried));
        self.highest = self.highest.max(carried);
        Ok(())
    }

    fn rate(&self, way: ShippingTax) -> Result<Decimal, Box<Refusal>> {
        if way == ShippingTax::Highest {
            return Ok(self.highest);
        }
        if self.weight.is_zero() {
            return Ok(self.first.unwrap_or_default());
        }
        let rate = exact::div(self.due, self.weight)?;
        Ok(if way == ShippingTax::Weighted { four_digits(rate) } else { rate })
    }
}

/// A rate as it is shown.
pub(super) fn four_digits(rate: Decimal) -> Decimal {
    Rounding::HalfAwayFromZero.to_digits(rate, 4).normalize()
}

/// The goods by tax category, which are few, so that each is looked up once.
pub(super) fn categories<'r>(reduced: &'r Reduced) -> Result<Vec<(&'r str, Decimal)>, Box<Refusal>> {
    let mut categories: Vec<(&str, Decimal)> = Vec::new();
    for (i, priced) in reduced.lines.iter().enumerate() {
        let category = priced.line.product.tax_category.as_str();
        let worth = reduced.worth(i)?;
        match categories.iter_mut().find(|(name, _)| *name == category) {
            Some((_, value)) => *value = exact::add(*value, worth)?,
            None => categories.push((category, worth)),
        }
    }
    Ok(categories)
}
