//! `landfall.refund/1`: what came back of an order, and how a refund is asked for. Amounts are in the quote's currency.

use super::contract::{Fault, Keys, Read, Reader, Write, put, read_node, table};
#[cfg(feature = "native")]
use super::contract::{Shape, schema_both};
use super::node::{Node, Value};
use super::value::with_schema;
use crate::domain::pricing::refund::*;
use crate::{record, words};

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.refund/1";

/// Reads what refunds rest on from a stored quote. Other keys of the quote are not looked at.
pub fn read_paid(quote: &Node) -> Result<Paid, Vec<Fault>> {
    let mut node = only(quote, Paid::KEYS);
    let inner: [(&str, &[&str]); 5] = [
        ("lines", PaidLine::KEYS),
        ("rows", PaidRow::KEYS),
        ("taxes", PaidTax::KEYS),
        ("credits", PaidCredit::KEYS),
        ("methods", PaidMethod::KEYS),
    ];
    if let Value::Table(rows) = &mut node.value {
        for (key, list) in rows.iter_mut() {
            if let (Some((_, keys)), Value::List(items)) = (inner.iter().find(|(name, _)| name == key), &mut list.value) {
                *items = items.iter().map(|item| only(item, keys)).collect();
            }
        }
    }
    read_node(&node)
}

/// A table with some of its keys.
fn only(node: &Node, keys: &[&str]) -> Node {
    match &node.value {
        Value::Table(rows) => {
            let rows = rows.iter().filter(|(key, _)| keys.contains(&key.as_str())).cloned().collect();
            Node { at: node.at, value: Value::Table(rows) }
        }
        _ => node.clone(),
    }
}

/// Reads a refund that was made. Its sentences are for people and are not read.
pub fn read_made(node: &Node) -> Result<Refund, Vec<Fault>> {
    read_node::<Made>(&only(node, Made::KEYS)).map(Made::into_refund)
}

/// A refund with its `schema`.
pub fn write(refund: &Refund) -> Node {
    with_schema(SCHEMA, refund.write())
}

words! { Reason {
    "withdrawal" => Reason::Withdrawal,
    "defect" => Reason::Defect,
    "cancelled" => Reason::Cancelled,
    "goodwill" => Reason::Goodwill,
} }

words! { PartKind {
    "shipping" => PartKind::Shipping,
    "supplement" => PartKind::Supplement,
    "fees" => PartKind::Fees,
    "carrier-fees" => PartKind::CarrierFees,
} }

record! { Paid {
    "currency" currency: required, "Currency of all amounts.";
    "display" display: required, "Whether amounts of goods and shipping hold tax.";
    "import" import: required, "Whether a customs border was crossed.";
    "lines" lines: required, "The goods.";
    "rows" rows: required, "The rows of the summary.";
    "taxes" taxes: default(Vec::new()), "Tax by name and rate.";
    "payNow" pay_now: required, "Paid with the order.";
    "credits" credits: default(Vec::new()), "Cards, credit and points that paid for a part.";
    "method" method: default(String::new()), "Shipping method.";
    "methods" methods: default(Vec::new()), "Shipping methods there were.";
} }

record! { PaidLine {
    "id" id: required, "The cart line.";
    "sku" sku: required, "Stock keeping unit.";
    "quantity" quantity: required, "How many.";
    "amount" amount: required, "Price of all, before reductions.";
    "discount" discount: required, "Its share of the reductions.";
    "tax" tax: required, "Tax on it.";
    "duty" duty: required, "Duty on it.";
} }

record! { PaidRow {
    "kind" kind: required, "What it is.";
    "amount" amount: required, "How much.";
    "included" included: required, "Held by the other rows.";
    "later" later: required, "Collected on delivery.";
    "collector" collector: optional, "Who hands it to the authority.";
} }

record! { PaidTax {
    "name" name: required, "What it is called.";
    "base" base: required, "What it was taken on.";
    "amount" amount: required, "How much.";
} }

record! { PaidCredit {
    "code" code: default(String::new()), "What it is told apart by.";
    "amount" amount: required, "How much it paid.";
} }

record! { PaidMethod {
    "id" id: required, "Stable id.";
    "kind" kind: required, "standard or express.";
    "price" price: required, "Its price.";
} }

record! { RefundLine {
    "id" id: required, "The cart line.";
    "quantity" quantity: required, "How many units come back.";
    "goods" goods: required, "Of the price after reductions, as it was shown.";
    "tax" tax: required, "Of the tax: held by goods if included, else on top.";
    "included" included: required, "Whether goods hold the tax.";
    "duty" duty: required, "Of the duty.";
    "amount" amount: required, "All that comes back for it.";
} }

record! { RefundPart {
    "kind" kind: required, "shipping (standard delivery and insurance), supplement (of a faster one), fees (and what rounding left), carrier-fees.";
    "amount" amount: required, "How much, with the tax on it.";
} }

record! { Returned {
    "code" code: optional, "The card or credit; nothing for the payment method.";
    "amount" amount: required, "How much.";
} }

/// A refund without its sentences.
struct Made {
    currency: crate::domain::money::Currency,
    reason: Reason,
    lines: Vec<RefundLine>,
    parts: Vec<RefundPart>,
    total: rust_decimal::Decimal,
    means: Vec<Returned>,
    paid: rust_decimal::Decimal,
    earlier: rust_decimal::Decimal,
    kept: rust_decimal::Decimal,
}

record! { Made {
    "currency" currency: required, "Currency of all amounts.";
    "reason" reason: required, "withdrawal, defect, cancelled or goodwill.";
    "lines" lines: default(Vec::new()), "The goods that come back.";
    "parts" parts: default(Vec::new()), "What comes back for the order as a whole.";
    "total" total: required, "All that comes back with this refund.";
    "means" means: default(Vec::new()), "To which means of payment, in this order.";
    "paid" paid: required, "All that was paid to the shop.";
    "earlier" earlier: required, "All that came back with refunds before.";
    "kept" kept: required, "What the shop keeps: paid = kept + earlier + total.";
} }

#[cfg(feature = "native")]
struct Said {
    words: Vec<crate::domain::pricing::trace::Words>,
}

#[cfg(feature = "native")]
crate::written! { Said {
    "words" words: required, "Why each part comes back or does not.";
} }

impl Made {
    fn into_refund(self) -> Refund {
        let Made { currency, reason, lines, parts, total, means, paid, earlier, kept } = self;
        Refund { currency, reason, lines, parts, total, means, paid, earlier, kept, words: Vec::new() }
    }
}

impl Write for Refund {
    fn write(&self) -> Option<Node> {
        let Refund { currency, reason, lines, parts, total, means, paid, earlier, kept, words } = self.clone();
        let mut node = Made { currency, reason, lines, parts, total, means, paid, earlier, kept }.write()?;
        if let Value::Table(rows) = &mut node.value {
            put(rows, "words", words.write());
        }
        Some(node)
    }
}
#[cfg(feature = "native")]
impl Shape for Refund {
    fn schema() -> Node {
        schema_both(Made::schema(), Said::schema())
    }
}

/// `{"id": "LAMP", "quantity": 1}`
struct AskedLine {
    id: String,
    quantity: Option<u32>,
}

record! { AskedLine {
    "id" id: required, "The cart line.";
    "quantity" quantity: optional, "How many units; all that are left if not given.";
} }

struct AskedKeys {
    lines: Vec<AskedLine>,
    shipping: bool,
    reason: Reason,
}

record! { AskedKeys {
    "lines" lines: default(Vec::new()), "The lines that come back.";
    "shipping" shipping: default(false), "Give shipping back in any case.";
    "reason" reason: default(Reason::Withdrawal), "withdrawal, defect, cancelled or goodwill.";
} }

impl Read for Asked {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let keys = AskedKeys::read(node, reader);
        let lines = keys.lines.into_iter().map(|line| (line.id, line.quantity)).collect();
        Asked { lines, shipping: keys.shipping, reason: keys.reason }
    }
}
#[cfg(feature = "native")]
impl Shape for Asked {
    fn schema() -> Node {
        AskedKeys::schema()
    }
}

/// The refunds of an order as one list.
pub fn write_all(refunds: &[Refund]) -> Node {
    table(vec![("refunds".to_owned(), Node { at: 0, value: Value::List(refunds.iter().map(write).collect()) })])
}
