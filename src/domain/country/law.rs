//! What the law of a country wants shown, asked or kept. Rows of data: each says of what kind it is, and only kinds are known to the code.

use crate::domain::table::Table;
use crate::domain::time::Day;

/// What the law wants shown, asked or kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Legal {
    /// Days in which a consumer may withdraw; 0 = no such right, nothing = not known.
    pub withdrawal_days: Option<u32>,
    /// Only if the shop shows no return policy of its own.
    pub withdrawal_conditional: bool,
    /// `business`: the days are working days.
    pub withdrawal_unit: Option<String>,
    /// Short name of the law.
    pub withdrawal_law: Option<String>,
    /// Address of the law's model text; `{lang}` stands for the language.
    pub withdrawal_model: Option<String>,
    /// Who pays the way back by law: `buyer` or `seller`.
    pub return_cost: Option<String>,
    /// What comes back of the price of delivery on withdrawal from the whole order: `standard` (as much as the cheapest standard delivery
    /// cost) or `all`; nothing when the law does not say.
    pub withdrawal_delivery: Option<String>,
    /// Short name of the privacy law.
    pub privacy_law: Option<String>,
    /// What it is called in some languages: DSGVO, RGPD.
    pub privacy_names: Table<String>,
    /// Consent before marketing e-mail: `double_opt_in`, `opt_in` or `opt_out`.
    pub marketing: Option<String>,
    /// The last blocks of the checkout in their order: notices, consents, returns, summary, button.
    pub blocks: Vec<String>,
    /// Wording of the order button that the law demands, by language.
    pub order_button: Table<String>,
    /// Wording of the withdrawal function, by language.
    pub withdrawal_button: Table<String>,
    /// Wording of its second button, by language.
    pub withdrawal_confirm: Table<String>,
    /// What is told, and what the page has to be like.
    pub notices: Vec<Rule>,
    /// What is asked, each by a box of its own that nobody ticks beforehand.
    pub consents: Vec<Rule>,
}

/// What a rule of law asks of a checkout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RuleKind {
    /// A sentence is told.
    #[default]
    Tell,
    /// Who pays duties and import taxes is told.
    Import,
    /// What becomes of personal details is told, under the name of the privacy law.
    Privacy,
    /// The right to withdraw, or that there is none, is told.
    Withdrawal,
    /// The order button says that the order is to be paid for.
    Button,
    /// Nothing stands between the summary of the order and the button.
    Adjacent,
    /// Placed orders have a function to withdraw.
    Function,
    /// Each product names its maker and whoever answers for its safety.
    Safety,
    /// A page of the merchant's is linked under the name that the law gives it.
    Link,
    /// The page is built so; there is nothing to show.
    Page,
    /// The merchant has to see to it.
    Merchant,
    /// A box that must be ticked.
    Agree,
    /// A box that must be ticked by who buys goods with an age limit.
    Age,
    /// A box for news, where the merchant sends any.
    Marketing,
    /// A box against the sale of personal details; a signal of the browser stands for it.
    OptOut,
}

impl RuleKind {
    /// Whether a box of this kind must be ticked.
    pub fn must(self) -> bool {
        matches!(self, RuleKind::Agree | RuleKind::Age)
    }
}

/// When a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum When {
    /// To every order.
    #[default]
    Always,
    /// The merchant sits in another country, and in another union.
    Abroad,
    /// The goods cross a border.
    Import,
}

/// A rule of law.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    /// Stable id; goes into the order.
    pub id: String,
    /// What it asks for.
    pub kind: RuleKind,
    /// Id of the sentence.
    pub message: Option<String>,
    /// Page of the merchant's that it links to, by its name among the policies.
    pub link: Option<String>,
    /// When it applies.
    pub when: When,
    /// Only for goods with one of these flags.
    pub goods: Vec<String>,
    /// The least age.
    pub age: u32,
    /// The law's own words, by language.
    pub words: Table<String>,
    /// Version of the rule.
    pub version: String,
    /// Date of this version.
    pub dated: Option<Day>,
    /// First day on which it holds.
    pub from: Option<Day>,
    /// Last day on which it holds.
    pub until: Option<Day>,
}

impl Rule {
    /// Whether it holds on a day.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Legal {
    /// The rule of a kind that holds on a day.
    pub fn rule(&self, kind: RuleKind, day: Day) -> Option<&Rule> {
        self.notices.iter().find(|rule| rule.kind == kind && rule.holds(day))
    }
}

/// The words of a language, of its prefix, or of none.
pub fn in_language<'w>(words: &'w Table<String>, language: &str) -> Option<&'w String> {
    words.get(language).or_else(|| words.get(language.split('-').next().unwrap_or(language)))
}
