//! What every request needs, built once when the server starts.

use std::path::PathBuf;
use std::sync::Arc;

use axum::http::HeaderValue;
use tokio::sync::Notify;

use super::rate::Limiter;
use crate::native::clock::Clock;
use crate::native::merchant::Merchant;
use crate::native::sign::Signer;
use crate::native::store::Store;

/// A cheap handle on [`Inner`].
#[derive(Clone, Debug)]
pub struct Shop(Arc<Inner>);

/// The running shop.
#[derive(Debug)]
pub struct Inner {
    /// Config, catalogue, packs and rates, and how orders are held against them.
    pub merchant: Merchant,
    /// The database.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Opens the orders page.
    pub admin_token: String,
    /// Counts requests.
    pub limiter: Limiter,
    /// Counts codes that are asked for.
    pub guesses: Limiter,
    /// Folder of the static files.
    pub files: Option<PathBuf>,
    /// Where shoppers reach this server, if its own host name is not it.
    pub public_url: Option<String>,
    /// Where addresses lead that the config gives relative to itself.
    pub root: String,
    /// Whether the headers `X-Forwarded-*` come from a proxy of the merchant.
    pub behind_proxy: bool,
    /// Whether messages to the merchant's system are to be written.
    pub tells: bool,
    /// Wakes the delivery of messages.
    pub poked: Arc<Notify>,
    /// Signs receipts, if the shop has a key.
    pub signer: Option<Signer>,
    /// Headers that pages of other origins may send.
    pub allowed_headers: HeaderValue,
}

impl Shop {
    /// Wraps what was built.
    pub fn new(inner: Inner) -> Shop {
        Shop(Arc::new(inner))
    }

    /// Page origins that may call the API.
    pub fn origins(&self) -> &[String] {
        &self.merchant.shop.security.origins
    }
}

impl std::ops::Deref for Shop {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// The headers a page may send: those of the contract and those the config makes the widget send.
pub fn allowed_headers<'a>(configured: impl Iterator<Item = &'a String>) -> HeaderValue {
    let names: Vec<&str> = ["Content-Type", "Idempotency-Key"].into_iter().chain(configured.map(String::as_str)).collect();
    HeaderValue::from_str(&names.join(", ")).unwrap_or(HeaderValue::from_static("Content-Type, Idempotency-Key"))
}
