//! What a shopper has to do to pay, decided from the flow of the payment method.
//!
//! Payment methods know some twenty flows (`locales/payment-methods.toml`); for the page that waits for the payment they are
//! four. Refuses to know any payment provider: the reference backend only has the sandbox.

/// The four ways an order can be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Nothing to do now: cash on delivery, or nothing to pay.
    None,
    /// Another page takes over.
    Redirect,
    /// A code is shown and scanned.
    Qr,
    /// A number is shown and paid later, in a shop or at the bank.
    Voucher,
}

impl Flow {
    /// The way for the `kind` and `flow` of a payment method. Cards and the like, which a real shop takes in its provider's own
    /// fields, go to the sandbox page.
    pub fn of(kind: &str, flow: &str) -> Flow {
        match (kind, flow) {
            (_, "none") => Flow::None,
            (_, flow) if flow.starts_with("qr") || flow.ends_with("intent_or_qr") => Flow::Qr,
            (_, flow) if flow.starts_with("redirect") => Flow::Redirect,
            ("voucher" | "bank_transfer", _) => Flow::Voucher,
            _ => Flow::Redirect,
        }
    }

    /// As the database and the JSON spell it.
    pub fn word(self) -> &'static str {
        match self {
            Flow::None => "none",
            Flow::Redirect => "redirect",
            Flow::Qr => "qr",
            Flow::Voucher => "voucher",
        }
    }

    /// How long an order waits for its payment, in milliseconds, when the method itself names no time.
    pub fn patience(self) -> Option<i64> {
        const MINUTE: i64 = 60_000;
        match self {
            Flow::None => None,
            Flow::Redirect => Some(60 * MINUTE),
            Flow::Qr => Some(30 * MINUTE),
            Flow::Voucher => Some(7 * 24 * 60 * MINUTE),
        }
    }
}

/// A payment reference such as `400 1827 3645 9`: digits with a check digit (Luhn), so that a slip of the finger is noticed.
pub fn reference(seed: &str) -> String {
    let mut digits: Vec<u32> =
        crate::native::token::hash(seed).chars().filter_map(|c| c.to_digit(16)).map(|d| d % 10).take(14).collect();
    digits[0] = 4;
    let sum: u32 = digits.iter().rev().enumerate().map(|(i, d)| if i % 2 == 0 { (d * 2) / 10 + (d * 2) % 10 } else { *d }).sum();
    digits.push((10 - sum % 10) % 10);
    let spelled: Vec<String> = digits.chunks(5).map(|group| group.iter().map(u32::to_string).collect()).collect();
    spelled.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flow_of_the_data_has_a_way() {
        for (kind, flow, way) in [
            ("card", "inline", Flow::Redirect),
            ("card_redirect", "redirect", Flow::Redirect),
            ("card", "redirect_or_inline", Flow::Redirect),
            ("wallet", "qr_or_app_redirect", Flow::Qr),
            ("instant_transfer", "qr_or_copy_code", Flow::Qr),
            ("instant_transfer", "app_intent_or_qr", Flow::Qr),
            ("bank_redirect", "redirect_or_qr", Flow::Redirect),
            ("voucher", "barcode_slip", Flow::Voucher),
            ("voucher", "redirect", Flow::Redirect),
            ("bank_transfer", "virtual_account", Flow::Voucher),
            ("mobile_money", "phone_push", Flow::Redirect),
            ("cash", "none", Flow::None),
        ] {
            assert_eq!(Flow::of(kind, flow), way, "{kind} {flow}");
        }
    }

    #[test]
    fn a_reference_passes_luhn() {
        for seed in ["LF-1", "LF-2", "LF-3"] {
            let digits: Vec<u32> = reference(seed).chars().filter_map(|c| c.to_digit(10)).collect();
            let sum: u32 =
                digits.iter().rev().enumerate().map(|(i, d)| if i % 2 == 1 { d * 2 / 10 + d * 2 % 10 } else { *d }).sum();
            assert_eq!((digits.len(), sum % 10), (15, 0), "{seed}");
        }
    }
}
