//! Orders and what happened to them.

use sqlx::any::AnyRow;
use sqlx::{Any, Row, Transaction};

use super::{Store, StoreError};

/// Where an order stands. It leaves `Pending` once and for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Taken; not paid yet.
    Pending,
    /// Paid.
    Paid,
    /// Called off by the shopper.
    Cancelled,
    /// Not paid in time.
    Expired,
}

impl Status {
    /// As the database and the JSON spell it.
    pub fn word(self) -> &'static str {
        match self {
            Status::Pending => "pending",
            Status::Paid => "paid",
            Status::Cancelled => "cancelled",
            Status::Expired => "expired",
        }
    }

    fn of(word: &str) -> Result<Status, StoreError> {
        [Status::Pending, Status::Paid, Status::Cancelled, Status::Expired]
            .into_iter()
            .find(|status| status.word() == word)
            .ok_or_else(|| StoreError::Unknown(format!("the status {word:?}")))
    }
}

/// An order that has been verified and is to be kept.
#[derive(Debug, Clone)]
pub struct NewOrder {
    /// The order number.
    pub id: String,
    /// Hash of the idempotency key.
    pub key_hash: String,
    /// Hash of the request.
    pub body_hash: String,
    /// Hash of the watch token.
    pub token_hash: String,
    /// What the watch token was salted with.
    pub token_salt: String,
    /// All that the shopper pays, a decimal text.
    pub total: String,
    /// The part of it that is paid with the order.
    pub pay_now: String,
    /// Its currency.
    pub currency: String,
    /// The destination.
    pub country: String,
    /// Id of the payment method.
    pub payment: String,
    /// How it is paid: `none`, `redirect`, `qr` or `voucher`.
    pub flow: String,
    /// What a voucher or transfer is told apart by.
    pub reference: String,
    /// The shopper's e-mail address.
    pub email: String,
    /// The page the shopper came from.
    pub return_to: String,
    /// `landfall.order/1`, canonical.
    pub body: String,
    /// The signed receipt, canonical.
    pub receipt: String,
    /// When it was placed, in milliseconds.
    pub placed_at: i64,
    /// When it is given up if not paid.
    pub expires_at: Option<i64>,
    /// The message to the merchant's system, if one is to be sent.
    pub message: Option<String>,
}

/// An order as it is kept.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of NewOrder")]
pub struct Stored {
    pub id: String,
    pub body_hash: String,
    pub token_hash: String,
    pub token_salt: String,
    pub status: Status,
    pub total: String,
    pub pay_now: String,
    pub currency: String,
    pub country: String,
    pub payment: String,
    pub flow: String,
    pub reference: String,
    pub email: String,
    pub return_to: String,
    pub body: String,
    pub receipt: String,
    pub placed_at: i64,
    pub expires_at: Option<i64>,
    /// Where the parcel is, as JSON; empty until it is sent.
    pub tracking: String,
    /// The shopper's answer to the one question, as JSON; empty until there is one.
    pub survey: String,
}

/// What became of an attempt to place an order.
#[derive(Debug, Clone, PartialEq)]
pub enum Placed {
    /// It is stored now.
    New(Stored),
    /// The same request had been stored before.
    Replay(Stored),
    /// The key had been used for another request.
    Mismatch(Stored),
}

/// One row of an order's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When, in milliseconds.
    pub at: i64,
    /// The status from then on.
    pub status: String,
    /// Why.
    pub reason: String,
}

/// A change of status.
#[derive(Debug, Clone)]
pub struct Move<'a> {
    /// The order.
    pub id: &'a str,
    /// The status it gets. `Pending` only adds a row to the history.
    pub to: Status,
    /// Why.
    pub reason: &'a str,
    /// When, in milliseconds.
    pub at: i64,
    /// The message to the merchant's system, if one is to be sent.
    pub message: Option<String>,
}

impl Store {
    /// Stores an order with its history and message, or finds what its key had been used for.
    pub async fn place(&self, order: NewOrder) -> Result<Placed, StoreError> {
        let is_new = self.insert(&order).await?;
        match self.by_key(&order.key_hash).await? {
            Some(stored) if is_new => Ok(Placed::New(stored)),
            Some(stored) if stored.body_hash == order.body_hash => Ok(Placed::Replay(stored)),
            Some(stored) => Ok(Placed::Mismatch(stored)),
            // Neither new nor known by its key: the order number was taken, once in a great many years. The next try gets another.
            None => Err(StoreError::Unknown("the new order number already".into())),
        }
    }

    async fn insert(&self, order: &NewOrder) -> Result<bool, StoreError> {
        // The first statement writes, so SQLite takes the write lock at once and waits for it instead of failing later.
        let mut work = self.pool.begin().await?;
        let inserted = sqlx::query(
            "INSERT INTO orders (id, key_hash, body_hash, token_hash, token_salt, status, total, pay_now, currency, country, payment, flow, \
             reference, email, return_to, body, placed_at, expires_at, receipt) \
             VALUES ($1, $2, $3, $4, $5, 'pending', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT DO NOTHING",
        )
        .bind(&order.id)
        .bind(&order.key_hash)
        .bind(&order.body_hash)
        .bind(&order.token_hash)
        .bind(&order.token_salt)
        .bind(&order.total)
        .bind(&order.pay_now)
        .bind(&order.currency)
        .bind(&order.country)
        .bind(&order.payment)
        .bind(&order.flow)
        .bind(&order.reference)
        .bind(&order.email)
        .bind(&order.return_to)
        .bind(&order.body)
        .bind(order.placed_at)
        .bind(order.expires_at)
        .bind(&order.receipt)
        .execute(&mut *work)
        .await?;
        if inserted.rows_affected() == 0 {
            work.rollback().await?;
            return Ok(false);
        }
        let first =
            Move { id: &order.id, to: Status::Pending, reason: "placed", at: order.placed_at, message: order.message.clone() };
        note(&mut work, &first, "order.placed").await?;
        work.commit().await?;
        Ok(true)
    }

    /// The order that was placed with this key.
    pub async fn by_key(&self, key_hash: &str) -> Result<Option<Stored>, StoreError> {
        let row = sqlx::query("SELECT * FROM orders WHERE key_hash = $1").bind(key_hash).fetch_optional(&self.pool).await?;
        row.map(stored).transpose()
    }

    /// The order with this number.
    pub async fn order(&self, id: &str) -> Result<Option<Stored>, StoreError> {
        let row = sqlx::query("SELECT * FROM orders WHERE id = $1").bind(id).fetch_optional(&self.pool).await?;
        row.map(stored).transpose()
    }

    /// Orders placed before `before` (milliseconds), the latest first.
    pub async fn latest(&self, before: i64, limit: i64) -> Result<Vec<Stored>, StoreError> {
        let rows = sqlx::query("SELECT * FROM orders WHERE placed_at < $1 ORDER BY placed_at DESC, id DESC LIMIT $2")
            .bind(before)
            .bind(limit)
            .fetch_all(&self.pool)
            .await?;
        rows.into_iter().map(stored).collect()
    }

    /// How many orders there are.
    pub async fn count(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query("SELECT COUNT(*) AS n FROM orders").fetch_one(&self.pool).await?.try_get("n")?)
    }

    /// What happened to an order, from the beginning.
    pub async fn history(&self, id: &str) -> Result<Vec<Step>, StoreError> {
        let rows = sqlx::query("SELECT at, status, reason FROM order_history WHERE order_id = $1 ORDER BY step")
            .bind(id)
            .fetch_all(&self.pool)
            .await?;
        rows.iter()
            .map(|row| Ok(Step { at: row.try_get("at")?, status: row.try_get("status")?, reason: row.try_get("reason")? }))
            .collect()
    }

    /// Moves a pending order on. False when it was no longer pending: somebody else was first, and nothing changes.
    pub async fn go(&self, change: Move<'_>) -> Result<bool, StoreError> {
        let mut work = self.pool.begin().await?;
        let moved = sqlx::query("UPDATE orders SET status = $1 WHERE id = $2 AND status = 'pending'")
            .bind(change.to.word())
            .bind(change.id)
            .execute(&mut *work)
            .await?;
        if moved.rows_affected() == 0 {
            work.rollback().await?;
            return Ok(false);
        }
        note(&mut work, &change, &format!("order.{}", change.to.word())).await?;
        work.commit().await?;
        Ok(true)
    }

    /// Notes where the parcel is. The status stays; `change` carries it, for the history.
    pub async fn track(&self, tracking: &str, change: Move<'_>) -> Result<(), StoreError> {
        let mut work = self.pool.begin().await?;
        sqlx::query("UPDATE orders SET tracking = $1 WHERE id = $2").bind(tracking).bind(change.id).execute(&mut *work).await?;
        note(&mut work, &change, "order.sent").await?;
        work.commit().await?;
        Ok(())
    }

    /// Keeps the shopper's answer, the latest one.
    pub async fn rate(&self, id: &str, survey: &str) -> Result<(), StoreError> {
        sqlx::query("UPDATE orders SET survey = $1 WHERE id = $2").bind(survey).bind(id).execute(&self.pool).await?;
        Ok(())
    }

    /// Pending orders whose time is up.
    pub async fn overdue(&self, now: i64, limit: i64) -> Result<Vec<Stored>, StoreError> {
        let rows = sqlx::query("SELECT * FROM orders WHERE status = 'pending' AND expires_at <= $1 ORDER BY expires_at LIMIT $2")
            .bind(now)
            .bind(limit)
            .fetch_all(&self.pool)
            .await?;
        rows.into_iter().map(stored).collect()
    }
}

/// Writes the history row, and the message if there is one, in the transaction that changes the order.
async fn note(work: &mut Transaction<'_, Any>, change: &Move<'_>, event: &str) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO order_history (order_id, step, at, status, reason) \
         SELECT $1, COALESCE(MAX(step), 0) + 1, $2, $3, $4 FROM order_history WHERE order_id = $1",
    )
    .bind(change.id)
    .bind(change.at)
    .bind(change.to.word())
    .bind(change.reason)
    .execute(&mut **work)
    .await?;
    if let Some(payload) = &change.message {
        super::outbox::post(work, change.id, event, payload, change.at).await?;
    }
    Ok(())
}

fn stored(row: AnyRow) -> Result<Stored, StoreError> {
    Ok(Stored {
        id: row.try_get("id")?,
        body_hash: row.try_get("body_hash")?,
        token_hash: row.try_get("token_hash")?,
        token_salt: row.try_get("token_salt")?,
        status: Status::of(row.try_get("status")?)?,
        total: row.try_get("total")?,
        pay_now: row.try_get("pay_now")?,
        currency: row.try_get("currency")?,
        country: row.try_get("country")?,
        payment: row.try_get("payment")?,
        flow: row.try_get("flow")?,
        reference: row.try_get("reference")?,
        email: row.try_get("email")?,
        return_to: row.try_get("return_to")?,
        body: row.try_get("body")?,
        receipt: row.try_get("receipt")?,
        placed_at: row.try_get("placed_at")?,
        expires_at: row.try_get("expires_at")?,
        tracking: row.try_get("tracking")?,
        survey: row.try_get("survey")?,
    })
}
