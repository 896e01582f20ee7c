//! The database: orders, their history and the outbox. SQLite by default, Postgres by URL, the same SQL for both.
//!
//! What it promises: one order per idempotency key; an order, its first history row and its message to the merchant are
//! written together or not at all; a status changes once. It refuses to know HTTP and what an order means.

mod order;
mod outbox;
mod refund;
mod withdrawal;

use std::time::Duration;

use sqlx::AnyPool;
use sqlx::any::{AnyPoolOptions, install_default_drivers};

pub use order::{Move, NewOrder, Placed, Status, Step, Stored};
pub use outbox::{Delivery, Outcome, Waiting};
pub use withdrawal::NewWithdrawal;

/// A connection to the database that can be cloned.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
}

/// The database did not do what was asked.
#[derive(Debug)]
pub enum StoreError {
    /// It cannot be opened or brought up to date.
    Open(String),
    /// A statement failed.
    Statement(sqlx::Error),
    /// A row holds something this version does not know.
    Unknown(String),
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            StoreError::Open(why) => write!(f, "the database cannot be opened: {why}"),
            StoreError::Statement(error) => write!(f, "the database refused: {error}"),
            StoreError::Unknown(what) => write!(f, "the database holds {what}, which this version does not know"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        StoreError::Statement(error)
    }
}

impl Store {
    /// Opens `database` (a file for SQLite, or a `sqlite:` or `postgres:` URL) and brings its tables up to date.
    pub async fn open(database: &str) -> Result<Store, StoreError> {
        install_default_drivers();
        let url = url_of(database);
        let sqlite = url.starts_with("sqlite:");
        let pool = AnyPoolOptions::new()
            .max_connections(if sqlite { 8 } else { 16 })
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    for manner in SQLITE_MANNERS.iter().filter(|_| sqlite) {
                        sqlx::query(manner).execute(&mut *connection).await?;
                    }
                    Ok(())
                })
            })
            .connect(&url)
            .await
            .map_err(|error| StoreError::Open(error.to_string()))?;
        sqlx::migrate!("src/native/migrations").run(&pool).await.map_err(|error| StoreError::Open(error.to_string()))?;
        Ok(Store { pool })
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Lets running statements end and closes the database.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Readers do not wait for writers, writers wait for each other instead of failing, and a stored order survives a power cut.
const SQLITE_MANNERS: [&str; 4] =
    ["PRAGMA busy_timeout = 10000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"];

/// A plain file name means SQLite; it is created when missing.
fn url_of(database: &str) -> String {
    if ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| database.starts_with(scheme)) {
        return database.to_owned();
    }
    let path: String = database
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => (byte as char).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("sqlite://{path}?mode=rwc")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_becomes_a_url_that_means_the_same_file() {
        assert_eq!(url_of("demo.sqlite"), "sqlite://demo.sqlite?mode=rwc");
        assert_eq!(url_of("/tmp/my shop?.db"), "sqlite:///tmp/my%20shop%3F.db?mode=rwc");
        assert_eq!(url_of("postgres://u@h/db"), "postgres://u@h/db");
    }
}
