//! What the shopper wants to buy, and the choices made at checkout.

use rust_decimal::Decimal;

use crate::domain::shop::{Incoterm, Names};
use crate::domain::table::Table;

/// The most units of one product in a line.
pub const MAX_QUANTITY: u32 = 9_999;

/// The most lines in a cart.
pub const MAX_LINES: usize = 1_000;

/// A cart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cart {
    /// What is in it.
    pub lines: Vec<Line>,
    /// Coupon codes.
    pub codes: Vec<String>,
    /// Where the shopper came from; carried to the order.
    pub campaign: Option<String>,
}

/// A product in a quantity.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Names the line within the cart.
    pub id: String,
    /// How many.
    pub quantity: u32,
    /// Chosen options, such as Colour → Sand.
    pub options: Table<String>,
    /// What it is.
    pub product: Product,
}

/// A product as the engine needs it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Product {
    /// The merchant's stock keeping unit.
    pub sku: String,
    /// Name by language.
    pub name: Names,
    /// Address of a picture.
    pub image: Option<String>,
    /// Price of one, in the currency of the shop's prices.
    pub price: Decimal,
    /// List prices in other currencies.
    pub prices: Table<Decimal>,
    /// Tax category.
    pub tax_category: String,
    /// HS code, at least six digits.
    pub hs: Option<String>,
    /// Country of origin.
    pub origin: Option<String>,
    /// Weight of one, in grams.
    pub grams: u32,
    /// Size of one as it is packed.
    pub dimensions: Option<Dimensions>,
    /// Properties that restrict where it may go: `battery`, `alcohol`, …
    pub flags: Vec<String>,
    /// The most that one order may hold.
    pub max_quantity: Option<u32>,
}

/// The size of a packed product, in millimetres. Which side is called what does not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dimensions {
    /// One side.
    pub length: u32,
    /// Another.
    pub width: u32,
    /// The third.
    pub height: u32,
}

/// What the shopper has chosen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Choices {
    /// Destination country.
    pub country: String,
    /// State or province, the part of ISO 3166-2 after the dash; empty where there is none.
    pub subdivision: String,
    /// Postcode as typed.
    pub postcode: String,
    /// Shipping method; the cheapest if not given.
    pub method: Option<String>,
    /// Incoterm where the market gives the choice.
    pub incoterm: Option<Incoterm>,
    /// Payment method.
    pub payment: Option<String>,
}
