//! Step 5a: the way through customs. The customs value, the lines' shares of it, and the scheme that applies on the day.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::Inputs;
use super::cart::{Product, VatIdState};
use super::market::Entered;
use super::quote::Refusal;
use super::reduce::Reduced;
use super::shipping::Shipped;
use super::trace::{Fact, Words, money};
use crate::domain::country::{Import, Limit, Scheme};
use crate::domain::money::{exact, proportion};
use crate::domain::shop::FeePart;
use crate::domain::table::numbered;

/// Goods at the border.
pub struct Crossed<'a> {
    /// The country's rules.
    pub import: Option<&'a Import>,
    /// The scheme; none when no scheme of the data fits the day.
    pub scheme: Option<&'a Scheme>,
    /// Customs value of each line. It and all shares below are exact: nothing of them depends on how many lines there are.
    pub values: Vec<Decimal>,
    /// Goods of each line, with the fees that are part of their price.
    pub goods: Vec<Decimal>,
    /// Shipping of each line, with the fees that are.
    pub shipping: Vec<Decimal>,
    /// Insurance of each line.
    pub insurance: Vec<Decimal>,
    /// Fees that are neither, of each line: customs does not see them, but a tax on the sale is taken on them as well.
    pub apart: Vec<Decimal>,
    /// What each line counts where something is shared out over the goods.
    pub worth: Vec<Decimal>,
    /// Their headings.
    pub headings: Headings,
}

/// Distinct six-digit headings; goods without a code count as one heading for each product.
pub struct Headings {
    /// How many there are.
    pub count: u32,
    /// Which of them each line has, from 0.
    pub of: Vec<usize>,
}

/// The value of a consignment under its several names. What the buyer pays for packing, or has to pay to get the goods at all, is part of their price
/// wherever customs values are worked out as the WTO has it (Customs Valuation Agreement art 1, 8.1(a)(iii), annex III 7; in the EU, Regulation (EU)
/// 952/2013 arts 70 and 71(1)(a)(iii)); so limits look at it as well.
struct Values {
    goods: Decimal,
    cif: Decimal,
}

/// Finds the scheme. A closed route is a refusal.
pub fn cross<'a>(
    inputs: &Inputs<'a>,
    market: &Entered,
    reduced: &Reduced,
    shipped: &Shipped,
) -> Result<Crossed<'a>, Box<Refusal>> {
    let fees = |part: FeePart| {
        let fees = shipped.fees.iter().filter(|fee| fee.rule.part() == part);
        exact::sum(fees.map(|fee| fee.amount))
    };
    let goods = exact::add(reduced.goods()?, fees(FeePart::Price)?)?;
    let carriage = exact::add(shipped.price, fees(FeePart::Transport)?)?;
    let values = Values { goods, cif: exact::sum([goods, carriage, shipped.insurance])? };
    let mut worth = Vec::with_capacity(reduced.lines.len());
    for i in 0..reduced.lines.len() {
        worth.push(reduced.worth(i)?);
    }
    let insurance = proportion(shipped.insurance, &worth)?;
    let (shipping, apart) = (proportion(carriage, &worth)?, proportion(fees(FeePart::Apart)?, &worth)?);
    let goods = proportion(goods, &worth)?;
    let import = inputs.there.import.as_ref();
    let mut scheme = None;
    for candidate in import.map(|i| i.schemes.as_slice()).unwrap_or_default() {
        if fits(inputs, market, reduced, shipped, candidate, &values)? {
            scheme = Some(candidate);
            break;
        }
    }
    if let Some(Scheme { closed: Some(reason), above, .. }) = scheme {
        let mut facts = vec![("country", Fact::Text(inputs.there.code.clone()))];
        if let Some(limit) = above {
            facts.push(("amount", money(limit.amount, limit.currency)));
        }
        return Err(Refusal::new(Words::new(["refused-", reason].concat(), facts)));
    }
    let cif = import.is_some_and(|i| i.cif);
    let factor = scheme.and_then(|s| s.taxable_factor);
    let whole = match (factor, cif) {
        (Some(factor), _) => exact::mul(values.goods, factor)?,
        (None, true) => values.cif,
        (None, false) => values.goods,
    };
    let values = proportion(whole, &worth)?;
    Ok(Crossed { import, scheme, values, goods, shipping, insurance, apart, worth, headings: headings(reduced) })
}

fn headings(reduced: &Reduced) -> Headings {
    let heading = |i: usize| {
        let product = &reduced.lines[i].line.product;
        product.hs.as_deref().map_or(product.sku.as_str(), |hs| hs.get(..6).unwrap_or(hs))
    };
    let (of, count) = numbered(reduced.lines.len(), &heading);
    Headings { count: count as u32, of }
}

/// Whether the order counts as a gift in the sense of customs law: declared as one, by a merchant who passes on what one person gives another. What a
/// shop sells is a commercial consignment, whoever it is sent to (Regulation (EC) 1186/2009 art 25; 19 USC 1321(a)(2)(A)).
pub fn is_gift(inputs: &Inputs) -> bool {
    inputs.cart.gift && inputs.shop.merchant.registered("person-gifts")
}

/// Whether the buyer has a confirmed tax number.
fn is_business(inputs: &Inputs) -> bool {
    inputs.choices.business.as_ref().is_some_and(|b| b.state == VatIdState::Valid)
}

fn fits(
    inputs: &Inputs,
    market: &Entered,
    reduced: &Reduced,
    shipped: &Shipped,
    scheme: &Scheme,
    values: &Values,
) -> Result<bool, Box<Refusal>> {
    let merchant = &inputs.shop.merchant;
    let listed = |list: &[String], word: &str| list.is_empty() || list.iter().any(|w| w == word);
    let of_class = |class: &String, i: usize| belongs(inputs, &reduced.lines[i].line.product, class);
    let lines = 0..reduced.lines.len();
    let plain = scheme.basis.holds(inputs.as_of.day_there())
        && scheme.registered.is_none_or(|wanted| wanted == registered(inputs, scheme))
        && scheme.option.as_ref().is_none_or(|option| merchant.registered(option))
        && (!scheme.gift || is_gift(inputs))
        && scheme.business.is_none_or(|wanted| wanted == is_business(inputs))
        && (!scheme.single_item || reduced.lines.iter().map(|l| l.line.quantity).eq([1]))
        && listed(&scheme.channels, &shipped.channel)
        && listed(&scheme.ships_from, merchant.origin())
        && lines.clone().all(|i| listed(&scheme.origins, origin(inputs, &reduced.lines[i].line.product)))
        && (scheme.goods.is_empty() || lines.clone().all(|i| scheme.goods.iter().any(|class| of_class(class, i))))
        && !lines.clone().any(|i| scheme.except.iter().any(|class| of_class(class, i)));
    if !plain {
        return Ok(false);
    }
    // Each limit with what it says about a value: how the value must stand to the limit's amount.
    type Test = fn(Ordering) -> bool;
    let limits: [(&Option<Limit>, Test); 4] = [
        (&scheme.max, Ordering::is_le),
        (&scheme.below, Ordering::is_lt),
        (&scheme.above, Ordering::is_gt),
        (&scheme.at_least, Ordering::is_ge),
    ];
    for (limit, test) in limits {
        let Some(limit) = limit else { continue };
        for value in compared(limit, scheme, values, reduced, shipped)? {
            let value = inputs.exchange().convert(value, market.currency, limit.currency)?;
            if !test(value.cmp(&limit.amount)) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// Whether a product is of a class: by its flag, its tax category or its HS code.
pub(super) fn belongs(inputs: &Inputs, product: &Product, class: &str) -> bool {
    let classes = inputs.there.import.as_ref().map(|i| i.classes.as_slice()).unwrap_or_default();
    let hs = product.hs.as_deref().unwrap_or_default();
    product.tax_category == class
        || product.flags.iter().any(|flag| flag == class)
        || classes.iter().filter(|c| c.id == class).any(|c| {
            c.categories.contains(&product.tax_category)
                || (!hs.is_empty() && c.headings.iter().any(|h| hs.starts_with(h.as_str())))
        })
}

/// Where a product was made; the country it leaves from if it does not say.
pub(super) fn origin<'a>(inputs: &Inputs<'a>, product: &'a Product) -> &'a str {
    product.origin.as_deref().unwrap_or(inputs.home.code.as_str())
}

/// Whether the merchant is registered for a scheme: the registration is the scheme's id or its beginning (`br-rc` holds for `br-rc-50`).
/// A scheme for the unregistered asks about its siblings of the same country.
fn registered(inputs: &Inputs, scheme: &Scheme) -> bool {
    let held = |id: &str| {
        let covers = |r: &str| id.strip_prefix(r).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        inputs.shop.merchant.registrations.iter().any(|r| covers(&r.scheme))
    };
    let schemes = inputs.there.import.as_ref().map(|i| i.schemes.as_slice()).unwrap_or_default();
    match scheme.registered {
        Some(false) => schemes.iter().any(|s| s.registered == Some(true) && held(&s.id)),
        _ => held(&scheme.id),
    }
}

/// The values that a limit is compared with: that of the consignment, or that of each unit or parcel.
fn compared(
    limit: &Limit,
    scheme: &Scheme,
    values: &Values,
    reduced: &Reduced,
    shipped: &Shipped,
) -> Result<Vec<Decimal>, Box<Refusal>> {
    let unit =
        |i: usize| -> Result<Decimal, Box<Refusal>> { Ok(exact::div(reduced.worth(i)?, reduced.lines[i].line.quantity.into())?) };
    let mut out = Vec::new();
    match limit.per.as_deref() {
        Some("item") => {
            for i in 0..reduced.lines.len() {
                out.push(unit(i)?);
            }
            return Ok(out);
        }
        Some("parcel") if !shipped.parcels.is_empty() => {
            for parcel in &shipped.parcels {
                let mut worth = Decimal::ZERO;
                for (i, count) in &parcel.units {
                    worth = exact::add(worth, exact::mul(unit(*i)?, (*count).into())?)?;
                }
                out.push(worth);
            }
            return Ok(out);
        }
        _ => {}
    }
    Ok(vec![match (limit.value.as_deref(), scheme.taxable_factor) {
        (Some("cif" | "invoice"), _) => values.cif,
        (Some("taxable"), Some(factor)) => exact::mul(values.goods, factor)?,
        _ => values.goods,
    }])
}
