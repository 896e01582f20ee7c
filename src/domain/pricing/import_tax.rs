//! Step 6 at the border: VAT or GST at import, grossed-up, composite and rounded as the country does it; and the sales tax of US states.

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::Product;
use super::charge::Charges;
use super::customs::Crossed;
use super::duty::{named, national_step, waived};
use super::levy::{Levy, RateSet, TaxSum, Taxable};
use super::market::Entered;
use super::quote::{Refusal, RowKind};
use super::reduce::Reduced;
use super::shipping::Shipped;
use super::tax;
use super::trace::{Fact, Words, money};
use crate::domain::country::{Certainty, Collector, DutyClass, EXEMPT, Scheme, TaxKind, TaxRow, TaxRule};
use crate::domain::money::{exact, proportion, share};
use crate::domain::shop::TaxLevel;

/// A tax of one name and rate on its lines.
struct Group {
    row: TaxRow,
    /// Base of each line, not rounded.
    bases: Vec<Decimal>,
}

/// Adds the import tax of the scheme, and the destination state's sales tax where the merchant is registered for it.
pub fn tax(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    shipped: &Shipped,
    crossed: Crossed,
    mut charges: Charges,
) -> Result<Charges, Box<Refusal>> {
    if let Some((scheme, rule)) = crossed.scheme.and_then(|s| Some((s, s.tax.as_ref()?)))
        && rule.kind != TaxKind::None
    {
        let mut groups = groups(inputs, reduced, &crossed, rule, &charges)?;
        for Group { row, .. } in &mut groups {
            row.category.clone_from(&scheme.id);
            row.basis.certainty = row.basis.certainty.min(scheme.basis.certainty);
        }
        if on_sale(scheme) && is_plain(rule) {
            levy_on_sale(inputs, market, reduced, (scheme, rule), &groups, &mut charges)?;
        } else {
            for group in groups {
                levy(inputs, market, scheme, rule, group, &mut charges)?;
            }
        }
    }
    if let Some(scheme) = crossed.scheme {
        waive_all(inputs, market, scheme, &mut charges)?;
    }
    state_tax(inputs, market, reduced, shipped, &mut charges)?;
    Ok(charges)
}

/// Drops duty and tax together when the scheme does not levy so little.
fn waive_all(inputs: &Inputs, market: &Entered, scheme: &Scheme, charges: &mut Charges) -> Result<(), Box<Refusal>> {
    let levied = |kind: RowKind| matches!(kind, RowKind::Duty | RowKind::Tax);
    let sum = exact::sum(charges.rows.iter().filter(|r| levied(r.kind)).map(|r| r.amount))?;
    if scheme.waive_up_to.is_some() && waived(inputs, market, scheme.waive_up_to.as_ref(), sum)? {
        charges.rows.retain(|r| !levied(r.kind));
        charges.taxes.clear();
        charges.line_tax.fill(Decimal::ZERO);
        charges.line_duty.fill(Decimal::ZERO);
    }
    Ok(())
}

/// Lines by the rate that they bear.
fn groups(
    inputs: &Inputs,
    reduced: &Reduced,
    crossed: &Crossed,
    rule: &TaxRule,
    charges: &Charges,
) -> Result<Vec<Group>, Box<Refusal>> {
    let fees = charges.rows.iter().filter(|r| r.kind == RowKind::Fee).map(|r| r.amount);
    let fees = proportion(exact::sum(fees)?, &crossed.worth)?;
    let sale = crossed.scheme.is_some_and(on_sale);
    let has = |part: &str| rule.base.is_empty() || rule.base.iter().any(|b| b == part);
    let mut groups: Vec<Group> = Vec::new();
    for i in reduced.in_cart() {
        let goods = if sale { exact::add(crossed.goods[i], crossed.apart[i])? } else { crossed.goods[i] };
        let value = match (rule.base_factor, crossed.scheme.and_then(|s| s.taxable_factor)) {
            (Some(factor), _) | (None, Some(factor)) => exact::mul(goods, factor)?,
            (None, None) => goods,
        };
        let mut base = Decimal::ZERO;
        let parts = [
            ("goods", value),
            ("shipping", crossed.shipping[i]),
            ("insurance", crossed.insurance[i]),
            ("duty", charges.exact_duty[i]),
            ("fees", fees[i]),
        ];
        for (name, amount) in parts {
            // A taxable factor already stands for the way there; shipping does not come on top of it.
            let stands_in =
                crossed.scheme.is_some_and(|s| s.taxable_factor.is_some()) && matches!(name, "shipping" | "insurance");
            if has(name) && !stands_in && (name != "fees" || rule.base.iter().any(|b| b == "fees")) {
                base = exact::add(base, amount)?;
            }
        }
        let product = &reduced.lines[i].line.product;
        for mut row in rates(inputs, rule, &product.tax_category) {
            if rule.kind == TaxKind::CnComposite {
                let excise = excise(rule, product);
                let share = exact::sub(Decimal::ONE, exact::div(excise, Decimal::ONE_HUNDRED)?)?;
                row.rate = exact::div(exact::add(row.rate, excise)?, share)?;
            }
            let index = groups.iter().position(|g| g.row.name == row.name && g.row.rate == row.rate).unwrap_or_else(|| {
                groups.push(Group { row, bases: vec![Decimal::ZERO; reduced.lines.len()] });
                groups.len() - 1
            });
            groups[index].bases[i] = exact::add(groups[index].bases[i], base)?;
        }
    }
    Ok(groups)
}

/// Chinese consumption tax of a product, per cent: by flag or tax category, else by HS code.
fn excise(rule: &TaxRule, product: &Product) -> Decimal {
    let hs = product.hs.as_deref().unwrap_or_default();
    let fits = |class: &&DutyClass| {
        class.categories.iter().any(|c| product.flags.contains(c) || *c == product.tax_category)
            || (!hs.is_empty() && class.headings.iter().any(|h| hs.starts_with(h.as_str())))
    };
    rule.excise.iter().find(fits).map(|class| class.rate).unwrap_or_default()
}

/// The rates a category bears at import. What is exempt in the seller's own country is not so at another's border.
fn rates(inputs: &Inputs, rule: &TaxRule, category: &str) -> Vec<TaxRow> {
    let category = if category == EXEMPT { "standard" } else { category };
    let day = inputs.as_of.day_there();
    let subdivision = inputs.choices.subdivision.as_str();
    let by_state = rule.rates.get(subdivision).or_else(|| rule.rates.get("other")).copied();
    let number = by_state.or_else(|| rule.rate.as_deref().and_then(|r| Decimal::from_str_exact(r).ok()));
    let rows = inputs.there.tax(category, subdivision, day).0;
    let Some(rate) = number else { return rows.into_iter().cloned().collect() };
    let basis = rows.first().map(|r| r.basis.clone()).unwrap_or_default();
    let name = rows.first().map(|r| r.name.clone()).unwrap_or_default();
    vec![TaxRow::plain(category, name, rate, basis)]
}

/// Whether the tax of a scheme is one on the sale, which the seller declares (IOSS, the low-value regimes), rather than one that customs assesses. Its
/// base is all that the buyer pays to the seller (Directive 2006/112/EC art 78).
fn on_sale(scheme: &Scheme) -> bool {
    scheme.collects_tax == Collector::Seller
}

/// Whether a tax is nothing but a rate on a base.
fn is_plain(rule: &TaxRule) -> bool {
    let steps = rule.base_step.is_some() || rule.step.is_some() || rule.national_rate.is_some();
    rule.kind == TaxKind::Vat && !steps && !rule.gross_up && rule.waive_up_to.is_none()
}

/// A tax on the sale is rounded as the merchant rounds tax at home: by unit, line, rate or order. What customs assesses ([`levy`]) is not: an authority
/// works out one amount of each tax for a consignment, by rules of its own, whatever the lines of an invoice.
fn levy_on_sale(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    (scheme, rule): (&Scheme, &TaxRule),
    groups: &[Group],
    charges: &mut Charges,
) -> Result<(), Box<Refusal>> {
    let rules = &inputs.shop.rounding;
    let by_line = matches!(rules.tax_level, TaxLevel::Unit | TaxLevel::Line | TaxLevel::LineRate);
    let (mut sets, mut things) = (Vec::new(), Vec::new());
    for group in groups {
        let set = RateSet::among(&mut sets, vec![&group.row], rules)?;
        // What is rounded for each line is taken on an amount that the line can show.
        let whole = market.currency.round(exact::sum(group.bases.iter().copied())?);
        let shown = if by_line { &share(whole, &group.bases, market.currency)? } else { &group.bases };
        for (place, amount) in shown.iter().enumerate() {
            things.push(Taxable { set, place, quantity: reduced.lines[place].line.quantity, amount: *amount });
        }
    }
    let mode = rules.mode_of(inputs.shop.prices.tax);
    let levy = Levy { rules, mode, included: false, currency: market.currency, residue: Decimal::ZERO };
    let levied = levy.on(&sets, &things, reduced.lines.len())?;
    charges.line_tax = levied.by_place;
    charges.lost = levied.lost;
    for TaxSum { row, base, amount } in levied.sums {
        if !amount.is_zero() {
            let steps = if inputs.explains() { steps(market, scheme, rule, row.rate, base)? } else { Vec::new() };
            charges.push_tax(market, row, base, amount, false, scheme.collects_tax, steps);
        }
    }
    Ok(())
}

/// Works out the tax of a group and adds it.
fn levy(
    inputs: &Inputs,
    market: &Entered,
    scheme: &Scheme,
    rule: &TaxRule,
    group: Group,
    charges: &mut Charges,
) -> Result<(), Box<Refusal>> {
    let whole = exact::sum(group.bases.iter().copied())?;
    let base = stepped_base(inputs, market, rule, whole)?;
    let rate = group.row.rate;
    let tax = match rule.kind {
        TaxKind::None => Decimal::ZERO,
        TaxKind::Vat if rule.national_rate.is_some() => japanese(inputs, market, rule, rate, base)?,
        TaxKind::Vat if rule.gross_up => {
            let share = exact::div(rate, Decimal::ONE_HUNDRED)?;
            exact::mul(exact::div(base, exact::sub(Decimal::ONE, share)?)?, share)?
        }
        TaxKind::Vat => exact::percent(base, rate)?,
        TaxKind::VatOnExcess => {
            let limit = match (rule.amount, rule.currency) {
                (Some(amount), Some(currency)) => inputs.exchange().convert(amount, currency, market.currency)?,
                _ => Decimal::ZERO,
            };
            exact::percent(exact::sub(base, limit)?.max(Decimal::ZERO), rate)?
        }
        // The rate holds VAT and consumption tax already, see `groups`.
        TaxKind::CnComposite => exact::percent(exact::mul(base, rule.factor.unwrap_or(Decimal::ONE))?, rate)?,
    };
    let tax = match rule.step {
        Some(step) if rule.national_rate.is_none() => national_step(inputs, market, tax, step, named(rule.rounding.as_deref()))?,
        _ => tax,
    };
    if waived(inputs, market, rule.waive_up_to.as_ref(), tax)? || tax.is_zero() {
        return Ok(());
    }
    let tax = inputs.shop.rounding.mode_of(inputs.shop.prices.tax).to_digits(tax, market.currency.minor());
    for (line, part) in charges.line_tax.iter_mut().zip(share(tax, &group.bases, market.currency)?) {
        *line = exact::add(*line, part)?;
    }
    let steps = if inputs.explains() { steps(market, scheme, rule, rate, base)? } else { Vec::new() };
    charges.push_tax(market, &group.row, base, tax, false, scheme.collects_tax, steps);
    Ok(())
}

/// How the tax was worked out.
fn steps(market: &Entered, scheme: &Scheme, rule: &TaxRule, rate: Decimal, base: Decimal) -> Result<Vec<Words>, Box<Refusal>> {
    let mut steps = vec![Words::new("why-scheme", vec![("scheme", Fact::Text(scheme.name.clone()))])];
    steps.push(Words::new("why-tax-base", vec![("amount", money(market.currency.round(base), market.currency))]));
    if rule.gross_up {
        steps.push(Words::new("why-tax-gross-up", vec![("rate", Fact::Percent(rate))]));
    }
    if let Some(factor) = rule.factor {
        let share = exact::mul(factor, Decimal::ONE_HUNDRED)?.normalize();
        steps.push(Words::new("why-tax-factor", vec![("rate", Fact::Percent(share))]));
    }
    Ok(steps)
}

/// The base as the country rounds it: Japan cuts, Switzerland takes the nearest franc.
fn stepped_base(inputs: &Inputs, market: &Entered, rule: &TaxRule, base: Decimal) -> Result<Decimal, Box<Refusal>> {
    match rule.base_step {
        Some(step) => national_step(inputs, market, base, step, named(rule.rounding.as_deref())),
        None => Ok(base),
    }
}

/// Japan: the national part of the rate (7.8 of 10, 6.24 of 8) is rounded to the step; the local tax is a fraction of it and rounded as well.
fn japanese(inputs: &Inputs, market: &Entered, rule: &TaxRule, rate: Decimal, base: Decimal) -> Result<Decimal, Box<Refusal>> {
    let round =
        |amount| national_step(inputs, market, amount, rule.step.unwrap_or(Decimal::ONE), named(rule.rounding.as_deref()));
    let fraction = rule.local_ratio.as_deref().and_then(|r| r.split_once('/'));
    let fraction = fraction.and_then(|(a, b)| Some((Decimal::from_str_exact(a).ok()?, Decimal::from_str_exact(b).ok()?)));
    let Some((local, national)) = fraction else { return Ok(exact::percent(base, rate)?) };
    let share = exact::div(national, exact::add(local, national)?)?;
    let first = round(exact::percent(base, exact::mul(rate, share)?)?)?;
    Ok(exact::add(first, round(exact::div(exact::mul(first, local)?, national)?)?)?)
}

/// Sales tax between seller and state is a matter apart from customs: due where the merchant is registered, and levied as if the seller sat there.
fn state_tax(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    shipped: &Shipped,
    charges: &mut Charges,
) -> Result<(), Box<Refusal>> {
    if !inputs.there.tax_by_registration {
        return Ok(());
    }
    let sale = tax::tax(inputs, market, reduced, shipped)?;
    for (mut row, line) in sale.rows.into_iter().zip(sale.taxes).filter(|(row, _)| !row.amount.is_zero()) {
        // City and county rates are not in the data: a state rate alone is a floor.
        row.certainty = row.certainty.min(Certainty::Secondary);
        if let Some(basis) = &mut row.why.basis {
            basis.certainty = row.certainty;
        }
        charges.rows.push(row);
        charges.taxes.push(line);
    }
    for (all, part) in charges.line_tax.iter_mut().zip(sale.line_tax) {
        *all = exact::add(*all, part)?;
    }
    charges.lost = exact::add(charges.lost, sale.lost)?;
    Ok(())
}
