//! What a quote costs: time, allocations and peak heap. `cargo bench`, or `make bench`, which holds the figures against `tests/budgets.json`.

mod carts;

use std::path::Path;

use carts::Desk;
use divan::{AllocProfiler, Bencher, black_box};
use landfall::domain::pricing::{Detail, Inputs, quote};

#[global_allocator]
static HEAP: AllocProfiler = AllocProfiler::system();

const LINES: [usize; 4] = [1, 10, 100, 1000];

/// Where from and where to: duty by tariff, by origin, flat per heading, grossed-up tax, national rounding, national steps.
const BORDERS: [&str; 8] = ["DE>US-NY", "DE>BR-SP", "DE>CH", "DE>JP", "DE>GB", "DE>CA-QC", "CN>FR", "US>IN"];

fn main() {
    divan::main();
}

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}; `make bench` builds it", path.display()))
}

/// Times the engine alone: everything it needs is at hand.
fn time(bencher: Bencher, route: &str, lines: usize, detail: Detail) {
    let (from, to) = route.split_once('>').expect("from>to");
    let config =
        ["www/landfall.json", "www/merchants/cn.json", "www/merchants/us.json"]["DE CN US".find(from).expect("a merchant") / 3];
    let country = |code: &str| text(&format!("dist/packs/countries/{code}.json"));
    let desk = Desk::new(&text(config), &country(from), &country(&to[..2]), to, lines);
    let inputs = Inputs { detail, ..desk.inputs() };
    quote(&inputs).unwrap_or_else(|refusal| panic!("{route}, {lines} lines: {:?}", refusal.words));
    bencher.bench_local(|| quote(black_box(&inputs)));
}

#[divan::bench(args = LINES)]
fn at_home(bencher: Bencher, lines: usize) {
    time(bencher, "DE>DE", lines, Detail::Full);
}

#[divan::bench(args = LINES)]
fn at_home_without_trace(bencher: Bencher, lines: usize) {
    time(bencher, "DE>DE", lines, Detail::Compact);
}

#[divan::bench(args = LINES)]
fn across_a_border(bencher: Bencher, lines: usize) {
    time(bencher, "DE>US-NY", lines, Detail::Full);
}

#[divan::bench(args = LINES)]
fn across_a_border_without_trace(bencher: Bencher, lines: usize) {
    time(bencher, "DE>US-NY", lines, Detail::Compact);
}

#[divan::bench(args = BORDERS)]
fn ten_lines(bencher: Bencher, route: &str) {
    time(bencher, route, 10, Detail::Full);
}
