//! `landfall.config/1`: what a merchant configures. Amounts are decimals in the currency of `prices`, rates are decimals.

use rust_decimal::Decimal;

use super::contract::{Fault, Reader};
use super::node::Node;
use super::value::body;
use crate::domain::shop::*;
use crate::{record, words};

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.config/1";

/// Reads a config and checks what one key alone cannot show.
pub fn read(text: &str) -> Result<Shop, Vec<Fault>> {
    let node = body(text, SCHEMA)?;
    let shop = super::contract::read_node(&node)?;
    let mut reader = Reader::default();
    check(&shop, &node, &mut reader);
    if reader.faults.is_empty() { Ok(shop) } else { Err(reader.faults) }
}

fn check(shop: &Shop, node: &Node, reader: &mut Reader) {
    let mut fault = |wrong: bool, key: &str, what: &str| {
        if wrong {
            reader.enter(key);
            reader.fault(node.get(key).map_or(node.at, |n| n.at), what.to_owned());
            reader.leave();
        }
    };
    fault(shop.markets.is_empty(), "markets", "no market: add {\"countries\": [\"*\"]} to sell everywhere");
    fault(shop.shipping.methods.is_empty(), "shipping", "no shipping method: nothing could be sent");
    fault(shop.payments.methods.is_empty(), "payments", "no payment method: nothing could be paid");
    let kinds = |c: &Coupon| u8::from(c.percent.is_some()) + u8::from(c.amount.is_some()) + u8::from(c.free_shipping);
    let unclear = shop.coupons.iter().any(|c| kinds(c) != 1);
    fault(unclear, "coupons", "each coupon needs exactly one of percent, amount and freeShipping");
    let odd = shop.markets.iter().any(|m| m.step < Decimal::ZERO || m.margin <= Decimal::NEGATIVE_ONE);
    fault(odd, "markets", "step must not be negative, and margin must be above -1");
    let mut prices = shop.shipping.methods.iter().flat_map(|m| &m.zones).flat_map(|z| &z.rates);
    fault(prices.any(|r| r.price < Decimal::ZERO), "shipping", "a shipping price is negative");
}

record! { Shop {
    "merchant" merchant: required, "Who sells, and from where.";
    "catalog" catalog: optional, "Address of the catalogue, for buy buttons that name a SKU.";
    "backend" backend: required, "Where orders are posted.";
    "prices" prices: required, "What the prices in carts and catalogues mean.";
    "markets" markets: required, "Rules by destination. The first that lists the country counts.";
    "rates" rates: optional, "Exchange rates, needed where prices are converted or limits are in another currency.";
    "rounding" rounding: default(RoundingRules::default()), "How tax is rounded.";
    "duties" duties: default(Duties::default()), "What is done about goods whose duty is not known.";
    "shipping" shipping: required, "How goods travel.";
    "payments" payments: required, "Ways to pay that you have contracts for.";
    "coupons" coupons: default(Vec::new()), "Codes that lower the price. They are public: whoever reads the config can use them.";
    "fields" fields: default(Fields::default()), "Which fields are asked for.";
    "wording" wording: default(Default::default()), "Wording overrides: language, message id, text.";
    "theme" theme: default(Default::default()), "Theme tokens: --lf-accent and so on.";
    "security" security: default(Security::default()), "Who may embed the checkout.";
} }

record! { Merchant {
    "name" name: required, "Name shown to shoppers.";
    "legalName" legal_name: optional, "Name of the legal entity.";
    "country" country: required, "Country of establishment, ISO 3166-1 alpha-2.";
    "shipsFrom" ships_from: optional, "Country the goods leave from; the country of establishment if not given.";
    "timeZone" time_zone: required, "IANA time zone of the warehouse, for the cut-off.";
    "address" address: default(Vec::new()), "Postal address, line by line.";
    "email" email: optional, "Support mailbox.";
    "phone" phone: optional, "Support telephone.";
    "registrations" registrations: default(Vec::new()), "Tax registrations and switched-on options by scheme id: eu-oss, eu-ioss, gb-135, us-ny.";
    "policies" policies: default(Default::default()), "Links: terms, privacy, withdrawal, imprint, shipping.";
    "returns" returns: optional, "Your own return policy.";
    "policyVersion" policy_version: optional, "Version of the policies; it goes into the consents of an order.";
} }

record! { Registration {
    "scheme" scheme: required, "Scheme id.";
    "number" number: optional, "The number given by the authority.";
} }

record! { Returns {
    "days" days: required, "Days to send goods back.";
    "paidBy" paid_by: default("buyer".to_owned()), "Who pays the way back: buyer or merchant.";
} }

record! { Backend {
    "orders" orders: required, "Address to which orders are posted, seen from the address of this config.";
    "headers" headers: default(Default::default()), "Headers sent along.";
    "credentials" credentials: default("same-origin".to_owned()), "Cookies: omit, same-origin or include.";
    "timeoutSeconds" timeout_seconds: default(20), "Seconds after which an answer no longer counts as coming.";
} }

record! { Prices {
    "currency" currency: required, "Currency of prices in carts and catalogues, and of amounts in this config.";
    "tax" tax: default(Basis::Inclusive), "Whether prices hold the tax of the country you ship from.";
    "lists" lists: default(Default::default()), "The same for price lists in other currencies: {\"USD\": \"exclusive\"}.";
    "crossBorder" cross_border: default(CrossBorder::Restate), "restate: home tax out, destination tax in; keep: the shelf price stays.";
} }

words! { Basis { "inclusive" => Basis::Inclusive, "exclusive" => Basis::Exclusive } }
words! { CrossBorder { "restate" => CrossBorder::Restate, "keep" => CrossBorder::Keep } }
words! { Terms { "DDP" => Terms::Ddp, "DAP" => Terms::Dap, "choice" => Terms::Choice } }
words! { Incoterm { "DDP" => Incoterm::Ddp, "DAP" => Incoterm::Dap } }
words! { TaxLevel { "line" => TaxLevel::Line, "order" => TaxLevel::Order } }

record! { Market {
    "countries" countries: required, "Countries (ISO 3166-1 alpha-2), or *.";
    "currency" currency: optional, "Currency the shopper pays in; the country's own, where there is a rate for it, if not given.";
    "incoterm" incoterm: default(Terms::Ddp), "DDP: duty and tax are paid at checkout; DAP: on delivery; choice: as the shopper likes.";
    "margin" margin: default(Decimal::ZERO), "Added to the exchange rate: 0.02 is two per cent.";
    "step" step: default(Decimal::ZERO), "Converted prices are a multiple of this …";
    "ending" ending: default(Decimal::ZERO), "… plus this: step 1 and ending -0.05 give 4.95, 5.95.";
    "refused" refused: optional, "Why nothing is sold there: sanctions, or any other word.";
    "excludes" excludes: default(Vec::new()), "Product flags that cannot be sent there.";
} }

record! { Rates {
    "base" base: required, "The currency that the rates start from.";
    "at" at: required, "When they were taken, UTC.";
    "maxAgeHours" max_age_hours: default(72), "Hours for which they may be used. Older rates refuse the quote.";
    "source" source: default(String::new()), "Where they come from; shown to the shopper.";
    "rates" rates: required, "Units of a currency for one unit of the base.";
} }

record! { RoundingRules {
    "taxLevel" tax_level: default(TaxLevel::Line), "Tax is rounded on each line, or on the sum of each rate over the order.";
    "mode" mode: default(Default::default()), "half-up, half-even, down or up.";
} }

record! { Duties {
    "unknownRate" unknown_rate: optional, "Per cent for HS codes that the data does not hold. Without it their duty is not included, and the quote says so.";
} }

record! { Shipping {
    "handlingDays" handling_days: default(vec![1, 1]), "Working days to pack: least, most.";
    "cutOff" cut_off: default("14:00".to_owned()), "Orders after this time at the warehouse count for the next working day.";
    "clearanceDays" clearance_days: default(vec![1, 5]), "Working days that customs adds when the carrier collects: least, most.";
    "insurance" insurance: default(Decimal::ZERO), "Insurance as a share of the goods: 0.01 is one per cent.";
    "methods" methods: required, "The ways to ship.";
} }

record! { Method {
    "id" id: required, "Stable id.";
    "kind" kind: default("standard".to_owned()), "standard or express.";
    "name" name: default(Names::default()), "Name, or names by language; without it the kind is named.";
    "channel" channel: default("post".to_owned()), "post, courier or freight: customs rules differ.";
    "zones" zones: required, "Prices and times by destination; the first that fits counts.";
} }

record! { Zone {
    "countries" countries: required, "Countries (US), states (US-AK), or *.";
    "rates" rates: required, "Prices by weight, the lightest first.";
    "freeOver" free_over: optional, "Free from this amount of goods.";
    "transitDays" transit_days: required, "Working days on the way: least, most.";
} }

record! { WeightRate {
    "upToGrams" up_to_grams: required, "Grams, inclusive.";
    "price" price: required, "Price, on the same tax basis as the goods.";
    "prices" prices: default(Default::default()), "Prices in other currencies, used instead of a converted one.";
} }

record! { Payments {
    "methods" methods: required, "Method ids, see locales/payment-methods.toml. The country decides on the order.";
} }

record! { Coupon {
    "code" code: required, "What the shopper types, in any case.";
    "percent" percent: optional, "Share of the goods, per cent.";
    "amount" amount: optional, "Fixed amount off the goods.";
    "freeShipping" free_shipping: default(false), "The shipping price is waived.";
    "minimum" minimum: optional, "Goods needed for it.";
    "until" until: optional, "Last day, at the destination.";
} }

record! { Fields {
    "phone" phone: optional, "required, optional or hidden.";
    "organisation" organisation: optional, "required, optional or hidden.";
} }

record! { Security {
    "origins" origins: default(Vec::new()), "Page origins that may post orders to the reference backend.";
} }
