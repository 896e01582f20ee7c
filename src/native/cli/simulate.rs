//! `landfall simulate`

use std::path::PathBuf;

use clap::Args;

use super::input::{Files, cart, incoterm, moment};
use super::{Ended, complain, say};
use crate::domain::pricing::cart::Choices;
use crate::domain::shop::Incoterm;
use crate::native::json::canonical;
use crate::native::merchant::Merchant;
use crate::native::simulate::{Door, Outcome, Simulation, simulate, write};

/// Works out what one cart costs at many destinations, or what another config would change.
///
/// Without --to it goes to every country there are facts about. With --against the second config is quoted as well, and only the
/// destinations where anything differs are printed: amounts, schemes, refusals. Exit code 1 then means that something differs.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall simulate --config landfall.json --cart cart.json\n  \
    landfall simulate --config landfall.json --cart cart.json --to DE,US-NY,JP --json\n  \
    landfall simulate --config landfall.json --cart cart.json --against next.json --as-of 2027-01-01")]
pub struct Simulating {
    #[command(flatten)]
    files: Files,
    /// The cart, landfall.cart/1
    #[arg(long, value_name = "FILE")]
    cart: PathBuf,
    /// Destinations, separated by commas [default: all countries]
    #[arg(long, value_name = "CC[-SUB],…", value_delimiter = ',')]
    to: Vec<String>,
    /// Another config to hold against the first
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
    /// Moment of the quotes: a UTC time or a day [default: now]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
    /// Shipping method, where it is offered [default: the cheapest]
    #[arg(long, value_name = "ID")]
    method: Option<String>,
    /// DDP or DAP, where the shop leaves the choice
    #[arg(long, value_name = "DDP|DAP", value_parser = incoterm)]
    incoterm: Option<Incoterm>,
    /// Print JSON, landfall.simulation/1
    #[arg(long)]
    json: bool,
}

impl Simulating {
    pub fn run(self) -> Ended {
        match self.simulate() {
            Ok(ended) | Err(ended) => ended,
        }
    }

    fn simulate(&self) -> Result<Ended, Ended> {
        let wanted: Vec<String> = self.to.iter().map(|to| to.trim().to_ascii_uppercase()).filter(|to| !to.is_empty()).collect();
        let codes: Vec<&str> = wanted.iter().map(|to| to.split('-').next().unwrap_or(to)).collect();
        let merchant = self.files.open(if codes.is_empty() { None } else { Some(&codes) })?;
        if let Some(code) = codes.iter().find(|code| merchant.country(code).is_none()) {
            complain(format!("--to: there are no facts about the country \"{code}\""));
            return Err(Ended::BadInput);
        }
        let other = self.against.as_ref().map(|config| self.files.beside(&merchant, config)).transpose()?;
        let cart = cart(&self.cart, &merchant, self.files.catalog.is_some())?;
        let choices = Choices { method: self.method.clone(), incoterm: self.incoterm, ..Choices::default() };
        let doors = if wanted.is_empty() { merchant.codes() } else { wanted };
        let found = simulate(&merchant, other.as_ref(), &cart, &choices, &doors, moment(self.as_of.as_deref())?);
        let different = found.doors.iter().any(|door| door.changed == Some(true));
        if self.json {
            say(canonical(&write(&found)));
        } else {
            say(shown(&found, other.as_ref()));
        }
        Ok(if different { Ended::Refused } else { Ended::Right })
    }
}

fn shown(found: &Simulation, other: Option<&Merchant>) -> String {
    let mut lines = Vec::new();
    if other.is_none() {
        lines.push(format!(
            "{:<7}{:>14}{:>12}{:>12}{:>12}{:>14}{:>14}       scheme",
            "to", "goods", "shipping", "duty, fees", "tax", "total", "on delivery"
        ));
        lines.extend(found.doors.iter().map(|door| format!("{:<7}{}", door.to, figures(&door.outcome))));
        let refused = found.doors.iter().filter(|door| door.outcome.refused.is_some()).count();
        lines.push(format!("{} quoted, {refused} refused", found.doors.len() - refused));
        if found.doors.iter().any(|door| door.outcome.estimate == Some(true)) {
            lines.push("~ marks an estimate: at least one figure is not official. Tax may be included in the prices.".to_owned());
        }
        return lines.join("\n");
    }
    let changed: Vec<&Door> = found.doors.iter().filter(|door| door.changed == Some(true)).collect();
    for door in &changed {
        let by = door
            .difference
            .filter(|by| !by.is_zero())
            .map(|by| format!("  ({}{by})", if by.is_sign_positive() { "+" } else { "" }));
        lines.push(format!(
            "{:<7}{} → {}{}",
            door.to,
            short(&door.outcome),
            door.other.as_ref().map(short).unwrap_or_default(),
            by.unwrap_or_default()
        ));
        lines.extend(moved(door));
    }
    lines.push(format!("{} of {} destinations differ", changed.len(), found.doors.len()));
    lines.join("\n")
}

fn figures(outcome: &Outcome) -> String {
    let figure = |amount: Option<rust_decimal::Decimal>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let Some(currency) = outcome.currency else { return format!("  {}", outcome.refused.as_deref().unwrap_or_default()) };
    format!(
        "{:>14}{:>12}{:>12}{:>12}{:>14}{:>14} {currency} {} {}",
        figure(outcome.goods),
        figure(outcome.shipping),
        figure(outcome.duty),
        figure(outcome.tax),
        figure(outcome.total),
        figure(outcome.later.filter(|later| !later.is_zero())),
        if outcome.estimate == Some(true) { "~" } else { " " },
        outcome.scheme.as_deref().unwrap_or_default(),
    )
}

fn short(outcome: &Outcome) -> String {
    match (outcome.total, outcome.currency) {
        (Some(total), Some(currency)) => format!("{total} {currency}"),
        _ => format!("refused: {}", outcome.refused.as_deref().unwrap_or_default()),
    }
}

/// What moved besides the total.
fn moved(door: &Door) -> Vec<String> {
    let (old, Some(new)) = (&door.outcome, &door.other) else { return Vec::new() };
    if old.total.is_none() || new.total.is_none() {
        return Vec::new();
    }
    let figure = |amount: Option<rust_decimal::Decimal>| amount.map(|amount| amount.to_string());
    let pairs = [
        ("goods", figure(old.goods), figure(new.goods)),
        ("shipping", figure(old.shipping), figure(new.shipping)),
        ("duty, fees", figure(old.duty), figure(new.duty)),
        ("tax", figure(old.tax), figure(new.tax)),
        ("on delivery", figure(old.later), figure(new.later)),
        ("scheme", old.scheme.clone(), new.scheme.clone()),
    ];
    let other = pairs.into_iter().filter(|(_, old, new)| old != new);
    let word = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
    other.map(|(name, old, new)| format!("         {name}: {} → {}", word(old), word(new))).collect()
}
