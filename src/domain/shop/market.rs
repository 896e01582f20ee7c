//! Rules by destination: who may buy there, in which currency, under which incoterm.

use rust_decimal::Decimal;

use crate::domain::money::Currency;

/// Who pays duty and import tax, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Incoterm {
    /// Delivered duty paid: the shopper pays all at checkout.
    #[default]
    Ddp,
    /// Delivered at place: the carrier collects on delivery.
    Dap,
}

/// Which incoterms a market offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Terms {
    /// Only delivered duty paid.
    #[default]
    Ddp,
    /// Only delivered at place.
    Dap,
    /// The shopper chooses; duty paid is chosen at first.
    Choice,
}

/// What becomes of an amount that cannot be paid in coins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cash {
    /// It is paid as it is. The default: cards and wallets know every cent.
    #[default]
    None,
    /// The exact amount is rounded to the cash step, at once.
    Step,
    /// The amount as it is booked is rounded to the cash step.
    AfterMinor,
}

/// Rules for some destinations.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Market {
    /// Countries, or `*`.
    pub countries: Vec<String>,
    /// Currency the shopper pays in; the country's own or, failing a rate for it, the base currency if not given.
    pub currency: Option<Currency>,
    /// Name under which products hold this market's own prices.
    pub price_list: Option<String>,
    /// Incoterms on offer.
    pub incoterm: Terms,
    /// Added to the rate when prices are converted: 0.02 is two per cent.
    pub margin: Decimal,
    /// Converted prices end on a multiple of this …
    pub step: Decimal,
    /// … plus this (mostly negative: -0.05).
    pub ending: Decimal,
    /// What becomes of an amount that cannot be paid in coins.
    pub cash: Cash,
    /// The smallest coin, if other than the currency's.
    pub cash_step: Option<Decimal>,
    /// Only when the shopper has chosen to pay in cash.
    pub cash_only: bool,
    /// Reason why nothing is sold there.
    pub refused: Option<String>,
    /// Product flags that cannot be sent there.
    pub excludes: Vec<String>,
}

/// What is done about goods whose duty is not known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Duties {
    /// Per cent for HS codes that no tariff row fits; without it such goods make the duty an estimate without them.
    pub unknown_rate: Option<Decimal>,
}
