//! Services of the merchant's that work out a step of the quote.

use crate::domain::table::Table;

/// A step that a service may work out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemoteStep {
    /// Reductions of the goods.
    Promotions,
    /// Shipping prices.
    Rates,
    /// Customs duty.
    Duties,
    /// Consumption tax, at home or at the border.
    Tax,
}

impl RemoteStep {
    /// All, in the order in which the engine works them out.
    pub const ALL: [RemoteStep; 4] = [RemoteStep::Promotions, RemoteStep::Rates, RemoteStep::Duties, RemoteStep::Tax];
}

/// What counts when a service gives no usable answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fallback {
    /// The engine's own figures, as an estimate.
    #[default]
    Own,
    /// Nothing is sold until it answers again.
    Refuse,
}

/// A service.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// Where the question is posted.
    pub url: String,
    /// Headers sent along; `env:NAME` takes the value from the backend's environment.
    pub headers: Table<String>,
    /// Milliseconds it may take.
    pub timeout_ms: u32,
    /// What counts when there is no usable answer.
    pub fallback: Fallback,
}

/// The services.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Services {
    /// Reductions.
    pub promotions: Option<Service>,
    /// Shipping prices.
    pub rates: Option<Service>,
    /// Duty.
    pub duties: Option<Service>,
    /// Tax.
    pub tax: Option<Service>,
    /// Whether VAT numbers were given out; no step of the quote.
    pub vat_ids: Option<Service>,
}

impl Services {
    /// The service of a step.
    pub fn of(&self, step: RemoteStep) -> Option<&Service> {
        match step {
            RemoteStep::Promotions => self.promotions.as_ref(),
            RemoteStep::Rates => self.rates.as_ref(),
            RemoteStep::Duties => self.duties.as_ref(),
            RemoteStep::Tax => self.tax.as_ref(),
        }
    }

    /// Whether there is any.
    pub fn any(&self) -> bool {
        RemoteStep::ALL.iter().any(|step| self.of(*step).is_some())
    }
}
