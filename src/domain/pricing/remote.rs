//! Steps that a service of the merchant's works out. Its answers are values like any other: fetched outside, checked here, and explained in
//! the same trace. Where there is no usable answer the configured fallback counts, and the quote says so.

use rust_decimal::Decimal;

use super::Inputs;
use super::charge::{Charge, Charges};
use super::market::Entered;
use super::price::Priced;
use super::quote::{Refusal, RowKind};
use super::reduce::{Reduced, Reduction};
use super::trace::{Fact, Trace, Words};
use crate::domain::country::{Basis, Certainty, Collector, Display, TaxRow};
use crate::domain::money::{Currency, exact};
use crate::domain::shop::{Fallback, RemoteStep};

/// The answers of services, by step. A step that is not there has no answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// Reductions.
    pub promotions: Option<Answer>,
    /// Shipping prices.
    pub rates: Option<Answer>,
    /// Duty.
    pub duties: Option<Answer>,
    /// Tax.
    pub tax: Option<Answer>,
    /// Steps are still being asked: a missing answer is no failure yet.
    pub open: bool,
}

/// An answer to one step. All amounts are in the currency of the quote and have no more than its minor digits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    /// Who says so; shown as the source.
    pub source: String,
    /// Its figures are those that the authority will take, not an estimate.
    pub authoritative: bool,
    /// Shipping prices.
    pub methods: Vec<MethodPrice>,
    /// Reductions, duties or taxes.
    pub charges: Vec<RemoteCharge>,
}

/// The price of a shipping method.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodPrice {
    /// Id of the method in the config.
    pub id: String,
    /// Its price, on the basis of the quote's `display`.
    pub price: Decimal,
}

/// A reduction, duty or tax.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoteCharge {
    /// Its id at the service: the rule that the trace names.
    pub id: String,
    /// What shoppers call it.
    pub name: String,
    /// Per cent.
    pub rate: Decimal,
    /// What it is taken on; goods and shipping it falls on, if not given, count as one.
    pub base: Decimal,
    /// Who hands it to the authority.
    pub collector: Collector,
    /// How much of it falls on each line.
    pub lines: Vec<LineAmount>,
    /// How much of it falls on shipping.
    pub shipping: Decimal,
}

/// An amount for a line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineAmount {
    /// The cart line.
    pub id: String,
    /// How much.
    pub amount: Decimal,
}

impl Answers {
    /// The answer to a step.
    pub fn of(&self, step: RemoteStep) -> Option<&Answer> {
        match step {
            RemoteStep::Promotions => self.promotions.as_ref(),
            RemoteStep::Rates => self.rates.as_ref(),
            RemoteStep::Duties => self.duties.as_ref(),
            RemoteStep::Tax => self.tax.as_ref(),
        }
    }

    /// Puts an answer in its place.
    pub fn put(&mut self, step: RemoteStep, answer: Option<Answer>) {
        match step {
            RemoteStep::Promotions => self.promotions = answer,
            RemoteStep::Rates => self.rates = answer,
            RemoteStep::Duties => self.duties = answer,
            RemoteStep::Tax => self.tax = answer,
        }
    }
}

/// The usable answer to a step that is configured.
pub fn answer<'a>(inputs: &Inputs<'a>, step: RemoteStep, currency: Currency) -> Option<&'a Answer> {
    inputs.shop.services.of(step)?;
    inputs.remote?.of(step).filter(|answer| usable(inputs, step, answer, currency))
}

/// Whether an answer fits the cart: known lines and methods, nothing negative, no fractions of the smallest coin.
fn usable(inputs: &Inputs, step: RemoteStep, answer: &Answer, currency: Currency) -> bool {
    let coin = |amount: Decimal| amount >= Decimal::ZERO && amount.normalize().scale() <= currency.minor();
    if step == RemoteStep::Rates {
        let known = |id: &str| inputs.shop.shipping.methods.iter().any(|m| m.id == id);
        return !answer.methods.is_empty() && answer.methods.iter().all(|m| known(&m.id) && coin(m.price));
    }
    let known = |id: &str| inputs.cart.lines.iter().any(|line| line.id == id);
    answer.charges.iter().all(|charge| {
        let lines = charge.lines.iter().all(|line| known(&line.id) && coin(line.amount));
        lines && coin(charge.shipping) && charge.rate >= Decimal::ZERO && (step == RemoteStep::Tax || charge.shipping.is_zero())
    })
}

/// Refuses when a service that must answer did not; else tells of each that did not and lets the figures be an estimate.
pub fn settle(inputs: &Inputs, currency: Currency, charges: &mut Charges) -> Result<(), Box<Refusal>> {
    for step in RemoteStep::ALL {
        let Some(service) = inputs.shop.services.of(step) else { continue };
        if answer(inputs, step, currency).is_some() || inputs.remote.is_some_and(|answers| answers.open) {
            continue;
        }
        if service.fallback == Fallback::Refuse {
            return Err(Refusal::new(Words::new("refused-service", Vec::new())));
        }
        charges.certainty = Certainty::Unverified;
        let key = match step {
            RemoteStep::Promotions => "summary-remote-promotions",
            RemoteStep::Rates => "summary-remote-rates",
            RemoteStep::Duties => "summary-remote-duties",
            RemoteStep::Tax => "summary-remote-tax",
        };
        charges.warnings.push(Words::new(key, Vec::new()));
    }
    Ok(())
}

fn said(answer: &Answer) -> Words {
    Words::new("why-remote", vec![("source", Fact::Text(answer.source.clone()))])
}

fn basis(answer: &Answer) -> Basis {
    let certainty = if answer.authoritative { Certainty::Official } else { Certainty::Unverified };
    Basis { source: Some(answer.source.clone()), certainty, ..Basis::default() }
}

/// What of a charge falls on each line.
fn shares(lines: &[Priced], charge: &RemoteCharge) -> Result<Vec<Decimal>, Box<Refusal>> {
    let mut shares = vec![Decimal::ZERO; lines.len()];
    for part in &charge.lines {
        if let Some(place) = lines.iter().position(|priced| priced.line.id == part.id) {
            shares[place] = exact::add(shares[place], part.amount)?;
        }
    }
    Ok(shares)
}

/// Takes the reductions of the service off what the config's own left.
pub fn promotions(inputs: &Inputs, market: &Entered, reduced: &mut Reduced) -> Result<(), Box<Refusal>> {
    let Some(answer) = answer(inputs, RemoteStep::Promotions, market.currency) else { return Ok(()) };
    for charge in &answer.charges {
        let mut shares = shares(&reduced.lines, charge)?;
        for (left, part) in reduced.left.iter_mut().zip(&mut shares) {
            // Never below zero, whatever the service says.
            *part = market.currency.round((*part).min(*left));
            *left = exact::sub(*left, *part)?;
        }
        let amount = exact::sum(shares.iter().copied())?;
        if !amount.is_zero() {
            let label = Words::new("summary-promotion", vec![("promotion", Fact::Text(charge.name.clone()))]);
            let steps = if inputs.explains() { vec![said(answer)] } else { Vec::new() };
            reduced.reductions.push(Reduction { rule: charge.id.clone(), label, amount, shares, steps });
        }
    }
    Ok(())
}

/// The price of a shipping method by the service, and why; `None` when the service does not offer it.
pub fn price(inputs: &Inputs, answer: &Answer, method: &str, currency: Currency) -> Option<(Decimal, Vec<Words>)> {
    let found = answer.methods.iter().find(|m| m.id == method)?;
    Some((currency.round(found.price), if inputs.explains() { vec![said(answer)] } else { Vec::new() }))
}

/// Puts the duties of the service in the place of the engine's.
pub fn duties(inputs: &Inputs, market: &Entered, reduced: &Reduced, charges: &mut Charges) -> Result<(), Box<Refusal>> {
    let Some(answer) = answer(inputs, RemoteStep::Duties, market.currency) else { return Ok(()) };
    charges.rows.retain(|row| row.kind != RowKind::Duty);
    charges.line_duty.fill(Decimal::ZERO);
    charges.warnings.retain(|words| words.key != "why-duty-unknown");
    let known = !charges.warnings.iter().any(|words| words.key == "why-import-unknown");
    charges.certainty = if known { Certainty::Official } else { Certainty::Unverified };
    for charge in &answer.charges {
        let shares = shares(&reduced.lines, charge)?;
        let amount = market.currency.round(exact::sum(shares.iter().copied())?);
        if amount.is_zero() {
            continue;
        }
        let mut parts = Vec::new();
        for ((duty, share), priced) in charges.line_duty.iter_mut().zip(&shares).zip(&reduced.lines) {
            *duty = exact::add(*duty, *share)?;
            if inputs.explains() && !share.is_zero() {
                let line = priced.line;
                let facts = vec![("product", Fact::Text(line.product.sku.clone()))];
                parts.push(Trace {
                    rule: Some(line.id.clone()),
                    ..Trace::leaf("why-share", facts, market.currency.round(*share))
                });
            }
        }
        let mut why = Trace::node("summary-duty", amount, parts).by(&charge.id, &basis(answer));
        if inputs.explains() {
            why.steps.push(said(answer));
        }
        charges.rows.push(Charge {
            kind: RowKind::Duty,
            words: Words::new("summary-duty", Vec::new()),
            amount,
            included: false,
            collector: charge.collector,
            certainty: basis(answer).certainty,
            why,
        });
    }
    charges.exact_duty.clone_from(&charges.line_duty);
    Ok(())
}

/// Puts the taxes of the service in the place of the engine's.
pub fn tax(inputs: &Inputs, market: &Entered, reduced: &Reduced, charges: &mut Charges) -> Result<(), Box<Refusal>> {
    let Some(answer) = answer(inputs, RemoteStep::Tax, market.currency) else { return Ok(()) };
    charges.rows.retain(|row| row.kind != RowKind::Tax);
    charges.taxes.clear();
    charges.line_tax.fill(Decimal::ZERO);
    // With duty and tax from services, nothing rests on rules of the engine that are not known.
    if answers_all(inputs, market.currency) {
        charges.warnings.retain(|words| words.key != "why-import-unknown");
        charges.certainty = Certainty::Official;
    }
    let included = market.display == Display::Inclusive;
    for charge in &answer.charges {
        let shares = shares(&reduced.lines, charge)?;
        let amount = exact::add(exact::sum(shares.iter().copied())?, charge.shipping)?;
        for (tax, share) in charges.line_tax.iter_mut().zip(&shares) {
            *tax = exact::add(*tax, *share)?;
        }
        let (category, name) = (charge.id.clone(), charge.name.clone());
        let row = TaxRow { category, name, rate: charge.rate, basis: basis(answer), ..TaxRow::default() };
        let steps = if inputs.explains() { vec![said(answer)] } else { Vec::new() };
        charges.push_tax(market, &row, charge.base, market.currency.round(amount), included, charge.collector, steps);
    }
    Ok(())
}

fn answers_all(inputs: &Inputs, currency: Currency) -> bool {
    answer(inputs, RemoteStep::Duties, currency).is_some() && answer(inputs, RemoteStep::Tax, currency).is_some()
}
