//! What happens to orders without anybody asking: those not paid in time expire.

use std::time::Duration;

use super::orders::message;
use super::state::Shop;
use crate::native::store::{Move, Status, StoreError};

/// Looks for overdue orders, for ever.
pub async fn expire_for_ever(shop: Shop, pace: Duration) {
    loop {
        if let Err(error) = expire_due(&shop).await {
            tracing::warn!(%error, "overdue orders could not be looked for");
        }
        tokio::time::sleep(pace).await;
    }
}

async fn expire_due(shop: &Shop) -> Result<(), StoreError> {
    let now = shop.clock.millis();
    for order in shop.store.overdue(now, 100).await? {
        let told =
            message(&order.id, "order.expired", Status::Expired, now, &order.total, &order.currency, &order.body, &order.receipt);
        let change =
            Move { id: &order.id, to: Status::Expired, reason: "not paid in time", at: now, message: shop.tells.then_some(told) };
        if shop.store.go(change).await? {
            tracing::info!(id = order.id, "order expired");
            shop.poked.notify_one();
        }
    }
    Ok(())
}
