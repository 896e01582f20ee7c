//! What prices mean and how they are converted.

use crate::domain::shop::{Basis, CrossBorder, Prices, Rates};
use crate::{record, words};

record! { Prices {
    "currency" currency: required, "Currency of prices in carts and catalogues, and of amounts in this config.";
    "tax" tax: default(Basis::Inclusive), "Whether prices hold the tax of the country you ship from.";
    "lists" lists: default(Default::default()), "The same for price lists in other currencies: {\"USD\": \"exclusive\"}.";
    "crossBorder" cross_border: default(CrossBorder::Restate), "restate: home tax out, destination tax in; keep: the shelf price stays.";
} }

words! { Basis { "inclusive" => Basis::Inclusive, "exclusive" => Basis::Exclusive } }

words! { CrossBorder { "restate" => CrossBorder::Restate, "keep" => CrossBorder::Keep } }

record! { Rates {
    "base" base: required, "The currency that the rates start from.";
    "at" at: required, "When they were taken, UTC.";
    "maxAgeHours" max_age_hours: default(72), "Hours for which they may be used. Older rates refuse the quote.";
    "source" source: default(String::new()), "Where they come from; shown to the shopper.";
    "rates" rates: required, "Units of a currency for one unit of the base.";
} }
