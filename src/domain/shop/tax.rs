//! What the merchant says about taxing: thresholds, local rates, exempt customers.

use crate::domain::country::TaxRow;

/// What the merchant says about taxing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TaxRules {
    /// Whether sales to consumers in other members of the union stay below the yearly threshold of 10 000 EUR, so that home tax is
    /// charged (Directive 2006/112/EC art 59c). Without a word: they do, unless the merchant is registered for the one-stop shop.
    pub below_threshold: Option<bool>,
    /// Rates of cities and counties on top of those of the data.
    pub local: Vec<LocalRate>,
    /// Certificates of exempt customers.
    pub certificates: Vec<Certificate>,
    /// Whether a server takes the shopper's word for a confirmed VAT id.
    pub trust_vat_ids: bool,
}

/// A rate of a city or county.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalRate {
    /// State or province (`US-NY`) or country.
    pub place: String,
    /// Postcodes, `100*` for all that begin with 100; none for the whole place.
    pub postcodes: Vec<String>,
    /// The rate as a row like those of the data.
    pub row: TaxRow,
}

/// A certificate that frees a customer from tax.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// What the cart names.
    pub id: String,
    /// Where it holds: states or provinces (`US-NY`), countries; none for everywhere.
    pub places: Vec<String>,
}
