//! Tells the merchant's system what happened to an order: a signed POST, tried again until it is taken.
//!
//! `Landfall-Signature: t=<seconds>,v1=<hex>` where the hex is HMAC-SHA256 over `<seconds>.<body>` with the shared secret. The
//! receiver answers 2xx; it drops repeats by `Landfall-Delivery` and refuses old timestamps.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

use super::clock::Clock;
use super::store::{Delivery, Outcome, Store, StoreError};
use super::token;

/// How long a receiver may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long other servers leave a message alone that one has taken on, in milliseconds.
const LEASE: i64 = 60_000;
/// Tries before a message is given up; with the doubling waits this is a little over a day.
const TRIES: i64 = 14;

/// Where and how to deliver.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The merchant's address, `http` or `https`.
    pub url: String,
    /// Shared with the merchant's system.
    pub secret: String,
    /// The wait after the first failure; it doubles with each further one, up to three hours.
    pub first_wait: Duration,
}

/// The value of the signature header.
pub fn signature(secret: &str, seconds: i64, body: &str) -> String {
    format!("t={seconds},v1={}", token::sign(secret, &format!("{seconds}.{body}")))
}

/// Delivers what is due, for ever. `poked` wakes it when something new was put in the outbox.
pub async fn deliver_for_ever(webhook: Webhook, store: Store, clock: Clock, poked: Arc<Notify>) {
    let client = match reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build() {
        Ok(client) => client,
        Err(error) => return tracing::error!(%error, "webhooks cannot be sent"),
    };
    loop {
        if let Err(error) = deliver_due(&webhook, &store, &clock, &client).await {
            tracing::warn!(%error, "webhooks are delayed");
        }
        let nap = webhook.first_wait.min(Duration::from_secs(5));
        let _ = tokio::time::timeout(nap, poked.notified()).await;
    }
}

async fn deliver_due(webhook: &Webhook, store: &Store, clock: &Clock, client: &reqwest::Client) -> Result<(), StoreError> {
    loop {
        let due = store.take_due(clock.millis(), LEASE, 16).await?;
        if due.is_empty() {
            return Ok(());
        }
        for delivery in due {
            let outcome = match send(webhook, clock, client, &delivery).await {
                Ok(()) => Outcome::Delivered,
                Err(why) if delivery.tries + 1 >= TRIES => Outcome::GivenUp(why),
                Err(why) => Outcome::Again(clock.millis() + wait(webhook.first_wait, delivery.tries, rand::random()), why),
            };
            if let Outcome::Again(_, why) | Outcome::GivenUp(why) = &outcome {
                tracing::warn!(id = delivery.id, event = delivery.event, tries = delivery.tries + 1, why, "webhook not taken");
            }
            store.settle(&delivery.id, outcome, clock.millis()).await?;
        }
    }
}

async fn send(webhook: &Webhook, clock: &Clock, client: &reqwest::Client, delivery: &Delivery) -> Result<(), String> {
    let signed = signature(&webhook.secret, clock.now().as_second(), &delivery.payload);
    let answer = client
        .post(&webhook.url)
        .header("content-type", "application/json")
        .header("landfall-event", &delivery.event)
        .header("landfall-delivery", &delivery.id)
        .header("landfall-signature", signed)
        .body(delivery.payload.clone())
        .send()
        .await
        .map_err(|error| error.without_url().to_string())?;
    if answer.status().is_success() { Ok(()) } else { Err(format!("the receiver answered {}", answer.status())) }
}

/// Doubling waits with up to a quarter more by chance, so that a receiver that comes back is not run over.
fn wait(first: Duration, tries: i64, chance: u8) -> i64 {
    let first = i64::try_from(first.as_millis()).unwrap_or(i64::MAX / 1024);
    let doubled = first.saturating_mul(1 << tries.clamp(0, 20)).min(3 * 60 * 60 * 1000);
    doubled + doubled / 4 * i64::from(chance) / 255
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_three_hours() {
        let first = Duration::from_secs(5);
        assert_eq!([0, 1, 2, 12, 40].map(|tries| wait(first, tries, 0)), [5_000, 10_000, 20_000, 10_800_000, 10_800_000]);
        assert_eq!(wait(first, 0, 255), 6_250);
    }

    #[test]
    fn the_signature_covers_time_and_body() {
        let signed = signature("secret", 1_700_000_000, "{}");
        assert!(signed.starts_with("t=1700000000,v1=") && signed.len() == 16 + 64);
        assert_ne!(signed, signature("secret", 1_700_000_001, "{}"));
        assert_ne!(signed, signature("secret", 1_700_000_000, "{ }"));
    }
}
