//! Means of payment after tax: points as money, goodwill, gift cards, credit. They lower what is paid now; the total and the tax stay.

use rust_decimal::Decimal;

use super::Inputs;
use super::card::{again, lowers_tax, no_rate, worth};
use super::market::Entered;
use super::quote::{Credit, Refusal};
use super::reduce;
use super::trace::{Fact, Trace, Words};
use crate::domain::money::{Rounding, exact};
use crate::domain::shop::{Balance, CreditKind, PointsAs};

/// What is paid otherwise of an amount.
pub struct Spent {
    /// The credits, in the order of their use.
    pub credits: Vec<Credit>,
    /// Points among them.
    pub points: u32,
    /// What is left to pay.
    pub due: Decimal,
}

/// Uses credits for `due`, in the merchant's order.
pub fn spend(inputs: &Inputs, market: &Entered, due: Decimal, warnings: &mut Vec<Words>) -> Result<Spent, Box<Refusal>> {
    let mut spent = Spent { credits: Vec::new(), points: 0, due };
    let mut balances: Vec<&Balance> = Vec::new();
    for (i, card) in inputs.cart.cards.iter().enumerate() {
        if !lowers_tax(market, card) && !again(inputs, i) {
            balances.push(card);
        }
    }
    if let Some(customer) = inputs.cart.customer.as_ref().filter(|_| inputs.cart.redeem.credit) {
        balances.extend(&customer.credit);
    }
    for kind in &inputs.shop.credits {
        if *kind == CreditKind::Points {
            points(inputs, market, &mut spent)?;
        }
        for balance in &balances {
            if balance.kind == *kind {
                pay(inputs, market, balance, &mut spent, warnings)?;
            }
        }
    }
    Ok(spent)
}

/// Points that are money.
fn points(inputs: &Inputs, market: &Entered, spent: &mut Spent) -> Result<(), Box<Refusal>> {
    let Some(points) = inputs.shop.points.as_ref().filter(|points| points.redeemed_as == PointsAs::Payment) else {
        return Ok(());
    };
    let (count, amount) = reduce::redeemed(inputs, market, points, spent.due)?;
    if count > 0 {
        spent.points = count;
        let facts = vec![("count", Fact::Number(count.into()))];
        let why = Trace::leaf("summary-points", facts, amount).with(reduce::worth(inputs, market, count, amount));
        let (code, currency) = (String::new(), market.currency);
        add(spent, Credit { kind: CreditKind::Points, code, amount, taken: amount, currency, why })?;
    }
    Ok(())
}

/// Pays with a balance.
fn pay(
    inputs: &Inputs,
    market: &Entered,
    balance: &Balance,
    spent: &mut Spent,
    warnings: &mut Vec<Words>,
) -> Result<(), Box<Refusal>> {
    let mut steps = Vec::new();
    let Some(worth) = worth(inputs, market, balance, &mut steps)? else {
        warnings.push(no_rate(balance));
        return Ok(());
    };
    let amount = worth.min(spent.due);
    if amount <= Decimal::ZERO {
        return Ok(());
    }
    let (key, facts) = match balance.kind {
        CreditKind::Card => ("summary-card", vec![("code", Fact::Text(balance.code.clone()))]),
        CreditKind::Goodwill => ("summary-goodwill", Vec::new()),
        _ => ("summary-credit", Vec::new()),
    };
    // What is used up is taken whole; of the rest, what the amount comes to in the currency of the balance.
    let mut taken = balance.balance;
    if amount < worth {
        let exact = inputs.exchange().convert(amount, market.currency, balance.currency)?;
        taken = taken.min(Rounding::TowardsZero.to_digits(exact, balance.currency.minor()));
    }
    let why = Trace::leaf(key, facts, amount).with(steps);
    add(spent, Credit { kind: balance.kind, code: balance.code.clone(), amount, taken, currency: balance.currency, why })
}

fn add(spent: &mut Spent, credit: Credit) -> Result<(), Box<Refusal>> {
    spent.due = exact::sub(spent.due, credit.amount)?;
    spent.credits.push(credit);
    Ok(())
}
