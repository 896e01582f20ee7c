//! What the shopper wants to buy, and the choices made at checkout.

use rust_decimal::Decimal;

use crate::domain::shop::{Balance, Incoterm, Names, Safety};
use crate::domain::table::Table;
use crate::domain::time::Day;

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
    /// Who buys, if the shop knows the shopper.
    pub customer: Option<Customer>,
    /// Gift cards.
    pub cards: Vec<Balance>,
    /// What the customer wants to redeem.
    pub redeem: Redeem,
    /// Orders that have used a promotion so far, by its id.
    pub used: Table<u32>,
    /// The code of a customer who brings the shopper to the shop.
    pub referral: Option<String>,
    /// Where the shopper came from; carried to the order.
    pub campaign: Option<String>,
    /// Which variant of an experiment the shopper saw; carried to the order.
    pub experiment: Option<String>,
    /// Declared to customs as a gift from one person to another, which what a shop sells is not.
    pub gift: bool,
    /// Id of a certificate of exemption from tax that the shop's config lists.
    pub certificate: Option<String>,
}

/// What the shop knows about a customer. A browser may show it; a backend believes only its own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Customer {
    /// The shop's own id.
    pub id: String,
    /// Proves to the backend that the page was given these facts with the customer's login.
    pub key: Option<String>,
    /// Price group, such as `wholesale`.
    pub group: Option<String>,
    /// Loyalty tier, such as `gold`.
    pub tier: Option<String>,
    /// Points that may be redeemed.
    pub points: u32,
    /// Credit and goodwill at the shop.
    pub credit: Vec<Balance>,
    /// Birthday.
    pub birthday: Option<Birthday>,
    /// Nothing was ordered before.
    pub first_order: bool,
    /// Who brought the customer to the shop.
    pub referred_by: Option<String>,
    /// The code with which this customer brings others.
    pub referral: Option<String>,
    /// This customer's orders that have used a promotion so far, by its id.
    pub used: Table<u32>,
}

/// A birthday, as the day of that month in the leap year 2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birthday(pub Day);

impl Birthday {
    /// Whether a day is at most `days` before or after a birthday. Who was born on 29 February celebrates on the 28th in other years.
    pub fn near(self, day: Day, days: u32) -> bool {
        let year = day.civil().0;
        let (_, month, date) = self.0.civil();
        [year - 1, year, year + 1].into_iter().any(|year| {
            let on = Day::from_civil(year, month, date).or_else(|| Day::from_civil(year, month, 28));
            on.is_some_and(|on| on.0.abs_diff(day.0) <= days)
        })
    }
}

/// What the customer wants to redeem.
#[derive(Debug, Clone, PartialEq)]
pub struct Redeem {
    /// Points; fewer are taken when there are fewer, or when the order is worth less.
    pub points: u32,
    /// Credit and goodwill are used.
    pub credit: bool,
}

impl Default for Redeem {
    fn default() -> Self {
        Redeem { points: 0, credit: true }
    }
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
    /// Prices of one for customer groups.
    pub group_prices: Table<Decimal>,
    /// Prices of one by quantity.
    pub tier_prices: Vec<TierPrice>,
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
    /// Properties that restrict where it may go and who may buy it: `battery`, `alcohol`, `age-18`, `business-only`, …
    pub flags: Vec<String>,
    /// The most that one order may hold.
    pub max_quantity: Option<u32>,
    /// Who answers for its safety.
    pub safety: Option<Safety>,
}

impl Product {
    /// The lowest of all its prices, whatever their currency.
    pub fn lowest_price(&self) -> Decimal {
        let tiers = self.tier_prices.iter().flat_map(|tier| tier.prices.values().chain([&tier.price]));
        let others = self.prices.values().chain(self.group_prices.values()).chain(tiers);
        others.fold(self.price, |lowest, price| lowest.min(*price))
    }
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

/// A price of one from a quantity on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TierPrice {
    /// From so many of the product in the cart.
    pub from: u32,
    /// Only for this customer group.
    pub group: Option<String>,
    /// Price of one, in the currency of the shop's prices.
    pub price: Decimal,
    /// List prices in other currencies.
    pub prices: Table<Decimal>,
}

/// The extra by which a shopper asks for insurance, where the shop leaves it to the shopper.
pub const INSURANCE: &str = "insurance";

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
    /// Pickup point, where the method has any.
    pub point: Option<String>,
    /// Extras that the shopper asks for: what fees call their choice, and [`INSURANCE`].
    pub extras: Vec<String>,
    /// The buyer is a business.
    pub business: Option<Business>,
}

/// A business as a buyer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Business {
    /// VAT identification number with its country prefix, or the tax number of a country outside the EU; empty when none was given.
    pub vat_id: String,
    /// What is known about the number.
    pub state: VatIdState,
}

impl Business {
    /// Whether it gave a number. One that gave none is taxed, and protected by the law, like a consumer.
    pub fn numbered(&self) -> bool {
        !self.vat_id.is_empty()
    }
}

/// What is known about a VAT identification number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VatIdState {
    /// Confirmed by the register.
    Valid,
    /// Not known to the register.
    Invalid,
    /// Not yet asked for, or the register did not answer.
    #[default]
    Pending,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_is_near_over_the_turn_of_the_year_and_without_a_leap_day() {
        let near = |birthday: &str, day: &str, days: u32| {
            Birthday(["2024-", birthday].concat().parse().unwrap()).near(day.parse().unwrap(), days)
        };
        assert!(near("01-02", "2026-12-30", 3) && !near("01-02", "2026-12-29", 3));
        assert!(near("12-30", "2026-01-02", 3) && !near("12-30", "2026-01-03", 3));
        assert!(near("02-29", "2026-02-28", 0) && near("02-29", "2028-02-29", 0) && !near("02-29", "2028-02-28", 0));
    }
}
