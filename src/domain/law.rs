//! The law of the destination applied to one order: what is told, what is asked, and what the button says. It knows kinds of rules and no law: which rules
//! there are, since when, and in whose words is data ([`crate::domain::country::Legal`]).

use crate::domain::country::{Country, Rule, RuleKind, When, in_language};
use crate::domain::money::Money;
use crate::domain::pricing::cart::Cart;
use crate::domain::pricing::quote::{Quote, RowKind};
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::{Incoterm, Shop};
use crate::domain::time::Day;

/// An order under the law of its destination.
pub struct Case<'a> {
    /// The merchant.
    pub shop: &'a Shop,
    /// The country the goods leave from.
    pub home: &'a Country,
    /// The destination.
    pub there: &'a Country,
    /// What is bought.
    pub cart: &'a Cart,
    /// What it costs, if that can be said.
    pub quote: Option<&'a Quote>,
    /// The day at the destination.
    pub day: Day,
    /// The shopper's language.
    pub language: &'a str,
    /// The buyer is a business: what protects consumers does not concern it.
    pub business: bool,
    /// The browser signals that details must not be sold (Global Privacy Control).
    pub opted_out: bool,
}

/// Something the shopper is told or asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Stable id; goes into the order.
    pub id: String,
    /// The sentence.
    pub words: Words,
    /// A second one.
    pub more: Option<Words>,
    /// Policy it links to: terms, privacy, withdrawal.
    pub link: Option<String>,
    /// Version of the rule.
    pub version: String,
    /// Date of this version.
    pub dated: Option<Day>,
    /// A box that must be ticked.
    pub must: bool,
}

impl Notice {
    fn of(rule: &Rule, words: Words) -> Notice {
        Notice {
            id: rule.id.clone(),
            words,
            more: None,
            link: rule.link.clone(),
            version: rule.version.clone(),
            dated: rule.dated,
            must: rule.kind.must(),
        }
    }
}

fn bare(key: &'static str) -> Words {
    Words::new(key, Vec::new())
}

fn days(key: &'static str, days: u32) -> Words {
    Words::new(key, vec![("days", Fact::Number(days.into()))])
}

impl Case<'_> {
    /// What is told, in the order of the data.
    pub fn told(&self) -> Vec<Notice> {
        let legal = &self.there.legal;
        let mut out = Vec::new();
        for rule in legal.notices.iter().filter(|rule| self.concerns(rule)) {
            let words = match rule.kind {
                RuleKind::Tell => self.sentence(rule),
                RuleKind::Import => self.import(),
                RuleKind::Privacy => Some(self.privacy()),
                RuleKind::Withdrawal => self.withdrawal(),
                _ => None,
            };
            out.extend(words.map(|words| Notice::of(rule, words)));
        }
        for rule in legal.consents.iter().filter(|rule| self.opted_out && rule.kind == RuleKind::OptOut && self.concerns(rule)) {
            out.push(Notice::of(rule, bare("review-opted-out")));
        }
        out
    }

    /// What is asked, each by a box of its own that nobody ticks beforehand.
    pub fn asked(&self) -> Vec<Notice> {
        let legal = &self.there.legal;
        let mut out = Vec::new();
        let mut oldest = 0;
        for rule in legal.consents.iter().filter(|rule| self.concerns(rule)) {
            let wanted = match rule.kind {
                RuleKind::Marketing => self.shop.legal.marketing,
                // Only who sells or shares details has a page about it; the signal has answered already.
                RuleKind::OptOut => !self.opted_out && rule.link.as_ref().is_some_and(|page| self.linked(page)),
                // Of several limits the highest counts.
                RuleKind::Age => rule.age > oldest,
                _ => true,
            };
            let Some(words) = self.sentence(rule).filter(|_| wanted) else { continue };
            if rule.kind == RuleKind::Age {
                oldest = rule.age;
                out.retain(|notice: &Notice| notice.words.key != words.key);
            }
            let twice = rule.kind == RuleKind::Marketing && legal.marketing.as_deref() == Some("double_opt_in");
            out.push(Notice { more: twice.then(|| bare("review-marketing-mail")), ..Notice::of(rule, words) });
        }
        out
    }

    /// The words of the order button: those of the law in the shopper's language, else a message that says as much, or the usual one.
    pub fn button(&self) -> Result<String, &'static str> {
        let legal = &self.there.legal;
        if legal.rule(RuleKind::Button, self.day).is_none() {
            return Err("review-button");
        }
        in_language(&legal.order_button, self.language).cloned().ok_or("review-button-pay-duty")
    }

    /// The address of the law's model text for withdrawal, in the shopper's language where the law speaks it.
    pub fn model(&self) -> Option<String> {
        let legal = &self.there.legal;
        let address = legal.withdrawal_model.as_ref().filter(|_| self.withdraws())?;
        let prefix = self.language.split('-').next().unwrap_or(self.language);
        let spoken = if legal.withdrawal_button.contains_key(prefix) { prefix } else { "en" };
        Some(address.replace("{lang}", &spoken.to_ascii_uppercase()))
    }

    /// Whether the buyer may withdraw.
    pub fn withdraws(&self) -> bool {
        let legal = &self.there.legal;
        let own = legal.withdrawal_conditional && self.shop.merchant.returns.is_some();
        legal.withdrawal_days.is_some_and(|days| days > 0) && !own && !self.business
    }

    /// What the merchant's own return policy says.
    pub fn returns(&self) -> Vec<Words> {
        let Some(own) = &self.shop.merchant.returns else { return Vec::new() };
        let payer = Words::new("review-returns-cost", vec![("payer", Fact::Text(own.paid_by.clone()))]);
        vec![days("review-returns", own.days), payer]
    }

    fn linked(&self, page: &str) -> bool {
        self.shop.merchant.policies.contains_key(page)
    }

    /// Whether a rule holds for this order.
    pub fn concerns(&self, rule: &Rule) -> bool {
        let has = |flag: &String| self.cart.lines.iter().any(|line| line.product.flags.contains(flag));
        rule.holds(self.day)
            && !(self.business && matches!(rule.kind, RuleKind::Withdrawal | RuleKind::Function))
            && (rule.goods.is_empty() || rule.goods.iter().any(has))
            && match rule.when {
                When::Always => true,
                When::Import => !self.home.same_territory(self.there),
                When::Abroad => self.abroad(),
            }
    }

    /// Whether the merchant sits in another country, and in another union.
    fn abroad(&self) -> bool {
        let seat = self.shop.merchant.country.as_str();
        seat != self.there.code && !(seat == self.home.code && self.home.same_territory(self.there))
    }

    fn sentence(&self, rule: &Rule) -> Option<Words> {
        let merchant = &self.shop.merchant;
        let facts = vec![
            ("country", Fact::Text(merchant.country.clone())),
            ("name", Fact::Text(merchant.name.clone())),
            ("age", Fact::Number(rule.age.into())),
        ];
        Some(Words::new(rule.message.clone()?, facts))
    }

    fn privacy(&self) -> Words {
        let legal = &self.there.legal;
        match in_language(&legal.privacy_names, self.language).or(legal.privacy_law.as_ref()) {
            Some(law) => Words::new("review-privacy-law", vec![("law", Fact::Text(law.clone()))]),
            None => bare("review-privacy"),
        }
    }

    fn withdrawal(&self) -> Option<Words> {
        let legal = &self.there.legal;
        let count = legal.withdrawal_days?;
        if !self.withdraws() {
            return Some(bare("review-withdrawal-none"));
        }
        let key = if legal.withdrawal_unit.is_some() { "review-withdrawal-working" } else { "review-withdrawal" };
        Some(days(key, count))
    }

    fn import(&self) -> Option<Words> {
        let quote = self.quote.filter(|quote| quote.import)?;
        let charged = quote.rows.iter().any(|row| matches!(row.kind, RowKind::Duty | RowKind::Tax));
        Some(match quote.incoterm {
            _ if quote.warnings.iter().any(|warning| warning.key == "why-import-unknown") => bare("review-import-unknown"),
            Some(Incoterm::Dap) if !quote.pay_later.is_zero() => {
                let amount = Fact::Money(Money::new(quote.pay_later, quote.currency));
                Words::new("review-import-dap", vec![("amount", amount)])
            }
            _ if charged => bare("review-import-ddp"),
            _ => bare("review-import-none"),
        })
    }
}
