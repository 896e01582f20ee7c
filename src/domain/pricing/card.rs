//! Gift cards and other balances of the cart: which count, what they are worth, and whether they lower the tax or pay after it.

use rust_decimal::Decimal;

use super::Inputs;
use super::market::Entered;
use super::quote::Refusal;
use super::trace::{Fact, Words, money};
use crate::domain::country::Display;
use crate::domain::money::{Rounding, exact, to_eight_digits};
use crate::domain::shop::Balance;

/// Whether a card lowers the tax instead of being money: its tax was paid when it was sold, and is the tax that this sale would bear. A sale
/// across a customs border bears another country's, and where prices are without tax its share of the card is not known.
pub fn lowers_tax(market: &Entered, card: &Balance) -> bool {
    card.taxed && !market.import && market.display == Display::Inclusive && card.balance > Decimal::ZERO
}

/// Whether a card stands in the cart a second time: it counts once.
pub fn again(inputs: &Inputs, place: usize) -> bool {
    let cards = &inputs.cart.cards;
    cards[..place].iter().any(|card| card.code == cards[place].code)
}

/// A card that cannot be used for want of an exchange rate.
pub fn no_rate(card: &Balance) -> Words {
    let facts = vec![("code", Fact::Text(card.code.clone())), ("currency", Fact::Text(card.currency.to_string()))];
    Words::new("summary-card-currency", facts)
}

/// A balance in the presentment currency, cut to its minor digits, so that nobody pays with more than there is. Nothing without a rate.
pub fn worth(inputs: &Inputs, market: &Entered, card: &Balance, steps: &mut Vec<Words>) -> Result<Option<Decimal>, Box<Refusal>> {
    let Ok(rate) = inputs.exchange().rate(card.currency, market.currency) else { return Ok(None) };
    let amount = exact::mul(card.balance.max(Decimal::ZERO), rate)?;
    if inputs.explains() {
        steps.push(Words::new("why-card-balance", vec![("amount", money(card.balance, card.currency))]));
        if card.currency != market.currency {
            let facts = vec![("amount", money(card.balance, card.currency)), ("rate", Fact::Number(to_eight_digits(rate)?))];
            steps.push(Words::new("why-price-converted", facts));
        }
    }
    Ok(Some(Rounding::TowardsZero.to_digits(amount, market.currency.minor())))
}
