//! What the destination's law wants shown or agreed to before the order, and the words of the button.

use super::Checkout;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::Incoterm;

/// Something the shopper is told, or agrees to.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Stable id; goes into the order.
    pub id: String,
    /// The sentence.
    pub words: Words,
    /// Policy it links to: terms, privacy, withdrawal.
    pub link: Option<&'static str>,
}

/// Notices of the data that have words here, and whether they need a tick. Others guide the page itself (button wording, price display).
const NOTICES: [(&str, &str, bool); 7] = [
    ("pre-contract-form", "review-tr-preliminary", true),
    ("cbec-goods-notice", "review-cn-standards", false),
    ("buyer-identity-for-customs", "review-cn-identity", false),
    ("shipping-time-30-days", "review-us-dispatch", false),
    ("final-confirmation-screen", "review-jp-confirmation", false),
    ("consumer-guarantees", "review-au-guarantees", false),
    ("legal-guarantee", "review-guarantee", false),
];

/// Privacy laws that want consent of its own before data leave the country: PIPL art 39, KVKK art 9.
const CONSENT_ABROAD: [&str; 2] = ["PIPL", "KVKK"];

fn notice(id: &str, key: &'static str, facts: Vec<(&'static str, Fact)>, link: Option<&'static str>) -> Notice {
    Notice { id: id.to_owned(), words: Words::new(key, facts), link }
}

/// What is told, in order.
pub fn notices(checkout: &Checkout) -> Vec<Notice> {
    let legal = &checkout.there.legal;
    let mut out = Vec::new();
    out.extend(import(checkout));
    out.push(notice("terms", "review-terms-notice", Vec::new(), Some("terms")));
    out.push(notice("privacy", "review-privacy", Vec::new(), Some("privacy")));
    let days = |n: u32| vec![("days", Fact::Number(n.into()))];
    let own = checkout.shop.merchant.returns.as_ref();
    match legal.withdrawal_days {
        Some(n) if n > 0 && !(legal.withdrawal_conditional && own.is_some()) => {
            out.push(notice("withdrawal", "review-withdrawal", days(n), Some("withdrawal")));
        }
        Some(_) => out.push(notice("withdrawal", "review-withdrawal-none", Vec::new(), Some("withdrawal"))),
        None => {}
    }
    if let Some(returns) = own.filter(|r| legal.withdrawal_days.is_none_or(|n| r.days > n)) {
        out.push(notice("returns", "review-returns", days(returns.days), Some("withdrawal")));
    }
    for (id, key, _) in NOTICES.iter().filter(|(id, _, tick)| !tick && legal.notices.iter().any(|n| n == id)) {
        out.push(notice(id, key, Vec::new(), None));
    }
    out
}

/// What must be ticked, never ticked beforehand.
pub fn consents(checkout: &Checkout) -> Vec<Notice> {
    let legal = &checkout.there.legal;
    let mut out = Vec::new();
    for (id, key, _) in NOTICES.iter().filter(|(id, _, tick)| *tick && legal.notices.iter().any(|n| n == id)) {
        out.push(notice(id, key, Vec::new(), Some("terms")));
    }
    let merchant = checkout.shop.merchant.country.as_str();
    let abroad = merchant != checkout.there.code && legal.privacy_law.as_deref().is_some_and(|law| CONSENT_ABROAD.contains(&law));
    if abroad {
        let country = vec![("country", Fact::Text(merchant.to_owned()))];
        out.push(notice("privacy-abroad", "review-privacy-abroad", country, Some("privacy")));
    }
    out
}

fn import(checkout: &Checkout) -> Option<Notice> {
    let quote = checkout.quote.as_ref().ok().filter(|q| q.import)?;
    let charges = quote
        .rows
        .iter()
        .any(|r| r.kind == crate::domain::pricing::quote::RowKind::Duty || r.kind == crate::domain::pricing::quote::RowKind::Tax);
    Some(match quote.incoterm {
        _ if quote.warnings.iter().any(|w| w.key == "why-import-unknown") => {
            notice("import", "review-import-unknown", Vec::new(), None)
        }
        Some(Incoterm::Dap) if !quote.pay_later.is_zero() => {
            let amount = Fact::Money(crate::domain::money::Money::new(quote.pay_later, quote.currency));
            notice("import", "review-import-dap", vec![("amount", amount)], None)
        }
        _ if charges => notice("import", "review-import-ddp", Vec::new(), None),
        _ => notice("import", "review-import-none", Vec::new(), None),
    })
}

/// The words of the order button: those of the law in the shopper's language, a message that says as much, or the usual one.
pub fn button(checkout: &Checkout) -> Result<String, &'static str> {
    let legal = &checkout.there.legal;
    let language = checkout.language.value.as_str();
    let prefix = language.split('-').next().unwrap_or(language);
    if let Some(label) = legal.order_button.get(language).or_else(|| legal.order_button.get(prefix)) {
        return Ok(label.clone());
    }
    let duty = !legal.order_button.is_empty()
        || legal.notices.iter().any(|n| matches!(n.as_str(), "button-duty-to-pay" | "pre-contract-form"));
    Err(if duty { "review-button-pay-duty" } else { "review-button" })
}
