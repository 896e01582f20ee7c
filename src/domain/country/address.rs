//! How addresses are written: the form after libaddressinput.

use crate::domain::table::Table;

/// The form of an address, after libaddressinput.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddressForm {
    /// Lines and fields: `%N%n%O%n%A%n%Z %C`.
    pub format: String,
    /// The same in Latin script, where it differs.
    pub latin_format: Option<String>,
    /// Languages in which the local names and the local format are read; the others see Latin script. All are, where there are none.
    pub languages: Vec<String>,
    /// Field codes that must be filled.
    pub required: String,
    /// Field codes written in capitals on a label.
    pub upper: String,
    /// Pattern of the whole postcode (a small regular expression).
    pub postcode: Option<String>,
    /// A postcode that fits.
    pub postcode_example: Option<String>,
    /// What the fields are called there: `state`, `city`, `district`, `postcode` → kind of label.
    pub labels: Table<String>,
    /// States, provinces, prefectures.
    pub subdivisions: Vec<Subdivision>,
}

/// A state, province or prefecture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Subdivision {
    /// ISO 3166-2 part after the dash.
    pub code: String,
    /// What is printed on the address, when it is not the code.
    pub key: Option<String>,
    /// Name in the local script.
    pub name: String,
    /// Name in Latin script, where it differs.
    pub latin: Option<String>,
    /// Prefixes of its postcodes as a pattern.
    pub postcodes: Option<String>,
}
