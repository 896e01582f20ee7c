//! What lowers the price: promotions, and what points are worth.

use rust_decimal::Decimal;

use super::Names;
use crate::domain::money::Currency;
use crate::domain::table::Table;
use crate::domain::time::Day;

/// A rule that lowers the price, for whoever enters its code or for everybody it fits. Rules apply in the order of the config.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Promotion {
    /// Stable id.
    pub id: String,
    /// What the shopper types, without regard to case; a rule without a code applies by itself.
    pub code: Option<String>,
    /// Shown to shoppers where there is no code; the id if not given.
    pub name: Names,
    /// What it lowers.
    pub kind: PromotionKind,
    /// Share taken off, per cent.
    pub percent: Option<Decimal>,
    /// Amount taken off, in the currency of the prices.
    pub amount: Option<Decimal>,
    /// The same in other currencies, used instead of a converted one.
    pub amounts: Table<Decimal>,
    /// What the figure is taken on and rounded for.
    pub per: Per,
    /// Whether a share is one of what is left or of the list price.
    pub on: On,
    /// The most that it takes off, in the currency of the prices …
    pub cap: Option<Decimal>,
    /// … and in others.
    pub caps: Table<Decimal>,
    /// Buy-get: units to buy …
    pub buy: u32,
    /// … and units reduced for them.
    pub get: u32,
    /// The most times in one order: units reduced, or sets for buy-get.
    pub most: Option<u32>,
    /// Steps, the lowest first; the highest one reached counts.
    pub steps: Vec<Step>,
    /// What the steps are counted in.
    pub by: StepBy,
    /// Shipping methods that it is for; all if empty.
    pub methods: Vec<String>,
    /// What the goods do not use up lowers shipping.
    pub covers_shipping: bool,
    /// What it may be combined with.
    pub stacks: Stacks,
    /// Names the family for `stacks`.
    pub family: String,
    /// Whom and what it is for.
    pub when: Conditions,
}

impl Promotion {
    /// What the shopper knows it by, for messages.
    pub fn label(&self) -> &str {
        self.code.as_deref().unwrap_or(&self.id)
    }
}

/// What a promotion lowers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PromotionKind {
    /// Goods, by a share or an amount.
    #[default]
    Off,
    /// The cheapest of so many units: buy three, get one of them free.
    BuyGet,
    /// Goods, by a share or an amount that grows with quantity or value.
    Tiers,
    /// Shipping, by a share or an amount.
    Shipping,
}

/// What a figure is taken on and rounded for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Per {
    /// All goods it is for: one figure, shared out in proportion.
    #[default]
    Order,
    /// Each line.
    Line,
    /// Each unit.
    Unit,
}

/// Of what a share is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum On {
    /// What the reductions before have left.
    #[default]
    Left,
    /// The price before any reduction.
    List,
}

/// What the steps of a promotion are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StepBy {
    /// Units.
    #[default]
    Quantity,
    /// Value, in the currency of the prices.
    Amount,
}

/// A step of a tiered promotion.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Step {
    /// From so many units, or from this value.
    pub from: Decimal,
    /// Share taken off, per cent.
    pub percent: Option<Decimal>,
    /// Amount taken off, in the currency of the prices …
    pub amount: Option<Decimal>,
    /// … and in others.
    pub amounts: Table<Decimal>,
}

/// What a promotion may be combined with. Of two that may not, the earlier in the config counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stacks {
    /// Everything that may be combined.
    #[default]
    All,
    /// Nothing.
    Nothing,
    /// Promotions of other families only.
    OtherFamilies,
}

/// Whom and what a promotion is for. What is not said does not matter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conditions {
    /// Value needed of the goods it is for, in the currency of the prices …
    pub minimum: Option<Decimal>,
    /// … and in others.
    pub minimums: Table<Decimal>,
    /// Whether that value is the one left by the reductions before, or the list price.
    pub minimum_on: On,
    /// Units needed of the goods it is for.
    pub quantity: u32,
    /// The goods it is for; all if nothing is named.
    pub goods: Scope,
    /// Goods it is not for.
    pub except: Scope,
    /// Destinations; all if empty.
    pub countries: Vec<String>,
    /// Destinations it is not for.
    pub except_countries: Vec<String>,
    /// First day, at the destination.
    pub from: Option<Day>,
    /// Last day, at the destination.
    pub until: Option<Day>,
    /// Customer groups; all, known or not, if empty.
    pub groups: Vec<String>,
    /// Customer tiers; all, known or not, if empty.
    pub tiers: Vec<String>,
    /// Only for a customer's first order.
    pub first_order: bool,
    /// Only for customers whom somebody referred.
    pub referred: bool,
    /// Only so many days before and after the customer's birthday.
    pub birthday: Option<u32>,
    /// Orders of all customers that may use it.
    pub limit: Option<u32>,
    /// Orders of one customer that may use it.
    pub limit_each: Option<u32>,
}

/// Goods: those that any of the lists names.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scope {
    /// Stock keeping units.
    pub skus: Vec<String>,
    /// Tax categories.
    pub categories: Vec<String>,
    /// Product flags.
    pub flags: Vec<String>,
}

impl Scope {
    /// Whether nothing is named.
    pub fn is_empty(&self) -> bool {
        self.skus.is_empty() && self.categories.is_empty() && self.flags.is_empty()
    }
}

/// What points are worth, and how many an order earns.
#[derive(Debug, Clone, PartialEq)]
pub struct Points {
    /// Points for one unit of the shop's currency in goods after reductions; fractions of a point are cut.
    pub earn: Decimal,
    /// Times as many, by customer tier.
    pub tiers: Table<Decimal>,
    /// So many points …
    pub points: u32,
    /// … are worth this amount, in the currency of the prices.
    pub worth: Decimal,
    /// What they are when they are redeemed.
    pub redeemed_as: PointsAs,
}

/// What redeemed points are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PointsAs {
    /// A rebate: tax is due on what is left. Points that nobody paid for are a price reduction at the time of supply (Directive
    /// 2006/112/EC art. 79 (b)).
    #[default]
    Reduction,
    /// Money: tax is due on the whole price. For points that are sold, or that a partner pays for.
    Payment,
}

/// What lowers the amount to pay after tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CreditKind {
    /// Points that are redeemed as money.
    Points,
    /// Given by the shop as an apology.
    Goodwill,
    /// A gift card.
    #[default]
    Card,
    /// The customer's own money at the shop.
    Credit,
}

/// The order in which credits are used when a merchant names none: what was given first, the customer's own money last.
pub const CREDIT_ORDER: [CreditKind; 4] = [CreditKind::Points, CreditKind::Goodwill, CreditKind::Card, CreditKind::Credit];

/// An amount of money that the shop owes somebody: on a gift card, or in a customer's account.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// What it is.
    pub kind: CreditKind,
    /// The card's code; empty for the credit of an account.
    pub code: String,
    /// How much is left on it.
    pub balance: Decimal,
    /// Of which currency.
    pub currency: Currency,
    /// Its tax was paid when it was sold (a single-purpose voucher, Directive (EU) 2016/1065).
    pub taxed: bool,
}
