//! What comes back when goods do: worked out from the quote that was paid, never from today's prices.
//!
//! [`refund`] is pure, and exact for any sequence of refunds: what was paid is what is kept and what came back, to the cent. A unit gets its
//! share of its line as a difference of running sums, so that the last unit takes what rounding left, and nothing is given twice.

use rust_decimal::Decimal;

use super::quote::{Refusal, RowKind};
use super::trace::{Fact, Facts, Words};
use crate::domain::country::{Collector, Display};
use crate::domain::money::{Currency, Money, exact, share};
use crate::domain::shop::Means;

/// A quote as it was paid: the part of it that refunds rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct Paid {
    /// Currency of all amounts.
    pub currency: Currency,
    /// Whether the amounts of lines and shipping hold tax.
    pub display: Display,
    /// Whether a customs border was crossed.
    pub import: bool,
    /// The goods.
    pub lines: Vec<PaidLine>,
    /// The rows of the summary.
    pub rows: Vec<PaidRow>,
    /// Tax by name and rate.
    pub taxes: Vec<PaidTax>,
    /// Paid with the order by the payment method.
    pub pay_now: Decimal,
    /// Cards, credit and points that paid for a part.
    pub credits: Vec<PaidCredit>,
    /// Shipping method.
    pub method: String,
    /// The shipping methods there were.
    pub methods: Vec<PaidMethod>,
}

/// A line of goods.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidLine {
    /// The cart line's id.
    pub id: String,
    /// Stock keeping unit.
    pub sku: String,
    /// How many.
    pub quantity: u32,
    /// Price of all, before reductions.
    pub amount: Decimal,
    /// Its share of the reductions.
    pub discount: Decimal,
    /// Tax on it, included or on top.
    pub tax: Decimal,
    /// Duty on it.
    pub duty: Decimal,
}

/// A row of the summary.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidRow {
    /// What it is.
    pub kind: RowKind,
    /// How much.
    pub amount: Decimal,
    /// Held by the other rows.
    pub included: bool,
    /// Collected on delivery, so not paid to the shop.
    pub later: bool,
    /// Who hands it to the authority.
    pub collector: Option<Collector>,
}

/// Tax of one name and rate.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidTax {
    /// What it is called.
    pub name: String,
    /// What it was taken on.
    pub base: Decimal,
    /// How much.
    pub amount: Decimal,
}

/// A card, credit or points that paid for a part.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidCredit {
    /// What it is told apart by.
    pub code: String,
    /// How much it paid.
    pub amount: Decimal,
}

/// A shipping method.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidMethod {
    /// Its id.
    pub id: String,
    /// `standard` or `express`.
    pub kind: String,
    /// Its price.
    pub price: Decimal,
}

/// Why goods come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reason {
    /// The shopper changed their mind.
    #[default]
    Withdrawal,
    /// The goods were faulty, wrong or never came: the shop owes all that was paid for them.
    Defect,
    /// Called off before it was sent: nothing was imported, so everything comes back.
    Cancelled,
    /// The shop gives back what it need not.
    Goodwill,
}

/// What law and merchant say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rules {
    /// Which means of payment gets its money back first.
    pub means: Means,
    /// Whether charges that the carrier handed to customs come back on a withdrawal as well, at the shop's cost.
    pub carrier_charges: bool,
    /// What comes back of the delivery when the whole order is withdrawn from.
    pub delivery: Delivery,
}

/// What the law gives back of the price of delivery on withdrawal from the whole order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delivery {
    /// Nothing.
    #[default]
    Kept,
    /// As much as the cheapest standard delivery cost (Directive 2011/83/EU art. 13(2)).
    Standard,
    /// All.
    All,
}

/// What is to be refunded.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    /// Lines and how many units of each; all that are left of a line without a number.
    pub lines: Vec<(String, Option<u32>)>,
    /// Whether shipping is given back in any case.
    pub shipping: bool,
    /// Why.
    pub reason: Reason,
}

/// A refund.
#[derive(Debug, Clone, PartialEq)]
pub struct Refund {
    /// Currency of all amounts.
    pub currency: Currency,
    /// Why.
    pub reason: Reason,
    /// The goods that come back.
    pub lines: Vec<RefundLine>,
    /// What comes back for the order as a whole: shipping, fees, what rounding left.
    pub parts: Vec<RefundPart>,
    /// All that comes back, with this refund.
    pub total: Decimal,
    /// To which means of payment.
    pub means: Vec<Returned>,
    /// All that was paid to the shop.
    pub paid: Decimal,
    /// All that came back with refunds before.
    pub earlier: Decimal,
    /// What the shop keeps after this refund. `paid` = `kept` + `earlier` + `total`.
    pub kept: Decimal,
    /// Why each part comes back or does not.
    pub words: Vec<Words>,
}

/// Units of a line that come back.
#[derive(Debug, Clone, PartialEq)]
pub struct RefundLine {
    /// The cart line's id.
    pub id: String,
    /// How many.
    pub quantity: u32,
    /// Of the price after reductions, as it was shown.
    pub goods: Decimal,
    /// Of the tax: held by `goods` where prices hold tax, else on top of it.
    pub tax: Decimal,
    /// Whether `goods` hold the tax.
    pub included: bool,
    /// Of the duty.
    pub duty: Decimal,
    /// All that comes back for it.
    pub amount: Decimal,
}

/// A part of the order as a whole that comes back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RefundPart {
    /// What it is.
    pub kind: PartKind,
    /// How much, with the tax on it.
    pub amount: Decimal,
}

/// What a part of the order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// Shipping and insurance, as far as standard delivery costs.
    Shipping,
    /// What a faster delivery cost more.
    Supplement,
    /// Fees of the shop, and what rounding left.
    Fees,
    /// Fees, and tax on shipping, that the carrier handed on.
    CarrierFees,
}

/// Money that goes back to a means of payment.
#[derive(Debug, Clone, PartialEq)]
pub struct Returned {
    /// The code of a card or credit; nothing for the payment method.
    pub code: Option<String>,
    /// How much.
    pub amount: Decimal,
}

/// A part of the order and what it cost.
struct Pot {
    kind: PartKind,
    amount: Decimal,
}

/// What a line cost, and to whom it went.
struct Cost {
    goods: Decimal,
    /// Tax that the seller hands to the authority.
    tax: Decimal,
    duty: Decimal,
    /// Tax and duty that the carrier handed on.
    carried_tax: Decimal,
    carried_duty: Decimal,
}

/// Works out a refund after those made before.
pub fn refund(paid: &Paid, before: &[Refund], asked: &Asked, rules: &Rules) -> Result<Refund, Box<Refusal>> {
    let included = paid.display == Display::Inclusive && !paid.import;
    let (costs, pots) = costs(paid, included)?;
    let whole = exact::add(paid.pay_now, exact::sum(paid.credits.iter().map(|c| c.amount))?)?;
    let mut words = Vec::new();
    let money = |amount: Decimal| ("amount", Fact::Money(Money::new(amount, paid.currency)));
    let free_of_charge = matches!(asked.reason, Reason::Defect | Reason::Cancelled);
    let carried_back = free_of_charge || rules.carrier_charges;
    let mut lines: Vec<RefundLine> = Vec::new();
    let mut complete = true;
    let mut carried_kept = Decimal::ZERO;
    for (line, cost) in paid.lines.iter().zip(&costs) {
        let gone =
            before.iter().flat_map(|r| &r.lines).filter(|l| l.id == line.id).fold(0u32, |n, l| n.saturating_add(l.quantity));
        let left = line.quantity.saturating_sub(gone);
        let wanted = asked.lines.iter().filter(|(id, _)| *id == line.id);
        let units = wanted.fold(0u32, |n, (_, units)| n.saturating_add(units.unwrap_or(left)));
        if units > left {
            let facts = vec![("count", Fact::Number(left.into())), ("product", Fact::Text(line.sku.clone()))];
            return Err(Box::new(Refusal { words: Words::new("refund-refused-quantity", facts), lines: vec![line.id.clone()] }));
        }
        complete &= units == left;
        if units == 0 {
            continue;
        }
        let part = |amount: Decimal| running(paid.currency, amount, gone, units, line.quantity);
        let (goods, mut tax, mut duty) = (part(cost.goods)?, part(cost.tax)?, part(cost.duty)?);
        let (carried_tax, carried_duty) = (part(cost.carried_tax)?, part(cost.carried_duty)?);
        if carried_back {
            tax = exact::add(tax, carried_tax)?;
            duty = exact::add(duty, carried_duty)?;
        } else {
            carried_kept = exact::sum([carried_kept, carried_tax, carried_duty])?;
        }
        let on_top = if included { Decimal::ZERO } else { tax };
        let amount = exact::sum([goods, on_top, duty])?;
        let mut facts = vec![("count", Fact::Number(units.into())), ("product", Fact::Text(line.sku.clone()))];
        facts.push(money(amount));
        words.push(Words::new("refund-line", facts));
        if !tax.is_zero() {
            words.push(Words::new(if included { "refund-tax-included" } else { "refund-tax" }, vec![money(tax)]));
        }
        if !duty.is_zero() {
            words.push(Words::new("refund-duty", vec![money(duty)]));
        }
        lines.push(RefundLine { id: line.id.clone(), quantity: units, goods, tax, included, duty, amount });
    }
    if let Some((id, _)) = asked.lines.iter().find(|(id, _)| !paid.lines.iter().any(|line| line.id == *id)) {
        return Err(Refusal::new(Words::new("refund-refused-line", vec![("product", Fact::Text(id.clone()))])));
    }
    let mut parts = Vec::new();
    for pot in &pots {
        let gone = before.iter().flat_map(|r| &r.parts).filter(|p| p.kind == pot.kind).map(|p| p.amount);
        let left = exact::sub(pot.amount, exact::sum(gone)?)?;
        if left.is_zero() {
            continue;
        }
        let (back, why) = decide(pot.kind, asked, rules, complete, carried_back);
        if back {
            parts.push(RefundPart { kind: pot.kind, amount: left });
        }
        if pot.kind == PartKind::CarrierFees && !back {
            carried_kept = exact::add(carried_kept, left)?;
        } else if let Some(key) = why {
            words.push(Words::new(key, vec![money(left)]));
        }
    }
    if !carried_kept.is_zero() {
        words.push(Words::new("refund-carrier-kept", vec![money(carried_kept)]));
    }
    let later = exact::sum(paid.rows.iter().filter(|r| r.later && !r.included).map(|r| r.amount))?;
    if !later.is_zero() {
        words.push(Words::new("refund-later", vec![money(later)]));
    }
    let total = exact::sum(lines.iter().map(|l| l.amount).chain(parts.iter().map(|p| p.amount)))?;
    if lines.is_empty() && parts.is_empty() {
        return Err(Refusal::new(Words::new("refund-refused-nothing", Facts::new())));
    }
    let earlier = exact::sum(before.iter().map(|r| r.total))?;
    let kept = exact::sub(exact::sub(whole, earlier)?, total)?;
    let means = returned(paid, before, rules.means, total)?;
    for back in &means {
        let facts = back.code.iter().map(|code| ("code", Fact::Text(code.clone()))).chain([money(back.amount)]).collect();
        words.push(Words::new(if back.code.is_some() { "refund-to-credit" } else { "refund-to-payment" }, facts));
    }
    let round = |amount| paid.currency.round(amount);
    Ok(Refund {
        currency: paid.currency,
        reason: asked.reason,
        lines,
        parts,
        total: round(total),
        means,
        paid: round(whole),
        earlier: round(earlier),
        kept: round(kept),
        words,
    })
}

/// What `units` more of `of` get of an amount when `gone` have had their share: differences of running sums add up to the whole.
fn running(currency: Currency, amount: Decimal, gone: u32, units: u32, of: u32) -> Result<Decimal, Box<Refusal>> {
    let until = |count: u32| -> Result<Decimal, Box<Refusal>> {
        Ok(currency.round(exact::div(exact::mul(amount, count.into())?, of.into())?))
    };
    Ok(exact::sub(until(gone.saturating_add(units))?, until(gone)?)?)
}

/// Whether what is left of a part comes back, and the sentence about it.
fn decide(kind: PartKind, asked: &Asked, rules: &Rules, complete: bool, carried_back: bool) -> (bool, Option<&'static str>) {
    let all = asked.shipping || (complete && matches!(asked.reason, Reason::Defect | Reason::Cancelled));
    let by_law = complete && asked.reason == Reason::Withdrawal;
    match kind {
        PartKind::Shipping if all => (true, Some("refund-shipping")),
        PartKind::Shipping if by_law && rules.delivery != Delivery::Kept => (true, Some("refund-shipping-law")),
        PartKind::Shipping if complete => (false, Some("refund-shipping-kept")),
        PartKind::Shipping => (false, Some("refund-shipping-partial")),
        PartKind::Supplement if all => (true, Some("refund-shipping")),
        PartKind::Supplement if by_law && rules.delivery == Delivery::All => (true, Some("refund-shipping-law")),
        PartKind::Supplement => (false, Some("refund-supplement-kept")),
        PartKind::Fees if complete && (all || by_law) => (true, Some("refund-fees")),
        PartKind::Fees => (false, Some("refund-fees-kept")),
        PartKind::CarrierFees => (complete && carried_back, Some("refund-fees")),
    }
}

/// What each line and each part of the order cost, as far as it was paid to the shop.
fn costs(paid: &Paid, included: bool) -> Result<(Vec<Cost>, Vec<Pot>), Box<Refusal>> {
    let sum = |fits: &dyn Fn(&PaidRow) -> bool| {
        exact::sum(paid.rows.iter().filter(|r| !r.included && !r.later && fits(r)).map(|r| r.amount))
    };
    let carried = |r: &PaidRow| paid.import && r.collector.is_some_and(|c| c != Collector::Seller);
    // What was paid to the carrier on delivery is no part of this.
    let unpaid = |kind: RowKind| paid.rows.iter().any(|r| r.kind == kind && r.later && !r.included);
    let transport = sum(&|r| matches!(r.kind, RowKind::Shipping | RowKind::Insurance))?;
    let line_tax = exact::sum(paid.lines.iter().map(|l| l.tax))?;
    let (own_tax, carried_tax) =
        (sum(&|r| r.kind == RowKind::Tax && !carried(r))?, sum(&|r| r.kind == RowKind::Tax && carried(r))?);
    let all_tax = exact::add(own_tax, carried_tax)?;
    // Tax on the way there: at home the lines do not hold it, at the border they do.
    let mut taxes: Vec<Decimal> = paid.lines.iter().map(|l| l.tax).collect();
    let on_transport = match (included, paid.import) {
        (true, _) => Decimal::ZERO,
        (false, false) => exact::sub(all_tax, line_tax)?.max(Decimal::ZERO),
        (false, true) => on_transport(paid, transport)?.min(all_tax),
    };
    if paid.import && !included {
        let goods_tax = exact::sub(all_tax, on_transport)?.max(Decimal::ZERO);
        taxes = share(paid.currency.round(goods_tax), &taxes, paid.currency)?;
    }
    // Rows of both kinds are rare; the lines then bear the carrier's part in proportion.
    let goods_tax = exact::sum(taxes.iter().copied())?;
    let carried_goods =
        if all_tax.is_zero() || included { Decimal::ZERO } else { exact::div(exact::mul(goods_tax, carried_tax)?, all_tax)? };
    let carried_taxes = share(paid.currency.round(carried_goods), &taxes, paid.currency)?;
    let carried_duty = paid.rows.iter().any(|r| r.kind == RowKind::Duty && carried(r));
    let mut costs = Vec::with_capacity(paid.lines.len());
    for ((line, tax), carried_tax) in paid.lines.iter().zip(taxes).zip(carried_taxes) {
        let duty = if unpaid(RowKind::Duty) { Decimal::ZERO } else { line.duty };
        let (own, handed) = if carried_duty { (Decimal::ZERO, duty) } else { (duty, Decimal::ZERO) };
        costs.push(Cost {
            goods: exact::sub(line.amount, line.discount)?,
            tax: exact::sub(tax, carried_tax)?,
            duty: own,
            carried_tax,
            carried_duty: handed,
        });
    }
    // Tax on the way there that the carrier handed on stays with the carrier's charges.
    let carried_way = match all_tax.is_zero() || included {
        true => Decimal::ZERO,
        false => paid.currency.round(exact::div(exact::mul(on_transport, carried_tax)?, all_tax)?),
    };
    let price = exact::sub(exact::add(transport, on_transport)?, carried_way)?;
    let supplement = supplement(paid, transport, price)?;
    let carrier_fees = exact::add(sum(&|r| r.kind == RowKind::Fee && carried(r))?, carried_way)?;
    let whole = exact::add(paid.pay_now, exact::sum(paid.credits.iter().map(|c| c.amount))?)?;
    let mut known = exact::sum([price, carrier_fees])?;
    for cost in &costs {
        let on_top = if included { Decimal::ZERO } else { exact::add(cost.tax, cost.carried_tax)? };
        known = exact::sum([known, cost.goods, on_top, cost.duty, cost.carried_duty])?;
    }
    let pots = vec![
        Pot { kind: PartKind::Shipping, amount: exact::sub(price, supplement)? },
        Pot { kind: PartKind::Supplement, amount: supplement },
        Pot { kind: PartKind::CarrierFees, amount: carrier_fees },
        // All that is not named above: other fees, and what rounding left.
        Pot { kind: PartKind::Fees, amount: exact::sub(whole, known)? },
    ];
    Ok((costs, pots))
}

/// What the chosen delivery cost more than the cheapest standard one, with its part of the tax.
fn supplement(paid: &Paid, transport: Decimal, price: Decimal) -> Result<Decimal, Box<Refusal>> {
    let standard = paid.methods.iter().filter(|m| m.kind != "express").map(|m| m.price).min();
    let chosen = paid.methods.iter().find(|m| m.id == paid.method);
    let (Some(standard), Some(chosen)) = (standard, chosen.filter(|m| m.kind == "express")) else { return Ok(Decimal::ZERO) };
    let more = exact::sub(chosen.price, standard)?.max(Decimal::ZERO);
    if more.is_zero() || transport.is_zero() {
        return Ok(Decimal::ZERO);
    }
    Ok(paid.currency.round(exact::div(exact::mul(price, more)?, transport)?).min(price))
}

/// The import tax that rests on shipping and insurance. Whether its base held them shows in the base that was quoted: it is the goods and
/// that combination of duty and transport which comes nearest to it.
fn on_transport(paid: &Paid, transport: Decimal) -> Result<Decimal, Box<Refusal>> {
    let goods = exact::sub(exact::sum(paid.lines.iter().map(|l| l.amount))?, exact::sum(paid.lines.iter().map(|l| l.discount))?)?;
    let duty = exact::sum(paid.lines.iter().map(|l| l.duty))?;
    let fees = exact::sum(paid.rows.iter().filter(|r| r.kind == RowKind::Fee).map(|r| r.amount))?;
    let mut found = Decimal::ZERO;
    let mut seen: Vec<&str> = Vec::new();
    for tax in &paid.taxes {
        if seen.contains(&tax.name.as_str()) {
            continue;
        }
        seen.push(&tax.name);
        let same = || paid.taxes.iter().filter(|t| t.name == tax.name);
        let base = exact::sum(same().map(|t| t.base))?;
        let amount = exact::sum(same().map(|t| t.amount))?;
        let more = exact::sub(base, goods)?;
        let off = |parts: &[Decimal]| -> Result<Decimal, Box<Refusal>> {
            Ok(exact::sub(more, exact::sum(parts.iter().copied())?)?.abs())
        };
        let without = off(&[])?.min(off(&[duty])?).min(off(&[duty, fees])?).min(off(&[fees])?);
        let with = off(&[transport])?.min(off(&[transport, duty])?).min(off(&[transport, duty, fees])?);
        if with < without && !base.is_zero() {
            found = exact::add(found, paid.currency.round(exact::div(exact::mul(amount, transport)?, base)?))?;
        }
    }
    Ok(found)
}

/// To which means the money goes back: none gets more than it gave.
fn returned(paid: &Paid, before: &[Refund], order: Means, total: Decimal) -> Result<Vec<Returned>, Box<Refusal>> {
    let payment = (None, paid.pay_now);
    let credits = paid.credits.iter().map(|c| (Some(&c.code), c.amount));
    let means: Vec<(Option<&String>, Decimal)> = match order {
        Means::PaymentFirst => std::iter::once(payment).chain(credits).collect(),
        Means::CreditsFirst => credits.chain(std::iter::once(payment)).collect(),
    };
    let mut open = total;
    let mut back = Vec::new();
    for (code, gave) in means {
        let had = before.iter().flat_map(|r| &r.means).filter(|m| m.code.as_ref() == code).map(|m| m.amount);
        let part = exact::sub(gave, exact::sum(had)?)?.min(open);
        if !part.is_zero() {
            back.push(Returned { code: code.cloned(), amount: paid.currency.round(part) });
            open = exact::sub(open, part)?;
        }
    }
    Ok(back)
}
