//! Exchange: one rate between any two currencies of a table, with its age checked.

use rust_decimal::Decimal;

use super::quote::Refusal;
use super::trace::{Fact, Words};
use crate::domain::money::{Currency, exact};
use crate::domain::shop::Rates;
use crate::domain::time::Moment;

/// A table of rates at the moment of a quote.
#[derive(Clone, Copy)]
pub struct Exchange<'a> {
    /// The table, if the merchant has one.
    pub rates: Option<&'a Rates>,
    /// The moment of the quote.
    pub at: Moment,
}

impl Exchange<'_> {
    /// Units of `to` for one `from`. A missing or outdated rate is a refusal, never a guess.
    pub fn rate(&self, from: Currency, to: Currency) -> Result<Decimal, Box<Refusal>> {
        if from == to {
            return Ok(Decimal::ONE);
        }
        let missing = |currency: Currency| {
            Refusal::new(Words::new("refused-rate-missing", vec![("currency", Fact::Text(currency.to_string()))]))
        };
        let Some(rates) = self.rates else { return Err(missing(to)) };
        if rates.ends() < self.at {
            return Err(Refusal::new(Words::new("refused-rate-old", vec![("currency", Fact::Text(to.to_string()))])));
        }
        let units = |currency: Currency| {
            if currency == rates.base {
                return Ok(Decimal::ONE);
            }
            rates.rates.get(currency.code()).copied().filter(|r| *r > Decimal::ZERO).ok_or_else(|| missing(currency))
        };
        let (from, to) = (units(from)?, units(to)?);
        Ok(if rates.inverse { exact::div(from, to)? } else { exact::div(to, from)? })
    }

    /// Whether `to` can be reached from `from` at this moment.
    pub fn reaches(&self, from: Currency, to: Currency) -> bool {
        self.rate(from, to).is_ok()
    }

    /// An amount in another currency, not rounded to minor digits.
    pub fn convert(&self, amount: Decimal, from: Currency, to: Currency) -> Result<Decimal, Box<Refusal>> {
        Ok(exact::settled(exact::mul(amount, self.rate(from, to)?)?))
    }
}
