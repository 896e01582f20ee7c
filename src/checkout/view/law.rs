//! What is told and agreed to before the order, and the button that places it.

use crate::checkout::Checkout;
use crate::checkout::form::Field;
use crate::checkout::stage::Stage;
use crate::domain::country::{RuleKind, in_language};
use crate::domain::law::Notice;
use crate::domain::money::Money;
use crate::domain::pricing::quote::Quote;
use crate::domain::pricing::trace::{Fact, Words};

/// Pages of the merchant's that are linked in every country, in this order.
const PAGES: [&str; 5] = ["terms", "privacy", "withdrawal", "shipping", "imprint"];

/// A notice with the address of its policy.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeView {
    /// Stable id.
    pub id: String,
    /// The sentences.
    pub words: Vec<Words>,
    /// Message id of the link and its address.
    pub link: Option<LinkView>,
}

/// A link to a page of the merchant's or of the law's.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkView {
    /// Message id of its words.
    pub key: String,
    /// The law's own words, which go before.
    pub words: Option<String>,
    /// Where it leads.
    pub address: String,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsentView {
    /// The notice.
    pub notice: NoticeView,
    /// It must be ticked.
    pub must: bool,
    /// It is ticked.
    pub given: bool,
    /// What is wrong, when it is time to say so.
    pub problem: Option<Words>,
}

/// The card of what may be sent back.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReturnsView {
    /// The merchant's own policy; nothing when there is none.
    pub words: Vec<Words>,
    /// The policy, and the law's model text.
    pub links: Vec<LinkView>,
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
    fn page(&self, name: &str) -> Option<LinkView> {
        let address = self.shop.merchant.policies.get(name)?.get(&self.language.value)?.to_owned();
        Some(LinkView { key: ["review-link-", name].concat(), words: None, address })
    }

    fn notice_view(&self, notice: Notice) -> NoticeView {
        let mut words = vec![notice.words];
        words.extend(notice.more);
        // A page that only the law of some place knows has its name from there, and stands among the links.
        let link = notice.link.and_then(|name| self.page(&name)).filter(|link| PAGES.iter().any(|p| link.key.ends_with(p)));
        NoticeView { id: notice.id, words, link }
    }

    pub(super) fn notices_view(&self) -> Vec<NoticeView> {
        self.case().told().into_iter().map(|notice| self.notice_view(notice)).collect()
    }

    pub(super) fn consents_view(&self) -> Vec<ConsentView> {
        let view = |notice: Notice| {
            let given = self.form.consents.contains(&notice.id);
            let problem = self.told(&Field::Consent(notice.id.clone()));
            ConsentView { must: notice.must, notice: self.notice_view(notice), given, problem }
        };
        self.case().asked().into_iter().map(view).collect()
    }

    pub(super) fn returns_view(&self) -> ReturnsView {
        let case = self.case();
        let words = case.returns();
        let mut links = Vec::new();
        if !words.is_empty() {
            links.extend(self.page("withdrawal"));
        }
        let model = case.model();
        links.extend(model.map(|address| LinkView { key: "review-link-model".to_owned(), words: None, address }));
        ReturnsView { words, links }
    }

    /// Pages that are linked everywhere, those the law of the destination wants under its own name, and the function to withdraw.
    pub(super) fn links_view(&self) -> Vec<LinkView> {
        let case = self.case();
        let language = self.language.value.as_str();
        let mut links: Vec<LinkView> = PAGES.iter().filter_map(|name| self.page(name)).collect();
        for rule in self.there.legal.notices.iter().filter(|rule| case.concerns(rule)) {
            let (page, words) = match rule.kind {
                RuleKind::Link => (rule.link.as_deref().unwrap_or_default(), &rule.words),
                RuleKind::Function => ("withdraw", &self.there.legal.withdrawal_button),
                _ => continue,
            };
            let Some(link) = self.page(page) else { continue };
            let words = in_language(words, language).or_else(|| in_language(&rule.words, "en")).cloned();
            links.retain(|other| other.address != link.address);
            links.push(LinkView { words, ..link });
        }
        links
    }

    /// The function to withdraw from the order that was placed, in the words of the law.
    pub(super) fn withdraw_view(&self) -> Option<LinkView> {
        let (Stage::Placed { receipt } | Stage::Paying { receipt, .. }) = &self.stage else { return None };
        let words = in_language(&self.there.legal.withdrawal_button, &self.language.value).cloned();
        Some(LinkView { key: "review-link-withdraw".to_owned(), words, address: receipt.links.withdraw.clone()? })
    }

    /// Who answers for the safety of a product, where the law wants it told.
    pub(super) fn safety_view(&self, line: &crate::domain::pricing::cart::Line) -> Vec<Words> {
        let case = self.case();
        let wanted = self.there.legal.rule(RuleKind::Safety, case.day).is_some();
        let safety = line.product.safety.as_ref().or(self.shop.legal.safety.as_ref());
        let Some(safety) = safety.filter(|_| wanted) else { return Vec::new() };
        let says = |key: &'static str, name: &str| Words::new(key, vec![("name", Fact::Text(name.to_owned()))]);
        let mut out = vec![says("review-safety-maker", &safety.manufacturer)];
        out.extend(safety.responsible.as_deref().map(|name| says("review-safety-responsible", name)));
        let warning = safety.warning.as_ref().and_then(|names| names.get(&self.language.value));
        out.extend(warning.map(|text| says("review-safety-warning", text)));
        out
    }

    pub(super) fn button_view(&self, quote: Option<&Quote>) -> ButtonView {
        let (label, key) = match self.case().button() {
            Ok(label) => (Some(label), "review-button"),
            Err(key) => (None, key),
        };
        ButtonView {
            label,
            key,
            amount: quote.map(|q| Money::new(q.pay_now, q.currency)),
            enabled: self.stage.open() && quote.is_some() && !self.updating && !self.asking(),
        }
    }
}
