//! Tax, duty and fees as they are worked out, before it is known when they are paid.

use rust_decimal::Decimal;

use super::quote::{RowKind, TaxLine};
use super::trace::{Trace, Words};
use crate::domain::country::{Certainty, Collector};
use crate::domain::shop::Incoterm;

/// A charge of tax, duty or fee before it is known when it is paid.
pub struct Charge {
    /// What it is.
    pub kind: RowKind,
    /// Its label.
    pub words: Words,
    /// How much.
    pub amount: Decimal,
    /// Held by the prices.
    pub included: bool,
    /// Who collects it.
    pub collector: Collector,
    /// The least sure of what it was worked out from.
    pub certainty: Certainty,
    /// Why it is that much.
    pub why: Trace,
}

/// All charges on top of goods and shipping.
pub struct Charges {
    /// The rows.
    pub rows: Vec<Charge>,
    /// Taxes by name and rate.
    pub taxes: Vec<TaxLine>,
    /// Tax of each line.
    pub line_tax: Vec<Decimal>,
    /// Duty of each line, bookable.
    pub line_duty: Vec<Decimal>,
    /// The same before it was shared out in bookable amounts: what tax is taken on.
    pub exact_duty: Vec<Decimal>,
    /// What rounding took off the exact taxes on top.
    pub lost: Decimal,
    /// Scheme of import.
    pub scheme: Option<String>,
    /// Customs value of the consignment.
    pub customs_value: Option<Decimal>,
    /// Incoterm, when a customs border is crossed.
    pub incoterm: Option<Incoterm>,
    /// What draws attention.
    pub warnings: Vec<Words>,
    /// How sure it is that there are no other charges.
    pub certainty: Certainty,
}

impl Charges {
    /// No charges on so many lines.
    pub fn new(lines: usize) -> Self {
        Charges {
            rows: Vec::new(),
            taxes: Vec::new(),
            line_tax: vec![Decimal::ZERO; lines],
            line_duty: vec![Decimal::ZERO; lines],
            exact_duty: vec![Decimal::ZERO; lines],
            lost: Decimal::ZERO,
            scheme: None,
            customs_value: None,
            incoterm: None,
            warnings: Vec::new(),
            certainty: Certainty::Official,
        }
    }
}
