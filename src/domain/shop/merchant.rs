//! Who sells, from where, with which registrations and policies.

use super::{Names, Support};
use crate::domain::table::Table;

/// Who sells.
#[derive(Debug, Clone, PartialEq)]
pub struct Merchant {
    /// Name shown to shoppers.
    pub name: String,
    /// Name of the legal entity.
    pub legal_name: Option<String>,
    /// Country of establishment.
    pub country: String,
    /// Country the goods leave from; the country of establishment if not given.
    pub ships_from: Option<String>,
    /// IANA time zone of the warehouse.
    pub time_zone: String,
    /// Postal address, line by line.
    pub address: Vec<String>,
    /// Support mailbox.
    pub email: Option<String>,
    /// Support telephone.
    pub phone: Option<String>,
    /// When somebody is there, a chat, help pages.
    pub support: Support,
    /// Tax registrations and switched-on options by scheme id: `eu-ioss`, `eu-oss`, `us-ny`.
    pub registrations: Vec<Registration>,
    /// Links: `terms`, `privacy`, `withdrawal`, `imprint`, `shipping`, and `shop`, where "back to the shop" leads from a page of its own.
    pub policies: Table<Names>,
    /// The merchant's own return policy.
    pub returns: Option<Returns>,
    /// Version of the policies; it goes into the consents of an order.
    pub policy_version: Option<String>,
}

impl Merchant {
    /// The country the goods leave from.
    pub fn origin(&self) -> &str {
        self.ships_from.as_deref().unwrap_or(&self.country)
    }

    /// Whether the merchant bills in a country as its own shops do: established there, with goods there, or with a number of its authorities (`it-vat`).
    pub fn bills_in(&self, country: &str) -> bool {
        let there = |r: &Registration| {
            r.scheme.split_once('-').is_some_and(|(place, scheme)| place.eq_ignore_ascii_case(country) && scheme == "vat")
        };
        self.country == country || self.origin() == country || self.registrations.iter().any(there)
    }

    /// Whether the merchant is registered for a scheme, or has switched an option on.
    pub fn registered(&self, scheme: &str) -> bool {
        self.registrations.iter().any(|r| r.scheme == scheme)
    }
}

/// A registration or option.
#[derive(Debug, Clone, PartialEq)]
pub struct Registration {
    /// Scheme id.
    pub scheme: String,
    /// The number given by the authority.
    pub number: Option<String>,
}

/// A return policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Returns {
    /// Days to send goods back.
    pub days: u32,
    /// Who pays the way back: `buyer` or `merchant`.
    pub paid_by: String,
}
