//! How the shop is reached, and what is asked most: answers out of the quote and the law, not out of a page that grows old.

use crate::checkout::Checkout;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::{Hours, shifted};

/// Help.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HelpView {
    /// Mailbox.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Address of a chat.
    pub chat: Option<String>,
    /// Help page in the shopper's language.
    pub page: Option<String>,
    /// Hours on the shopper's wall clock.
    pub hours: Vec<Hours>,
    /// Questions, as message ids, and their answers.
    pub answers: Vec<(&'static str, Vec<Words>)>,
}

impl Checkout {
    pub(super) fn help_view(&self) -> HelpView {
        let merchant = &self.shop.merchant;
        let support = &merchant.support;
        HelpView {
            email: merchant.email.clone(),
            phone: merchant.phone.clone(),
            chat: support.chat.clone(),
            page: support.links.as_ref().and_then(|links| links.get(&self.language.value)).map(str::to_owned),
            hours: shifted(&support.hours, self.here_offset - self.as_of.merchant_offset),
            answers: self.answers(),
        }
    }

    fn answers(&self) -> Vec<(&'static str, Vec<Words>)> {
        let case = self.case();
        let told = case.told();
        let sentence = |id: &str| told.iter().find(|notice| notice.id == id).map(|notice| notice.words.clone());
        let chosen = case.quote.and_then(|quote| quote.methods.iter().find(|method| method.id == quote.method));
        let arrives = chosen
            .map(|method| Words::new("help-arrives", vec![("from", Fact::Day(method.from)), ("until", Fact::Day(method.until))]));
        let mut back: Vec<Words> = sentence("withdrawal").into_iter().collect();
        back.extend(case.returns());
        let answers = [
            ("help-when", arrives.into_iter().collect()),
            ("help-duties", sentence("import").into_iter().collect()),
            ("help-returns", back),
        ];
        answers.into_iter().filter(|(_, words): &(_, Vec<Words>)| !words.is_empty()).collect()
    }
}
