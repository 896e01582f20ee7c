//! Step 5b: customs duty and national fees.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::Line;
use super::charge::{Charge, Charges};
use super::customs::{Crossed, belongs, is_gift, origin};
use super::market::Entered;
use super::quote::{Refusal, RowKind};
use super::reduce::Reduced;
use super::shipping::Shipped;
use super::trace::{Fact, Trace, Words, money};
use crate::domain::country::{Certainty, DutyClass, DutyKind, DutyRule, Fee, Import, Limit, Scheme, TariffRow};
use crate::domain::money::{Money, Rounding, exact, proportion, share, to_step};
use crate::domain::place;

/// What a line's duty came from.
struct LineDuty<'a> {
    amount: Decimal,
    words: Words,
    row: Option<&'a TariffRow>,
    certainty: Certainty,
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
        charges.certainty = Certainty::Unverified;
        return Ok(charges);
    };
    charges.scheme = Some(scheme.id.clone());
    tell(inputs, scheme, &mut charges);
    if let Some(rule) = &scheme.duty {
        let lines = by_line(inputs, market, reduced, crossed, import, rule)?;
        let total = levied(inputs, market, rule, exact::sum(lines.iter().map(|l| l.amount))?)?;
        let weights: Vec<Decimal> = lines.iter().map(|l| l.amount).collect();
        charges.line_duty = share(total, &weights, market.currency)?;
        charges.exact_duty = proportion(total, &weights)?;
        let certainty = lines.iter().fold(scheme.basis.certainty, |least, line| least.min(line.certainty));
        if let Some(line) = lines.iter().find(|l| l.words.key == "why-duty-unknown" || l.words.key == "why-duty-default") {
            charges.warnings.push(line.words.clone());
            charges.certainty = Certainty::Unverified;
        }
        if !total.is_zero() {
            let told = if inputs.explains() { reduced.in_cart() } else { Vec::new() };
            let parts = told.into_iter().filter(|i| !charges.line_duty[*i].is_zero()).map(|i| {
                let line = &lines[i];
                let mut leaf = Trace { words: line.words.clone(), ..Trace::leaf("", Vec::new(), charges.line_duty[i]) };
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
                if scheme.all_in {
                    why.steps.push(Words::new("why-duty-all-in", Vec::new()));
                }
            }
            charges.rows.push(Charge {
                kind: RowKind::Duty,
                words: Words::new("summary-duty", Vec::new()),
                amount: total,
                included: false,
                collector: scheme.collects_duty,
                certainty,
                why,
            });
        }
    }
    fees(inputs, market, shipped, crossed, reduced, &mut charges)?;
    Ok(charges)
}

/// Tells the buyer what no rule can check, and who declared a gift that it is none.
fn tell(inputs: &Inputs, scheme: &Scheme, charges: &mut Charges) {
    for told in &scheme.tells {
        let mut facts = vec![("country", Fact::Text(inputs.there.code.clone()))];
        if let (Some(amount), Some(currency)) = (told.amount, told.currency) {
            facts.push(("amount", money(amount, currency)));
        }
        if let Some(count) = told.count {
            facts.push(("count", Fact::Number(count.into())));
        }
        charges.warnings.push(Words::new(["tell-", told.id.as_str()].concat(), facts));
    }
    if inputs.cart.gift && !is_gift(inputs) {
        charges.warnings.push(Words::new("note-gift-sold", Vec::new()));
    }
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
    let flats = if rule.kind == DutyKind::FlatPerHeading { flat_shares(crossed, flat)? } else { Vec::new() };
    let mut out = Vec::with_capacity(reduced.lines.len());
    for (i, priced) in reduced.lines.iter().enumerate() {
        let product = &priced.line.product;
        let value = exact::mul(crossed.values[i], kept_of_total)?;
        let origin = origin(inputs, product);
        let hs = product.hs.as_deref().unwrap_or_default();
        let extra = rule.extra.filter(|_| rule.extra_goods.iter().any(|class| belongs(inputs, product, class)));
        let percent = |rate: Decimal| -> Result<LineDuty<'a>, Box<Refusal>> {
            let rate = exact::add(rate, extra.unwrap_or_default())?;
            let words = Words::new("why-duty-percent", vec![("rate", Fact::Percent(rate))]);
            Ok(LineDuty { amount: exact::percent(value, rate)?, words, row: None, certainty: Certainty::Official })
        };
        out.push(match rule.kind {
            DutyKind::None => percent(Decimal::ZERO)?,
            DutyKind::Percent => percent(rate)?,
            DutyKind::Tariff => tariff(inputs, market, import, rule, priced.line, value, None)?,
            DutyKind::TariffPlusOrigin => tariff(inputs, market, import, rule, priced.line, value, Some(origin))?,
            DutyKind::TariffCapped => {
                let full = tariff(inputs, market, import, rule, priced.line, value, None)?;
                let most = percent(rate)?;
                // Without a rate in the tariff the cap is all that is known.
                if full.words.key == "why-duty-unknown" || full.amount > most.amount { most } else { full }
            }
            DutyKind::TariffOnExcess => {
                tariff(inputs, market, import, rule, priced.line, exact::mul(crossed.values[i], kept(excess)?)?, None)?
            }
            DutyKind::PercentOnExcess => {
                let part = exact::mul(crossed.values[i], kept(excess)?)?;
                LineDuty { amount: exact::percent(part, rate)?, ..percent(rate)? }
            }
            DutyKind::PercentLess => {
                let whole = exact::sub(exact::percent(total, rate)?, flat)?.max(Decimal::ZERO);
                let facts = vec![("rate", Fact::Percent(rate)), ("amount", money(market.currency.round(flat), market.currency))];
                let amount = exact::mul(whole, kept(crossed.values[i])?)?;
                LineDuty { amount, words: Words::new("why-duty-percent-less", facts), ..percent(rate)? }
            }
            DutyKind::PercentByOrigin => percent(by_origin(&rule.rates, origin).unwrap_or_default())?,
            DutyKind::PercentByClass => percent(class_rate(rule, hs, &product.tax_category).or(rule.default).unwrap_or(rate))?,
            DutyKind::PercentMinPerKg => {
                let least = exact::mul(flat, kilos(priced.line))?;
                let line = percent(rate)?;
                LineDuty { amount: line.amount.max(least), ..line }
            }
            DutyKind::FlatPerHeading => {
                let amount = money(market.currency.round(flat), market.currency);
                let facts = vec![("amount", amount), ("count", Fact::Number(crossed.headings.count.into()))];
                LineDuty { amount: flats[i], words: Words::new("why-duty-flat", facts), ..percent(rate)? }
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

/// Weight of a line in kilograms.
fn kilos(line: &Line) -> Decimal {
    Decimal::new((u64::from(line.product.grams) * u64::from(line.quantity)) as i64, 3)
}

/// A specific duty: so much for each item or kilogram.
fn specific(inputs: &Inputs, market: &Entered, limit: &Limit, line: &Line) -> Result<Decimal, Box<Refusal>> {
    let each = inputs.exchange().convert(limit.amount, limit.currency, market.currency)?;
    let measure = if limit.per.as_deref() == Some("kg") { kilos(line) } else { line.quantity.into() };
    Ok(exact::mul(each, measure)?)
}

/// Duty by HS code: the longest matching row with its specific parts, plus the duties by origin if asked for.
fn tariff<'a>(
    inputs: &Inputs,
    market: &Entered,
    import: &'a Import,
    rule: &DutyRule,
    line: &Line,
    value: Decimal,
    origin: Option<&str>,
) -> Result<LineDuty<'a>, Box<Refusal>> {
    let day = inputs.as_of.day_there();
    let hs = line.product.hs.as_deref().unwrap_or_default();
    let fits =
        |r: &&TariffRow| hs.starts_with(&r.hs) && !r.except.iter().any(|not| hs.starts_with(not.as_str())) && r.basis.holds(day);
    let row = import.tariff.iter().filter(|r| !hs.is_empty() && fits(r)).max_by_key(|r| r.hs.len());
    let rate = row.map(|r| r.rate).or(inputs.shop.duties.unknown_rate);
    let Some(mut rate) = rate else {
        let words = Words::new("why-duty-unknown", Vec::new());
        return Ok(LineDuty { amount: Decimal::ZERO, words, row: None, certainty: Certainty::Unverified });
    };
    rate = exact::add(rate, rule.plus.unwrap_or_default())?;
    let mut certainty = row.map(|r| r.basis.certainty).unwrap_or_default();
    if let Some(origin) = origin {
        for extra in import.origin_duties.iter().filter(|d| d.basis.holds(day)) {
            let in_scope = extra.headings.is_empty() || extra.headings.iter().any(|h| hs.starts_with(h.as_str()));
            let Some(added) = by_origin(&extra.rates, origin).filter(|_| in_scope) else { continue };
            certainty = certainty.min(extra.basis.certainty);
            let capped = extra.cap.filter(|_| extra.cap_origins.iter().any(|o| place::is_in(origin, o)));
            rate = match capped {
                Some(cap) => rate.max(exact::add(rate, added)?.min(cap)),
                None => exact::add(rate, added)?,
            };
        }
    }
    let mut amount = exact::percent(value, rate)?;
    let key = if row.is_some() { "why-duty-tariff" } else { "why-duty-default" };
    let facts = vec![("rate", Fact::Percent(rate.normalize())), ("heading", Fact::Text(hs.to_owned()))];
    let mut words = Words::new(key, facts);
    if let Some(row) = row {
        let own = amount;
        if let Some(plus) = &row.plus {
            amount = exact::add(amount, specific(inputs, market, plus, line)?)?;
        }
        if let Some(least) = &row.least {
            amount = amount.max(specific(inputs, market, least, line)?);
        }
        if let Some(most) = &row.most {
            amount = amount.min(specific(inputs, market, most, line)?);
        }
        if amount != own {
            let facts =
                vec![("amount", money(market.currency.round(amount), market.currency)), ("heading", Fact::Text(hs.to_owned()))];
            words = Words::new("why-duty-specific", facts);
        }
    }
    Ok(LineDuty { amount, words, row, certainty })
}

/// The rate of an origin: its own, that of its union, or `other`.
fn by_origin(rates: &crate::domain::table::Table<Decimal>, origin: &str) -> Option<Decimal> {
    let union = rates.iter().find(|(key, _)| key.as_str() != "other" && place::is_in(origin, key));
    rates.get(origin).or(union.map(|(_, rate)| rate)).or_else(|| rates.get("other")).copied()
}

/// Each line's share of the flat amount of its heading: by value among the lines of that heading, alike where they are worth nothing.
fn flat_shares(crossed: &Crossed, flat: Decimal) -> Result<Vec<Decimal>, Box<Refusal>> {
    let mut worth = vec![(Decimal::ZERO, 0u32); crossed.headings.count as usize];
    for (i, heading) in crossed.headings.of.iter().enumerate() {
        worth[*heading] = (exact::add(worth[*heading].0, crossed.worth[i])?, worth[*heading].1 + 1);
    }
    let mut shares = Vec::with_capacity(crossed.worth.len());
    for (i, heading) in crossed.headings.of.iter().enumerate() {
        let (value, lines) = worth[*heading];
        let (part, whole) = if value.is_zero() { (Decimal::ONE, lines.into()) } else { (crossed.worth[i], value) };
        shares.push(exact::div(exact::mul(flat, part)?, whole)?);
    }
    Ok(shares)
}

/// National fees in force.
fn fees(
    inputs: &Inputs,
    market: &Entered,
    shipped: &Shipped,
    crossed: &Crossed,
    reduced: &Reduced,
    charges: &mut Charges,
) -> Result<(), Box<Refusal>> {
    let (Some(import), Some(scheme)) = (crossed.import, crossed.scheme) else { return Ok(()) };
    let day = inputs.as_of.day_there();
    let goods = reduced.goods()?;
    let listed = |list: &[String], word: &str| list.is_empty() || list.iter().any(|w| w == word);
    let on = |fee: &&Fee| {
        (fee.enabled || inputs.shop.merchant.registered(&fee.id))
            && fee.basis.holds(day)
            && fee.country.as_ref().is_none_or(|country| *country == inputs.there.code)
            && listed(&fee.schemes, &scheme.id)
            && listed(&fee.channels, &shipped.channel)
    };
    for fee in import.fees.iter().filter(on) {
        if let Some(max) = &fee.max
            && inputs.exchange().convert(goods, market.currency, max.currency)? > max.amount
        {
            continue;
        }
        let parcels: u32 = shipped.parcels.iter().map(|parcel| parcel.count).sum();
        let (count, key) = match fee.per.as_str() {
            "heading" => (crossed.headings.count, "why-fee-heading"),
            "parcel" => (parcels.max(1), "why-fee-parcel"),
            _ => (1, "why-fee-consignment"),
        };
        let mut words = Words::new(key, vec![("amount", Fact::Money(Money::new(fee.amount, fee.currency)))]);
        let mut whole = exact::mul(fee.amount, count.into())?;
        if let Some(rate) = fee.rate {
            let value = exact::sum(crossed.values.iter().copied())?;
            whole = exact::percent(inputs.exchange().convert(value, market.currency, fee.currency)?, rate)?;
            whole = whole.max(fee.least.unwrap_or(whole)).min(fee.most.unwrap_or(Decimal::MAX));
            let amount = Fact::Money(Money::new(fee.currency.round(whole), fee.currency));
            words = Words::new("why-fee-percent", vec![("rate", Fact::Percent(rate)), ("amount", amount)]);
        }
        let amount = market.currency.round(inputs.exchange().convert(whole, fee.currency, market.currency)?);
        charges.rows.push(Charge {
            kind: RowKind::Fee,
            words: Words::new("summary-fee", Vec::new()),
            amount,
            included: false,
            collector: scheme.collects_duty,
            certainty: fee.basis.certainty,
            why: Trace { words, ..Trace::leaf("", Vec::new(), amount) }.by(&fee.id, &fee.basis),
        });
    }
    Ok(())
}
