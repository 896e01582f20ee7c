//! `landfall.cart/1` and `landfall.catalog/1`. Prices are decimals in the currency of the config's `prices`.

#[cfg(feature = "native")]
use super::contract::Shape;
use super::contract::{Fault, Read, Reader, Write, read_both, text, write_both};
use super::node::Node;
use super::value::{document, with_schema};
use crate::domain::pricing::cart::{Birthday, Cart, Customer, Dimensions, Line, Product, Redeem, TierPrice};
use crate::domain::shop::{Balance, CreditKind};
use crate::domain::table::Table;
use crate::domain::time::Day;
use crate::record;

/// The value of a cart's `schema` key.
pub const SCHEMA: &str = "landfall.cart/1";

/// The value of a catalogue's `schema` key.
pub const CATALOG_SCHEMA: &str = "landfall.catalog/1";

/// A shop's products.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalog {
    /// The products.
    pub products: Vec<Product>,
}

/// Reads a cart.
pub fn read(text: &str) -> Result<Cart, Vec<Fault>> {
    document(text, SCHEMA)
}

/// Reads a catalogue.
pub fn read_catalog(text: &str) -> Result<Catalog, Vec<Fault>> {
    document(text, CATALOG_SCHEMA)
}

/// Reads one line, as buy buttons carry it.
pub fn read_line(text: &str) -> Result<Line, Vec<Fault>> {
    super::contract::read(text)
}

/// Writes a cart with its `schema`.
pub fn write(cart: &Cart) -> Node {
    with_schema(SCHEMA, cart.write())
}

record! { Catalog {
    "products" products: required, "The products.";
} }

record! { Cart {
    "lines" lines: required, "What is in the cart.";
    "codes" codes: default(Vec::new()), "Coupon codes.";
    "customer" customer: optional, "Who buys, if you know. A backend uses its own facts of the customer with this id.";
    "cards" cards: default(Vec::new()), "Gift cards. A backend uses its own facts of the cards with these codes.";
    "redeem" redeem: default(Redeem::default()), "What the customer wants to redeem.";
    "used" used: default(Table::new()), "Orders that have used a promotion so far, by its id; for promotions with a limit.";
    "referral" referral: optional, "The code of a customer who brings the shopper to the shop. A backend knows whose it is.";
    "campaign" campaign: optional, "Where the shopper came from; carried to the order.";
    "experiment" experiment: optional, "Which variant of an experiment the shopper saw; carried to the order.";
    "gift" gift: default(false), "Declared to customs as a gift from one person to another. What a shop sells and wraps is no such gift: it only counts where the shop's registrations list person-gifts.";
    "certificate" certificate: optional, "Id of a certificate of exemption that the config's tax.certificates lists.";
} }

record! { Customer {
    "id" id: required, "Your id of the customer.";
    "key" key: optional, "A secret that your page gets with the customer's login. With it, the backend answers with its present facts if others were sent.";
    "group" group: optional, "Price group, such as wholesale.";
    "tier" tier: optional, "Loyalty tier, such as gold.";
    "points" points: default(0), "Points that may be redeemed.";
    "credit" credit: default(Vec::new()), "Credit and goodwill at the shop. The kind is credit if not given.";
    "birthday" birthday: optional, "Month and day: 02-29.";
    "firstOrder" first_order: default(false), "Nothing was ordered before.";
    "referredBy" referred_by: optional, "Who brought the customer to the shop.";
    "referral" referral: optional, "The code with which this customer brings others; others type it, or come by a link with it.";
    "used" used: default(Table::new()), "This customer's orders that have used a promotion so far, by its id.";
} }

record! { Redeem {
    "points" points: default(0), "Points to redeem; fewer are taken when the customer has fewer, or the order is worth less.";
    "credit" credit: default(true), "Whether credit and goodwill are used.";
} }

record! { TierPrice {
    "from" from: required, "From so many of the product in the cart, over all its lines.";
    "group" group: optional, "Only for this customer group.";
    "price" price: required, "Price of one. Further digits than the currency's are kept (0.125): the line is rounded, not the price of one.";
    "prices" prices: default(Table::new()), "List prices in other currencies.";
} }

/// An amount of money that the shop owes: what a kind of `card` or `credit` is called depends on where it stands.
struct BalanceKeys {
    kind: Option<CreditKind>,
    code: String,
    balance: rust_decimal::Decimal,
    currency: crate::domain::money::Currency,
    taxed: bool,
}
record! { BalanceKeys {
    "kind" kind: optional, "card, credit or goodwill; card where there is a code, else credit, if not given.";
    "code" code: default(String::new()), "The card's code.";
    "balance" balance: required, "How much is left on it.";
    "currency" currency: required, "Of which currency.";
    "taxed" taxed: default(false), "Its tax was paid when it was sold: where prices hold tax and no border is crossed it lowers the tax.";
} }
impl Read for Balance {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let BalanceKeys { kind, code, balance, currency, taxed } = Read::read(node, reader);
        let kind = kind.unwrap_or(if code.is_empty() { CreditKind::Credit } else { CreditKind::Card });
        Balance { kind, code, balance, currency, taxed }
    }
}
#[cfg(feature = "native")]
impl Shape for Balance {
    fn schema() -> Node {
        BalanceKeys::schema()
    }
}
impl Write for Balance {
    fn write(&self) -> Option<Node> {
        let Balance { kind, code, balance, currency, taxed } = self.clone();
        BalanceKeys { kind: Some(kind), code, balance, currency, taxed }.write()
    }
}

/// `"02-29"`
impl Read for Birthday {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let day = node.text().and_then(|t| ["2024-", t].concat().parse().ok());
        Birthday(day.unwrap_or_else(|| {
            reader.expected(node, "a month and day such as \"02-29\"");
            Day(0)
        }))
    }
}
#[cfg(feature = "native")]
impl Shape for Birthday {
    fn schema() -> Node {
        super::value::pattern(r"^\d{2}-\d{2}$")
    }
}
impl Write for Birthday {
    fn write(&self) -> Option<Node> {
        self.0.to_string().get(5..).map(text)
    }
}

record! { Product {
    "sku" sku: required, "Your stock keeping unit.";
    "name" name: required, "Name, or names by language.";
    "image" image: optional, "Address of a picture.";
    "price" price: required, "Price of one. Further digits than the currency's are kept (0.125): the line is rounded, not the price of one.";
    "prices" prices: default(Table::new()), "List prices by currency, or by the priceList of a market: {\"USD\": \"59.00\"}. Further digits than the currency's are kept: the line is rounded.";
    "groupPrices" group_prices: default(Table::new()), "Prices of one for customer groups: {\"wholesale\": \"39.00\"}. The lowest price that fits counts.";
    "tierPrices" tier_prices: default(Vec::new()), "Prices of one by quantity: [{\"from\": 10, \"price\": \"44.00\"}].";
    "taxCategory" tax_category: default("standard".to_owned()), "standard, food, books, ebooks, newspapers, clothing, childrens_clothes, medicine, medical_devices, baby, hygiene, plants, digital or exempt.";
    "hs" hs: optional, "HS code, at least six digits.";
    "origin" origin: optional, "Country of origin; the country it ships from if not given.";
    "grams" grams: default(0), "Weight of one.";
    "dimensions" dimensions: optional, "Size of one as it is packed.";
    "flags" flags: default(Vec::new()), "Properties that restrict where it may go and who may buy it: battery, alcohol, age-18, business-only …";
    "maxQuantity" max_quantity: optional, "The most that one order may hold.";
    "safety" safety: optional, "Who answers for its safety, if others than legal.safety of the config says.";
} }

record! { Dimensions {
    "length" length: required, "Millimetres.";
    "width" width: required, "Millimetres.";
    "height" height: required, "Millimetres.";
} }

/// The keys that a line has beside those of its product.
struct LineKeys {
    id: Option<String>,
    quantity: u32,
    options: Table<String>,
}
record! { LineKeys {
    "id" id: optional, "Names the line within the cart; the SKU if not given.";
    "quantity" quantity: default(1), "How many.";
    "options" options: default(Table::new()), "Chosen options, such as Colour: Sand.";
} }

/// A line is a few keys of its own and its product's in one table.
impl Read for Line {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let (LineKeys { id, quantity, options }, product) = read_both::<LineKeys, Product>(node, reader);
        Line { id: id.unwrap_or_else(|| product.sku.clone()), quantity, options, product }
    }
}
#[cfg(feature = "native")]
impl Shape for Line {
    fn schema() -> Node {
        super::contract::schema_both(LineKeys::schema(), Product::schema())
    }
}
impl Write for Line {
    fn write(&self) -> Option<Node> {
        let keys = LineKeys { id: Some(self.id.clone()), quantity: self.quantity, options: self.options.clone() };
        write_both(keys.write(), self.product.write())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cart_goes_there_and_back() {
        let text = r#"{"schema":"landfall.cart/1","lines":[{"id":"1","quantity":2,"sku":"A","name":"Lamp","price":49.90,"grams":300}],"codes":["X"]}"#;
        let cart = read(text).unwrap();
        assert_eq!(cart.lines[0].product.price.to_string(), "49.90");
        assert_eq!(read(&super::super::contract::canonical(&write(&cart))), Ok(cart));
    }

    #[test]
    fn faults_name_the_line() {
        let text = r#"{"schema":"landfall.cart/1","lines":[{"quantty":2,"sku":"A","name":"Lamp","price":"49,90"}]}"#;
        let said: Vec<String> = read(text).unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(said[0], "/lines/0/quantty: unknown key \"quantty\"; did you mean \"quantity\"?");
        assert!(said[1].starts_with("/lines/0/price: expected a decimal"), "{said:?}");
    }
}
