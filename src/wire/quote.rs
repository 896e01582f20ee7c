//! `landfall.quote/1`: the answer of the engine. Written only; whoever wants to check a quote works it out again and compares the bytes.

use rust_decimal::Decimal;

#[cfg(feature = "native")]
use super::contract::{Shape, record_schema, schema_of};
use super::contract::{Write, canonical, table, text};
use super::node::{Node, Value};
use super::value::with_schema;
use crate::domain::money::{Currency, Money};
use crate::domain::pricing::quote::*;
use crate::domain::pricing::trace::{Fact, Facts, Trace, Words};
use crate::domain::time::AsOf;
use crate::{words, written};

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.quote/1";

/// A quote as a JSON table with its `schema`.
pub fn write(quote: &Quote) -> Node {
    with_schema(SCHEMA, quote.write())
}

/// A quote as canonical bytes (RFC 8785).
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn bytes(quote: &Quote) -> String {
    canonical(&write(quote))
}

words! { RowKind {
    "goods" => RowKind::Goods,
    "discount" => RowKind::Discount,
    "shipping" => RowKind::Shipping,
    "insurance" => RowKind::Insurance,
    "duty" => RowKind::Duty,
    "tax" => RowKind::Tax,
    "fee" => RowKind::Fee,
    "rounding" => RowKind::Rounding,
} }

written! { Quote {
    "country" country: required, "Destination.";
    "subdivision" subdivision: required, "State or province.";
    "currency" currency: required, "Presentment currency.";
    "display" display: required, "Whether amounts of goods and shipping hold tax.";
    "import" import: required, "Whether a customs border is crossed.";
    "incoterm" incoterm: optional, "Incoterm in force.";
    "terms" terms: required, "Pay now and later under each incoterm on offer.";
    "lines" lines: required, "The goods.";
    "rows" rows: required, "The rows of the summary; those not included sum to the total.";
    "taxes" taxes: required, "Tax by name and rate.";
    "total" total: required, "All that the shopper pays.";
    "payNow" pay_now: required, "Paid with the order, once the credits are used.";
    "payLater" pay_later: required, "Collected on delivery.";
    "providerAmount" provider_amount: optional, "payNow in the smallest unit that the payments.adapter counts in, a whole number.";
    "credits" credits: required, "Cards, credit and points that pay for a part; with payNow and payLater they sum to the total.";
    "points" points: optional, "Points redeemed and earned.";
    "method" method: required, "Shipping method quoted.";
    "point" point: optional, "Pickup point chosen.";
    "methods" methods: required, "All shipping methods.";
    "methodsRefused" methods_refused: required, "Shipping methods that are not offered, and why.";
    "parcels" parcels: required, "The parcels in which the goods travel by the quoted method.";
    "payments" payments: required, "Ids of the ways to pay.";
    "scheme" scheme: optional, "Scheme of import.";
    "warnings" warnings: required, "What draws attention.";
    "rate" rate: optional, "Exchange rate of the prices.";
    "estimate" estimate: required, "Some figure is not official.";
    "customsValue" customs_value: optional, "Customs value of the consignment.";
    "asOf" as_of: required, "The moment of the quote.";
} }

written! { QuoteLine {
    "id" id: required, "The cart line.";
    "sku" sku: required, "Stock keeping unit.";
    "quantity" quantity: required, "How many.";
    "unit" unit: required, "Price of one.";
    "amount" amount: required, "Price of all, before reductions.";
    "discount" discount: required, "Its share of the reductions.";
    "tax" tax: required, "Tax on it.";
    "duty" duty: required, "Duty on it.";
} }

written! { Row {
    "kind" kind: required, "What it is.";
    "label" words: required, "Its label.";
    "amount" amount: required, "How much.";
    "included" included: required, "Already held by the other rows.";
    "later" later: required, "Collected on delivery.";
    "collector" collector: optional, "Who hands a charge to the authority: seller, carrier or none.";
    "estimate" estimate: required, "Not from official rows alone.";
    "why" why: required, "Why it is that much; the amounts of the leaves sum to it.";
} }

written! { TaxLine {
    "name" name: required, "What it is called.";
    "rate" rate: required, "Per cent.";
    "base" base: required, "What it is taken on.";
    "amount" amount: required, "How much.";
    "included" included: required, "Held by the prices.";
} }

written! { TermsOffer {
    "incoterm" incoterm: required, "The incoterm.";
    "payNow" pay_now: required, "Paid with the order.";
    "payLater" pay_later: required, "Collected on delivery.";
} }

written! { Credit {
    "kind" kind: required, "points, goodwill, card or credit.";
    "code" code: required, "A card's code; empty for others.";
    "amount" amount: required, "How much it pays, in the quote's currency.";
    "taken" taken: required, "How much is taken from it, in its own currency, cut to the minor digits.";
    "currency" currency: required, "Its own currency.";
    "why" why: required, "Its label, and how the amount came about.";
} }

written! { PointsMoved {
    "redeemed" redeemed: required, "Taken from the customer.";
    "earned" earned: required, "Given to the customer.";
} }

written! { MethodOffer {
    "id" id: required, "Stable id.";
    "kind" kind: required, "standard or express.";
    "price" price: required, "Price.";
    "from" from: required, "First promised day.";
    "until" until: required, "Last promised day.";
    "estimate" estimate: required, "The days on the way are the usual ones of the lane, not the merchant's.";
} }

written! { MethodRefused {
    "id" id: required, "Stable id.";
    "why" words: required, "The reason.";
} }

written! { ParcelKind {
    "count" count: required, "How many parcels are packed like this.";
    "units" units: required, "What is in each.";
    "grams" grams: required, "Weight of each with its packaging, in grams.";
    "chargeableGrams" chargeable_grams: required, "Weight charged for each, in grams: actual or volumetric, in steps of the carrier.";
} }

written! { ParcelUnits {
    "line" line: required, "The cart line.";
    "quantity" quantity: required, "Units of it.";
} }

written! { RateUsed {
    "from" from: required, "Currency of the shop's prices.";
    "rate" rate: required, "Units of the presentment currency for one, margin included.";
    "at" at: required, "When it was taken.";
    "expires" expires: required, "Until when it may be used.";
    "source" source: required, "Where it comes from.";
} }

/// A trace holds traces, so its schema names itself instead of being written out for ever.
impl Write for Trace {
    fn write(&self) -> Option<Node> {
        let mut rows = Vec::new();
        let mut put = |key: &str, node: Option<Node>| rows.extend(node.map(|n| (key.to_owned(), n)));
        put("words", self.words.write());
        put("amount", self.amount.write());
        put("rule", self.rule.write());
        put("basis", self.basis.write());
        put("steps", self.steps.write());
        put("parts", self.parts.write());
        Some(table(rows))
    }
}
#[cfg(feature = "native")]
impl Shape for Trace {
    fn schema() -> Node {
        let any = || table(Vec::new());
        let list = || table(vec![("type".into(), text("array")), ("items".into(), any())]);
        record_schema(vec![
            ("words", Words::schema(), "What the amount is.", true),
            ("amount", Decimal::schema(), "What it adds.", true),
            ("rule", String::schema(), "Id of the row of law or data.", false),
            ("basis", any(), "Source, certainty and dates of that row.", false),
            ("steps", list(), "How it was worked out: words.", false),
            ("parts", list(), "What it consists of: traces like this one, whose amounts sum to its own.", false),
        ])
    }
}

written! { Words {
    "key" key: required, "Message id.";
    "facts" facts: required, "The figures in it.";
} }

impl Write for Facts {
    fn write(&self) -> Option<Node> {
        let row = |(name, fact): &(&str, Fact)| {
            let (kind, node) = match fact {
                Fact::Money(Money { amount, currency }) => {
                    return ((*name).to_owned(), amount_of(currency.digits(*amount), *currency));
                }
                Fact::Percent(rate) => ("percent", rate.write()),
                Fact::Number(number) => ("number", number.write()),
                Fact::Text(words) => ("text", Some(text(words))),
                Fact::Day(day) => ("day", day.write()),
                Fact::Moment(moment) => ("moment", moment.write()),
            };
            ((*name).to_owned(), table(node.map(|n| (kind.to_owned(), n)).into_iter().collect()))
        };
        (!self.is_empty()).then(|| table(self.iter().map(row).collect()))
    }
}
#[cfg(feature = "native")]
impl Shape for Facts {
    fn schema() -> Node {
        schema_of("object")
    }
}

fn amount_of(amount: Decimal, currency: Currency) -> Node {
    table(vec![("amount".into(), text(&amount.to_string())), ("currency".into(), text(currency.code()))])
}

impl Write for AsOf {
    fn write(&self) -> Option<Node> {
        let minutes = |offset: i32| Node { at: 0, value: Value::Number(offset.to_string()) };
        Some(table(vec![
            ("at".into(), self.at.write()?),
            ("merchantOffset".into(), minutes(self.merchant_offset)),
            ("thereOffset".into(), minutes(self.there_offset)),
        ]))
    }
}
#[cfg(feature = "native")]
impl Shape for AsOf {
    fn schema() -> Node {
        record_schema(vec![
            ("at", schema_of("string"), "The moment, UTC.", true),
            ("merchantOffset", schema_of("integer"), "Minutes by which the merchant's clock is ahead of UTC.", true),
            ("thereOffset", schema_of("integer"), "Minutes by which the destination's clock is ahead of UTC.", true),
        ])
    }
}

/// A refusal as JSON: `{"schema": "landfall.refusal/1", "words": …, "lines": […]}`.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn write_refusal(refusal: &Refusal) -> Node {
    let mut rows = vec![("words".to_owned(), refusal.words.write().unwrap_or_else(|| table(Vec::new())))];
    if let Some(lines) = refusal.lines.write() {
        rows.push(("lines".to_owned(), lines));
    }
    with_schema("landfall.refusal/1", Some(table(rows)))
}
