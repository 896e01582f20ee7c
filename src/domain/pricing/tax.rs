//! Step 6 at home: consumption tax on goods that cross no customs border, included in the prices or on top.

use rust_decimal::Decimal;

use super::Inputs;
use super::liability::{rate_there, total_rate};
use super::market::Entered;
use super::price::money;
use super::quote::{Refusal, RowKind, TaxLine};
use super::reduce::Reduced;
use super::shipping::Shipped;
use super::shipping_tax::bearings;
use super::total::{Charge, Charges};
use super::trace::{Fact, Trace, Words};
use crate::domain::country::{Certainty, Collector, Display, TaxRow};
use crate::domain::money::{exact, share};
use crate::domain::shop::TaxLevel;

/// A tax of one name and rate while it is being added up.
struct Group<'a> {
    row: &'a TaxRow,
    base: Decimal,
    /// Not yet rounded, by line; the last places are what comes beside the goods.
    exact: Vec<Decimal>,
}

/// Taxes goods, and what comes beside them as [`bearings`] says.
pub fn tax(inputs: &Inputs, market: &Entered, reduced: &Reduced, shipped: &Shipped) -> Result<Charges, Box<Refusal>> {
    let included = market.display == Display::Inclusive;
    let rows_of: Vec<Vec<&TaxRow>> = reduced.lines.iter().map(|l| rate_there(inputs, &l.line.product.tax_category)).collect();
    let beside = bearings(inputs, market, reduced, shipped, true)?;
    let lines = reduced.lines.len();
    let places = lines + 1 + beside.iter().fold(0, |last, bearing| last.max(bearing.place));
    let goods = rows_of.into_iter().zip(&reduced.left).enumerate().map(|(i, (rows, left))| (i, *left, rows));
    let beside = beside.iter().map(|b| (lines + b.place, b.amount, b.rows.iter().collect()));
    let mut groups: Vec<Group> = Vec::new();
    for (place, amount, rows) in goods.chain(beside) {
        let rate = total_rate(&rows);
        for row in rows {
            let index = groups.iter().position(|g| g.row.name == row.name && g.row.rate == row.rate).unwrap_or_else(|| {
                groups.push(Group { row, base: Decimal::ZERO, exact: vec![Decimal::ZERO; places] });
                groups.len() - 1
            });
            let group = &mut groups[index];
            let divisor = if included { exact::grown(rate)? } else { Decimal::ONE };
            let net = exact::div(amount, divisor)?;
            group.base = exact::add(group.base, net)?;
            group.exact[place] = exact::add(group.exact[place], exact::percent(net, row.rate)?)?;
        }
    }
    let mut charges = Charges::new(reduced.lines.len());
    for group in groups {
        let parts = rounded(inputs, market, &group)?;
        let amount = exact::sum(parts.iter().copied())?;
        for (line, part) in charges.line_tax.iter_mut().zip(&parts) {
            *line = exact::add(*line, *part)?;
        }
        charges.push_tax(market, group.row, group.base, amount, included, Collector::Seller, Vec::new());
    }
    Ok(charges)
}

/// Rounds a group's tax: every line's share, or the sum, which the lines then share.
fn rounded(inputs: &Inputs, market: &Entered, group: &Group) -> Result<Vec<Decimal>, Box<Refusal>> {
    let rules = &inputs.shop.rounding;
    let digits = market.currency.minor();
    match rules.tax_level {
        TaxLevel::Line => Ok(group.exact.iter().map(|tax| rules.mode.to_digits(*tax, digits)).collect()),
        TaxLevel::Order => {
            let sum = rules.mode.to_digits(exact::sum(group.exact.iter().copied())?, digits);
            Ok(share(sum, &group.exact, market.currency)?)
        }
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
            estimate: row.basis.certainty != Certainty::Official,
            why: Trace::leaf("why-tax-rate", facts("amount"), amount).by(&row.category, &row.basis).with(steps),
        });
    }
}
