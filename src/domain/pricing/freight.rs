//! The price of a method: a row of its table for each parcel or for the order, surcharges, and whether shipping is free.

use rust_decimal::Decimal;

use super::Inputs;
use super::fees::extra;
use super::listed::{Bears, found, shown, threshold};
use super::market::Entered;
use super::parcels::{Parcel, chargeable, girth, stepped, weight};
use super::quote::Refusal;
use super::reduce::Reduced;
use super::trace::{Fact, Trace, Words, money};
use crate::domain::money::{Currency, Overflow, exact};
use crate::domain::shop::{Amounts, FreeOver, Method, PricedBy, Rate, Zone};

/// What a method costs.
pub struct Freight {
    /// Bookable, on the basis the market shows.
    pub price: Decimal,
    /// How it came about.
    pub steps: Vec<Words>,
    /// Carriage and surcharges, when there are surcharges; they sum to the price.
    pub parts: Vec<Trace>,
}

/// What a row of a table is looked up for: a parcel, or the order.
struct Load {
    /// How many alike.
    count: u32,
    /// Parcels in it.
    parcels: u32,
    /// Charged weight.
    grams: u32,
    /// Units.
    items: u32,
    /// Size of the largest parcel.
    size: [u32; 3],
}

/// The price of a method, or why it is not offered.
pub fn freight(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    (method, zone): (&Method, &Zone),
    parcels: &[Parcel],
) -> Result<Result<Freight, Words>, Box<Refusal>> {
    let goods = basis(inputs, zone, reduced)?;
    let mut rows: Vec<(Load, &Rate)> = Vec::with_capacity(1);
    for load in loads(method, parcels) {
        let mut found = None;
        for rate in &zone.rates {
            if found.is_none() && within(&load, rate) && below(inputs, market, rate.up_to_amount.as_ref(), goods)? {
                found = Some(rate);
            }
        }
        let Some(rate) = found else { return Ok(Err(too_much(zone, &load))) };
        rows.push((load, rate));
    }
    let mut freight = Freight { price: Decimal::ZERO, steps: Vec::new(), parts: Vec::new() };
    if inputs.explains() {
        tell(inputs, method, zone, &rows, &mut freight.steps);
    }
    let free = free(inputs, market, zone, goods, &mut freight.steps)?;
    if !free {
        let listed = found(inputs, market, &|name, base| whole(&rows, name, base))?;
        freight.price = shown(inputs, market, reduced, Bears::Transport, listed, &mut freight.steps)?;
        freight.surcharge(inputs, market, reduced, method, parcels, false)?;
        freight.reduce(inputs, market, reduced, method)?;
    }
    freight.surcharge(inputs, market, reduced, method, parcels, true)?;
    freight.price = market.currency.round(freight.price);
    Ok(Ok(freight))
}

impl Freight {
    /// Adds the surcharges: those that free shipping and reductions cover, or those that are always charged.
    fn surcharge(
        &mut self,
        inputs: &Inputs,
        market: &Entered,
        reduced: &Reduced,
        method: &Method,
        parcels: &[Parcel],
        always: bool,
    ) -> Result<(), Box<Refusal>> {
        for rule in inputs.shop.shipping.surcharges.iter().chain(&method.surcharges).filter(|s| s.always == always) {
            if let Some(part) = extra(inputs, market, reduced, method, parcels, (rule, Bears::Transport), self.price)? {
                self.part(inputs, part)?;
            }
        }
        Ok(())
    }

    /// Takes off what promotions take off shipping.
    fn reduce(&mut self, inputs: &Inputs, market: &Entered, reduced: &Reduced, method: &Method) -> Result<(), Box<Refusal>> {
        let mut steps = Vec::new();
        let price = reduced.ship(inputs, market, &method.id, self.price, &mut steps)?;
        if self.parts.is_empty() {
            self.price = price;
            self.steps.extend(steps);
            return Ok(());
        }
        let off = exact::sub(price, self.price)?;
        let words = steps.first().cloned();
        match words {
            Some(words) => self.part(inputs, Trace { words, ..Trace::leaf("", Vec::new(), off).with(steps) }),
            None => Ok(()),
        }
    }

    /// Adds a part to the price.
    fn part(&mut self, inputs: &Inputs, part: Trace) -> Result<(), Box<Refusal>> {
        if inputs.explains() {
            if self.parts.is_empty() && !self.price.is_zero() {
                self.parts.push(Trace::leaf("why-freight", Vec::new(), self.price));
            }
            self.price = exact::add(self.price, part.amount)?;
            self.parts.push(part);
            return Ok(());
        }
        self.price = exact::add(self.price, part.amount)?;
        Ok(())
    }
}

/// The parcels as the method's prices look at them.
fn loads(method: &Method, parcels: &[Parcel]) -> Vec<Load> {
    if method.priced == PricedBy::Parcel {
        let load =
            |p: &Parcel| Load { count: p.count, parcels: 1, grams: chargeable(method, p), items: p.items(), size: p.size() };
        return parcels.iter().map(load).collect();
    }
    let mut all = Load { count: 1, parcels: 0, grams: 0, items: 0, size: [0; 3] };
    for p in parcels {
        all.parcels = all.parcels.saturating_add(p.count);
        all.grams = all.grams.saturating_add(weight(method, p).saturating_mul(p.count));
        all.items = all.items.saturating_add(p.items().saturating_mul(p.count));
        for (greatest, side) in all.size.iter_mut().zip(p.size()) {
            *greatest = side.max(*greatest);
        }
    }
    all.grams = stepped(method, all.grams);
    vec![all]
}

/// Whether a load keeps the limits of a row, but for the amount.
fn within(load: &Load, rate: &Rate) -> bool {
    let [length, width, height] = load.size;
    let sum = length.saturating_add(width).saturating_add(height);
    let limits = [
        (load.grams, rate.up_to_grams),
        (load.items, rate.up_to_items),
        (length, rate.up_to_length_mm),
        (girth(load.size), rate.up_to_girth_mm),
        (sum, rate.up_to_sum_mm),
    ];
    limits.into_iter().all(|(has, limit)| limit.is_none_or(|most| has <= most))
}

/// Whether the goods keep the limit of a row by amount.
fn below(inputs: &Inputs, market: &Entered, limit: Option<&Amounts>, goods: Decimal) -> Result<bool, Box<Refusal>> {
    match limit {
        Some(limit) => Ok(goods <= threshold(inputs, market, limit)?),
        None => Ok(true),
    }
}

/// Why no row of the table fits.
fn too_much(zone: &Zone, load: &Load) -> Words {
    let heaviest = zone.rates.iter().map(|r| r.up_to_grams.unwrap_or(u32::MAX)).fold(0, u32::max);
    if load.grams > heaviest {
        return Words::new("shipping-refused-weight", vec![("weight", Fact::Number(load.grams.into()))]);
    }
    Words::new("shipping-refused-table", Vec::new())
}

/// The goods that free shipping and tables by amount look at.
fn basis(inputs: &Inputs, zone: &Zone, reduced: &Reduced) -> Result<Decimal, Box<Refusal>> {
    match zone.free_over_basis.unwrap_or(inputs.shop.shipping.free_over_basis) {
        FreeOver::AfterDiscounts => reduced.goods(),
        FreeOver::BeforeDiscounts => Ok(exact::sum(reduced.lines.iter().map(|l| l.amount))?),
    }
}

/// Whether the goods reach the amount from which shipping is free.
fn free(inputs: &Inputs, market: &Entered, zone: &Zone, goods: Decimal, steps: &mut Vec<Words>) -> Result<bool, Box<Refusal>> {
    let Some(limit) = &zone.free_over else { return Ok(false) };
    let limit = threshold(inputs, market, limit)?;
    if goods >= limit && inputs.explains() {
        steps.push(Words::new("why-shipping-free", vec![("amount", money(limit, market.currency))]));
    }
    Ok(goods >= limit)
}

/// What the loads cost by their rows, as listed under a name; nothing if an amount is not.
fn whole(rows: &[(Load, &Rate)], name: &str, base: Currency) -> Result<Option<Decimal>, Overflow> {
    let mut sum = Decimal::ZERO;
    for (load, rate) in rows {
        let kilograms = Decimal::new(load.grams.saturating_sub(rate.included_grams).into(), 3);
        let each = [
            (Some(&rate.price), Decimal::ONE),
            (rate.per_kg.as_ref(), kilograms),
            (rate.per_item.as_ref(), load.items.into()),
            (rate.per_parcel.as_ref(), load.parcels.into()),
        ];
        for (amounts, times) in each {
            let Some(amounts) = amounts else { continue };
            let Some(amount) = amounts.listed(name, base) else { return Ok(None) };
            let amount = exact::mul(exact::mul(amount, times)?, load.count.into())?;
            sum = exact::add(sum, amount)?;
        }
    }
    Ok(Some(sum))
}

fn tell(inputs: &Inputs, method: &Method, zone: &Zone, rows: &[(Load, &Rate)], steps: &mut Vec<Words>) {
    let named = |grams: Option<u32>| {
        let mut facts = vec![("method", Fact::Text(method.id.clone()))];
        facts.extend(grams.map(|grams| ("weight", Fact::Number(grams.into()))));
        facts.push(("country", Fact::Text(inputs.there.code.clone())));
        facts
    };
    let by_weight = zone.rates.iter().any(|r| r.up_to_grams.is_some() || r.per_kg.is_some());
    match rows {
        [(load, _)] if by_weight && load.count == 1 => steps.push(Words::new("why-shipping-weight", named(Some(load.grams)))),
        _ => steps.push(Words::new("why-shipping-rate", named(None))),
    }
    for (load, _) in rows.iter().filter(|(load, _)| rows.len() > 1 || load.count > 1) {
        let facts = vec![("count", Fact::Number(load.count.into())), ("weight", Fact::Number(load.grams.into()))];
        steps.push(Words::new("why-shipping-parcels", facts));
    }
}
