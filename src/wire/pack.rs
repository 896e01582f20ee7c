//! Country packs: the form in which the pack builder writes `locales/countries/<CC>.toml` for the browser. Also the reader of those TOML files.

use rust_decimal::Decimal;

#[cfg(feature = "native")]
use super::contract::Shape;
use super::contract::{Read, Reader, Write, read_both, write_both};
use super::node::Node;
use crate::domain::country::*;
use crate::domain::time::Weekdays;
use crate::{record, words};

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

words! { Certainty {
    "official" => Certainty::Official,
    "secondary" => Certainty::Secondary,
    "package" => Certainty::Package,
    "unverified" => Certainty::Unverified,
} }
words! { Display { "inclusive" => Display::Inclusive, "exclusive" => Display::Exclusive } }
words! { Collector { "seller" => Collector::Seller, "carrier" => Collector::Carrier, "none" => Collector::Nobody } }
words! { DutyKind {
    "none" => DutyKind::None,
    "tariff" => DutyKind::Tariff,
    "tariff_plus_origin" => DutyKind::TariffPlusOrigin,
    "tariff_capped" => DutyKind::TariffCapped,
    "tariff_on_excess" => DutyKind::TariffOnExcess,
    "flat_per_heading" => DutyKind::FlatPerHeading,
    "percent" => DutyKind::Percent,
    "percent_less" => DutyKind::PercentLess,
    "percent_on_excess" => DutyKind::PercentOnExcess,
    "percent_by_origin" => DutyKind::PercentByOrigin,
    "percent_by_class" => DutyKind::PercentByClass,
    "percent_min_per_kg" => DutyKind::PercentMinPerKg,
} }
words! { TaxKind { "none" => TaxKind::None, "vat" => TaxKind::Vat, "vat_on_excess" => TaxKind::VatOnExcess, "cn_composite" => TaxKind::CnComposite } }

record! { Basis {
    "source" source: optional, "Id in locales/sources.toml; several are separated by commas.";
    "certainty" certainty: default(Certainty::Unverified), "official, secondary, package or unverified.";
    "from" from: optional, "First day on which the row holds.";
    "until" until: optional, "Last day on which the row holds.";
} }

/// A row with a basis: the keys are those of a record without it.
macro_rules! sourced {
    ($type:ident via $keys:ident { $($key:literal $field:ident : $ty:ty = $kind:tt $(($default:expr))?, $doc:literal;)* }) => {
        #[derive(Clone)]
        struct $keys { $($field: $ty),* }
        record! { $keys { $($key $field: $kind $(($default))?, $doc;)* } }
        impl Read for $type {
            fn read(node: &Node, reader: &mut Reader) -> Self {
                let (keys, basis) = read_both::<$keys, Basis>(node, reader);
                $type { $($field: keys.$field,)* basis }
            }
        }
        #[cfg(feature = "native")]
        impl Shape for $type {
            fn schema() -> Node {
                $keys::schema()
            }
        }
        impl Write for $type {
            fn write(&self) -> Option<Node> {
                write_both($keys { $($field: self.$field.clone()),* }.write(), self.basis.write())
            }
        }
    };
}

sourced! { TaxRow via TaxRowKeys {
    "category" category: String = required, "Which goods.";
    "name" name: String = required, "What shoppers call the tax.";
    "rate" rate: Decimal = required, "Per cent.";
    "subdivision" subdivision: Option<String> = optional, "Only in this state or province.";
    "max" max: Option<Limit> = optional, "Only goods of which one costs at most this, without tax.";
    "below" below: Option<Limit> = optional, "Only goods of which one costs less than this, without tax.";
    "free" free: Option<Limit> = optional, "So much of the price of each one bears no tax.";
    "shipping" shipping: bool = default(true), "Whether shipping bears it as well.";
    "registration" registration: Option<String> = optional, "In sales at home, only merchants with this registration charge it.";
} }

sourced! { Transit via TransitKeys {
    "origin" from: String = required, "Country or region it counts from, or *. Not from: that is the first day of a row.";
    "kind" kind: String = required, "standard, express or economy.";
    "days" days: Vec<u32> = required, "Working days, least and most.";
} }

sourced! { TariffRow via TariffRowKeys {
    "hs" hs: String = required, "HS code or prefix; empty for all that no other row knows.";
    "except" except: Vec<String> = default(Vec::new()), "Not for these prefixes.";
    "rate" rate: Decimal = required, "Per cent.";
    "plus" plus: Option<Limit> = optional, "An amount for each kilogram or item on top …";
    "least" least: Option<Limit> = optional, "… at least so much for each …";
    "most" most: Option<Limit> = optional, "… and at most so much for each.";
} }

sourced! { OriginDuty via OriginDutyKeys {
    "id" id: String = required, "Stable id.";
    "rates" rates: crate::domain::table::Table<Decimal> = default(Default::default()), "Per cent by origin; other for the rest.";
    "cap" cap: Option<Decimal> = optional, "Tariff and this duty together reach at most this per cent …";
    "cap_origins" cap_origins: Vec<String> = default(Vec::new()), "… for these origins.";
    "headings" headings: Vec<String> = default(Vec::new()), "Only these HS prefixes.";
} }

sourced! { Fee via FeeKeys {
    "id" id: String = required, "Stable id.";
    "country" country: Option<String> = optional, "Only in this member of the union.";
    "amount" amount: Decimal = default(Decimal::ZERO), "How much.";
    "rate" rate: Option<Decimal> = optional, "Instead: per cent of the customs value …";
    "least" least: Option<Decimal> = optional, "… at least this …";
    "most" most: Option<Decimal> = optional, "… and at most this.";
    "currency" currency: crate::domain::money::Currency = required, "Of what.";
    "per" per: String = required, "heading, parcel or consignment.";
    "max" max: Option<Limit> = optional, "Value up to which it is due.";
    "schemes" schemes: Vec<String> = default(Vec::new()), "Only under these schemes.";
    "channels" channels: Vec<String> = default(Vec::new()), "Only for these channels.";
    "enabled" enabled: bool = default(true), "Whether it is in force.";
} }

sourced! { Scheme via SchemeKeys {
    "id" id: String = required, "Stable id.";
    "name" name: String = required, "Name for people who know customs.";
    "max" max: Option<Limit> = optional, "Value up to which it applies.";
    "below" below: Option<Limit> = optional, "Value below which it applies.";
    "above" above: Option<Limit> = optional, "Value above which it applies.";
    "at_least" at_least: Option<Limit> = optional, "Value from which it applies.";
    "registered" registered: Option<bool> = optional, "Whether the merchant must, or must not, be registered.";
    "channels" channels: Vec<String> = default(Vec::new()), "post, courier, freight.";
    "ships_from" ships_from: Vec<String> = default(Vec::new()), "Only from these countries.";
    "origins" origins: Vec<String> = default(Vec::new()), "Only goods made in these countries.";
    "goods" goods: Vec<String> = default(Vec::new()), "Only when every line is of one of these classes.";
    "except" except: Vec<String> = default(Vec::new()), "Not when a line is of one of these classes.";
    "gift" gift: bool = default(false), "Only for gifts.";
    "single_item" single_item: bool = default(false), "Only when the order holds a single item.";
    "option" option: Option<String> = optional, "Only when the merchant switched this on.";
    "business" business: Option<bool> = optional, "Only for buyers with a confirmed tax number, or only for others.";
    "closed" closed: Option<String> = optional, "The route is closed for this reason.";
    "tells" tells: Vec<Tell> = default(Vec::new()), "What the buyer is to be told.";
    "all_in" all_in: bool = default(false), "The duty is one rate in the place of duty and tax.";
    "collects_tax" collects_tax: Collector = default(Collector::Carrier), "seller, carrier or none.";
    "collects_duty" collects_duty: Collector = default(Collector::Carrier), "seller, carrier or none.";
    "taxable_factor" taxable_factor: Option<Decimal> = optional, "Share of the price that customs takes as the value.";
    "waive_up_to" waive_up_to: Option<Limit> = optional, "Duty and tax together not levied up to this.";
    "duty" duty: Option<DutyRule> = optional, "How duty is worked out.";
    "tax" tax: Option<TaxRule> = optional, "How import tax is worked out.";
} }

record! { Tell {
    "id" id: required, "End of the message id, after tell-.";
    "amount" amount: optional, "An amount in it.";
    "currency" currency: optional, "Its currency.";
    "count" count: optional, "A number in it.";
} }

record! { Limit {
    "amount" amount: required, "How much.";
    "currency" currency: required, "Of what.";
    "value" value: optional, "intrinsic, goods, fob, cif, invoice, taxable.";
    "per" per: optional, "item: every unit is compared.";
} }

record! { DutyClass {
    "rate" rate: required, "Per cent.";
    "headings" headings: default(Vec::new()), "HS prefixes.";
    "categories" categories: default(Vec::new()), "Tax categories, for goods without an HS code.";
} }

record! { DutyRule {
    "kind" kind: required, "Kind of rule.";
    "rate" rate: optional, "Per cent.";
    "amount" amount: optional, "Flat or threshold amount.";
    "currency" currency: optional, "Its currency.";
    "rates" rates: default(Default::default()), "Per cent by origin.";
    "classes" classes: default(Vec::new()), "Per cent by HS prefix.";
    "default" default: optional, "Per cent where no class fits.";
    "waive_up_to" waive_up_to: optional, "Not levied up to this amount of duty.";
    "plus" plus: optional, "Per cent added to the tariff.";
    "extra" extra: optional, "Per cent added for goods of the classes extra_goods.";
    "extra_goods" extra_goods: default(Vec::new()), "These classes.";
    "base_step" base_step: optional, "The base is rounded to a multiple of this.";
    "step" step: optional, "The duty is rounded to a multiple of this.";
    "rounding" rounding: optional, "down, or nothing for the nearest.";
} }

record! { TaxRule {
    "kind" kind: required, "Kind of rule.";
    "rate" rate: optional, "standard, province or a number.";
    "rates" rates: default(Default::default()), "Per cent by subdivision; other for the rest.";
    "base" base: default(Vec::new()), "goods, shipping, insurance, duty, fees.";
    "base_factor" base_factor: optional, "The goods in the base are multiplied with this.";
    "base_step" base_step: optional, "The base is rounded to a multiple of this.";
    "step" step: optional, "The tax is rounded to a multiple of this.";
    "rounding" rounding: optional, "down, or nothing for the nearest.";
    "gross_up" gross_up: default(false), "The tax is part of its own base.";
    "factor" factor: optional, "Factor of the Chinese composite tax.";
    "excise" excise: default(Vec::new()), "Chinese consumption tax by class of goods.";
    "amount" amount: optional, "Threshold of a tax on the excess.";
    "currency" currency: optional, "Its currency.";
    "waive_up_to" waive_up_to: optional, "Not levied up to this amount of tax.";
    "national_rate" national_rate: optional, "Japan: the national part of the rate.";
    "local_ratio" local_ratio: optional, "Japan: the local part as a fraction of the national one.";
} }

record! { GoodsClass {
    "id" id: required, "Name of the class.";
    "headings" headings: default(Vec::new()), "HS prefixes.";
    "categories" categories: default(Vec::new()), "Tax categories.";
} }

record! { Import {
    "cif" cif: required, "Whether the customs value holds transport and insurance.";
    "schemes" schemes: default(Vec::new()), "Tried from the top.";
    "origin_duties" origin_duties: default(Vec::new()), "Duties added by origin.";
    "fees" fees: default(Vec::new()), "National fees.";
    "tariff" tariff: default(Vec::new()), "Duty rates by HS code.";
    "classes" classes: default(Vec::new()), "What the class names mean.";
} }

record! { Subdivision {
    "code" code: required, "ISO 3166-2 part after the dash.";
    "key" key: optional, "What is printed on the address, when it is not the code.";
    "name" name: required, "Name in the local script.";
    "latin" latin: optional, "Name in Latin script.";
    "postcodes" postcodes: optional, "Prefixes of its postcodes.";
} }

words! { CheckKind { "weighted" => CheckKind::Weighted, "mod_11_10" => CheckKind::Mod1110, "vkn" => CheckKind::Vkn } }

record! { CheckDigit {
    "when" when: optional, "Only for numbers of this pattern.";
    "either" either: optional, "Of the checks with the same word here, one that holds is enough.";
    "kind" kind: default(CheckKind::Weighted), "weighted, mod_11_10 (ISO/IEC 7064) or vkn (Turkey).";
    "pad" pad: default(0), "Filled up with zeros on the left to this length first.";
    "from" from: default(0), "Place of the first weighted character, from 0.";
    "weights" weights: default(Vec::new()), "Weights of the characters from there on.";
    "start" start: default(0), "Added to the sum.";
    "fold" fold: optional, "Digits of a product are added up in this base: 10 for Luhn.";
    "letters" letters: default(Vec::new()), "Values of A to Z; 10 to 35 if not given.";
    "odd" odd: default(Vec::new()), "Values of 0-9 and A-Z in the first, third, fifth weighted place.";
    "alphabet" alphabet: default(String::new()), "Characters in the order of their values.";
    "modulus" modulus: default(10), "What the sum is divided by.";
    "again" again: default(Vec::new()), "With the remainder retry, the sum is made again with these weights.";
    "retry" retry: default(10), "See again.";
    "remainders" remainders: default(Vec::new()), "The remainder must be one of these. Or else:";
    "result" result: default(String::new()), "check characters by remainder, - where one does not occur;";
    "digits" digits: default(1), "or the remainder as a number of so many digits,";
    "complement" complement: default(false), "or modulus less remainder;";
    "at" at: default(0), "standing at this place.";
} }

sourced! { Identifier via IdentifierKeys {
    "id" id: String = required, "Stable id.";
    "name" name: String = required, "What people there call it.";
    "uses" uses: Vec<String> = required, "customs, vat, invoice.";
    "holder" holder: Option<String> = optional, "person or company; nothing when both have it.";
    "needed" needed: Vec<String> = default(Vec::new()), "Those of its uses that cannot do without it: customs, invoice.";
    "sensitive" sensitive: bool = default(false), "It names a person.";
    "prefix" prefix: String = default(String::new()), "Country prefix, which may be left out by whoever types.";
    "pattern" pattern: String = required, "Pattern of the whole number without prefix and separators.";
    "example" example: String = required, "A number that fits, as people write it.";
    "checks" checks: Vec<CheckDigit> = default(Vec::new()), "Its check digits.";
} }

record! { AddressForm {
    "format" format: required, "Lines and fields.";
    "latin_format" latin_format: optional, "The same in Latin script.";
    "languages" languages: default(Vec::new()), "Languages in which local names and format are read; others see Latin script.";
    "required" required: default(String::new()), "Field codes that must be filled.";
    "upper" upper: default(String::new()), "Field codes written in capitals.";
    "postcode" postcode: optional, "Pattern of the whole postcode.";
    "postcode_example" postcode_example: optional, "A postcode that fits.";
    "labels" labels: default(Default::default()), "What the fields are called there.";
    "subdivisions" subdivisions: default(Vec::new()), "States, provinces, prefectures.";
} }

record! { PaymentMethod {
    "id" id: required, "Stable id.";
    "name" name: required, "The brand's own name.";
    "words" words: optional, "The message with its name, where that is plain words rather than a brand; name is the scheme then.";
    "kind" kind: required, "card, wallet, voucher …";
    "flow" flow: required, "inline, redirect, qr …";
    "currencies" currencies: default(vec!["*".to_owned()]), "Currencies, * for any.";
    "minimum" minimum: optional, "Smallest amount.";
    "maximum" maximum: optional, "Largest amount.";
    "until" until: optional, "Last day of a discontinued method.";
} }

record! { Legal {
    "withdrawal_days" withdrawal_days: optional, "0 = no right; nothing = not known.";
    "withdrawal_conditional" withdrawal_conditional: default(false), "Only if the shop shows no policy of its own.";
    "withdrawal_unit" withdrawal_unit: optional, "business: the days are working days.";
    "withdrawal_law" withdrawal_law: optional, "Short name of the law.";
    "withdrawal_model" withdrawal_model: optional, "Address of the law's model text; {lang} stands for the language.";
    "withdrawal_delivery" withdrawal_delivery: optional, "What comes back of the delivery on withdrawal from the whole order: standard or all.";
    "return_cost" return_cost: optional, "Who pays the way back by law.";
    "privacy_law" privacy_law: optional, "Short name of the law.";
    "privacy_names" privacy_names: default(Default::default()), "What it is called in some languages.";
    "marketing" marketing: optional, "double_opt_in, opt_in or opt_out.";
    "blocks" blocks: default(Vec::new()), "The last blocks of the checkout in their order: notices, consents, returns, summary, button.";
    "order_button" order_button: default(Default::default()), "Wording of the order button, by language.";
    "withdrawal_button" withdrawal_button: default(Default::default()), "Wording of the withdrawal function, by language.";
    "withdrawal_confirm" withdrawal_confirm: default(Default::default()), "Wording of its second button, by language.";
    "notices" notices: default(Vec::new()), "What is told, and what the page has to be like.";
    "consents" consents: default(Vec::new()), "What is asked by a box of its own.";
} }

words! { RuleKind {
    "tell" => RuleKind::Tell,
    "import" => RuleKind::Import,
    "privacy" => RuleKind::Privacy,
    "withdrawal" => RuleKind::Withdrawal,
    "button" => RuleKind::Button,
    "adjacent" => RuleKind::Adjacent,
    "function" => RuleKind::Function,
    "safety" => RuleKind::Safety,
    "link" => RuleKind::Link,
    "page" => RuleKind::Page,
    "merchant" => RuleKind::Merchant,
    "agree" => RuleKind::Agree,
    "age" => RuleKind::Age,
    "marketing" => RuleKind::Marketing,
    "opt_out" => RuleKind::OptOut,
} }

words! { When { "always" => When::Always, "abroad" => When::Abroad, "import" => When::Import } }

record! { Rule {
    "id" id: required, "Stable id; goes into the order.";
    "kind" kind: required, "What the checkout does about it.";
    "message" message: optional, "Id of the sentence.";
    "link" link: optional, "Name of a page among the merchant's policies.";
    "when" when: default(When::Always), "always, abroad (the merchant sits elsewhere) or import (the goods cross a border).";
    "goods" goods: default(Vec::new()), "Only for goods with one of these flags.";
    "age" age: default(0), "The least age.";
    "words" words: default(Default::default()), "The law's own words, by language.";
    "version" version: required, "Version of the rule.";
    "dated" dated: optional, "Date of this version.";
    "from" from: optional, "First day on which it holds.";
    "until" until: optional, "Last day on which it holds.";
} }
/// Days of the week by name, as in `["sat", "sun"]`.
impl Read for Weekdays {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let names: Vec<String> = Read::read(node, reader);
        let mut days = Vec::new();
        for name in names {
            match WEEK.iter().position(|day| *day == name) {
                Some(day) => days.push(day as u32),
                None => reader.expected(node, "days of the week such as [\"sat\", \"sun\"]"),
            }
        }
        Weekdays(days)
    }
}
#[cfg(feature = "native")]
impl Shape for Weekdays {
    fn schema() -> Node {
        Vec::<String>::schema()
    }
}

impl Write for Weekdays {
    fn write(&self) -> Option<Node> {
        let names: Vec<String> = self.0.iter().filter_map(|d| WEEK.get(*d as usize)).map(|d| (*d).to_owned()).collect();
        names.write()
    }
}

/// The keys of a country, with the week by names.
struct CountryKeys {
    code: String,
    name: String,
    currency: crate::domain::money::Currency,
    languages: Vec<String>,
    calling_code: String,
    trunk: String,
    weekend: Weekdays,
    zones: Vec<String>,
    union: Option<String>,
    display: Display,
    tax_by_registration: bool,
    holidays: Vec<crate::domain::time::Day>,
    region: String,
    transit: Vec<Transit>,
    address: AddressForm,
    taxes: Vec<TaxRow>,
    standard: Vec<String>,
    import: Option<Import>,
    payments: Vec<PaymentMethod>,
    identifiers: Vec<Identifier>,
    legal: Legal,
    hash: String,
}

record! { CountryKeys {
    "country" code: required, "ISO 3166-1 alpha-2.";
    "name" name: default(String::new()), "English name, as it stands on labels.";
    "currency" currency: required, "The national currency.";
    "languages" languages: default(Vec::new()), "Official languages.";
    "calling_code" calling_code: default(String::new()), "E.164 country code.";
    "trunk" trunk: default("0".to_owned()), "What is dialled before a number within the country.";
    "weekend" weekend: required, "Days without delivery.";
    "zones" zones: default(Vec::new()), "IANA time zones; dated rules go by the first.";
    "union" union: optional, "Customs union.";
    "display" display: default(Display::Inclusive), "Whether shoppers see prices with tax.";
    "tax_by_registration" tax_by_registration: default(false), "Sales tax only where the seller is registered.";
    "holidays" holidays: default(Vec::new()), "National holidays.";
    "region" region: default(String::new()), "Part of the world, as lanes name it.";
    "transit" transit: later_default(Vec::new()), "Usual times on the way to it.";
    "address" address: required, "How an address is written.";
    "taxes" taxes: later_default(Vec::new()), "Consumption tax rows.";
    "standard" standard: default(Vec::new()), "Tax categories that are known to have no rate of their own.";
    "import" import: later_optional, "What happens at the border.";
    "payments" payments: later_default(Vec::new()), "Ways to pay, in order.";
    "identifiers" identifiers: default(Vec::new()), "Numbers of taxpayers, companies and residents.";
    "legal" legal: later_default(Legal::default()), "What the law wants shown.";
    "hash" hash: default(String::new()), "Identifies the content.";
} }

macro_rules! same_fields {
    ($($field:ident),*) => {
        impl Read for Country {
            fn read(node: &Node, reader: &mut Reader) -> Self {
                let keys = CountryKeys::read(node, reader);
                Country { weekend: keys.weekend.0, $($field: keys.$field),* }
            }
        }
        #[cfg(feature = "native")]
        impl Shape for Country {
            fn schema() -> Node {
                CountryKeys::schema()
            }
        }
        impl Write for Country {
            fn write(&self) -> Option<Node> {
                CountryKeys { weekend: Weekdays(self.weekend.clone()), $($field: self.$field.clone()),* }.write()
            }
        }
    };
}
same_fields!(
    code,
    name,
    standard,
    currency,
    languages,
    calling_code,
    trunk,
    zones,
    union,
    display,
    tax_by_registration,
    holidays,
    region,
    transit,
    address,
    taxes,
    import,
    payments,
    identifiers,
    legal,
    hash
);
