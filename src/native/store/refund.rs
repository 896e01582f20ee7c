//! Refunds of orders.

use sqlx::Row;

use super::{Store, StoreError};

impl Store {
    /// The refunds of an order as they were written, the first one first.
    pub async fn refunds(&self, order: &str) -> Result<Vec<String>, StoreError> {
        let rows =
            sqlx::query("SELECT body FROM refunds WHERE order_id = $1 ORDER BY step").bind(order).fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok(row.try_get("body")?)).collect()
    }

    /// Adds a refund that was worked out after `before` others, with its message if one is to be sent. False when another one was faster:
    /// it must be worked out again.
    pub async fn add_refund(
        &self,
        order: &str,
        before: usize,
        body: &str,
        at: i64,
        message: Option<&str>,
    ) -> Result<bool, StoreError> {
        let mut work = self.pool.begin().await?;
        let step = i64::try_from(before).unwrap_or(i64::MAX).saturating_add(1);
        let added = sqlx::query("INSERT INTO refunds (order_id, step, at, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING")
            .bind(order)
            .bind(step)
            .bind(at)
            .bind(body)
            .execute(&mut *work)
            .await?;
        if added.rows_affected() == 0 {
            work.rollback().await?;
            return Ok(false);
        }
        if let Some(payload) = message {
            super::outbox::post(&mut work, order, "order.refunded", payload, at).await?;
        }
        work.commit().await?;
        Ok(true)
    }
}
