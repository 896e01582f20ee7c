//! Step 7: the rows of the summary, what is paid now and on delivery, and the total. Shown parts add up to it exactly.

use std::mem::take;

use rust_decimal::Decimal;

use super::Inputs;
use super::charge::{Charge, Charges};
use super::credit::{Spent, spend};
use super::market::Entered;
use super::parcels::Parcel;
use super::payment::offered;
use super::price::Priced;
use super::quote::{ParcelKind, ParcelUnits, Quote, QuoteLine, Refusal, Row, RowKind, TermsOffer};
use super::reduce::{Reduced, moved};
use super::shipping::Shipped;
use super::trace::{Fact, Trace, Words, money};
use crate::domain::country::{Certainty, Collector};
use crate::domain::money::{Currency, Money, Rounding, exact, to_step};
use crate::domain::shop::{Cash, Incoterm, Terms};

/// Estimate or authoritative: only what rests on nothing but the word of an authority, or of a service that speaks for it, is no estimate.
fn is_estimate(certainty: Certainty) -> bool {
    certainty != Certainty::Official
}

/// Puts the quote together.
pub fn total(
    inputs: &Inputs,
    market: Entered,
    mut reduced: Reduced,
    mut shipped: Shipped,
    mut charges: Charges,
) -> Result<Quote, Box<Refusal>> {
    let carried = market.currency.round(carried(&charges)?);
    let mut rows = rows(inputs, &market, &mut reduced, &mut shipped, &mut charges)?;
    let mut total = exact::sum(rows.iter().filter(|r| !r.included).map(|r| r.amount))?;
    let later =
        |incoterm: Option<Incoterm>| if incoterm == Some(Incoterm::Dap) { carried } else { market.currency.round(Decimal::ZERO) };
    let mut warnings = take(&mut reduced.warnings);
    let pay_later = later(charges.incoterm);
    let Spent { credits, points, due } = spend(inputs, &market, exact::sub(total, pay_later)?, &mut warnings)?;
    let lost = exact::add(charges.lost, exact::sum(reduced.lines.iter().map(|l| l.residue))?)?;
    let coins = coins(inputs, &market, due, lost)?;
    // Nothing left to pay is a sum without digits; it is written with the currency's.
    let pay_now = market.currency.round(exact::add(due, coins.as_ref().map_or(Decimal::ZERO, |row| row.amount))?);
    let mut terms = Vec::new();
    if market.import && market.market.incoterm == Terms::Choice && !carried.is_zero() {
        for incoterm in [Incoterm::Ddp, Incoterm::Dap] {
            let pay_later = later(Some(incoterm));
            let due = spend(inputs, &market, exact::sub(total, pay_later)?, &mut Vec::new())?.due;
            let coins = self::coins(inputs, &market, due, lost)?.map_or(Decimal::ZERO, |row| row.amount);
            let pay_now = market.currency.round(exact::add(due, coins)?);
            terms.push(TermsOffer { incoterm, pay_now, pay_later });
        }
    }
    if let Some(row) = coins {
        total = exact::add(total, row.amount)?;
        rows.push(row);
    }
    let provider_amount = provider_amount(inputs, market.currency, pay_now, &mut warnings);
    let (payments, payments_refused) = offered(inputs, market.currency, pay_now);
    let estimate = is_estimate(charges.certainty) || rows.iter().any(|r| r.estimate);
    warnings.extend(charges.warnings);
    let points = moved(inputs, &market, &reduced, points)?;
    let lines = reduced.in_cart().into_iter().map(|i| {
        let priced = &reduced.lines[i];
        Ok(QuoteLine {
            id: priced.line.id.clone(),
            sku: priced.line.product.sku.clone(),
            quantity: priced.line.quantity,
            unit: priced.unit,
            amount: priced.amount,
            discount: exact::sub(priced.amount, reduced.left[i])?,
            tax: market.currency.round(charges.line_tax[i]),
            duty: market.currency.round(charges.line_duty[i]),
        })
    });
    let lines = lines.collect::<Result<Vec<_>, Box<Refusal>>>()?;
    Ok(Quote {
        country: inputs.there.code.clone(),
        subdivision: inputs.choices.subdivision.clone(),
        currency: market.currency,
        display: market.display,
        import: market.import,
        incoterm: charges.incoterm,
        terms,
        lines,
        rows,
        taxes: charges.taxes,
        total,
        pay_now,
        pay_later,
        provider_amount,
        credits,
        points,
        method: shipped.method,
        point: shipped.point,
        methods: shipped.offers,
        methods_refused: shipped.refused,
        parcels: parcel_kinds(&reduced.lines, &shipped.parcels),
        payments,
        payments_refused,
        scheme: charges.scheme,
        warnings,
        rate: reduced.rate,
        estimate,
        customs_value: charges.customs_value,
        as_of: inputs.as_of,
    })
}

/// Parcels with the lines by their ids.
fn parcel_kinds(lines: &[Priced], parcels: &[Parcel]) -> Vec<ParcelKind> {
    let units = |parcel: &Parcel| {
        parcel.units.iter().map(|(place, n)| ParcelUnits { line: lines[*place].line.id.clone(), quantity: *n }).collect()
    };
    let kind = |p: &Parcel| ParcelKind { count: p.count, units: units(p), grams: p.grams, chargeable_grams: p.chargeable };
    parcels.iter().map(kind).collect()
}

/// What is paid now in the payment provider's own unit, if the merchant named one.
fn provider_amount(inputs: &Inputs, currency: Currency, pay_now: Decimal, warnings: &mut Vec<Words>) -> Option<String> {
    let payments = &inputs.shop.payments;
    if payments.adapter.is_none() && payments.exponents.is_empty() {
        return None;
    }
    let units = payments.minor_units(Money::new(pay_now, currency));
    if units.is_err() {
        warnings.push(Words::new("payment-not-exact", vec![("amount", money(pay_now, currency))]));
    }
    units.ok().map(|units| units.to_string())
}

/// The row that brings what is paid now to a multiple of the smallest coin. `lost` is what the exact amount has above the booked one.
fn coins(inputs: &Inputs, market: &Entered, due: Decimal, lost: Decimal) -> Result<Option<Row>, Box<Refusal>> {
    let rules = market.market;
    let in_cash = |id: &String| inputs.there.payments.iter().any(|method| method.id == *id && method.kind == "cash");
    let applies = rules.cash != Cash::None && (!rules.cash_only || inputs.choices.payment.as_ref().is_some_and(in_cash));
    let Some(step) = rules.cash_step.or(market.currency.cash_step()).filter(|_| applies) else { return Ok(None) };
    let exact_due = if rules.cash == Cash::Step { exact::add(due, lost)? } else { due };
    let amount = market.currency.round(exact::sub(to_step(exact_due, step, Rounding::HalfAwayFromZero)?, due)?);
    if amount.is_zero() || due <= Decimal::ZERO {
        return Ok(None);
    }
    let mut why = Trace::leaf("summary-rounding", Vec::new(), amount);
    if inputs.explains() {
        why.steps.push(Words::new("why-cash-step", vec![("amount", money(step, market.currency))]));
    }
    let (kind, words) = (RowKind::Rounding, why.words.clone());
    Ok(Some(Row { kind, words, amount, included: false, later: false, collector: None, estimate: false, why }))
}

/// What the carrier would collect under DAP.
fn carried(charges: &Charges) -> Result<Decimal, Box<Refusal>> {
    let collected = |c: &&Charge| c.collector != Collector::Seller && !c.included;
    Ok(exact::sum(charges.rows.iter().filter(collected).map(|c| c.amount))?)
}

/// The rows take the words and traces of the steps before: in a long cart they are most of the quote.
fn rows(
    inputs: &Inputs,
    market: &Entered,
    reduced: &mut Reduced,
    shipped: &mut Shipped,
    charges: &mut Charges,
) -> Result<Vec<Row>, Box<Refusal>> {
    let goods = exact::sum(reduced.lines.iter().map(|l| l.amount))?;
    let told = if inputs.explains() { reduced.in_cart() } else { Vec::new() };
    let mut rows = Vec::new();
    let mut add = |kind: RowKind, why: Trace| {
        rows.push(Row {
            kind,
            words: why.words.clone(),
            amount: why.amount,
            included: false,
            later: false,
            collector: None,
            estimate: false,
            why,
        });
    };
    let parts = told.iter().map(|i| {
        let priced = &mut reduced.lines[*i];
        let product = &priced.line.product;
        let facts = vec![("product", Fact::Text(product.sku.clone())), ("amount", money(priced.amount, market.currency))];
        Trace {
            rule: Some(priced.line.id.clone()),
            ..Trace::leaf("why-line", facts, priced.amount).with(take(&mut priced.steps))
        }
    });
    add(RowKind::Goods, Trace::node("summary-goods", goods, parts.collect()));
    for reduction in &mut reduced.reductions {
        let parts = told.iter().filter(|i| !reduction.shares[**i].is_zero()).map(|i| {
            let line = reduced.lines[*i].line;
            let facts = vec![("product", Fact::Text(line.product.sku.clone()))];
            Trace { rule: Some(line.id.clone()), ..Trace::leaf("why-share", facts, -reduction.shares[*i]) }
        });
        let why = Trace {
            words: reduction.label.clone(),
            rule: Some(reduction.rule.clone()),
            steps: take(&mut reduction.steps),
            ..Trace::node("", -reduction.amount, parts.collect())
        };
        add(RowKind::Discount, why);
    }
    let none = || Trace::leaf("", Vec::new(), Decimal::ZERO);
    add(RowKind::Shipping, std::mem::replace(&mut shipped.why, none()));
    if !shipped.insurance.is_zero() {
        add(RowKind::Insurance, Trace::leaf("summary-insurance", Vec::new(), shipped.insurance));
    }
    for fee in take(&mut shipped.fees) {
        add(RowKind::Fee, fee.why);
    }
    for charge in take(&mut charges.rows) {
        rows.push(Row {
            kind: charge.kind,
            words: charge.words,
            amount: charge.amount,
            included: charge.included,
            later: charges.incoterm == Some(Incoterm::Dap) && charge.collector != Collector::Seller && !charge.included,
            collector: Some(charge.collector),
            estimate: is_estimate(charge.certainty),
            why: charge.why,
        });
    }
    Ok(rows)
}
