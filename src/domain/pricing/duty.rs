//! Step 5b: customs duty and national fees.

use rust_decimal::Decimal;

use super::Inputs;
use super::customs::{Crossed, origin};
use super::market::Entered;
use super::price::money;
use super::quote::{Refusal, RowKind};
use super::reduce::Reduced;
use super::shipping::Shipped;
use super::total::{Charge, Charges};
use super::trace::{Fact, Trace, Words};
use crate::domain::country::{Certainty, DutyClass, DutyKind, DutyRule, Import, Limit, TariffRow};
use crate::domain::money::{Money, Rounding, exact, share, to_step};
use crate::domain::place;

/// What a line's duty came from.
struct LineDuty<'a> {
    amount: Decimal,
    words: Words,
    row: Option<&'a TariffRow>,
    certain: bool,
}

/// Works out duty and fees of every line.
pub fn duties(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    shipped: &Shipped,
    crossed: &Crossed,
) -> Result<Charges, Box<Refusal>> {
    let mut charges = Charges::new(reduced.lines.len());
    charges.customs_value = Some(market.currency.round(exact::sum(crossed.values.iter().copied())?));
    charges.incoterm = Some(shipped.incoterm);
    let (Some(import), Some(scheme)) = (crossed.import, crossed.scheme) else {
        charges.warnings.push(Words::new("why-import-unknown", vec![("country", Fact::Text(inputs.there.code.clone()))]));
        charges.estimate = true;
        return Ok(charges);
    };
    charges.scheme = Some(scheme.id.clone());
    if let Some(rule) = &scheme.duty {
        let lines = by_line(inputs, market, reduced, crossed, import, rule)?;
        let total = levied(inputs, market, rule, exact::sum(lines.iter().map(|l| l.amount))?)?;
        let weights: Vec<Decimal> = lines.iter().map(|l| l.amount).collect();
        charges.line_duty = share(total, &weights, market.currency)?;
        let certain = scheme.basis.certainty == Certainty::Official && lines.iter().all(|l| l.certain);
        if lines.iter().any(|l| l.words.key == "why-duty-unknown") {
            charges.warnings.push(Words::new("why-duty-unknown", Vec::new()));
            charges.estimate = true;
        }
        if !total.is_zero() {
            let told = if inputs.explains() { lines } else { Vec::new() };
            let parts = told.into_iter().zip(&charges.line_duty).filter(|(_, amount)| !amount.is_zero());
            let parts = parts.map(|(line, amount)| {
                let mut leaf = Trace { words: line.words, ..Trace::leaf("", Vec::new(), *amount) };
                if let Some(row) = line.row {
                    leaf = leaf.by(&row.hs, &row.basis);
                }
                leaf
            });
            let value_key = if import.cif { "why-customs-value" } else { "why-customs-value-goods" };
            let value = money(charges.customs_value.unwrap_or_default(), market.currency);
            let mut why = Trace::node("summary-duty", total, parts.collect()).by(&scheme.id, &scheme.basis);
            if inputs.explains() {
                why.steps = vec![
                    Words::new("why-scheme", vec![("scheme", Fact::Text(scheme.name.clone()))]),
                    Words::new(value_key, vec![("amount", value)]),
                ];
            }
            charges.rows.push(Charge {
                kind: RowKind::Duty,
                words: Words::new("summary-duty", Vec::new()),
                amount: total,
                included: false,
                collector: scheme.collects_duty,
                estimate: !certain,
                why,
            });
        }
    }
    fees(inputs, market, crossed, import, reduced, &mut charges)?;
    Ok(charges)
}

/// Duty of each line, not yet rounded.
fn by_line<'a>(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    crossed: &Crossed,
    import: &'a Import,
    rule: &DutyRule,
) -> Result<Vec<LineDuty<'a>>, Box<Refusal>> {
    let total = base(inputs, market, rule, exact::sum(crossed.values.iter().copied())?)?;
    let sum = exact::sum(crossed.values.iter().copied())?;
    // What a threshold or a rounded base leaves of each unit of value.
    let kept = |part: Decimal| if sum.is_zero() { Ok(Decimal::ZERO) } else { exact::div(part, sum) };
    let flat = match (rule.amount, rule.currency) {
        (Some(amount), Some(currency)) => inputs.exchange().convert(amount, currency, market.currency)?,
        _ => Decimal::ZERO,
    };
    let kept_of_total = kept(total)?;
    let rate = rule.rate.unwrap_or_default();
    let excess = exact::sub(total, flat)?.max(Decimal::ZERO);
    let shared = if rule.kind == DutyKind::FlatPerHeading { by_heading(reduced, crossed)? } else { Vec::new() };
    let mut out = Vec::with_capacity(reduced.lines.len());
    for (i, priced) in reduced.lines.iter().enumerate() {
        let product = &priced.line.product;
        let value = exact::mul(crossed.values[i], kept_of_total)?;
        let origin = origin(inputs, product);
        let hs = product.hs.as_deref().unwrap_or_default();
        let percent = |rate: Decimal| -> Result<LineDuty<'a>, Box<Refusal>> {
            let words = Words::new("why-duty-percent", vec![("rate", Fact::Percent(rate))]);
            Ok(LineDuty { amount: exact::percent(value, rate)?, words, row: None, certain: true })
        };
        out.push(match rule.kind {
            DutyKind::None => percent(Decimal::ZERO)?,
            DutyKind::Percent => percent(rate)?,
            DutyKind::Tariff => tariff(inputs, import, rule, hs, value, None)?,
            DutyKind::TariffPlusOrigin => tariff(inputs, import, rule, hs, value, Some(origin))?,
            DutyKind::TariffOnExcess => tariff(inputs, import, rule, hs, exact::mul(crossed.values[i], kept(excess)?)?, None)?,
            DutyKind::PercentOnExcess => {
                let part = exact::mul(crossed.values[i], kept(excess)?)?;
                LineDuty { amount: exact::percent(part, rate)?, ..percent(rate)? }
            }
            DutyKind::PercentLess => {
                let whole = exact::sub(exact::percent(total, rate)?, flat)?.max(Decimal::ZERO);
                let facts = vec![("rate", Fact::Percent(rate)), ("amount", money(market.currency.round(flat), market.currency))];
                let amount = exact::mul(whole, kept(crossed.values[i])?)?;
                LineDuty { amount, words: Words::new("why-duty-percent-less", facts), row: None, certain: true }
            }
            DutyKind::PercentByOrigin => percent(by_origin(&rule.rates, origin).unwrap_or_default())?,
            DutyKind::PercentByClass => percent(class_rate(rule, hs, &product.tax_category).or(rule.default).unwrap_or(rate))?,
            DutyKind::PercentMinPerKg => {
                let kilos = Decimal::new((u64::from(product.grams) * u64::from(priced.line.quantity)) as i64, 3);
                let least = exact::mul(flat, kilos)?;
                let line = percent(rate)?;
                LineDuty { amount: line.amount.max(least), ..line }
            }
            DutyKind::FlatPerHeading => {
                flat_share(market, reduced.left[i], flat, shared[crossed.headings.of[i]], crossed.headings.count)?
            }
        });
    }
    Ok(out)
}

/// The customs value that the rule takes, cut to the country's step.
fn base(inputs: &Inputs, market: &Entered, rule: &DutyRule, value: Decimal) -> Result<Decimal, Box<Refusal>> {
    match rule.base_step {
        Some(step) => national_step(inputs, market, value, step, named(rule.rounding.as_deref())),
        None => Ok(value),
    }
}

/// The rounding that the data names: `down`, else to the nearest.
pub(super) fn named(rounding: Option<&str>) -> Rounding {
    if rounding == Some("down") { Rounding::TowardsZero } else { Rounding::HalfAwayFromZero }
}

/// The rate of the class with the longest fitting HS prefix; goods without a code go by tax category.
fn class_rate(rule: &DutyRule, hs: &str, category: &str) -> Option<Decimal> {
    if hs.is_empty() {
        return rule.classes.iter().find(|c| c.categories.iter().any(|c| c == category)).map(|c| c.rate);
    }
    let longest = |c: &DutyClass| c.headings.iter().filter(|h| hs.starts_with(h.as_str())).map(String::len).max();
    rule.classes.iter().filter_map(|c| Some((longest(c)?, c.rate))).max_by_key(|(len, _)| *len).map(|(_, rate)| rate)
}

/// Brings an amount to a multiple of a step in national currency.
pub(super) fn national_step(
    inputs: &Inputs,
    market: &Entered,
    amount: Decimal,
    step: Decimal,
    rounding: Rounding,
) -> Result<Decimal, Box<Refusal>> {
    let national = inputs.there.currency;
    let there = inputs.exchange().convert(amount, market.currency, national)?;
    inputs.exchange().convert(to_step(there, step, rounding)?, national, market.currency)
}

/// The duty that is really levied: cut to the country's step, waived when small, bookable.
fn levied(inputs: &Inputs, market: &Entered, rule: &DutyRule, total: Decimal) -> Result<Decimal, Box<Refusal>> {
    let total = match rule.step {
        Some(step) => national_step(inputs, market, total, step, named(rule.rounding.as_deref()))?,
        None => total,
    };
    if waived(inputs, market, rule.waive_up_to.as_ref(), total)? {
        return Ok(market.currency.round(Decimal::ZERO));
    }
    Ok(market.currency.round(total))
}

/// Whether a charge is so small that it is not levied.
pub(super) fn waived(inputs: &Inputs, market: &Entered, limit: Option<&Limit>, amount: Decimal) -> Result<bool, Box<Refusal>> {
    match limit {
        Some(limit) => Ok(inputs.exchange().convert(amount, market.currency, limit.currency)? <= limit.amount),
        None => Ok(false),
    }
}

/// Duty by HS code: the longest matching row, plus the duties by origin if asked for.
fn tariff<'a>(
    inputs: &Inputs,
    import: &'a Import,
    rule: &DutyRule,
    hs: &str,
    value: Decimal,
    origin: Option<&str>,
) -> Result<LineDuty<'a>, Box<Refusal>> {
    let day = inputs.as_of.day_there();
    let rows = import.tariff.iter().filter(|r| !hs.is_empty() && hs.starts_with(&r.hs) && r.basis.holds(day));
    let row = rows.max_by_key(|r| r.hs.len());
    let rate = row.map(|r| r.rate).or(inputs.shop.duties.unknown_rate);
    let Some(mut rate) = rate else {
        let words = Words::new("why-duty-unknown", Vec::new());
        return Ok(LineDuty { amount: Decimal::ZERO, words, row: None, certain: false });
    };
    rate = exact::add(rate, rule.plus.unwrap_or_default())?;
    let mut certain = row.is_some_and(|r| r.basis.certainty == Certainty::Official);
    if let Some(origin) = origin {
        for extra in import.origin_duties.iter().filter(|d| d.basis.holds(day)) {
            let in_scope = extra.headings.is_empty() || extra.headings.iter().any(|h| hs.starts_with(h.as_str()));
            let Some(added) = by_origin(&extra.rates, origin).filter(|_| in_scope) else { continue };
            certain &= extra.basis.certainty == Certainty::Official;
            let capped = extra.cap.filter(|_| extra.cap_origins.iter().any(|o| place::is_in(origin, o)));
            rate = match capped {
                Some(cap) => rate.max(exact::add(rate, added)?.min(cap)),
                None => exact::add(rate, added)?,
            };
        }
    }
    let facts = vec![("rate", Fact::Percent(rate.normalize())), ("heading", Fact::Text(hs.to_owned()))];
    Ok(LineDuty { amount: exact::percent(value, rate)?, words: Words::new("why-duty-tariff", facts), row, certain })
}

/// The rate of an origin: its own, that of its union, or `other`.
fn by_origin(rates: &crate::domain::table::Table<Decimal>, origin: &str) -> Option<Decimal> {
    let union = rates.iter().find(|(key, _)| key.as_str() != "other" && place::is_in(origin, key));
    rates.get(origin).or(union.map(|(_, rate)| rate)).or_else(|| rates.get("other")).copied()
}

/// Value and number of the lines of each heading.
fn by_heading(reduced: &Reduced, crossed: &Crossed) -> Result<Vec<(Decimal, u32)>, Box<Refusal>> {
    let mut sums = vec![(Decimal::ZERO, 0); crossed.headings.count as usize];
    for (left, heading) in reduced.left.iter().zip(&crossed.headings.of) {
        let (value, lines) = &mut sums[*heading];
        *value = exact::add(*value, *left)?;
        *lines += 1;
    }
    Ok(sums)
}

/// A line's share of the flat amount of its heading: by value among the lines of that heading.
fn flat_share(
    market: &Entered,
    left: Decimal,
    flat: Decimal,
    (value, lines): (Decimal, u32),
    headings: u32,
) -> Result<LineDuty<'static>, Box<Refusal>> {
    let part = if value.is_zero() { exact::div(Decimal::ONE, lines.into())? } else { exact::div(left, value)? };
    let amount = money(market.currency.round(flat), market.currency);
    let words = Words::new("why-duty-flat", vec![("amount", amount), ("count", Fact::Number(headings.into()))]);
    Ok(LineDuty { amount: exact::mul(flat, part)?, words, row: None, certain: true })
}

/// National fees in force.
fn fees(
    inputs: &Inputs,
    market: &Entered,
    crossed: &Crossed,
    import: &Import,
    reduced: &Reduced,
    charges: &mut Charges,
) -> Result<(), Box<Refusal>> {
    let day = inputs.as_of.day_there();
    let goods = reduced.goods()?;
    for fee in import.fees.iter().filter(|f| f.enabled && f.basis.holds(day)) {
        if fee.country.as_ref().is_some_and(|country| *country != inputs.there.code) {
            continue;
        }
        if let Some(max) = &fee.max
            && inputs.exchange().convert(goods, market.currency, max.currency)? > max.amount
        {
            continue;
        }
        let (count, key) = if fee.per == "heading" { (crossed.headings.count, "why-fee-heading") } else { (1, "why-fee-parcel") };
        let whole = exact::mul(fee.amount, count.into())?;
        let amount = market.currency.round(inputs.exchange().convert(whole, fee.currency, market.currency)?);
        let each = Fact::Money(Money::new(fee.amount, fee.currency));
        charges.rows.push(Charge {
            kind: RowKind::Fee,
            words: Words::new("summary-fee", Vec::new()),
            amount,
            included: false,
            collector: crossed.scheme.map(|s| s.collects_duty).unwrap_or_default(),
            estimate: fee.basis.certainty != Certainty::Official,
            why: Trace::leaf(key, vec![("amount", each)], amount).by(&fee.id, &fee.basis),
        });
    }
    Ok(())
}
