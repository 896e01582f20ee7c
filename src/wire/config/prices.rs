//! What prices mean and how they are converted.

use crate::domain::shop::{Basis, CrossBorder, Prices, Rates};
use crate::{record, words};

record! { Prices {
    "currency" currency: required, "Currency of prices in carts and catalogues, and of amounts in this config.";
    "tax" tax: default(Basis::Inclusive), "Whether prices hold the tax of the country you ship from.";
    "lists" lists: default(Default::default()), "The same for other price lists, by currency or by the priceList of a market: {\"USD\": \"exclusive\"}.";
    "crossBorder" cross_border: default(CrossBorder::Restate),
        "Where the tax rate is another: home tax out, destination tax in (restate, default); the same with the net price of one piece rounded between \
         (restate-net); or the shelf price stays (keep).";
} }

words! { Basis { "inclusive" => Basis::Inclusive, "exclusive" => Basis::Exclusive } }

words! { CrossBorder {
    "restate" => CrossBorder::Restate,
    "restate-net" => CrossBorder::RestateNet,
    "keep" => CrossBorder::Keep,
} }

record! { Rates {
    "base" base: required, "The currency that the rates start from.";
    "at" at: required, "When they were taken, UTC.";
    "maxAgeHours" max_age_hours: default(72), "Hours for which they may be used. Older rates refuse the quote.";
    "expires" expires: optional, "When they end earlier than that, UTC.";
    "source" source: default(String::new()), "Where they come from; shown to the shopper.";
    "rates" rates: required, "Units of a currency for one unit of the base.";
    "inverse" inverse: default(false), "The rates are the other way round: units of the base for one unit of a currency.";
} }
