//! Schemes that no parcel can ever reach, because one above them takes all that would come to them, or because their own limits
//! leave no value in between.

use crate::domain::country::{Limit, Scheme};

/// Why a scheme is never used, if it is not: its place in the list and the reason.
pub fn unreachable(schemes: &[Scheme]) -> Option<(usize, String)> {
    schemes.iter().enumerate().find_map(|(place, scheme)| {
        if empty(scheme) {
            return Some((place, format!("{}: no value is within its own limits", scheme.id)));
        }
        let taker = schemes[..place].iter().find(|above| covers(above, scheme))?;
        Some((place, format!("{}: never reached, {} above takes all that would come to it", scheme.id, taker.id)))
    })
}

/// Two limits of the same value in the same currency, to be compared.
fn both<'l>(one: Option<&'l Limit>, other: Option<&'l Limit>) -> Option<(&'l Limit, &'l Limit)> {
    let pair = one.zip(other)?;
    let same = |(a, b): (&Limit, &Limit)| (a.currency, &a.value, &a.per) == (b.currency, &b.value, &b.per);
    same(pair).then_some(pair)
}

fn empty(scheme: &Scheme) -> bool {
    let over = |low: &Option<Limit>, high: &Option<Limit>, equal: bool| {
        both(low.as_ref(), high.as_ref())
            .is_some_and(|(low, high)| low.amount > high.amount || (equal && low.amount == high.amount))
    };
    over(&scheme.above, &scheme.max, true)
        || over(&scheme.above, &scheme.below, true)
        || over(&scheme.at_least, &scheme.below, true)
        || over(&scheme.at_least, &scheme.max, false)
}

/// Whether `above` fits whenever `scheme` does.
fn covers(above: &Scheme, scheme: &Scheme) -> bool {
    let days = above.basis.from.is_none_or(|from| scheme.basis.from.is_some_and(|other| from <= other))
        && above.basis.until.is_none_or(|until| scheme.basis.until.is_some_and(|other| other <= until));
    // Those for the registered ask about a registration of their own each.
    let registered = above.registered.is_none() || (above.registered == Some(false) && scheme.registered == Some(false));
    let listed = |wide: &[String], narrow: &[String]| {
        wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|word| wide.contains(word)))
    };
    days && registered
        && (above.option.is_none() || above.option == scheme.option)
        && (!above.gift || scheme.gift)
        && (above.business.is_none() || above.business == scheme.business)
        && (!above.single_item || scheme.single_item)
        && listed(&above.channels, &scheme.channels)
        && listed(&above.ships_from, &scheme.ships_from)
        && listed(&above.origins, &scheme.origins)
        && listed(&above.goods, &scheme.goods)
        && above.except.iter().all(|class| scheme.except.contains(class))
        && within(above, scheme)
}

/// Whether every value within the limits of `scheme` is within those of `above`.
fn within(above: &Scheme, scheme: &Scheme) -> bool {
    let less = |limit: &Limit, other: &Option<Limit>, equal: bool| {
        both(Some(limit), other.as_ref())
            .is_some_and(|(wide, narrow)| narrow.amount < wide.amount || (equal && narrow.amount == wide.amount))
    };
    let more = |limit: &Limit, other: &Option<Limit>, equal: bool| {
        both(Some(limit), other.as_ref())
            .is_some_and(|(wide, narrow)| narrow.amount > wide.amount || (equal && narrow.amount == wide.amount))
    };
    above.max.as_ref().is_none_or(|limit| less(limit, &scheme.max, true) || less(limit, &scheme.below, true))
        && above.below.as_ref().is_none_or(|limit| less(limit, &scheme.max, false) || less(limit, &scheme.below, true))
        && above.above.as_ref().is_none_or(|limit| more(limit, &scheme.above, true) || more(limit, &scheme.at_least, false))
        && above.at_least.as_ref().is_none_or(|limit| more(limit, &scheme.above, true) || more(limit, &scheme.at_least, true))
}
