//! Places: addresses as each country writes them, postcodes, telephone numbers, and membership in unions.

pub mod address;
pub mod label;
pub mod pattern;
pub mod phone;
pub mod postcode;
pub mod state;

/// Members of the customs union of the European Union that are states (Regulation (EU) 952/2013 art 4).
const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL",
    "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether a country is, or is in, a place: `is_in("FR", "EU")`.
pub fn is_in(country: &str, place: &str) -> bool {
    country == place || (place == "EU" && EU.contains(&country))
}
