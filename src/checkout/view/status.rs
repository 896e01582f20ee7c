//! The panel in the place of the form while an order is on its way, open, or done.

use rust_decimal::Decimal;

use crate::checkout::Checkout;
use crate::checkout::answer::{Next, Receipt};
use crate::checkout::stage::Stage;
use crate::domain::money::Money;
use crate::domain::pricing::trace::Words;
use crate::domain::time::{Day, Moment};

/// What comes after the order.
#[derive(Debug, Clone, PartialEq)]
pub struct AfterView {
    /// Kind of the payment method, if known: the hint is `payment-hint-<kind>`.
    pub kind: Option<String>,
    /// Promised days, if known.
    pub arrives: Option<(Day, Day)>,
    /// Where the goods are fetched.
    pub fetch: Option<String>,
    /// The code with which the customer brings others.
    pub share: Option<String>,
    /// The moment of the order.
    pub at: Moment,
}

/// The panel in the place of the form, or above it.
#[derive(Debug, Clone, PartialEq)]
pub enum StatusView {
    /// No panel: the form is open.
    None,
    /// There is nothing in the cart; the form stays open below.
    Empty,
    /// The order is on its way.
    Sending,
    /// It is sent again after so many seconds; the UI counts down itself.
    Waiting {
        /// Seconds until the next attempt.
        seconds: u32,
        /// Attempts so far: a new value means a new countdown.
        attempt: u32,
    },
    /// The price changed; the form stays open below.
    PriceChanged {
        /// The total that was seen.
        old: Money,
        /// The total now.
        new: Money,
        /// What is paid with the order now.
        now: Money,
    },
    /// The payment is open.
    Paying {
        /// What the backend said.
        receipt: Receipt,
        /// Name of the payment method.
        method: Option<Words>,
        /// What is to pay.
        amount: Option<Money>,
    },
    /// All is done.
    Placed {
        /// What the backend said.
        receipt: Receipt,
        /// Where the confirmation goes, if known.
        email: String,
        /// What was paid with the order.
        now: Option<Money>,
        /// What the carrier collects, when it is something.
        later: Option<Money>,
        /// What comes next.
        after: AfterView,
    },
    /// The payment ended without money; the form stays open below.
    Unpaid {
        /// The order's number.
        id: String,
    },
    /// The page held the order back; the form stays open below.
    Stopped {
        /// Why.
        message: String,
    },
    /// The backend refused; the form stays open below.
    Failed {
        /// What to mention to the shop.
        reference: String,
    },
}

impl StatusView {
    /// Whether a payment page is to be opened by the shopper: its address.
    pub fn pay_url(&self) -> Option<&str> {
        match self {
            StatusView::Paying { receipt: Receipt { next: Next::Redirect { url }, .. }, .. } => Some(url),
            _ => None,
        }
    }
}

/// What the backend says of the promised days: after a return from a payment page, nobody else knows.
fn promised(receipt: &Receipt) -> Option<(Day, Day)> {
    let day = |text: &Option<String>| text.as_ref()?.parse().ok();
    day(&receipt.links.arrives_from).zip(day(&receipt.links.arrives_until))
}

impl Checkout {
    pub(super) fn status_view(&self) -> StatusView {
        let quote = self.quote.as_ref().ok();
        let money = |amount: Decimal| quote.map(|q| Money::new(amount, q.currency));
        let nothing = Money::new(Decimal::ZERO, self.shop.prices.currency);
        match &self.stage {
            Stage::Filling if self.cart.lines.is_empty() => StatusView::Empty,
            Stage::Filling => StatusView::None,
            Stage::Placing { .. } => StatusView::Sending,
            Stage::Waiting { seconds, attempt, .. } => StatusView::Waiting { seconds: *seconds, attempt: *attempt },
            Stage::PriceChanged { old, new } => StatusView::PriceChanged {
                old: money(*old).unwrap_or(nothing),
                new: money(*new).unwrap_or(nothing),
                now: quote.and_then(|q| money(q.pay_now)).unwrap_or(nothing),
            },
            Stage::Paying { receipt, .. } => StatusView::Paying {
                receipt: receipt.clone(),
                method: self
                    .payment
                    .as_ref()
                    .and_then(|id| self.there.payments.iter().find(|m| m.id == *id))
                    .map(crate::domain::country::PaymentMethod::called),
                amount: quote.filter(|_| self.payment.is_some()).and_then(|q| money(q.pay_now)),
            },
            Stage::Placed { receipt } => {
                let method = self.payment.as_ref().and_then(|id| self.there.payments.iter().find(|m| m.id == *id));
                let chosen = quote.and_then(|q| q.methods.iter().find(|m| m.id == q.method));
                // After a reload the form is empty and the quote is not the order's.
                let fresh = !self.form.email.is_empty();
                StatusView::Placed {
                    receipt: receipt.clone(),
                    email: self.form.email.clone(),
                    now: quote.filter(|_| fresh).and_then(|q| money(q.pay_now)),
                    later: quote.filter(|q| fresh && !q.pay_later.is_zero()).and_then(|q| money(q.pay_later)),
                    after: AfterView {
                        kind: method.map(|method| method.kind.replace('_', "-")),
                        arrives: chosen.filter(|_| fresh).map(|m| (m.from, m.until)).or_else(|| promised(receipt)),
                        fetch: self.pickup_point().map(|point| [&point.name, ", ", &point.lines.join(", ")].concat()),
                        share: self.cart.customer.as_ref().and_then(|customer| customer.referral.clone()),
                        at: self.as_of.at,
                    },
                }
            }
            Stage::Unpaid { receipt } => StatusView::Unpaid { id: receipt.id.clone() },
            Stage::Stopped { message } => StatusView::Stopped { message: message.clone() },
            Stage::Failed { reference } => StatusView::Failed { reference: reference.clone() },
        }
    }
}
