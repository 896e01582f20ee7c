//! Drawings of our own, as strokes on a field of 20 by 20. No trade marks: a payment method is named in words, its kind is drawn,
//! and its own mark is a short form of its name (`www/packs/marks.css`).

use super::html::{Node, element};

/// Arrow down.
pub const CHEVRON: &str = "M5 8l5 5 5-5";
/// Languages and countries.
pub const GLOBE: &str =
    "M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM2.5 10h15M10 2.5c2 2 3 4.6 3 7.5s-1 5.5-3 7.5c-2-2-3-4.6-3-7.5s1-5.5 3-7.5z";
/// What is bought.
pub const BAG: &str = "M4 6.5h12l.8 10.5H3.2zM7 8.5v-3a3 3 0 016 0v3";
/// Take away.
pub const CROSS: &str = "M5 5l10 10M15 5L5 15";
/// One more.
pub const PLUS: &str = "M10 5v10M5 10h10";
/// One fewer.
pub const MINUS: &str = "M5 10h10";
/// Throw out.
pub const BIN: &str = "M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5";
/// Why.
pub const INFO: &str = "M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 9.2v4.3M10 6.4v.1";
/// Done.
pub const CHECK: &str = "M4.5 10.5l3.7 3.7 7.3-8";
/// Something is wrong.
pub const ALERT: &str = "M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1";
/// Somewhere else.
pub const AWAY: &str = "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7";
/// A code to scan.
pub const CODE: &str = "M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2M16.5 11.5v2M11.5 16.5h2M16.5 16.5h.1";
/// A slip of paper.
pub const SLIP: &str = "M5 2.5h10v15l-2.5-1.5-2.5 1.5-2.5-1.5L5 17.5zM8 6.5h4M8 9.5h4";

const CARD: &str = "M2.5 5.5a1 1 0 011-1h13a1 1 0 011 1v9a1 1 0 01-1 1h-13a1 1 0 01-1-1zM2.5 8.5h15M5 12.5h3";
const WALLET: &str = "M3 6.5h12.5a1.5 1.5 0 011.5 1.5v7a1.5 1.5 0 01-1.5 1.5h-11A1.5 1.5 0 013 15zM3 6.5l9.5-3v3M13.5 11.5h.1";
const BANK: &str = "M3 8l7-4.5L17 8zM4.5 8v6.5M8.2 8v6.5M11.8 8v6.5M15.5 8v6.5M3 16.5h14";
const LATER: &str = "M4 5h12v12H4zM4 8.5h12M7 3v3M13 3v3M8 12.8l1.5 1.5 2.8-3";
const PHONE: &str = "M6.5 2.5h7a1 1 0 011 1v13a1 1 0 01-1 1h-7a1 1 0 01-1-1v-13a1 1 0 011-1zM9 15h2";
const CASH: &str = "M2.5 5.5h15v9h-15zM10 8a2 2 0 100 4 2 2 0 000-4M5 10h.1M15 10h.1";

/// A drawing beside words that say the same.
pub fn icon(path: &str) -> Node {
    drawing("lf-icon", "0 0 20 20", path, None)
}

/// The arrow of a disclosure; the style sheet turns it when that is open.
pub fn chevron() -> Node {
    drawing("lf-icon lf-chevron", "0 0 20 20", CHEVRON, None)
}

/// Any drawing of one path. Without a name it is hidden from screen readers.
pub fn drawing(class: &str, around: &str, path: &str, name: Option<&str>) -> Node {
    let (role, hidden) = if name.is_some() { ("img", "false") } else { ("none", "true") };
    let drawing =
        element("svg", class).set("viewBox", around).set("role", role).maybe("aria-label", name).set("aria-hidden", hidden);
    drawing.inside(vec![element("path", "").set("d", path).bare()])
}

/// The drawing for a kind of payment.
pub fn payment(kind: &str) -> &'static str {
    match kind {
        "card" | "card_redirect" => CARD,
        "bnpl" => LATER,
        "bank_redirect" | "bank_debit" | "bank_transfer" => BANK,
        "instant_transfer" => CODE,
        "voucher" | "prepaid" => SLIP,
        "mobile_money" | "bank_code" => PHONE,
        "cash" => CASH,
        _ => WALLET,
    }
}
