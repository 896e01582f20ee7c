//! The one quote: what a cart costs at the shopper's door, to the cent, and why.
//!
//! [`quote`] is pure and deterministic. Its steps, each in a module of its own:
//!
//! 1. [`market`]: who sells there, in which currency, and what may not go there.
//! 2. [`price`] and [`list`]: unit prices, from a list or converted, with the home tax in or out.
//! 3. [`reduce`] and [`card`]: promotions, points and taxed cards, spread over the lines.
//! 4. [`parcels`], [`shipping`], [`freight`], [`dates`] and [`fees`]: packing, methods, prices, promised days, and fees beside them; [`listed`] and
//!    [`carriage`]: what their amounts are in the market, and which tax they hold.
//! 5. [`customs`] and [`duty`]: the scheme that applies, and duty by line.
//! 6. [`liability`], [`tax`], [`line_rate`], [`shipping_tax`] and [`import_tax`]: who taxes, and consumption tax at home, at the destination, or at the
//!    border, each a [`charge`]; [`note`] says what is to be said about it.
//! 7. [`total`] and [`credit`]: rows, what is paid now, later and by card or credit, and the trace.
//!
//! Where the merchant has a service for reductions, shipping prices, duty or tax, [`remote`] puts its answer in the place of the step's own.
//!
//! [`refund`] goes the way back: from a quote that was paid to what is returned.

pub mod card;
pub mod carriage;
pub mod cart;
pub mod charge;
pub mod convert;
pub mod credit;
pub mod customs;
pub mod dates;
pub mod duty;
pub mod fees;
pub mod freight;
pub mod import_tax;
pub mod levy;
pub mod liability;
pub mod line_rate;
pub mod list;
pub mod listed;
pub mod market;
pub mod note;
pub mod parcels;
pub mod payment;
pub mod price;
pub mod quote;
pub mod reduce;
pub mod refund;
pub mod remote;
pub mod shipping;
pub mod shipping_tax;
pub mod tax;
pub mod total;
pub mod trace;

use self::cart::{Cart, Choices, VatIdState};
use self::convert::Exchange;
use self::quote::{Quote, Refusal};
use self::remote::Answers;
use super::country::Country;
use super::shop::{Area, Rates, Shop, Spot, plain};
use super::time::AsOf;

/// How much of the calculation a quote tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Every row with the steps and parts of its calculation.
    #[default]
    Full,
    /// Rows with amount, label, rule and source; their steps and parts are not even made.
    Compact,
}

/// All that a quote depends on.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    /// The merchant's configuration.
    pub shop: &'a Shop,
    /// The country the goods leave from.
    pub home: &'a Country,
    /// The destination.
    pub there: &'a Country,
    /// What is bought.
    pub cart: &'a Cart,
    /// What was chosen.
    pub choices: &'a Choices,
    /// Exchange rates; the shop's own if the caller has no newer ones.
    pub rates: Option<&'a Rates>,
    /// The moment.
    pub as_of: AsOf,
    /// What services of the merchant answered, where any are configured.
    pub remote: Option<&'a Answers>,
    /// How much of the calculation is told.
    pub detail: Detail,
}

impl<'a> Inputs<'a> {
    /// The exchange at the moment of the quote.
    pub fn exchange(&self) -> Exchange<'a> {
        Exchange { rates: self.rates, at: self.as_of.at }
    }

    /// Whether one of the areas holds the shopper's address, or there are none.
    pub fn reaches(&self, areas: &[Area]) -> bool {
        areas.is_empty() || self.lies_in(areas)
    }

    /// Whether one of the areas holds the shopper's address.
    pub fn lies_in(&self, areas: &[Area]) -> bool {
        let Choices { subdivision, postcode, .. } = self.choices;
        let spot = || Spot { country: &self.there.code, subdivision, postcode: plain(postcode) };
        !areas.is_empty() && areas.iter().any(|area| area.holds(&spot()))
    }

    /// Whether a business buys, by what it says; a number that its register does not know says the contrary.
    pub fn to_business(&self) -> bool {
        self.choices.business.as_ref().is_some_and(|business| business.state != VatIdState::Invalid)
    }

    /// Whether the steps and parts of the calculation are wanted. Words that nobody reads are not made: ask before making them.
    pub fn explains(&self) -> bool {
        self.detail == Detail::Full
    }
}

/// Works out what `cart` costs at the destination.
///
/// Same inputs, same quote, to the last digit, on every platform. A [`Refusal`] says why there is none: nothing is sold or shipped there, a
/// rate is missing or too old, the route is closed, an amount leaves the range.
pub fn quote(inputs: &Inputs) -> Result<Quote, Refusal> {
    work_out(inputs).map_err(|refusal| *refusal)
}

fn work_out(inputs: &Inputs) -> Result<Quote, Box<Refusal>> {
    let market = market::enter(inputs)?;
    let goods = price::goods(inputs, &market)?;
    let mut reduced = reduce::reduce(inputs, &market, goods)?;
    remote::promotions(inputs, &market, &mut reduced)?;
    let shipped = shipping::ship(inputs, &market, &reduced)?;
    let mut scheme = None;
    let mut charges = if market.import {
        let crossed = customs::cross(inputs, &market, &reduced, &shipped)?;
        scheme = crossed.scheme;
        let mut duties = duty::duties(inputs, &market, &reduced, &shipped, &crossed)?;
        remote::duties(inputs, &market, &reduced, &mut duties)?;
        import_tax::tax(inputs, &market, &reduced, &shipped, crossed, duties)?
    } else {
        tax::tax(inputs, &market, &reduced, &shipped)?
    };
    remote::tax(inputs, &market, &reduced, &mut charges)?;
    remote::settle(inputs, market.currency, &mut charges)?;
    charges.warnings.extend(note::notes(inputs, &reduced, scheme));
    total::total(inputs, market, reduced, shipped, charges)
}
