//! `landfall quote`

use std::path::PathBuf;

use clap::Args;

use super::input::{Files, answers, cart, incoterm, moment};
use super::{Ended, complain, say};
use crate::domain::money::Currency;
use crate::domain::pricing::Detail;
use crate::domain::pricing::cart::{Business, Choices, VatIdState};
use crate::domain::pricing::quote::{ParcelKind, Quote, Row};
use crate::domain::pricing::remote::Answers;
use crate::domain::pricing::trace::Trace;
use crate::domain::shop::{Incoterm, RoundingRules};
use crate::domain::time::Day;
use crate::native::merchant::NoQuote;
use crate::native::receipt::{receipt, signed_quote};
use crate::native::remote::ask_and_wait;
use crate::native::sign::Signer;
use crate::native::words::english;
use crate::wire;
use crate::wire::contract::Write as _;
use crate::wire::receipt::Receipt;

/// Works out what a cart costs at a shopper's door.
///
/// Prints the rows of the summary; with --explain the whole calculation behind every amount, with sources; with --json the very
/// bytes the checkout in the browser works with. Exit code 1 means the shop cannot sell this there, and says why.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall quote --config landfall.json --cart cart.json --to DE\n  \
    landfall quote --config landfall.json --cart cart.json --to US-NY --postcode 10001 --explain\n  \
    landfall quote --config landfall.json --cart cart.json --to BR-SP --as-of 2026-12-24 --payment pix --json")]
pub struct Quoting {
    #[command(flatten)]
    files: Files,
    /// The cart, landfall.cart/1
    #[arg(long, value_name = "FILE")]
    cart: PathBuf,
    /// Destination: country, or country-state
    #[arg(long, value_name = "CC[-SUB]")]
    to: String,
    /// Postcode of the destination
    #[arg(long, value_name = "CODE")]
    postcode: Option<String>,
    /// Moment of the quote: a UTC time or a day [default: now]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
    /// Shipping method [default: the cheapest]
    #[arg(long, value_name = "ID")]
    method: Option<String>,
    /// Who pays duty and import tax: DDP (with the order) or DAP (on delivery), where the shop leaves the choice
    #[arg(long, value_name = "DDP|DAP", value_parser = incoterm)]
    incoterm: Option<Incoterm>,
    /// Payment method
    #[arg(long, value_name = "ID")]
    payment: Option<String>,
    /// Pickup point
    #[arg(long, value_name = "ID")]
    point: Option<String>,
    /// An extra that is asked for, such as insurance or the choice of a fee; may be given several times
    #[arg(long = "extra", value_name = "ID")]
    extras: Vec<String>,
    /// Recorded answers of the shop's services, landfall.answers/1; without it they are asked
    #[arg(long, value_name = "FILE")]
    remote: Option<PathBuf>,
    /// The buyer is a business
    #[arg(long)]
    business: bool,
    /// The buyer is a business with this VAT identification number
    #[arg(long, value_name = "NUMBER")]
    vat_id: Option<String>,
    /// What the register says about the number: valid, invalid or pending
    #[arg(long, value_name = "STATE", requires = "vat_id", default_value = "pending", value_parser = vat_id_state)]
    vat_id_state: VatIdState,
    /// Declared to customs as a gift from one person to another
    #[arg(long)]
    gift: bool,
    /// Print the quote as canonical JSON
    #[arg(long)]
    json: bool,
    /// Leave the calculation out of the JSON: rows and totals only
    #[arg(long, requires = "json")]
    compact: bool,
    /// Print the quote with its receipt, signed with LANDFALL_SIGNING_KEY if it is set: landfall.signed-quote/1
    #[arg(long, requires = "json")]
    receipt: bool,
    /// Print the calculation behind every amount
    #[arg(long, conflicts_with = "json")]
    explain: bool,
}

fn vat_id_state(word: &str) -> Result<VatIdState, String> {
    wire::contract::read(&format!("{word:?}")).map_err(|_| "expected valid, invalid or pending".to_owned())
}

impl Quoting {
    pub fn run(self) -> Ended {
        match self.quote() {
            Ok(ended) | Err(ended) => ended,
        }
    }

    fn quote(&self) -> Result<Ended, Ended> {
        let (country, subdivision) = self.to.split_once('-').unwrap_or((&self.to, ""));
        let country = country.to_ascii_uppercase();
        let merchant = self.files.open(Some(&[&country]))?;
        let mut cart = cart(&self.cart, &merchant, self.files.catalog.is_some())?;
        let choices = Choices {
            country,
            subdivision: subdivision.to_ascii_uppercase(),
            postcode: self.postcode.clone().unwrap_or_default(),
            method: self.method.clone(),
            incoterm: self.incoterm,
            payment: self.payment.clone(),
            point: self.point.clone(),
            extras: self.extras.clone(),
            business: (self.business || self.vat_id.is_some())
                .then(|| Business { vat_id: self.vat_id.clone().unwrap_or_default(), state: self.vat_id_state }),
        };
        cart.gift |= self.gift;
        let told = self.explain || (self.json && !self.compact);
        let detail = if told { Detail::Full } else { Detail::Compact };
        let at = moment(self.as_of.as_deref())?;
        let answers = answers(self.remote.as_deref(), || ask_and_wait(&merchant, &cart, &choices, at))?;
        match merchant.quote_with(detail, &cart, &choices, at, answers.as_ref()) {
            Ok(quote) => {
                let receipt = receipt(&merchant, &cart, &choices, answers.as_ref(), &quote);
                self.answer(&quote, &receipt, answers.as_ref(), &merchant.shop.rounding)
            }
            Err(NoQuote::UnknownCountry(code)) => {
                complain(format!("--to: there are no facts about the country \"{code}\""));
                Ok(Ended::BadInput)
            }
            Err(NoQuote::Refused(refusal)) => {
                if self.json {
                    say(wire::contract::canonical(&wire::quote::write_refusal(&refusal)));
                } else {
                    say(english(&refusal.words));
                }
                Ok(Ended::Refused)
            }
        }
    }

    fn answer(
        &self,
        quote: &Quote,
        receipt: &Receipt,
        answers: Option<&Answers>,
        rounding: &RoundingRules,
    ) -> Result<Ended, Ended> {
        let offered = |wanted: &Option<String>, has: bool, option: &str| match wanted {
            Some(id) if !has => {
                complain(format!("{option} {id} is not offered for this order"));
                Err(Ended::Refused)
            }
            _ => Ok(()),
        };
        offered(&self.method, self.method.as_ref() == Some(&quote.method), "--method")?;
        let pays = quote.payments.iter().any(|id| Some(id) == self.payment.as_ref());
        offered(&self.payment, pays, "--payment")?;
        if self.receipt {
            let signer = Signer::of_environment().map_err(|error| {
                complain(error);
                Ended::BadInput
            })?;
            say(wire::contract::canonical(&signed_quote(signer.as_ref(), receipt, quote, answers)));
        } else if self.json {
            say(wire::quote::bytes(quote));
        } else {
            say(summary(quote, self.explain));
            if self.explain {
                let rules = rounding.write().as_ref().map(wire::contract::canonical).unwrap_or_default();
                say(format!("Rounding: {rules}, to {} digits of {}", quote.currency.minor(), quote.currency));
            }
        }
        Ok(Ended::Right)
    }
}

fn summary(quote: &Quote, explain: bool) -> String {
    let mut lines = vec![format!("To {}, {}", place(quote), quote.as_of.at)];
    for row in &quote.rows {
        lines.push(row_line(row, quote.currency));
        if explain {
            explained(&row.why, quote.currency, 2, &mut lines);
        }
    }
    let figure = |label: &str, amount: &rust_decimal::Decimal| format!("{:>14} {}  {label}", amount.to_string(), quote.currency);
    lines.push(figure("Total", &quote.total));
    for credit in &quote.credits {
        lines.push(figure(&format!("  {}", english(&credit.why.words)), &credit.amount));
        if explain {
            explained(&credit.why, quote.currency, 4, &mut lines);
        }
    }
    if !quote.pay_later.is_zero() || !quote.credits.is_empty() {
        lines.push(figure("  paid with the order", &quote.pay_now));
    }
    if !quote.pay_later.is_zero() {
        lines.push(figure("  paid on delivery", &quote.pay_later));
    }
    if let Some(method) = quote.methods.iter().find(|method| method.id == quote.method) {
        let usual = if method.estimate { ", as is usual on this lane" } else { "" };
        lines.push(format!("Arrives {} to {} by {}{usual}", method.from, method.until, method.id));
    }
    if explain {
        lines.extend(quote.parcels.iter().map(parcels));
        lines.extend(quote.methods_refused.iter().map(|method| format!("  not {}: {}", method.id, english(&method.words))));
    }
    if let Some(points) = quote.points {
        lines.push(format!("Points: {} redeemed, {} earned", points.redeemed, points.earned));
    }
    lines.push(format!("Payment: {}", quote.payments.join(", ")));
    if explain {
        lines.extend(quote.payments_refused.iter().map(|(id, why)| format!("  not {id}: {}", english(why))));
    }
    if quote.estimate {
        lines.push("Estimate: at least one figure is not official.".to_owned());
    }
    lines.extend(quote.warnings.iter().map(|words| format!("Note: {}", english(words))));
    lines.join("\n")
}

fn parcels(kind: &ParcelKind) -> String {
    let units: Vec<String> = kind.units.iter().map(|units| format!("{} x {}", units.quantity, units.line)).collect();
    let (noun, each) = if kind.count == 1 { ("parcel", "") } else { ("parcels", " each") };
    format!("{} {noun} of {} g, charged {} g{each}: {}", kind.count, kind.grams, kind.chargeable_grams, units.join(", "))
}

fn place(quote: &Quote) -> String {
    if quote.subdivision.is_empty() { quote.country.clone() } else { format!("{}-{}", quote.country, quote.subdivision) }
}

fn row_line(row: &Row, currency: Currency) -> String {
    let mark = match (row.included, row.later) {
        (true, _) => " (included above)",
        (_, true) => " (on delivery)",
        _ => "",
    };
    format!("{:>14} {currency}  {}{mark}", row.amount.to_string(), english(&row.words))
}

/// The tree below a row, with steps and sources.
fn explained(trace: &Trace, currency: Currency, depth: usize, lines: &mut Vec<String>) {
    let indent = " ".repeat(18 + depth);
    lines.extend(trace.steps.iter().map(|step| format!("{indent}· {}", english(step))));
    if let Some(basis) = &trace.basis {
        let source = basis.source.as_deref().unwrap_or("not named");
        let rule = trace.rule.as_deref().map(|rule| format!("{rule}, ")).unwrap_or_default();
        let day = |word: &str, day: Option<Day>| day.map(|day| format!(", {word} {day}")).unwrap_or_default();
        let holds = day("in force since", basis.from) + &day("until", basis.until);
        lines.push(format!("{indent}· {rule}source: {source}, {}{holds}", certainty(basis.certainty)));
    } else if let Some(rule) = trace.rule.as_ref().filter(|_| !trace.parts.is_empty()) {
        lines.push(format!("{indent}· rule: {rule}"));
    }
    for part in &trace.parts {
        lines.push(format!("{indent}{} {currency}  {}", part.amount, english(&part.words)));
        explained(part, currency, depth + 2, lines);
    }
}

fn certainty(certainty: crate::domain::country::Certainty) -> &'static str {
    use crate::domain::country::Certainty;
    match certainty {
        Certainty::Official => "official",
        Certainty::Secondary => "secondary",
        Certainty::Package => "from a data package",
        Certainty::Unverified => "unverified",
    }
}
