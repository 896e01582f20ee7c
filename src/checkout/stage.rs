//! Where the shopper is. Each stage holds exactly its own data.

use rust_decimal::Decimal;

use super::answer::Receipt;

/// Where the shopper is.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// The form is open.
    Filling,
    /// The order is on its way.
    Placing {
        /// Its idempotency key.
        key: String,
        /// Number of the attempt, from 1; answers to older ones are dropped.
        attempt: u32,
    },
    /// The backend could not be reached or asked for patience. The order is kept.
    Waiting {
        /// Its idempotency key.
        key: String,
        /// Attempts so far.
        attempt: u32,
        /// Seconds until the next one.
        seconds: u32,
    },
    /// The price is another than the one the shopper saw; nothing is placed.
    PriceChanged {
        /// The total that was seen.
        old: Decimal,
        /// What is left to accept.
        new: Decimal,
    },
    /// The order is stored; the payment is open.
    Paying {
        /// Its idempotency key.
        key: String,
        /// What the backend said.
        receipt: Receipt,
    },
    /// All is done.
    Placed {
        /// What the backend said.
        receipt: Receipt,
    },
    /// The payment ended without money. The form is open again behind it.
    Unpaid {
        /// What the backend said.
        receipt: Receipt,
    },
    /// The page held the order back before anything was sent.
    Stopped {
        /// Why, in its own words.
        message: String,
    },
    /// The backend refused for good.
    Failed {
        /// What it calls the reason.
        reference: String,
    },
}

impl Stage {
    /// Whether the form can be typed into.
    pub fn open(&self) -> bool {
        matches!(
            self,
            Stage::Filling | Stage::PriceChanged { .. } | Stage::Unpaid { .. } | Stage::Stopped { .. } | Stage::Failed { .. }
        )
    }
}
