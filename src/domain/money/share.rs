//! Sharing an amount out so that the parts add up to it.

use rust_decimal::Decimal;

use super::{Currency, Overflow, Rounding, exact};
use crate::domain::table::order;

/// Who gets what is left when an amount does not go into its parts without a rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sharing {
    /// Each part is cut to the minor digits; the units that are left go, one each, to the parts that lost most, the earlier of equals first.
    /// The default: no part is a unit or more away from its exact share.
    #[default]
    LargestRemainder,
    /// Each part is cut; the first takes the rest.
    First,
    /// Each part is cut; the last takes the rest.
    Last,
    /// Each part is cut; the part with the largest weight takes the rest, the earlier of equals.
    Largest,
    /// Cumulative rounding: each part is the rounded running total less the one before. No part is a unit or more away from its exact share, and the
    /// parts so far never differ from their exact sum by more than half a unit.
    Running,
}

/// Shares by the largest remainder; see [`share_by`].
pub fn share(total: Decimal, weights: &[Decimal], currency: Currency) -> Result<Vec<Decimal>, Overflow> {
    share_by(Sharing::LargestRemainder, total, weights, &[], currency)
}

/// The exact shares, which nobody can book: bases of duty and tax, so that it does not matter over how many lines goods are spread. With no weight at
/// all the first share is everything.
pub fn proportion(total: Decimal, weights: &[Decimal]) -> Result<Vec<Decimal>, Overflow> {
    let sum = exact::sum(weights.iter().copied())?;
    let mut shares = vec![Decimal::ZERO; weights.len()];
    if sum.is_zero() {
        shares.iter_mut().take(1).for_each(|first| *first = total);
        return Ok(shares);
    }
    for (share, weight) in shares.iter_mut().zip(weights) {
        *share = exact::div(exact::mul(total, *weight)?, sum)?;
    }
    Ok(shares)
}

/// Splits `total` (which must have no more than the currency's minor digits; it may be negative) in proportion to `weights` (none negative). The
/// parts always add up to it, and a weight of zero gets nothing. With no weight at all the first part takes everything.
///
/// `caps`, where given, is the most that each part may hold, in bookable amounts without a sign; what does not fit goes to the others in proportion.
/// When the total is more than all caps of parts with a weight together, these are full, and the parts add up to that instead.
pub fn share_by(
    sharing: Sharing,
    total: Decimal,
    weights: &[Decimal],
    caps: &[Decimal],
    currency: Currency,
) -> Result<Vec<Decimal>, Overflow> {
    let mut parts = vec![currency.round(Decimal::ZERO); weights.len()];
    let mut open: Vec<usize> = (0..weights.len()).filter(|i| !weights[*i].is_zero()).collect();
    let mut sum = exact::sum(weights.iter().copied())?;
    let mut left = total.abs();
    if open.is_empty() && !parts.is_empty() {
        parts[0] = caps.first().map_or(left, |cap| left.min(*cap));
    }
    if !caps.is_empty() {
        fill(&mut open, &mut left, &mut sum, weights, caps, &mut parts)?;
    }
    // Each part is its exact share cut to the minor digits, or the step of the rounded running total.
    let mut lost = vec![Decimal::ZERO; weights.len()];
    let (mut due_so_far, mut given, whole) = (Decimal::ZERO, Decimal::ZERO, left);
    for i in &open {
        let due = exact::div(exact::mul(whole, weights[*i])?, sum)?;
        parts[*i] = if sharing == Sharing::Running {
            due_so_far = exact::add(due_so_far, weights[*i])?;
            let reached = exact::div(exact::mul(whole, due_so_far)?, sum)?;
            exact::sub(currency.round(reached), given)?
        } else {
            Rounding::TowardsZero.to_digits(due, currency.minor())
        };
        given = exact::add(given, parts[*i])?;
        lost[*i] = exact::sub(due, parts[*i])?;
    }
    left = exact::sub(left, given)?;
    let takers = match sharing {
        _ if left.is_zero() => Vec::new(),
        Sharing::LargestRemainder | Sharing::Running => order(open.len(), &|a, b| lost[open[a]] > lost[open[b]]),
        Sharing::Largest => order(open.len(), &|a, b| weights[open[a]] > weights[open[b]]),
        Sharing::First => (0..open.len()).collect(),
        Sharing::Last => (0..open.len()).rev().collect(),
    };
    for i in takers.into_iter().map(|at| open[at]) {
        let most = if sharing == Sharing::LargestRemainder { currency.unit() } else { left };
        let room = caps.get(i).map_or(Ok(most), |cap| exact::sub(*cap, parts[i]))?;
        let taken = most.min(room).min(left);
        parts[i] = exact::add(parts[i], taken)?;
        left = exact::sub(left, taken)?;
    }
    for part in parts.iter_mut().filter(|part| !part.is_zero()) {
        part.set_sign_negative(total.is_sign_negative());
    }
    Ok(parts)
}

/// Fills the parts whose share is more than they may hold, and leaves the others open. Who has the least room for its weight fills first; once a share
/// fits, all that follow do.
fn fill(
    open: &mut Vec<usize>,
    left: &mut Decimal,
    sum: &mut Decimal,
    weights: &[Decimal],
    caps: &[Decimal],
    parts: &mut [Decimal],
) -> Result<(), Overflow> {
    let mut room = vec![Decimal::ZERO; weights.len()];
    for i in open.iter() {
        room[*i] = exact::div(caps[*i], weights[*i])?;
    }
    for i in order(open.len(), &|a, b| room[open[a]] < room[open[b]]).into_iter().map(|at| open[at]).collect::<Vec<_>>() {
        if exact::mul(caps[i], *sum)? > exact::mul(*left, weights[i])? {
            break;
        }
        parts[i] = caps[i];
        *left = exact::sub(*left, caps[i])?;
        *sum = exact::sub(*sum, weights[i])?;
        room[i] = Decimal::NEGATIVE_ONE;
    }
    open.retain(|i| room[*i] >= Decimal::ZERO);
    if open.is_empty() {
        *left = Decimal::ZERO;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(amounts: &[&str]) -> Vec<Decimal> {
        amounts.iter().map(|a| a.parse().unwrap()).collect()
    }

    fn check(total: &str, weights: &[&str], parts: &[&str]) {
        by(Sharing::LargestRemainder, total, weights, &[], parts);
    }

    fn by(sharing: Sharing, total: &str, weights: &[&str], caps: &[&str], parts: &[&str]) {
        let shared = share_by(sharing, total.parse().unwrap(), &many(weights), &many(caps), "EUR".parse().unwrap()).unwrap();
        assert_eq!(shared.iter().map(ToString::to_string).collect::<Vec<_>>(), parts, "{sharing:?}");
    }

    #[test]
    fn parts_add_up_and_remainders_go_to_the_largest_loss() {
        check("10.00", &["1", "1", "1"], &["3.34", "3.33", "3.33"]);
        check("0.05", &["1", "0", "1"], &["0.03", "0.00", "0.02"]);
        check("-10.00", &["1", "1", "1"], &["-3.34", "-3.33", "-3.33"]);
        check("1.00", &["33.33", "66.67"], &["0.33", "0.67"]);
        check("5.00", &["0", "0"], &["5.00", "0.00"]);
        check("-5.00", &["0", "0"], &["-5.00", "0.00"]);
        check("5.00", &[], &[]);
    }

    /// 10.00 over 1 : 3 : 1 : 2 is 1.4285…, 4.2857…, 1.4285…, 2.8571…: cut 1.42, 4.28, 1.42, 2.85, and 0.03 are left.
    #[test]
    fn the_rest_goes_where_the_setting_says() {
        let weights = ["1", "3", "1", "2"];
        by(Sharing::LargestRemainder, "10.00", &weights, &[], &["1.43", "4.28", "1.43", "2.86"]);
        by(Sharing::First, "10.00", &weights, &[], &["1.45", "4.28", "1.42", "2.85"]);
        by(Sharing::Last, "10.00", &weights, &[], &["1.42", "4.28", "1.42", "2.88"]);
        by(Sharing::Largest, "10.00", &weights, &[], &["1.42", "4.31", "1.42", "2.85"]);
        // Running totals 1.4285, 5.7142, 7.1428, 10: 1.43, 5.71, 7.14, 10.00.
        by(Sharing::Running, "10.00", &weights, &[], &["1.43", "4.28", "1.43", "2.86"]);
        by(Sharing::Running, "-0.10", &["1", "1", "1", "1"], &[], &["-0.03", "-0.02", "-0.03", "-0.02"]);
        by(Sharing::Last, "0.05", &["1", "1", "0"], &[], &["0.02", "0.03", "0.00"]);
    }

    /// 10.00 over equal weights with room for 2.00, 9.00 and 3.50: the first is full, 8.00 over the other two would be 4.00 each, so the third is full,
    /// and the second takes 4.50.
    #[test]
    fn no_part_is_more_than_its_cap() {
        for sharing in [Sharing::LargestRemainder, Sharing::First, Sharing::Last, Sharing::Largest, Sharing::Running] {
            by(sharing, "10.00", &["1", "1", "1"], &["2.00", "9.00", "3.50"], &["2.00", "4.50", "3.50"]);
            by(sharing, "-10.00", &["1", "0", "1"], &["2.00", "9.00", "3.50"], &["-2.00", "0.00", "-3.50"]);
        }
        // 1.00 over three is 0.33 each and a cent, which the first has no room for.
        by(Sharing::First, "1.00", &["1", "1", "1"], &["0.33", "0.50", "0.50"], &["0.33", "0.34", "0.33"]);
        by(Sharing::Last, "0.02", &["1", "1", "1"], &["0.01", "0.01", "0.01"], &["0.00", "0.01", "0.01"]);
    }
}
