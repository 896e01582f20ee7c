//! How amounts are rounded. Shop engines differ, and no single rule reproduces them all, so each choice has a name here; the default is what a merchant
//! can defend before an auditor, a preset is what the merchant's other system does.

use super::Basis;
use crate::domain::money::{Rounding, Sharing};

/// Over which amounts tax is added up before it is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TaxLevel {
    /// The tax on one piece, times the quantity.
    Unit,
    /// Each line's tax. The default: a line can be refunded alone, to the cent, and an invoice shows no figure that its own line does not explain.
    #[default]
    Line,
    /// Each rate of each line apart, even where `several_rates` would round them together.
    LineRate,
    /// The sum of each rate over the order, which the lines then share: what EN 16931 asks of an electronic invoice.
    Rate,
    /// The sum of all tax in the order, which the rates and then the lines share.
    Order,
    /// Nothing on its own: prices of lines and taxes stay exact, and the sum of the order is rounded once. Rows and lines still leave the engine with
    /// minor digits, because they share that sum.
    None,
}

/// What several rates on the same goods have to do with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SeveralRates {
    /// Each is taken on the net price and rounded for itself. The default: Canada, India, the USA, Brazil at import.
    #[default]
    Summed,
    /// Each later one is taken on the price with the earlier ones, in the order of the data.
    Compound,
    /// Their sum is taken and rounded once, and they share it in proportion.
    Split,
}

/// Net and gross amounts of a tax that prices hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NetAndGross {
    /// The net amount is the gross less the rounded tax. The default: net and tax add up to what is paid, as an invoice must.
    #[default]
    Difference,
    /// Both are rounded from exact figures, and may miss the gross amount by a unit.
    Apart,
}

/// What the tax is taken on when the price is reduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TaxOn {
    /// What the shopper pays. The default: a price reduction lowers the taxable amount (Directive 2006/112/EC art. 79).
    #[default]
    Discounted,
    /// The price before reductions: for reductions that somebody else pays for (a maker's coupon).
    Undiscounted,
}

/// Which price a reduction is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DiscountOn {
    /// The price as the shopper sees it. The default: ten per cent off what stands there, five euros off what stands there.
    #[default]
    Shown,
    /// The net price; a fixed amount holds no tax.
    Net,
    /// The price with the destination's tax; a fixed amount holds it.
    Gross,
    /// The price as it stands in the list, with the home tax or without as the list has it.
    List,
}

/// Where a price becomes another currency's or another tax's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Conversion {
    /// The price of one piece is converted and rounded; the line is that times the quantity. The default: the shopper can check it.
    #[default]
    Unit,
    /// The line is converted from its exact amount and rounded; the price of one is shown with two more digits.
    Line,
}

/// The name of a shop engine whose habits are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preset(pub String);

/// Rounding.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoundingRules {
    /// The shop engine whose habits were laid under these rules.
    pub preset: Option<Preset>,
    /// Over which amounts tax is added up before it is rounded.
    pub tax_level: TaxLevel,
    /// How tax is rounded …
    pub mode: Rounding,
    /// … and where the merchant's prices hold tax, if otherwise.
    pub mode_inclusive: Option<Rounding>,
    /// How reductions are rounded.
    pub discount_mode: Rounding,
    /// Several rates on the same goods.
    pub several_rates: SeveralRates,
    /// Net and gross amounts of a tax that prices hold.
    pub net_and_gross: NetAndGross,
    /// What tax is taken on when the price is reduced.
    pub tax_on: TaxOn,
    /// What a reduction is taken from. [`reduce`](crate::domain::pricing::reduce) applies it.
    pub discount_on: DiscountOn,
    /// Where a price becomes another currency's.
    pub conversion: Conversion,
    /// Who gets what is left when an amount is shared.
    pub sharing: Sharing,
}

impl RoundingRules {
    /// How tax is rounded where the merchant's prices hold it, or do not.
    pub fn mode_of(&self, prices: Basis) -> Rounding {
        match prices {
            Basis::Inclusive => self.mode_inclusive.unwrap_or(self.mode),
            Basis::Exclusive => self.mode,
        }
    }
}
