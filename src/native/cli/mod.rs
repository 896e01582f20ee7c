//! The command line: arguments in, one call, words or JSON out, an exit code.
//!
//! Exit codes are part of the contract: 0 done and right; 1 refused or different; 2 the input is wrong; 3 the machine could not
//! do it (a port that is taken, a file that cannot be written, a database that does not answer).

mod check;
mod input;
mod keys;
mod packs;
mod quote;
mod refund;
mod schema;
mod serve;
mod simulate;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Right = 0,
    Refused = 1,
    BadInput = 2,
    Machine = 3,
}

/// Landed cost to the cent: checks configs, quotes carts, verifies orders, and serves a whole shop's backend.
///
/// Every command computes with the same engine as the checkout in the browser; the same input gives the same bytes.
#[derive(Debug, Parser)]
#[command(name = "landfall", version, max_term_width = 100, after_help = AFTER)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const AFTER: &str = "\
Examples:
  landfall check landfall.json                                     is my config right?
  landfall quote --config landfall.json --cart cart.json --to US-NY --explain
  landfall simulate --config landfall.json --cart cart.json        what would it cost everywhere?
  landfall verify order.json --config landfall.json --catalog catalog.json
  landfall refund order.json --lines LAMP:1                        what comes back, and why?
  landfall serve --config landfall.json --catalog catalog.json --static dist

Exit codes: 0 done and right · 1 refused or different · 2 the input is wrong · 3 the machine could not do it";

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Quote(quote::Quoting),
    Simulate(simulate::Simulating),
    Verify(verify::Verifying),
    Refund(refund::Refunding),
    Keys(keys::Keys),
    Serve(serve::Serving),
    Packs(packs::Packing),
    Schema(schema::Schema),
}

/// Runs the command line of the process.
pub fn main() -> ExitCode {
    let ended = match Arguments::parse().command {
        Command::Check(check) => check.run(),
        Command::Quote(quote) => quote.run(),
        Command::Simulate(simulate) => simulate.run(),
        Command::Verify(verify) => verify.run(),
        Command::Refund(refund) => refund.run(),
        Command::Keys(keys) => keys.run(),
        Command::Serve(serve) => serve.run(),
        Command::Packs(packs) => packs.run(),
        Command::Schema(schema) => schema.run(),
    };
    ExitCode::from(ended as u8)
}

/// Prints to standard output. A reader that has gone away (`| head`) is no error.
fn say(words: impl std::fmt::Display) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{words}");
}

/// Prints to standard error.
fn complain(words: impl std::fmt::Display) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{words}");
}
