//! From the press of the button to an order that is paid: attempts, what the backend answers, waiting and coming back.

use super::Checkout;
use super::answer::{Answer, Next, Receipt};
use super::effect::Effect;
use super::form::Field;
use super::stage::Stage;
use crate::domain::pricing::cart::Cart;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::Rates;
use crate::domain::time::AsOf;

/// The longest wait between attempts, in seconds.
const LONGEST_WAIT: u32 = 60;

impl Checkout {
    pub(super) fn submit(&mut self, key: String, as_of: AsOf) -> Vec<Effect> {
        let seen = self.quote.as_ref().ok().map(|q| (q.total, q.currency));
        self.as_of = as_of;
        for field in self.fields() {
            self.tidy(&field);
        }
        self.requote();
        let wrong = self.wrong_fields();
        for field in self.fields() {
            self.form.leave(field);
        }
        if let Some(first) = wrong.first() {
            let count = vec![("count", Fact::Number(wrong.len().into()))];
            let alert = Effect::Alert(Words::new("problem-title", count));
            return vec![Effect::Focus(first.clone()), alert, Effect::Tell("field-error")];
        }
        let Ok(quote) = &self.quote else { return Vec::new() };
        // Rates or dated rules may have moved since the shopper last looked.
        if let Some((old, currency)) = seen
            && (old, currency) != (quote.total, quote.currency)
        {
            self.stage = Stage::PriceChanged { old, new: quote.total };
            return vec![Effect::FocusStatus];
        }
        let key = self.unsettled.clone().unwrap_or(key);
        self.corrected = false;
        self.stage = Stage::Placing { key: key.clone(), attempt: 1 };
        let shopper = if self.remember { Effect::Remember } else { Effect::ForgetShopper };
        vec![Effect::Keep(key.clone()), shopper, Effect::Send(key, 1), Effect::FocusStatus, Effect::Tell("submit")]
    }

    pub(super) fn answered(&mut self, number: u32, answer: Answer, roll: u32) -> Vec<Effect> {
        let Stage::Placing { key, attempt } = &self.stage else { return Vec::new() };
        let (key, attempt) = (key.clone(), *attempt);
        if number != attempt {
            return Vec::new();
        }
        if !matches!(answer, Answer::Lost | Answer::Later(_)) {
            self.unsettled = None;
        }
        match answer {
            Answer::Placed(receipt) => self.placed(key, receipt),
            Answer::Lost => self.wait(key, attempt, None, roll),
            Answer::Later(seconds) => self.wait(key, attempt, seconds, roll),
            Answer::Changed { cart, rates, answers } => {
                self.answers = answers.map(|answers| *answers).or(self.answers.take());
                self.changed(key, attempt, cart, rates)
            }
            Answer::Fields(fields) => {
                self.stage = Stage::Filling;
                let known: Vec<_> = fields.into_iter().map(|(pointer, detail)| (Field::at(&pointer), pointer, detail)).collect();
                let first = known.iter().find_map(|(field, ..)| field.clone());
                if first.is_none() {
                    let reference = known.into_iter().map(|(_, pointer, detail)| [&pointer, ": ", &detail].concat()).next();
                    self.stage = Stage::Failed { reference: reference.unwrap_or_default() };
                    return vec![Effect::Forget, Effect::FocusStatus, Effect::Tell("failed")];
                }
                self.form.refused = known.into_iter().filter_map(|(field, _, detail)| Some((field?, detail))).collect();
                let mut effects = vec![Effect::Forget, Effect::Tell("field-error")];
                if self.form.refused.iter().any(|(field, _)| *field == Field::Point) {
                    // The list that it was chosen from is not the service's any more.
                    self.form.point = None;
                    self.points_url.clear();
                    effects.extend(self.ask_points());
                }
                effects.extend(first.map(Effect::Focus));
                effects
            }
            Answer::Stopped(message) => {
                let said = message.is_empty();
                self.stage = if said { Stage::Filling } else { Stage::Stopped { message } };
                if said { vec![Effect::Forget] } else { vec![Effect::Forget, Effect::FocusStatus] }
            }
            Answer::Refused { reference } => {
                self.stage = Stage::Failed { reference };
                vec![Effect::Forget, Effect::FocusStatus, Effect::Tell("failed")]
            }
        }
    }

    /// The merchant's view of cart and rates is another. When it moves no amount that the shopper saw (a weight within the same price step, a name),
    /// the order goes out again with it, once; else the shopper is asked.
    fn changed(&mut self, key: String, attempt: u32, cart: Option<Box<Cart>>, rates: Option<Box<Rates>>) -> Vec<Effect> {
        let amounts = |checkout: &Checkout| checkout.quote.as_ref().ok().map(|q| (q.total, q.pay_now, q.currency));
        let seen = amounts(self);
        if let Some(cart) = cart {
            let Cart { lines, customer, cards, referral, used, .. } = *cart;
            self.cart = Cart { lines, customer, cards, referral, used, ..std::mem::take(&mut self.cart) };
        }
        if let Some(rates) = rates {
            self.rates = Some(*rates);
        }
        self.requote();
        let now = amounts(self);
        if now == seen && now.is_some() && !self.corrected {
            self.corrected = true;
            self.stage = Stage::Placing { key: key.clone(), attempt: attempt.saturating_add(1) };
            return vec![Effect::Keep(key.clone()), Effect::Send(key, attempt.saturating_add(1)), Effect::CartChanged];
        }
        self.stage = match (seen, now) {
            (Some((old, ..)), Some((new, ..))) => Stage::PriceChanged { old, new },
            _ => Stage::Filling,
        };
        vec![Effect::Forget, Effect::FocusStatus, Effect::CartChanged, Effect::Tell("quote")]
    }

    /// Waits with back-off: 1, 2, 4 … seconds, each lengthened at random by up to a half so that a crowd of shoppers does not come back at
    /// once; never less than the backend asked for.
    fn wait(&mut self, key: String, attempt: u32, asked: Option<u32>, roll: u32) -> Vec<Effect> {
        let base = 1u32.checked_shl(attempt.saturating_sub(1).min(6)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
        let jitter = (base * (roll % 1000)).div_ceil(2000);
        let seconds = (base + jitter).max(asked.unwrap_or(0)).min(3600);
        self.stage = Stage::Waiting { key, attempt, seconds };
        vec![Effect::RetryAfter(seconds), Effect::FocusStatus]
    }

    pub(super) fn retry(&mut self) -> Vec<Effect> {
        let Stage::Waiting { key, attempt, .. } = &self.stage else { return Vec::new() };
        let (key, attempt) = (key.clone(), attempt.saturating_add(1));
        self.stage = Stage::Placing { key: key.clone(), attempt };
        vec![Effect::StopRetry, Effect::Send(key, attempt)]
    }

    /// Back to the form. An attempt may have arrived without our hearing of it, so the next order goes out under the same key: the backend then
    /// tells of the stored order instead of taking a second one.
    pub(super) fn cancel(&mut self) -> Vec<Effect> {
        let Stage::Waiting { key, .. } = &self.stage else { return Vec::new() };
        let key = key.clone();
        self.unsettled = Some(key.clone());
        self.stage = Stage::Filling;
        vec![Effect::StopRetry, Effect::Hold(key)]
    }

    pub(super) fn resume(&mut self, key: String) -> Vec<Effect> {
        self.stage = Stage::Placing { key: key.clone(), attempt: 1 };
        vec![Effect::Send(key, 1), Effect::FocusStatus]
    }

    fn placed(&mut self, key: String, receipt: Receipt) -> Vec<Effect> {
        let mut effects = vec![Effect::KeepReceipt(key.clone(), receipt.clone()), Effect::DropDraft];
        match (&receipt.next, &receipt.watch) {
            _ if !receipt.open() => {
                effects.extend([Effect::Forget, Effect::FocusStatus, Effect::Tell("placed")]);
                self.stage = Stage::Placed { receipt };
                return effects;
            }
            (Next::Redirect { url }, _) => effects.push(Effect::Go(url.clone())),
            (_, Some(watch)) => effects.extend([Effect::Watch(watch.clone()), Effect::FocusStatus]),
            _ => effects.push(Effect::FocusStatus),
        }
        effects.push(Effect::Tell("placed"));
        if let Next::Provider { .. } = receipt.next {
            effects.push(Effect::Tell("pay"));
        }
        self.stage = Stage::Paying { key, receipt };
        effects
    }

    pub(super) fn returned(&mut self, key: String, receipt: Receipt) -> Vec<Effect> {
        let mut effects = vec![Effect::FocusStatus];
        effects.extend(receipt.watch.clone().map(Effect::Watch));
        if let Next::Provider { .. } = receipt.next {
            effects.push(Effect::Tell("pay"));
        }
        self.stage = Stage::Paying { key, receipt };
        effects
    }

    pub(super) fn watched(&mut self, news: Receipt) -> Vec<Effect> {
        let Stage::Paying { receipt, .. } = &mut self.stage else { return Vec::new() };
        if news.id != receipt.id || news.status == receipt.status {
            return Vec::new();
        }
        let receipt = Receipt { watch: receipt.watch.clone(), ..news };
        if receipt.failed() {
            self.stage = Stage::Unpaid { receipt };
            return vec![Effect::Forget, Effect::FocusStatus, Effect::Tell("failed")];
        }
        self.stage = Stage::Placed { receipt };
        vec![Effect::Forget, Effect::FocusStatus]
    }
}
