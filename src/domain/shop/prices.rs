//! What prices mean and how they are converted.

use rust_decimal::Decimal;

use crate::domain::money::Currency;
use crate::domain::table::Table;
use crate::domain::time::Moment;

/// Whether a price holds tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Basis {
    /// The home country's tax is in the price.
    #[default]
    Inclusive,
    /// No tax is in the price.
    Exclusive,
}

/// What happens to a price that crosses a border.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CrossBorder {
    /// The home tax is taken out and the destination's put in, and what comes out is rounded. The default: net takings are the same everywhere.
    #[default]
    Restate,
    /// The same with a stop: the price of one piece without tax is rounded before the destination's tax is put on it.
    RestateNet,
    /// The shelf price stays, and the merchant's net takings differ from country to country.
    Keep,
}

/// What prices mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Prices {
    /// Currency of `price` in carts and catalogues, and of amounts in this config.
    pub currency: Currency,
    /// Whether `price` holds the home tax.
    pub tax: Basis,
    /// The same for other price lists, by currency code or by the market's name for its list; `tax` counts where one is not named.
    pub lists: Table<Basis>,
    /// What happens across borders.
    pub cross_border: CrossBorder,
}

/// Exchange rates of one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    /// The currency the rates start from.
    pub base: Currency,
    /// When they were taken.
    pub at: Moment,
    /// Hours for which they may be used …
    pub max_age_hours: u32,
    /// … but not after this, where the source says so.
    pub expires: Option<Moment>,
    /// Where they come from.
    pub source: String,
    /// Units of a currency for one unit of the base …
    pub rates: Table<Decimal>,
    /// … or, the other way round, units of the base for one unit of a currency.
    pub inverse: bool,
}

impl Rates {
    /// Until when they may be used.
    pub fn ends(&self) -> Moment {
        let aged = self.at.plus_hours(self.max_age_hours);
        self.expires.map_or(aged, |expires| expires.min(aged))
    }
}
