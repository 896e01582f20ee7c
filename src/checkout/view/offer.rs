//! What there is to choose from: shipping, ways to pay, and who pays duty when.

use rust_decimal::Decimal;

use crate::checkout::Checkout;
use crate::domain::money::Money;
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::trace::Words;
use crate::domain::shop::Incoterm;
use crate::domain::time::Day;

/// A shipping method as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodView {
    /// Stable id.
    pub id: String,
    /// The merchant's name in the shopper's language; without one, the kind has a message `shipping-<kind>`.
    pub name: Option<String>,
    /// standard, express, …
    pub kind: String,
    /// Price.
    pub price: Money,
    /// First promised day.
    pub from: Day,
    /// Last promised day.
    pub until: Day,
    /// Days from today until then, the least and the most.
    pub days: (u32, u32),
    /// It is the chosen one.
    pub chosen: bool,
}

/// A way to pay as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentView {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// card, wallet, voucher …: the hint is `payment-hint-<kind>` with dashes.
    pub kind: String,
    /// It is the chosen one.
    pub chosen: bool,
}

/// The choice of who pays duty when.
#[derive(Debug, Clone, PartialEq)]
pub struct TermsView {
    /// The incoterm.
    pub incoterm: Incoterm,
    /// Paid with the order.
    pub now: Money,
    /// Collected on delivery.
    pub later: Money,
    /// It is the chosen one.
    pub chosen: bool,
}

impl Checkout {
    pub(super) fn methods_view(&self, quote: &Quote) -> Vec<MethodView> {
        let today = quote.as_of.day_there();
        let days = |day: Day| u32::try_from(day.0.saturating_sub(today.0)).unwrap_or(0);
        let view = |m: &crate::domain::pricing::quote::MethodOffer| MethodView {
            id: m.id.clone(),
            name: m.name.get(&self.language.value).map(str::to_owned),
            kind: m.kind.clone(),
            price: Money::new(m.price, quote.currency),
            from: m.from,
            until: m.until,
            days: (days(m.from), days(m.until)),
            chosen: m.id == quote.method,
        };
        quote.methods.iter().map(view).collect()
    }

    pub(super) fn payments_view(&self, quote: &Quote) -> Vec<PaymentView> {
        let known = quote.payments.iter().filter_map(|id| self.there.payments.iter().find(|m| m.id == *id));
        let view = |m: &crate::domain::country::PaymentMethod| PaymentView {
            id: m.id.clone(),
            name: m.called(),
            kind: m.kind.clone(),
            chosen: self.payment.as_deref() == Some(m.id.as_str()),
        };
        known.map(view).collect()
    }

    /// Only methods that people of the country know: that a Brazilian method is not offered in Japan surprises nobody.
    pub(super) fn refused_view(&self, quote: &Quote) -> Vec<(Words, Words)> {
        let name = |id: &str| self.there.payments.iter().find(|m| m.id == id).map(crate::domain::country::PaymentMethod::called);
        quote.payments_refused.iter().filter_map(|(id, words)| Some((name(id)?, words.clone()))).collect()
    }

    pub(super) fn terms_view(&self, quote: &Quote) -> Vec<TermsView> {
        let money = |amount: Decimal| Money::new(amount, quote.currency);
        let terms = quote.terms.iter().map(|t| TermsView {
            incoterm: t.incoterm,
            now: money(t.pay_now),
            later: money(t.pay_later),
            chosen: quote.incoterm == Some(t.incoterm),
        });
        terms.collect()
    }
}
