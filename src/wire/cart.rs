//! `landfall.cart/1` and `landfall.catalog/1`. Prices are decimals in the currency of the config's `prices`.

#[cfg(feature = "native")]
use super::contract::Shape;
use super::contract::{Fault, Read, Reader, Write, read_both, write_both};
use super::node::Node;
use super::value::{document, with_schema};
use crate::domain::pricing::cart::{Cart, Dimensions, Line, Product};
use crate::domain::table::Table;
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
    "campaign" campaign: optional, "Where the shopper came from; carried to the order.";
} }

record! { Product {
    "sku" sku: required, "Your stock keeping unit.";
    "name" name: required, "Name, or names by language.";
    "image" image: optional, "Address of a picture.";
    "price" price: required, "Price of one.";
    "prices" prices: default(Table::new()), "List prices in other currencies: {\"USD\": \"59.00\"}.";
    "taxCategory" tax_category: default("standard".to_owned()), "standard, food, books, childrens_clothes, medicine, digital …";
    "hs" hs: optional, "HS code, at least six digits.";
    "origin" origin: optional, "Country of origin; the country it ships from if not given.";
    "grams" grams: default(0), "Weight of one.";
    "dimensions" dimensions: optional, "Size of one as it is packed.";
    "flags" flags: default(Vec::new()), "Properties that restrict where it may go: battery, alcohol …";
    "maxQuantity" max_quantity: optional, "The most that one order may hold.";
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
