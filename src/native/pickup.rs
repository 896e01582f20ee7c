//! Pickup points of a service: whether the one that was ordered to is on its list. The checkout showed the shopper what the service told; the
//! backend asks it the same question again, so that no page can send a parcel to a place of its own making.

use std::time::Duration;

use super::merchant::Merchant;
use super::remote::{get, waited};
use super::verify::FieldError;
use crate::wire::answer::points;
use crate::wire::order::Order;

/// How long the service may take.
const PATIENCE: Duration = Duration::from_secs(4);

/// Asks the service of the chosen method. `root` is where addresses lead that the config gives relative to itself: the root of the shop's server.
/// What is wrong with the point comes back, or nothing; why nobody can tell is an error.
pub async fn confirm(merchant: &Merchant, order: &Order, root: Option<&str>) -> Result<Option<FieldError>, String> {
    let chosen = |method: &&crate::domain::shop::Method| Some(&method.id) == order.choices.method.as_ref();
    let Some(method) = merchant.shop.shipping.methods.iter().find(chosen) else { return Ok(None) };
    let (Some(point), Some(url)) = (&order.pickup, method.points_url(&order.choices.country, &order.choices.postcode)) else {
        return Ok(None);
    };
    let url = match (reqwest::Url::parse(&url), root.map(reqwest::Url::parse)) {
        (Ok(url), _) => url,
        (Err(_), Some(Ok(root))) => root.join(&url).map_err(|error| format!("{url} is no address: {error}"))?,
        (Err(_), _) => return Err(format!("{url} is relative, and nobody said to what")),
    };
    let text = get(url, PATIENCE).await?;
    let listed = points(&text).ok_or("its answer lists no points")?;
    let detail = "The list of the service has no such pickup point.";
    Ok((!listed.contains(point)).then(|| FieldError { pointer: "/choices/point".into(), code: "point", detail: detail.into() }))
}

/// The same for callers that are not asynchronous.
pub fn confirm_and_wait(merchant: &Merchant, order: &Order) -> Result<Option<FieldError>, String> {
    if order.pickup.is_none() {
        return Ok(None);
    }
    waited(confirm(merchant, order, None)).unwrap_or(Ok(None))
}
