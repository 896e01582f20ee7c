//! Statements of withdrawal from orders.

use sqlx::Row;

use super::{Store, StoreError};

/// A statement that is to be kept.
#[derive(Debug, Clone)]
pub struct NewWithdrawal {
    /// A secret name under which the acknowledgement can be read.
    pub id: String,
    /// The order.
    pub order: String,
    /// Hash of what was stated.
    pub said_hash: String,
    /// When it was received, in milliseconds.
    pub at: i64,
    /// `landfall.withdrawal/1`, canonical.
    pub body: String,
    /// The message to the merchant's system, if one is to be sent.
    pub message: Option<String>,
}

impl Store {
    /// Keeps a statement with its message, and tells how it is kept: what was stated before is not kept twice, and its first time counts.
    pub async fn withdraw(&self, new: NewWithdrawal) -> Result<String, StoreError> {
        let mut work = self.pool.begin().await?;
        let added = sqlx::query(
            "INSERT INTO withdrawals (id, order_id, said_hash, at, body) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        )
        .bind(&new.id)
        .bind(&new.order)
        .bind(&new.said_hash)
        .bind(new.at)
        .bind(&new.body)
        .execute(&mut *work)
        .await?;
        if added.rows_affected() == 1
            && let Some(payload) = &new.message
        {
            super::outbox::post(&mut work, &new.order, "order.withdrawal", payload, new.at).await?;
        }
        let row = sqlx::query("SELECT body FROM withdrawals WHERE order_id = $1 AND said_hash = $2")
            .bind(&new.order)
            .bind(&new.said_hash)
            .fetch_one(&mut *work)
            .await?;
        work.commit().await?;
        Ok(row.try_get("body")?)
    }

    /// The statements about an order as they were written, the first one first.
    pub async fn withdrawals(&self, order: &str) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query("SELECT body FROM withdrawals WHERE order_id = $1 ORDER BY at, id")
            .bind(order)
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(|row| Ok(row.try_get("body")?)).collect()
    }

    /// The statement with this secret name.
    pub async fn withdrawal(&self, id: &str) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT body FROM withdrawals WHERE id = $1").bind(id).fetch_optional(&self.pool).await?;
        row.map(|row| Ok(row.try_get("body")?)).transpose()
    }
}
