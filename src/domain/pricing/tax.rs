//! Step 6 at home: consumption tax on goods that cross no customs border, included in the prices or on top.

use rust_decimal::Decimal;

use super::Inputs;
use super::charge::{Charge, Charges};
use super::levy::{Levy, RateSet, TaxSum, Taxable};
use super::line_rate::{line_rates, taxed};
use super::market::Entered;
use super::quote::{Refusal, RowKind, TaxLine};
use super::reduce::Reduced;
use super::shipping::Shipped;
use super::shipping_tax::bearings;
use super::trace::{Fact, Trace, Words, money};
use crate::domain::country::{Collector, Display, TaxRow};
use crate::domain::money::exact;
use crate::domain::shop::{TaxLevel, TaxOn};

/// Taxes goods, and what comes beside them as [`bearings`] says.
pub fn tax(inputs: &Inputs, market: &Entered, reduced: &Reduced, shipped: &Shipped) -> Result<Charges, Box<Refusal>> {
    let rules = &inputs.shop.rounding;
    let mut residue = Decimal::ZERO;
    let unrounded = rules.tax_level == TaxLevel::None;
    let beside = bearings(inputs, market, reduced, shipped, true)?;
    let lines = reduced.lines.len();
    let places = lines + 1 + beside.iter().fold(0, |last, bearing| last.max(bearing.place));
    let mut sets: Vec<RateSet> = Vec::new();
    let mut known: Vec<(&str, usize)> = Vec::new();
    let mut things = Vec::with_capacity(places);
    // In the order of the cart, so that the taxes are named in the order of the goods.
    for place in reduced.in_cart() {
        let priced = &reduced.lines[place];
        let category = priced.line.product.tax_category.as_str();
        let mut amount = match rules.tax_on {
            TaxOn::Discounted => reduced.left[place],
            TaxOn::Undiscounted => priced.amount.max(Decimal::ZERO),
        };
        let above = if unrounded && !amount.is_zero() { priced.residue } else { Decimal::ZERO };
        amount = exact::add(amount, above)?;
        residue = exact::add(residue, above)?;
        let set = match known.iter().find(|(name, _)| *name == category) {
            Some((_, set)) => *set,
            None => {
                let (rows, by_price) = line_rates(inputs, market, reduced, place)?;
                if by_price {
                    amount = taxed(inputs, market, &rows, amount, priced.line.quantity)?;
                }
                let set = RateSet::among(&mut sets, rows, rules)?;
                if !by_price {
                    known.push((category, set));
                }
                set
            }
        };
        things.push(Taxable { set, place, quantity: priced.line.quantity, amount });
    }
    for bearing in &beside {
        let set = RateSet::among(&mut sets, bearing.rows.iter().collect(), rules)?;
        things.push(Taxable { set, place: lines + bearing.place, quantity: 1, amount: bearing.amount });
    }
    let included = market.display == Display::Inclusive;
    let mode = rules.mode_of(inputs.shop.prices.tax);
    let levy = Levy { rules, mode, included, currency: market.currency, residue };
    let levied = levy.on(&sets, &things, places)?;
    let mut charges = Charges::new(reduced.lines.len());
    charges.line_tax.copy_from_slice(&levied.by_place[..lines]);
    charges.lost = if included { Decimal::ZERO } else { levied.lost };
    for TaxSum { row, base, amount } in levied.sums {
        let steps = if inputs.explains() { vec![Words::new(rounded(rules.tax_level), Vec::new())] } else { Vec::new() };
        charges.push_tax(market, row, base, amount, included, Collector::Seller, steps);
    }
    Ok(charges)
}

/// The sentence that says where tax was rounded.
fn rounded(level: TaxLevel) -> &'static str {
    match level {
        TaxLevel::Unit => "why-rounded-unit",
        TaxLevel::Line => "why-rounded-line",
        TaxLevel::LineRate => "why-rounded-line-rate",
        TaxLevel::Rate => "why-rounded-rate",
        TaxLevel::Order => "why-rounded-order",
        TaxLevel::None => "why-rounded-end",
    }
}

impl Charges {
    /// Adds a tax of one name and rate as a row, an invoice line and a trace.
    #[expect(clippy::too_many_arguments, reason = "a tax has these seven properties; a struct would only name them twice")]
    pub fn push_tax(
        &mut self,
        market: &Entered,
        row: &TaxRow,
        base: Decimal,
        amount: Decimal,
        included: bool,
        collector: Collector,
        steps: Vec<Words>,
    ) {
        let base = market.currency.round(base);
        let facts = |key| {
            vec![("name", Fact::Text(row.name.clone())), ("rate", Fact::Percent(row.rate)), (key, money(base, market.currency))]
        };
        let label = if included { "why-tax-included" } else { "summary-tax-rate" };
        self.taxes.push(TaxLine { name: row.name.clone(), rate: row.rate, base, amount, included });
        self.rows.push(Charge {
            kind: RowKind::Tax,
            words: Words::new(label, facts("base")),
            amount,
            included,
            collector,
            certainty: row.basis.certainty,
            why: Trace::leaf("why-tax-rate", facts("amount"), amount).by(&row.category, &row.basis).with(steps),
        });
    }
}
