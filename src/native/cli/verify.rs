//! `landfall verify`

use std::path::PathBuf;

use clap::Args;

use super::input::{Files, answers, moment, show};
use super::{Ended, complain, say};
use crate::native::json::{canonical, flag, list, table, text};
use crate::native::packs::Text;
use crate::native::pickup::confirm_and_wait;
use crate::native::remote::ask_and_wait;
use crate::native::vat::settle_and_wait;
use crate::native::verify::{Rejected, judge, prepare, told};
use crate::wire::contract;
use crate::wire::node::Node;

/// Checks an order against the shop's own figures, as the backend does.
///
/// Products are looked up in the catalogue by SKU, the quote is worked out again, and every difference is named by path with both values;
/// so are another engine, other country facts and other rates, which may be the reason. Exit code 0 means the order is right, 1 that it
/// is refused.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall verify order.json --config landfall.json --catalog catalog.json\n  \
    landfall verify order.json --config landfall.json --catalog catalog.json --as-of 2026-11-22T08:30:00Z --json")]
pub struct Verifying {
    /// The order, landfall.order/1
    order: PathBuf,
    #[command(flatten)]
    files: Files,
    /// The moment at which the order came in: a UTC time or a day [default: the moment of its quote]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
    /// Recorded answers of the shop's services, landfall.answers/1; without it they are asked
    #[arg(long, value_name = "FILE")]
    remote: Option<PathBuf>,
    /// Print the delivery address as a carrier's label has it, if the order is right
    #[arg(long, conflicts_with = "json")]
    label: bool,
    /// Print the outcome as JSON
    #[arg(long)]
    json: bool,
}

impl Verifying {
    pub fn run(mut self) -> Ended {
        match self.verify() {
            Ok(ended) | Err(ended) => ended,
        }
    }

    fn verify(&mut self) -> Result<Ended, Ended> {
        let file = Text::read(&self.order).map_err(|fault| show(&[fault], self.json))?;
        let order = Node::parse(&file.text).ok();
        let said = |room: &str| order.as_ref()?.get(room)?.get("country")?.text();
        let destinations: Vec<&str> = ["choices", "delivery", "billing"].into_iter().filter_map(said).collect();
        let merchant = self.files.open_for_orders(Some(&destinations))?;
        let at = match &self.as_of {
            Some(given) => moment(Some(given))?,
            None => order.as_ref().and_then(placed).map_or_else(|| moment(None), Ok)?,
        };
        let judged = match prepare(&merchant, &file.text, at) {
            Ok(mut prepared) => {
                if self.remote.is_none() {
                    settle_and_wait(&merchant, &mut prepared.order.choices);
                }
                let (order, at) = (&prepared.order, prepared.at);
                let answers = answers(self.remote.as_deref(), || ask_and_wait(&merchant, &order.cart, &order.choices, at))?;
                let point = confirm_and_wait(&merchant, order).unwrap_or_else(|why| {
                    complain(format!("nobody could tell whether the pickup point is on the list: {why}"));
                    None
                });
                point.map_or_else(|| judge(&merchant, prepared, answers), |wrong| Err(Rejected::Fields(vec![wrong])))
            }
            Err(rejected) => Err(rejected),
        };
        match judged {
            Ok(accepted) => {
                let (total, currency) = (accepted.quote.total, accepted.quote.currency);
                if self.label {
                    accepted.order.label.iter().for_each(say);
                } else if self.json {
                    let total = text(&total.to_string());
                    let provenance = list(told(&accepted.provenance));
                    let label = list(accepted.order.label.iter().map(|line| text(line)));
                    let rows = [
                        ("right", flag(true)),
                        ("total", total),
                        ("currency", text(currency.code())),
                        ("provenance", provenance),
                        ("label", label),
                    ];
                    say(canonical(&table(rows)));
                } else {
                    say(format!("right: {total} {currency}"));
                    accepted.provenance.iter().for_each(|other| complain(format!("{other}, and yet the same quote")));
                }
                Ok(Ended::Right)
            }
            Err(Rejected::Malformed(faults)) => Ok(show(&file.faults(faults), self.json)),
            Err(Rejected::Refused(refused)) => {
                complain(format!("{}: {}", refused.1.pointer, refused.1.detail));
                Ok(Ended::Refused)
            }
            Err(Rejected::Fields(errors)) => {
                if self.json {
                    let rows = errors
                        .iter()
                        .map(|e| table([("pointer", text(&e.pointer)), ("code", text(e.code)), ("detail", text(&e.detail))]));
                    say(canonical(&table([("right", flag(false)), ("errors", list(rows))])));
                } else {
                    errors.iter().for_each(|error| complain(format!("{}: {}", error.pointer, error.detail)));
                }
                Ok(Ended::Refused)
            }
            Err(Rejected::Changed(changed)) => {
                if self.json {
                    let mut members = changed.members();
                    members.push(("right".to_owned(), flag(false)));
                    say(canonical(&contract::table(members)));
                } else {
                    changed.differences.iter().for_each(complain);
                    changed.provenance.iter().for_each(|other| complain(format!("{other}, which may be the reason")));
                }
                Ok(Ended::Refused)
            }
        }
    }
}

/// The moment of an order's quote.
fn placed(order: &Node) -> Option<crate::domain::time::Moment> {
    order.get("quote")?.get("asOf")?.get("at")?.text()?.parse().ok()
}
