//! What the merchant gives back beyond the law, and to which means of payment first.

/// Which means of payment gets its money back first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Means {
    /// The payment method, then cards and credit in the order in which they were used.
    #[default]
    PaymentFirst,
    /// Cards and credit first.
    CreditsFirst,
}

/// Rules for refunds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RefundRules {
    /// Which means of payment gets its money back first.
    pub means: Means,
    /// Whether duty and tax that the carrier handed to customs come back on a withdrawal as well, at the merchant's cost.
    pub carrier_charges: bool,
}
