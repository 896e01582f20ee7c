//! What is told and agreed to before the order, and the button that places it.

use crate::checkout::Checkout;
use crate::checkout::form::Field;
use crate::checkout::review::{self, Notice};
use crate::domain::money::Money;
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::trace::Words;

/// A notice with the address of its policy.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeView {
    /// Stable id.
    pub id: String,
    /// The sentence.
    pub words: Words,
    /// Message id of the link and its address.
    pub link: Option<(String, String)>,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsentView {
    /// The notice.
    pub notice: NoticeView,
    /// It is ticked.
    pub given: bool,
    /// What is wrong, when it is time to say so.
    pub problem: Option<Words>,
}

/// The order button.
#[derive(Debug, Clone, PartialEq)]
pub struct ButtonView {
    /// The law's own words, when it has them in the shopper's language.
    pub label: Option<String>,
    /// Else this message.
    pub key: &'static str,
    /// What is paid with the order.
    pub amount: Option<Money>,
    /// It may be pressed.
    pub enabled: bool,
}

impl Checkout {
    pub(super) fn notice_view(&self, notice: Notice) -> NoticeView {
        let address = |policy: &str| self.shop.merchant.policies.get(policy).cloned();
        let link = notice.link.and_then(|policy| Some((["review-link-", policy].concat(), address(policy)?)));
        NoticeView { id: notice.id, words: notice.words, link }
    }

    pub(super) fn notices_view(&self) -> Vec<NoticeView> {
        review::notices(self).into_iter().map(|n| self.notice_view(n)).collect()
    }

    pub(super) fn consents_view(&self) -> Vec<ConsentView> {
        let view = |notice: Notice| {
            let given = self.form.consents.contains(&notice.id);
            let problem = self.told(&Field::Consent(notice.id.clone()));
            ConsentView { notice: self.notice_view(notice), given, problem }
        };
        review::consents(self).into_iter().map(view).collect()
    }

    pub(super) fn button_view(&self, quote: Option<&Quote>) -> ButtonView {
        let (label, key) = match review::button(self) {
            Ok(label) => (Some(label), "review-button"),
            Err(key) => (None, key),
        };
        ButtonView {
            label,
            key,
            amount: quote.map(|q| Money::new(q.pay_now, q.currency)),
            enabled: self.stage.open() && quote.is_some() && !self.updating,
        }
    }
}
