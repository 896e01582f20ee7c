//! Receipts: what a quote was worked out from, hashed, and signed where the shop has a key.

use super::json::canonical;
use super::merchant::Merchant;
use super::sign::Signer;
use super::token::hash;
use crate::domain::pricing::cart::{Cart, Choices};
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::remote::Answers;
use crate::domain::time::Moment;
use crate::wire::contract::Write;
use crate::wire::node::Node;
use crate::wire::order::PackId;
use crate::wire::receipt::{Receipt, Signed, SignedQuote, write, write_signed};
use crate::wire::remote::write_answers;
use crate::wire::{cart, quote};

/// For how long an order is taken at the total of a quote, in seconds.
pub const FRESH: i64 = 30 * 60;

/// The receipt of a quote of `cart` (with the merchant's own products) and `choices`.
pub fn receipt(merchant: &Merchant, bought: &Cart, choices: &Choices, answers: Option<&Answers>, quoted: &Quote) -> Receipt {
    let hashed = |node: Option<Node>| hash(node.as_ref().map(canonical).unwrap_or_default());
    Receipt {
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        config: merchant.digest().to_owned(),
        rates: merchant.rates().map(|rates| hashed(rates.write())),
        cart: hashed(Some(cart::write(bought))),
        choices: hashed(choices.write()),
        answers: answers.map(|answers| hashed(Some(write_answers(answers)))),
        packs: packs(merchant, &quoted.country),
        quote: hash(quote::bytes(quoted)),
        country: quoted.country.clone(),
        currency: quoted.currency,
        total: quoted.total,
        pay_now: quoted.pay_now,
        pay_later: quoted.pay_later,
        at: quoted.as_of.at,
        expires: Moment(quoted.as_of.at.0.saturating_add(FRESH)),
    }
}

/// The facts that a quote for a country rests on: the destination's and the merchant's own.
pub fn packs(merchant: &Merchant, country: &str) -> Vec<PackId> {
    let id = |code: &str| Some(PackId { id: format!("countries/{code}"), hash: merchant.hash_of(code)?.to_owned() });
    [country, merchant.shop.merchant.origin()].into_iter().filter_map(id).collect()
}

/// A receipt as it is handed out.
pub fn signed(signer: Option<&Signer>, receipt: &Receipt) -> Signed {
    let payload = canonical(&write(receipt));
    Signed { signature: signer.map(|signer| signer.sign(&payload)), key: signer.map(Signer::public), payload }
}

/// A quote with its receipt, as JSON.
pub fn signed_quote(signer: Option<&Signer>, receipt: &Receipt, quoted: &Quote, answers: Option<&Answers>) -> Node {
    let answers = answers.map(write_answers);
    write_signed(&SignedQuote { quote: quote::write(quoted), receipt: signed(signer, receipt), answers })
}
