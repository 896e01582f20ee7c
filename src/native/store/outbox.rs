//! Messages to the merchant's system that are still to be delivered. They outlive a restart.

use sqlx::{Any, Row, Transaction};

use super::{Store, StoreError};

/// A message that this process has taken on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The message's own id, the same on every try, so that the receiver can drop repeats.
    pub id: String,
    /// Such as `order.paid`.
    pub event: String,
    /// JSON.
    pub payload: String,
    /// How often it has been tried before.
    pub tries: i64,
}

/// What became of a try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The receiver took it.
    Delivered,
    /// To be tried again at a moment (milliseconds).
    Again(i64, String),
    /// Given up.
    GivenUp(String),
}

/// How the outbox stands, for the merchant's page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Messages still to be delivered.
    pub open: i64,
    /// Messages given up.
    pub failed: i64,
}

/// Puts a message into the outbox, in the transaction of the change it tells about.
pub(super) async fn post(
    work: &mut Transaction<'_, Any>,
    order: &str,
    event: &str,
    payload: &str,
    at: i64,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO outbox (id, order_id, event, payload, created_at, due_at) VALUES ($1, $2, $3, $4, $5, $5)")
        .bind(format!("evt_{}", crate::native::token::secret()))
        .bind(order)
        .bind(event)
        .bind(payload)
        .bind(at)
        .execute(&mut **work)
        .await?;
    Ok(())
}

impl Store {
    /// Takes on messages that are due. Others leave them alone until `lease` (milliseconds from now) has passed, so a message
    /// is not lost when this process dies on the way.
    pub async fn take_due(&self, now: i64, lease: i64, limit: i64) -> Result<Vec<Delivery>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, event, payload, tries, due_at FROM outbox WHERE due_at <= $1 ORDER BY created_at, id LIMIT $2",
        )
        .bind(now)
        .bind(limit)
        .fetch_all(&self.pool)
        .await?;
        let mut taken = Vec::new();
        for row in rows {
            let id: String = row.try_get("id")?;
            let due: i64 = row.try_get("due_at")?;
            let mine = sqlx::query("UPDATE outbox SET due_at = $1 WHERE id = $2 AND due_at = $3")
                .bind(now + lease)
                .bind(&id)
                .bind(due)
                .execute(&self.pool)
                .await?;
            if mine.rows_affected() == 1 {
                let (event, payload) = (row.try_get("event")?, row.try_get("payload")?);
                taken.push(Delivery { id, event, payload, tries: row.try_get("tries")? });
            }
        }
        Ok(taken)
    }

    /// Notes what became of a try.
    pub async fn settle(&self, id: &str, outcome: Outcome, now: i64) -> Result<(), StoreError> {
        let (due, delivered, error) = match outcome {
            Outcome::Delivered => (None, Some(now), None),
            Outcome::Again(at, why) => (Some(at), None, Some(why)),
            Outcome::GivenUp(why) => (None, None, Some(why)),
        };
        sqlx::query("UPDATE outbox SET due_at = $1, delivered_at = $2, last_error = $3, tries = tries + 1 WHERE id = $4")
            .bind(due)
            .bind(delivered)
            .bind(error)
            .bind(id)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// How many messages wait, and how many were given up.
    pub async fn waiting(&self) -> Result<Waiting, StoreError> {
        let row =
            sqlx::query("SELECT COUNT(due_at) AS open, COUNT(*) - COUNT(due_at) - COUNT(delivered_at) AS failed FROM outbox")
                .fetch_one(&self.pool)
                .await?;
        Ok(Waiting { open: row.try_get("open")?, failed: row.try_get("failed")? })
    }
}
