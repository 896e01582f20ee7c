//! Why an amount is what it is: a tree whose leaves sum to the total.

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::domain::country::Basis;
use crate::domain::money::{Currency, Money};
use crate::domain::time::{Day, Moment};

/// A named figure in an explanation.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// An amount of money.
    Money(Money),
    /// Per cent.
    Percent(Decimal),
    /// A plain number: an exchange rate, a count, grams.
    Number(Decimal),
    /// A word of the merchant's or the law's, shown as it is.
    Text(String),
    /// A day.
    Day(Day),
    /// A moment.
    Moment(Moment),
}

/// An amount as a fact.
pub fn money(amount: Decimal, currency: Currency) -> Fact {
    Fact::Money(Money::new(amount, currency))
}

/// Figures by name, in the order of the sentence.
pub type Facts = Vec<(&'static str, Fact)>;

/// A sentence: a message id and the figures in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Message id of the wording. Almost all are constants, and a quote of a long cart speaks thousands of them.
    pub key: Cow<'static, str>,
    /// The figures.
    pub facts: Facts,
}

impl Words {
    /// A sentence.
    pub fn new(key: impl Into<Cow<'static, str>>, facts: Facts) -> Self {
        Words { key: key.into(), facts }
    }

    /// A sentence of the merchant's own, said as it stands: it is no message id, and what is none is spoken as it is.
    pub fn own(text: &str) -> Self {
        Words { key: Cow::Owned(text.to_owned()), facts: Vec::new() }
    }
}

/// One amount and why it is what it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// What the amount is.
    pub words: Words,
    /// The amount it adds to the total; where there are parts it is their sum.
    pub amount: Decimal,
    /// The row of law or data behind it: its id …
    pub rule: Option<String>,
    /// … and its source, certainty and dates.
    pub basis: Option<Basis>,
    /// How it was worked out, step by step.
    pub steps: Vec<Words>,
    /// What it consists of.
    pub parts: Vec<Trace>,
}

impl Trace {
    /// An amount without parts.
    pub fn leaf(key: impl Into<Cow<'static, str>>, facts: Facts, amount: Decimal) -> Self {
        Trace { words: Words::new(key, facts), amount, rule: None, basis: None, steps: Vec::new(), parts: Vec::new() }
    }

    /// An amount that consists of parts.
    pub fn node(key: impl Into<Cow<'static, str>>, amount: Decimal, parts: Vec<Trace>) -> Self {
        Trace { parts, ..Trace::leaf(key, Vec::new(), amount) }
    }

    /// Names the rule behind the amount.
    pub fn by(mut self, rule: &str, basis: &Basis) -> Self {
        self.rule = Some(rule.to_owned());
        self.basis = Some(basis.clone());
        self
    }

    /// Adds the steps of the calculation.
    pub fn with(mut self, steps: Vec<Words>) -> Self {
        self.steps = steps;
        self
    }

    /// All amounts without parts.
    pub fn leaves(&self) -> Vec<&Trace> {
        if self.parts.is_empty() { vec![self] } else { self.parts.iter().flat_map(Trace::leaves).collect() }
    }
}
