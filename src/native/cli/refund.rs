//! `landfall refund`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::input::show;
use super::{Ended, say};
use crate::domain::pricing::refund::{self, Asked, Refund, refund};
use crate::native::json::canonical;
use crate::native::merchant::read;
use crate::native::packs::{Text, country};
use crate::native::refund::{destination, paid, rules};
use crate::native::words::english;
use crate::wire;
use crate::wire::node::{Node, Value};

/// Works out what comes back of an order: goods, tax, duty and shipping, to the cent, and why.
///
/// Rests on the quote that was paid, never on today's prices. What was paid is always what is kept and what came back: give the refunds
/// made before with --earlier. Standard delivery comes back where the law of the destination says so; charges that a carrier handed to
/// customs come back when the goods were faulty or the order was called off, else only if the config says so.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall refund order.json --lines LAMP:1\n  \
    landfall refund order.json --lines LAMP:1,SCARF --reason defect --earlier first.json --json\n  \
    landfall refund order.json --all --reason cancelled")]
pub struct Refunding {
    /// The order as it was stored, landfall.order/1, or its quote alone
    order: PathBuf,
    /// Lines that come back, with the number of units: LAMP:1,SCARF (all that are left without a number)
    #[arg(long, value_name = "ID[:COUNT],…", value_delimiter = ',', required_unless_present_any = ["all", "shipping"])]
    lines: Vec<String>,
    /// Every line
    #[arg(long, conflicts_with = "lines")]
    all: bool,
    /// Give shipping back in any case
    #[arg(long)]
    shipping: bool,
    /// Why the goods come back
    #[arg(long, value_enum, default_value_t)]
    reason: Reason,
    /// Refunds made before, each as this command printed it with --json
    #[arg(long, value_name = "FILE")]
    earlier: Vec<PathBuf>,
    /// The shop's config, for its rules about refunds
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder with the facts about countries
    #[arg(long, value_name = "DIR", default_value = "locales")]
    locales: PathBuf,
    /// Print JSON, landfall.refund/1
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Reason {
    /// The shopper changed their mind
    #[default]
    Withdrawal,
    /// Faulty, wrong or never arrived
    Defect,
    /// Called off before it was sent
    Cancelled,
    /// Given back without a duty to
    Goodwill,
}

impl Refunding {
    pub fn run(self) -> Ended {
        match self.refund() {
            Ok(ended) | Err(ended) => ended,
        }
    }

    fn refund(&self) -> Result<Ended, Ended> {
        let order = self.node(&self.order)?;
        let paid = paid(&order.1).map_err(|faults| show(&order.0.faults(faults), self.json))?;
        let mut before = Vec::new();
        for path in &self.earlier {
            let (file, node) = self.node(path)?;
            let made = wire::refund::read_made(&node).map_err(|faults| show(&file.faults(faults), self.json))?;
            before.push(made);
        }
        let shop =
            self.config.as_ref().map(|path| read(path, wire::config::read)).transpose().map_err(|f| show(&f, self.json))?;
        let mut faults = Vec::new();
        let code: BTreeSet<String> = destination(&order.1).map(str::to_owned).into_iter().collect();
        let packs = country::read_wanted(&self.locales, Some(&code), &mut faults);
        if !faults.is_empty() {
            return Err(show(&faults, self.json));
        }
        let rules = rules(shop.as_ref(), packs.values().next());
        let lines = if self.all {
            paid.lines.iter().map(|line| (line.id.clone(), None)).collect()
        } else {
            self.lines.iter().filter(|word| !word.is_empty()).map(|word| line(word)).collect()
        };
        let reason = match self.reason {
            Reason::Withdrawal => refund::Reason::Withdrawal,
            Reason::Defect => refund::Reason::Defect,
            Reason::Cancelled => refund::Reason::Cancelled,
            Reason::Goodwill => refund::Reason::Goodwill,
        };
        match refund(&paid, &before, &Asked { lines, shipping: self.shipping, reason }, &rules) {
            Ok(refund) if self.json => {
                say(canonical(&wire::refund::write(&refund)));
                Ok(Ended::Right)
            }
            Ok(refund) => {
                say(shown(&refund));
                Ok(Ended::Right)
            }
            Err(refusal) => {
                if self.json {
                    say(canonical(&wire::quote::write_refusal(&refusal)));
                } else {
                    say(english(&refusal.words));
                }
                Ok(Ended::Refused)
            }
        }
    }

    fn node(&self, path: &Path) -> Result<(Text, Node), Ended> {
        let file = Text::read(path).map_err(|fault| show(&[fault], self.json))?;
        let node = wire::contract::parse(&file.text).map_err(|faults| show(&file.faults(faults), self.json))?;
        if !matches!(node.value, Value::Table(_)) {
            return Err(show(&[file.fault(0, "expected an order or a refund".to_owned())], self.json));
        }
        Ok((file, node))
    }
}

/// `LAMP:1`. An id may hold colons; what follows the last one counts if it is a number.
fn line(word: &str) -> (String, Option<u32>) {
    let counted = word.rsplit_once(':').and_then(|(id, count)| Some((id.to_owned(), Some(count.parse().ok()?))));
    counted.unwrap_or_else(|| (word.to_owned(), None))
}

fn shown(refund: &Refund) -> String {
    let mut lines: Vec<String> = refund.words.iter().map(english).collect();
    let figure = |label: &str, amount: rust_decimal::Decimal| format!("{:>14} {}  {label}", amount.to_string(), refund.currency);
    lines.push(figure("Paid", refund.paid));
    if !refund.earlier.is_zero() {
        lines.push(figure("Refunded before", refund.earlier));
    }
    lines.push(figure("Refund", refund.total));
    lines.push(figure("Kept", refund.kept));
    lines.join("\n")
}
