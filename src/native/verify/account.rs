//! Customer, cards and referral of an order: the merchant's own facts in the place of what the browser says.

use super::Difference;
use crate::domain::pricing::cart::{Cart, Customer};
use crate::domain::table::Table;
use crate::native::merchant::Merchant;
use crate::native::token;
use crate::wire::contract::Write;

/// Replaces customer, cards, referral and counts of uses. Returns what was sent and is not so: the quote alone would not tell, it may have been made without.
pub fn own(merchant: &Merchant, cart: &mut Cart) -> Vec<Difference> {
    let mut found = Vec::new();
    let sent = cart.customer.take();
    cart.customer = sent.as_ref().and_then(|sent| proven(merchant, sent));
    if facts(&sent) != facts(&cart.customer) {
        found.push(Difference::new("/cart/customer".to_owned(), facts(&sent).write(), facts(&cart.customer).write()));
    }
    let sent = std::mem::take(&mut cart.cards);
    for (i, card) in sent.into_iter().enumerate() {
        let first = !cart.cards.iter().any(|other| other.code == card.code);
        let own = merchant.card(&card.code).filter(|_| first).cloned();
        if own.as_ref() != Some(&card) {
            found.push(Difference::new(format!("/cart/cards/{i}"), card.write(), own.write()));
        }
        cart.cards.extend(own);
    }
    let sent = cart.referral.take();
    cart.referral = sent.clone().filter(|code| brings(merchant, code, cart.customer.as_ref()));
    if sent != cart.referral {
        found.push(Difference::new("/cart/referral".to_owned(), sent.write(), None));
    }
    cart.used = used_up(merchant);
    found
}

/// Whether a code is that of a customer, and of another one than who buys.
fn brings(merchant: &Merchant, code: &str, buyer: Option<&Customer>) -> bool {
    merchant.referrer(code).is_some_and(|referrer| buyer.is_none_or(|buyer| buyer.id != referrer.id))
}

/// The merchant's facts of a customer, for whoever has the right to them: with a key in the account, who shows the same; without one, who
/// knows them already. An id is no secret, and the answer must not tell a stranger what somebody's points and birthday are.
fn proven(merchant: &Merchant, sent: &Customer) -> Option<Customer> {
    let known = merchant.customer(&sent.id)?;
    let right = match (&known.key, &sent.key) {
        (Some(known), Some(sent)) => token::same(known, sent),
        (Some(_), None) => false,
        (None, _) => facts(&Some(known.clone())) == facts(&Some(sent.clone())),
    };
    right.then(|| Customer { key: sent.key.clone(), ..known.clone() })
}

/// What is held against each other: not the key, and not the counts, which move with every order.
fn facts(customer: &Option<Customer>) -> Option<Customer> {
    customer.clone().map(|customer| Customer { key: None, used: Table::new(), ..customer })
}

/// The promotions that nobody may use any more. How often the others were used is nobody's business.
fn used_up(merchant: &Merchant) -> Table<u32> {
    let limited = merchant.shop.promotions.iter().filter_map(|promotion| Some((&promotion.id, promotion.when.limit?)));
    let used = limited.map(|(id, limit)| (id, limit, merchant.used(id)));
    used.filter(|(_, limit, used)| used >= limit).map(|(id, _, used)| (id.clone(), used)).collect()
}
