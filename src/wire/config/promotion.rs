//! What lowers the price. Amounts are in the currency of `prices`; in other currencies they are converted like prices and rounded to the minor
//! digits, unless they are given.

use rust_decimal::Decimal;

use crate::domain::shop::*;
use crate::domain::table::Table;
use crate::{record, words};

record! { Promotion {
    "id" id: required, "Stable id.";
    "code" code: optional, "What the shopper types, in any case. Without it the promotion applies by itself.";
    "name" name: default(Names::default()), "Name, or names by language, shown where there is no code; the id if not given.";
    "kind" kind: default(PromotionKind::Off), "off: goods by percent or amount; buy-get: the cheapest of so many units; tiers: goods, by steps; shipping: shipping by percent or amount.";
    "percent" percent: optional, "Share taken off, 0 to 100. Half a unit of the last digit is rounded up.";
    "amount" amount: optional, "Amount taken off.";
    "amounts" amounts: default(Table::new()), "The same in other currencies: {\"USD\": \"5\"}.";
    "per" per: default(Per::Order), "order: one figure for all goods it is for, shared out in proportion; line: for each line; unit: for each unit.";
    "on" on: default(On::Left), "Of what a share is taken: left by the promotions before, or list price.";
    "cap" cap: optional, "The most it takes off.";
    "caps" caps: default(Table::new()), "The same in other currencies.";
    "buy" buy: default(0), "buy-get: units to buy …";
    "get" get: default(0), "… and units that are reduced for them, by percent; free if no percent is given. The cheapest are.";
    "most" most: optional, "The most times in one order: units reduced (the cheapest), or sets for buy-get.";
    "steps" steps: default(Vec::new()), "tiers: the steps, the lowest first. The highest one reached counts for all goods it is for.";
    "by" by: default(StepBy::Quantity), "tiers: whether from means units or value.";
    "methods" methods: default(Vec::new()), "Shipping methods it is for; all if empty.";
    "coversShipping" covers_shipping: default(false), "A percentage is taken off shipping as well; what the goods do not use up of an amount lowers shipping.";
    "stacks" stacks: default(Stacks::All), "What it may be combined with: all, nothing, or other-families. Of two that may not, the earlier in this list counts.";
    "family" family: default(String::new()), "Names the family.";
    "when" when: default(Conditions::default()), "Whom and what it is for.";
} }

words! { PromotionKind {
    "off" => PromotionKind::Off,
    "buy-get" => PromotionKind::BuyGet,
    "tiers" => PromotionKind::Tiers,
    "shipping" => PromotionKind::Shipping,
} }

words! { Per { "order" => Per::Order, "line" => Per::Line, "unit" => Per::Unit } }

words! { On { "left" => On::Left, "list" => On::List } }

words! { StepBy { "quantity" => StepBy::Quantity, "amount" => StepBy::Amount } }

words! { Stacks { "all" => Stacks::All, "nothing" => Stacks::Nothing, "other-families" => Stacks::OtherFamilies } }

record! { Step {
    "from" from: required, "From so many units, or from this value.";
    "percent" percent: optional, "Share taken off.";
    "amount" amount: optional, "Amount taken off.";
    "amounts" amounts: default(Table::new()), "The same in other currencies.";
} }

record! { Conditions {
    "minimum" minimum: optional, "Value needed of the goods it is for, as the shopper sees prices.";
    "minimums" minimums: default(Table::new()), "The same in other currencies.";
    "minimumOn" minimum_on: default(On::Left), "Whether that value is what the promotions before have left, or the list price.";
    "quantity" quantity: default(0), "Units needed of the goods it is for.";
    "goods" goods: default(Scope::default()), "The goods it is for; all if nothing is named.";
    "except" except: default(Scope::default()), "Goods it is not for.";
    "countries" countries: default(Vec::new()), "Destinations (ISO 3166-1 alpha-2, or EU); all if empty.";
    "exceptCountries" except_countries: default(Vec::new()), "Destinations it is not for.";
    "from" from: optional, "First day, at the destination.";
    "until" until: optional, "Last day, at the destination.";
    "groups" groups: default(Vec::new()), "Customer groups.";
    "tiers" tiers: default(Vec::new()), "Customer tiers, such as gold.";
    "firstOrder" first_order: default(false), "Only for a customer's first order.";
    "referred" referred: default(false), "Only for customers whom somebody referred.";
    "birthday" birthday: optional, "Only so many days before and after the customer's birthday.";
    "limit" limit: optional, "Orders of all customers that may use it; counted by your accounts.";
    "limitEach" limit_each: optional, "Orders of one customer that may use it; counted by your accounts. It is then for customers you know.";
} }

record! { Scope {
    "skus" skus: default(Vec::new()), "Stock keeping units.";
    "categories" categories: default(Vec::new()), "Tax categories.";
    "flags" flags: default(Vec::new()), "Product flags.";
} }

record! { Points {
    "earn" earn: default(Decimal::ONE), "Points for one unit of the currency of prices in goods after reductions; fractions of a point are cut.";
    "tiers" tiers: default(Table::new()), "Times as many, by customer tier: {\"gold\": \"2\"}.";
    "points" points: default(100), "So many points …";
    "worth" worth: required, "… are worth this amount.";
    "as" redeemed_as: default(PointsAs::Reduction), "reduction: a rebate, tax is due on the rest; payment: money, tax is due on the whole.";
} }

words! { PointsAs { "reduction" => PointsAs::Reduction, "payment" => PointsAs::Payment } }

words! { CreditKind {
    "points" => CreditKind::Points,
    "goodwill" => CreditKind::Goodwill,
    "card" => CreditKind::Card,
    "credit" => CreditKind::Credit,
} }

/// What is wrong with a promotion beyond its form. The checkout in the browser does not ask: the engine makes the best of any figures.
#[cfg(feature = "native")]
pub fn fault(promotion: &Promotion) -> Option<&'static str> {
    let within = |percent: Option<Decimal>| percent.is_none_or(|p| p >= Decimal::ZERO && p <= Decimal::ONE_HUNDRED);
    let positive = |amount: Option<Decimal>| amount.is_none_or(|a| a >= Decimal::ZERO);
    let figures = |percent: Option<Decimal>, amount: Option<Decimal>| u8::from(percent.is_some()) + u8::from(amount.is_some());
    let one = figures(promotion.percent, promotion.amount) == 1;
    match promotion.kind {
        PromotionKind::Off | PromotionKind::Shipping if !one => Some("needs exactly one of percent and amount"),
        PromotionKind::BuyGet if promotion.buy == 0 || promotion.get == 0 => Some("needs buy and get, such as 2 and 1"),
        PromotionKind::BuyGet if promotion.amount.is_some() => Some("reduces units by percent, not by amount"),
        PromotionKind::Tiers if promotion.steps.is_empty() => Some("needs steps"),
        PromotionKind::Tiers if promotion.steps.iter().any(|s| figures(s.percent, s.amount) != 1) => {
            Some("needs exactly one of percent and amount in each step")
        }
        PromotionKind::Tiers if promotion.steps.windows(2).any(|pair| pair[0].from >= pair[1].from) => {
            Some("needs its steps in rising order")
        }
        _ if !within(promotion.percent) || !promotion.steps.iter().all(|s| within(s.percent)) => {
            Some("has a percent outside 0 to 100")
        }
        _ if !positive(promotion.amount)
            || !positive(promotion.cap)
            || promotion.amounts.values().any(|a| *a < Decimal::ZERO)
            || !promotion.steps.iter().all(|s| positive(s.amount)) =>
        {
            Some("has a negative amount")
        }
        _ if promotion.stacks == Stacks::OtherFamilies && promotion.family.is_empty() => Some("stacks by family but names none"),
        _ => None,
    }
}
