//! What the merchant's services say, asked through the backend: their secrets stay there, and what they answered is a value for the one quote.
//!
//! A change of cart or choices makes a new question. Until it is answered the engine's own figures are shown as being worked on, and nothing can be
//! ordered; without an answer the configured fallback counts, with its words.

use super::Checkout;
use super::effect::Effect;
use crate::domain::pricing::remote::Answers;

impl Checkout {
    /// Whether an answer of the services is on its way.
    pub(super) fn asking(&self) -> bool {
        self.answers.as_ref().is_some_and(|answers| answers.open)
    }

    /// Asks again, where there is somebody to ask.
    pub(super) fn ask_services(&mut self) -> Option<Effect> {
        if !self.quoting || !self.shop.services.any() || self.shop.backend.answers.is_none() || self.cart.lines.is_empty() {
            return None;
        }
        self.asked_services += 1;
        self.answers = Some(Answers { open: true, ..Answers::default() });
        Some(Effect::AskServices(self.asked_services))
    }

    /// Takes the answer to the newest question.
    pub(super) fn services_answered(&mut self, number: u32, answers: Option<Answers>) -> Vec<Effect> {
        if number != self.asked_services || !self.asking() {
            return Vec::new();
        }
        self.answers = answers;
        self.requote();
        self.told_total()
    }
}
