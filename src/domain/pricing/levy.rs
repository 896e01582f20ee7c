//! Tax on many amounts at several rates, rounded where and how the merchant's rules say. Whatever the rules, the taxes of the rates and of the
//! lines are bookable and add up to the tax.

use rust_decimal::Decimal;

use crate::domain::country::TaxRow;
use crate::domain::money::{Currency, Overflow, Rounding, exact, share_by};
use crate::domain::shop::{NetAndGross, RoundingRules, SeveralRates, TaxLevel};
use crate::domain::table::order;

/// Rates that goods bear together.
pub struct RateSet<'a> {
    /// The rows of the data, in their order.
    pub rows: Vec<&'a TaxRow>,
    /// What each takes of the net price, per cent: more than its own rate where it is taken on the ones before.
    pub rates: Vec<Decimal>,
    /// All of them.
    pub whole: Decimal,
}

impl<'a> RateSet<'a> {
    /// Rows that add up, or that are each taken on the ones before.
    pub fn new(rows: Vec<&'a TaxRow>, rules: &RoundingRules) -> Result<Self, Overflow> {
        let mut set = RateSet { rates: Vec::with_capacity(rows.len()), rows, whole: Decimal::ZERO };
        for row in &set.rows {
            let rate = taken(row, set.whole, rules)?;
            set.whole = exact::add(set.whole, rate)?;
            set.rates.push(rate);
        }
        Ok(set)
    }

    /// The place of the rows among the sets, which they join if they are not there.
    pub fn among(sets: &mut Vec<Self>, rows: Vec<&'a TaxRow>, rules: &RoundingRules) -> Result<usize, Overflow> {
        if let Some(place) = sets.iter().position(|set| set.rows == rows) {
            return Ok(place);
        }
        sets.push(RateSet::new(rows, rules)?);
        Ok(sets.len() - 1)
    }
}

/// What a row takes of the net price, per cent, when the rows before it take so much.
fn taken(row: &TaxRow, before: Decimal, rules: &RoundingRules) -> Result<Decimal, Overflow> {
    match rules.several_rates {
        SeveralRates::Compound => exact::mul(row.rate, exact::grown(before)?),
        SeveralRates::Summed | SeveralRates::Split => Ok(row.rate),
    }
}

/// What rows take of the net price together, per cent.
pub fn whole_rate(rows: &[&TaxRow], rules: &RoundingRules) -> Result<Decimal, Overflow> {
    let mut whole = Decimal::ZERO;
    for row in rows {
        whole = exact::add(whole, taken(row, whole, rules)?)?;
    }
    Ok(whole)
}

/// An amount that is taxed.
pub struct Taxable {
    /// Its rates, by their place among the sets.
    pub set: usize,
    /// What it belongs to: a line, or the place after the last for what is sent along.
    pub place: usize,
    /// Pieces it is the price of.
    pub quantity: u32,
    /// How much, with the tax or without.
    pub amount: Decimal,
}

/// A tax of one name and rate.
pub struct TaxSum<'a> {
    /// The row of the data.
    pub row: &'a TaxRow,
    /// What it is taken on, without tax; exact.
    pub base: Decimal,
    /// How much.
    pub amount: Decimal,
}

/// Taxes by rate and by place.
pub struct Levied<'a> {
    /// By name and rate, in the order of the lines.
    pub sums: Vec<TaxSum<'a>>,
    /// By place.
    pub by_place: Vec<Decimal>,
    /// What rounding took away from the exact tax (less than zero: what it added).
    pub lost: Decimal,
}

/// How tax is levied.
pub struct Levy<'r> {
    /// The merchant's rules.
    pub rules: &'r RoundingRules,
    /// The mode among them that applies.
    pub mode: Rounding,
    /// The amounts hold the tax.
    pub included: bool,
    /// Their currency.
    pub currency: Currency,
    /// What the exact amounts have above the booked ones; only where nothing is rounded on its own.
    pub residue: Decimal,
}

/// One rate on one amount.
#[derive(Clone, Copy)]
struct Cell {
    thing: usize,
    sum: usize,
    rate: Decimal,
    tax: Decimal,
}

impl Levy<'_> {
    /// Taxes all amounts.
    pub fn on<'a>(&self, sets: &[RateSet<'a>], things: &[Taxable], places: usize) -> Result<Levied<'a>, Overflow> {
        let mut sums: Vec<TaxSum> = Vec::new();
        let mut cells: Vec<Cell> = Vec::with_capacity(things.len());
        for (thing, Taxable { set, amount, .. }) in things.iter().enumerate() {
            let set = &sets[*set];
            for (row, rate) in set.rows.iter().zip(&set.rates) {
                let sum = sums.iter().position(|s| s.row.name == row.name && s.row.rate == row.rate).unwrap_or_else(|| {
                    sums.push(TaxSum { row, base: Decimal::ZERO, amount: Decimal::ZERO });
                    sums.len() - 1
                });
                cells.push(Cell { thing, sum, rate: *rate, tax: self.exact(*amount, *rate, set)? });
            }
        }
        // Whoever gets the unit that is left over, it is not who was put into the cart first.
        let by_place = order(cells.len(), &|a, b| things[cells[a].thing].place < things[cells[b].thing].place);
        let mut cells: Vec<Cell> = by_place.into_iter().map(|i| cells[i]).collect();
        let before = exact::sum(cells.iter().map(|c| c.tax))?;
        if self.apart() {
            for i in 0..cells.len() {
                self.round(&[i], &mut cells, sets, things)?;
            }
        } else {
            for bucket in self.buckets(&cells, things) {
                self.round(&bucket, &mut cells, sets, things)?;
            }
        }
        let mut by_place = vec![Decimal::ZERO; places];
        let mut held = vec![Decimal::ZERO; things.len()];
        for cell in &cells {
            let place = things[cell.thing].place;
            by_place[place] = exact::add(by_place[place], cell.tax)?;
            held[cell.thing] = exact::add(held[cell.thing], cell.tax)?;
            sums[cell.sum].amount = exact::add(sums[cell.sum].amount, cell.tax)?;
        }
        for cell in &cells {
            let net = self.net(&things[cell.thing], held[cell.thing], sets)?;
            sums[cell.sum].base = exact::add(sums[cell.sum].base, net)?;
        }
        for sum in &mut sums {
            sum.amount = self.currency.round(sum.amount);
        }
        let lost = exact::sub(before, exact::sum(held)?)?;
        Ok(Levied { sums, by_place, lost })
    }

    /// What a rate takes of an amount; multiplied first, so that what comes out even is even.
    fn exact(&self, amount: Decimal, rate: Decimal, set: &RateSet) -> Result<Decimal, Overflow> {
        let whole = if self.included { set.whole } else { Decimal::ZERO };
        exact::div(exact::mul(amount, rate)?, exact::add(Decimal::ONE_HUNDRED, whole)?)
    }

    /// The amount without the tax that it holds.
    fn net(&self, thing: &Taxable, held: Decimal, sets: &[RateSet]) -> Result<Decimal, Overflow> {
        match self.rules.net_and_gross {
            _ if !self.included => Ok(thing.amount),
            NetAndGross::Difference => exact::sub(thing.amount, held),
            NetAndGross::Apart => exact::div(thing.amount, exact::grown(sets[thing.set].whole)?),
        }
    }

    fn split(&self) -> bool {
        self.rules.several_rates == SeveralRates::Split
    }

    /// Whether each rate of each amount is rounded for itself.
    fn apart(&self) -> bool {
        match self.rules.tax_level {
            TaxLevel::LineRate => true,
            TaxLevel::Unit | TaxLevel::Line => !self.split(),
            TaxLevel::Rate | TaxLevel::Order | TaxLevel::None => false,
        }
    }

    /// The cells that are rounded together.
    fn buckets(&self, cells: &[Cell], things: &[Taxable]) -> Vec<Vec<usize>> {
        let mut buckets: Vec<Vec<usize>> = Vec::new();
        for (i, cell) in cells.iter().enumerate() {
            let bucket = match self.rules.tax_level {
                TaxLevel::Unit | TaxLevel::Line | TaxLevel::LineRate => cell.thing,
                TaxLevel::Rate if self.split() => things[cell.thing].set,
                TaxLevel::Rate => cell.sum,
                TaxLevel::Order | TaxLevel::None => 0,
            };
            if bucket >= buckets.len() {
                buckets.resize(bucket + 1, Vec::new());
            }
            buckets[bucket].push(i);
        }
        buckets
    }

    /// Rounds the sum of some cells; their rates share it, and then the amounts that bear each rate.
    fn round(&self, bucket: &[usize], cells: &mut [Cell], sets: &[RateSet], things: &[Taxable]) -> Result<(), Overflow> {
        let Some(first) = bucket.first() else { return Ok(()) };
        let digits = self.currency.minor();
        let exact_sum = exact::sum(bucket.iter().map(|i| cells[*i].tax))?;
        let whole = match self.rules.tax_level {
            TaxLevel::Unit => {
                let rate = exact::sum(bucket.iter().map(|i| cells[*i].rate))?;
                let thing = &things[cells[*first].thing];
                self.by_unit(thing, rate, &sets[thing.set])?
            }
            TaxLevel::None if !self.included => {
                let base = exact::sum(things.iter().map(|t| t.amount))?;
                let paid = self.mode.to_digits(exact::add(base, exact_sum)?, digits);
                self.currency.round(exact::sub(paid, exact::sub(base, self.residue)?)?.max(Decimal::ZERO))
            }
            _ => self.mode.to_digits(exact_sum, digits),
        };
        if bucket.len() == 1 {
            cells[*first].tax = whole;
            return Ok(());
        }
        let mut rates: Vec<(usize, Vec<usize>)> = Vec::new();
        for i in bucket {
            match rates.iter_mut().find(|(sum, _)| *sum == cells[*i].sum) {
                Some((_, members)) => members.push(*i),
                None => rates.push((cells[*i].sum, vec![*i])),
            }
        }
        let weights = |members: &[usize], cells: &[Cell]| members.iter().map(|i| cells[*i].tax).collect::<Vec<_>>();
        let mut of_rates = Vec::with_capacity(rates.len());
        for (_, members) in &rates {
            of_rates.push(exact::sum(weights(members, cells))?);
        }
        let of_rates = self.share(whole, &of_rates)?;
        for ((_, members), of_rate) in rates.iter().zip(of_rates) {
            for (i, part) in members.iter().zip(self.share(of_rate, &weights(members, cells))?) {
                cells[*i].tax = part;
            }
        }
        Ok(())
    }

    fn share(&self, total: Decimal, weights: &[Decimal]) -> Result<Vec<Decimal>, Overflow> {
        share_by(self.rules.sharing, total, weights, &[], self.currency)
    }

    /// The tax of a line whose pieces are rounded one by one. Where the price of the line does not go into its pieces, some cost a minor unit more.
    fn by_unit(&self, thing: &Taxable, rate: Decimal, set: &RateSet) -> Result<Decimal, Overflow> {
        let digits = self.currency.minor();
        let count = Decimal::from(thing.quantity.max(1));
        let unit = Rounding::TowardsZero.to_digits(exact::div(thing.amount, count)?, digits);
        let dearer = exact::div(exact::sub(thing.amount, exact::mul(unit, count)?)?, self.currency.unit())?;
        let tax = |price| Ok(self.mode.to_digits(self.exact(price, rate, set)?, digits));
        let dear = exact::mul(tax(exact::add(unit, self.currency.unit())?)?, dearer)?;
        exact::add(dear, exact::mul(tax(unit)?, exact::sub(count, dearer)?)?)
    }
}
