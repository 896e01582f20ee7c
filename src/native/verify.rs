//! Whether an order is what the merchant's own figures say. (seam)

use jiff::Timestamp;

use super::serve::FieldError;
use crate::wire::node::Node;

/// The merchant's figures.
#[derive(Debug, Default)]
pub struct Merchant {
    /// Origins.
    pub origins: Vec<String>,
    /// Names of the headers the widget sends.
    pub headers: Vec<String>,
}

/// An order whose total was worked out again and found right.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "seam")]
pub struct Accepted {
    pub key: String,
    pub total: String,
    pub currency: String,
    pub country: String,
    pub payment: String,
    pub kind: String,
    pub flow: String,
    pub email: String,
    pub return_to: String,
    pub body: String,
}

/// Why an order is not taken.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "seam")]
pub enum Refusal {
    Malformed(String),
    Fields(Vec<FieldError>),
    Changed { quote: Node, differences: Vec<Node> },
}

impl Merchant {
    /// Verifies an order.
    pub fn verify(&self, _body: &str, _now: Timestamp) -> Result<Accepted, Refusal> {
        Err(Refusal::Malformed("seam".into()))
    }

    /// Quotes a cart.
    pub fn quote(&self, _body: &str, _now: Timestamp) -> Result<String, Refusal> {
        Err(Refusal::Malformed("seam".into()))
    }
}
