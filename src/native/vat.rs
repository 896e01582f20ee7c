//! Whether a VAT number was given out: the merchant's service asks the register (VIES, HMRC, the Swiss UID register) and says so.
//!
//! Registers differ in access, load and working hours, so that asking them is the service's business. Without its answer a number stays pending,
//! and the sale is taxed as a consumer's.

use super::json::{canonical, table, text};
use super::merchant::Merchant;
use super::remote::{post, waited};
use crate::domain::pricing::cart::{Business, Choices, VatIdState};
use crate::wire::answer::vat_id_state;

/// How a number stands by the merchant's service.
pub async fn confirm(merchant: &Merchant, vat_id: &str) -> VatIdState {
    let Some(service) = &merchant.shop.services.vat_ids else { return VatIdState::Pending };
    let request = canonical(&table([("schema", text("landfall.vat-request/1")), ("vatId", text(vat_id))]));
    match post(service, &request).await.map(|answer| vat_id_state(&answer)) {
        Ok(Some(state)) => state,
        other => {
            tracing::warn!(
                url = service.url,
                ?other,
                "the service for VAT numbers gave no usable answer; the number stays pending"
            );
            VatIdState::Pending
        }
    }
}

/// Puts the service's word in the place of the shopper's, where there is a service.
pub async fn settle(merchant: &Merchant, choices: &mut Choices) {
    if let Some(Business { vat_id, state }) =
        choices.business.as_mut().filter(|b| b.numbered() && merchant.shop.services.vat_ids.is_some())
    {
        *state = confirm(merchant, vat_id).await;
    }
}

/// The same for callers that are not asynchronous.
pub fn settle_and_wait(merchant: &Merchant, choices: &mut Choices) {
    if choices.business.is_some() {
        waited(settle(merchant, choices));
    }
}
