//! What a backend says to an order, in the checkout's words.

use crate::domain::pricing::cart::Cart;
use crate::domain::pricing::remote::Answers;
use crate::domain::shop::Rates;

/// What comes next for the shopper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Nothing.
    Nothing,
    /// Go to a payment page.
    Redirect {
        /// Its address.
        url: String,
    },
    /// Scan or copy a code.
    Qr {
        /// The code's content, for copying.
        text: String,
        /// A page or picture with the code.
        url: Option<String>,
        /// Until when, RFC 3339.
        expires: Option<String>,
    },
    /// Pay a slip elsewhere.
    Voucher {
        /// What to quote when paying.
        reference: String,
        /// A page to print.
        url: Option<String>,
        /// Until when, RFC 3339.
        expires: Option<String>,
    },
    /// A registered payment provider takes over.
    Provider {
        /// Which.
        id: String,
        /// What the backend tells it, as it came. Nothing here looks into it.
        told: String,
    },
}

/// An order as the backend knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The backend's number.
    pub id: String,
    /// pending, paid, cancelled, expired …
    pub status: String,
    /// Address to ask for news.
    pub watch: Option<String>,
    /// What comes next.
    pub next: Next,
    /// Where more is told and asked.
    pub links: Box<Links>,
}

/// Addresses that belong to an order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Links {
    /// A page that shows how it stands.
    pub page: Option<String>,
    /// Where its parcel is.
    pub tracking: Option<String>,
    /// Takes the answer to one question.
    pub survey: Option<String>,
    /// The function to withdraw, where the law wants one.
    pub withdraw: Option<String>,
    /// First promised day …
    pub arrives_from: Option<String>,
    /// … and the last.
    pub arrives_until: Option<String>,
}

impl Receipt {
    /// Whether the payment ended without money.
    pub fn failed(&self) -> bool {
        matches!(self.status.as_str(), "cancelled" | "declined" | "failed" | "expired")
    }

    /// Whether the shopper has still to do something about the payment.
    pub fn open(&self) -> bool {
        self.status == "pending" && self.next != Next::Nothing
    }
}

/// What the backend says.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// It is stored.
    Placed(Receipt),
    /// The price is another; here is the merchant's own view of cart and rates.
    Changed {
        /// The cart with the merchant's prices.
        cart: Option<Box<Cart>>,
        /// Newer rates.
        rates: Option<Box<Rates>>,
        /// What the merchant's services say.
        answers: Option<Box<Answers>>,
    },
    /// Fields are wrong: JSON pointer and detail.
    Fields(Vec<(String, String)>),
    /// Try again, not before so many seconds if it says so.
    Later(Option<u32>),
    /// It will not get better by trying again.
    Refused {
        /// What the backend calls it.
        reference: String,
    },
    /// The page itself held the order back before anything was sent; without words it has said why itself.
    Stopped(String),
    /// The network was lost or the answer did not come in time.
    Lost,
}
