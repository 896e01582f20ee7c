//! Packing: which units travel in which parcel.
//!
//! First fit decreasing. Products are taken by weight, the heaviest first (of equal weight the bulkier, then by SKU), and each unit goes into the
//! first parcel that still holds it; a new parcel is opened when none does. It is the rule that needs no luck: the same goods always fill the same
//! parcels, whatever the order of the lines, and never many more than the best packing would.
//!
//! Nothing loops over units: parcels that are packed alike are one [`Parcel`] with a count, and how many units a parcel still holds is worked out by
//! division. At most [`OPEN`] kinds of parcel are looked at for a product (the older ones are the fullest), so time grows with the lines alone.
//!
//! The size of a parcel with several units is that of a box with the largest footprint among them, filled up to their volume: a fair guess without
//! knowing the cartons of a warehouse.

use super::cart::{Dimensions, Product};
use super::price::Priced;
use crate::domain::shop::{Method, ParcelLimits};
use crate::domain::table::order;

/// How many kinds of parcel stay open.
const OPEN: usize = 32;

/// Parcels that are packed alike.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parcel {
    /// How many parcels.
    pub count: u32,
    /// What is in each: the place of the cart line, and units of it.
    pub units: Vec<(usize, u32)>,
    /// Weight of each with its packaging, in grams.
    pub grams: u32,
    /// Weight that is charged for each, in grams: the greater of actual and volumetric weight, in steps of the carrier.
    pub chargeable: u32,
    /// Longest side, middle side, and the least possible height, in millimetres. Zero when no dimensions are known.
    pub sides: [u32; 3],
    /// Volume of the goods in each, in cubic millimetres.
    pub volume: u64,
}

impl Parcel {
    /// Units in each parcel.
    pub fn items(&self) -> u32 {
        self.units.iter().fold(0, |sum, (_, n)| sum.saturating_add(*n))
    }

    /// Volume of the box of each, in cubic millimetres.
    pub fn room(&self) -> u64 {
        volume(self.sides).max(self.volume)
    }

    /// Length, width and height of the box.
    pub fn size(&self) -> [u32; 3] {
        let [length, width, height] = self.sides;
        let filled = self.volume.div_ceil((u64::from(length) * u64::from(width)).max(1));
        [length, width, height.max(u32::try_from(filled).unwrap_or(u32::MAX))]
    }

    fn add(&mut self, place: usize, product: &Product, units: u32) {
        match self.units.last_mut() {
            Some((last, n)) if *last == place => *n = n.saturating_add(units),
            _ => self.units.push((place, units)),
        }
        self.grams = self.grams.saturating_add(product.grams.saturating_mul(units));
        let sides = sides(product);
        self.sides = larger(self.sides, sides);
        self.volume = self.volume.saturating_add(volume(sides).saturating_mul(units.into()));
    }
}

/// The greater of actual and volumetric weight. A cubic millimetre divided by the cubic centimetres of a kilogram is a gram.
pub fn weight(method: &Method, parcel: &Parcel) -> u32 {
    match method.divisor() {
        0 => parcel.grams,
        divisor => parcel.grams.max(u32::try_from(parcel.room().div_ceil(divisor.into())).unwrap_or(u32::MAX)),
    }
}

/// A weight rounded up to the carrier's step.
pub fn stepped(method: &Method, grams: u32) -> u32 {
    let step = method.step_grams.max(1);
    grams.div_ceil(step).saturating_mul(step)
}

/// The weight a method charges for a parcel, in grams.
pub fn chargeable(method: &Method, parcel: &Parcel) -> u32 {
    stepped(method, weight(method, parcel))
}

/// Length plus twice width and height: what carriers call length plus girth.
pub fn girth([length, width, height]: [u32; 3]) -> u32 {
    length.saturating_add(width.saturating_add(height).saturating_mul(2))
}

/// The sides of a product, the longest first; all zero when one is not known.
pub fn sides(product: &Product) -> [u32; 3] {
    let Some(Dimensions { length, width, height }) = product.dimensions else { return [0; 3] };
    let (long, short) = (length.max(width), length.min(width));
    let sorted = [long.max(height), long.min(height).max(short), short.min(height)];
    if sorted[2] == 0 { [0; 3] } else { sorted }
}

fn volume([length, width, height]: [u32; 3]) -> u64 {
    (u64::from(length) * u64::from(width)).saturating_mul(height.into())
}

fn larger(a: [u32; 3], b: [u32; 3]) -> [u32; 3] {
    [a[0].max(b[0]), a[1].max(b[1]), a[2].max(b[2])]
}

/// How many more units of a product a parcel holds.
fn room(parcel: &Parcel, limits: &ParcelLimits, product: &Product) -> u32 {
    let mut most = u32::MAX;
    if let Some(max) = limits.max_grams {
        most = max.saturating_sub(parcel.grams).checked_div(product.grams).unwrap_or(most);
    }
    if let Some(max) = limits.max_units {
        most = most.min(max.saturating_sub(parcel.items()));
    }
    let own = sides(product);
    if own[0] == 0 {
        return most;
    }
    let [length, width, least] = larger(parcel.sides, own);
    let mut height = u32::MAX;
    if let Some(max) = limits.max_girth_mm {
        height = (max.saturating_sub(length) / 2).saturating_sub(width);
    }
    if let Some(max) = limits.max_sum_mm {
        height = height.min(max.saturating_sub(length).saturating_sub(width));
    }
    if least > height || limits.max_length_mm.is_some_and(|max| length > max) {
        return 0;
    }
    let mut space = (u64::from(length) * u64::from(width)).saturating_mul(height.into());
    if let Some(max) = limits.max_cm3 {
        space = space.min(u64::from(max) * 1000);
    }
    let units = space.saturating_sub(parcel.volume).checked_div(volume(own)).unwrap_or(u64::MAX);
    most.min(u32::try_from(units).unwrap_or(u32::MAX))
}

/// Packs the goods. Without limits they are one parcel. `Err` is the place of a line whose product is too heavy or too large for any parcel.
pub fn pack(lines: &[Priced], limits: Option<&ParcelLimits>) -> Result<Vec<Parcel>, usize> {
    let empty = Parcel { count: 1, grams: limits.map_or(0, |l| l.tare_grams), ..Parcel::default() };
    let Some(limits) = limits else {
        let mut all = empty;
        all.units.reserve_exact(lines.len());
        lines.iter().enumerate().for_each(|(i, l)| all.add(i, &l.line.product, l.line.quantity));
        return Ok(vec![all]);
    };
    let mut parcels: Vec<Parcel> = Vec::new();
    let mut first = 0;
    for place in heaviest_first(lines) {
        let product = &lines[place].line.product;
        let mut left = lines[place].line.quantity;
        let mut at = first;
        while left > 0 && at < parcels.len() {
            let fits = room(&parcels[at], limits, product);
            if fits > 0 {
                left = fill(&mut parcels, at, place, product, fits, left);
            }
            at += 1;
        }
        if left > 0 {
            let fits = room(&empty, limits, product);
            if fits == 0 {
                return Err(place);
            }
            let fresh = Parcel { count: left.div_ceil(fits), ..empty.clone() };
            parcels.push(fresh);
            let at = parcels.len() - 1;
            fill(&mut parcels, at, place, product, fits, left);
        }
        first = parcels.len().saturating_sub(OPEN);
    }
    Ok(parcels)
}

/// Puts up to `fits` units into each of the parcels at a place, and says how many are left. Parcels that end up with different content part.
fn fill(parcels: &mut Vec<Parcel>, at: usize, place: usize, product: &Product, fits: u32, left: u32) -> u32 {
    let untouched = parcels[at].clone();
    let full = untouched.count.min(left / fits);
    let last = if full < untouched.count { left % fits } else { 0 };
    let others = untouched.count - full - u32::from(last > 0);
    let with = |count: u32, units: u32| {
        let mut parcel = Parcel { count, ..untouched.clone() };
        if units > 0 {
            parcel.add(place, product, units);
        }
        parcel
    };
    let kinds = [(full, fits), (u32::from(last > 0), last), (others, 0)];
    let kinds = kinds.into_iter().filter(|(count, _)| *count > 0).map(|(count, units)| with(count, units));
    let kinds: Vec<Parcel> = kinds.collect();
    parcels.splice(at..=at, kinds);
    left - full.saturating_mul(fits) - last
}

fn heaviest_first(lines: &[Priced]) -> Vec<usize> {
    order(lines.len(), &|a, b| {
        let (a, b) = (&lines[a].line.product, &lines[b].line.product);
        let bulk = |p: &Product| (p.grams, volume(sides(p)));
        let (first, second) = (bulk(a), bulk(b));
        first > second || (first == second && a.sku < b.sku)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pricing::cart::Line;

    fn product(sku: &str, grams: u32, [length, width, height]: [u32; 3]) -> Product {
        Product { sku: sku.into(), grams, dimensions: Some(Dimensions { length, width, height }), ..Product::default() }
    }

    fn packed(goods: &[(Product, u32)], limits: &ParcelLimits) -> Result<Vec<Parcel>, usize> {
        let line =
            |(product, quantity): &(Product, u32)| Line { quantity: *quantity, product: product.clone(), ..Line::default() };
        let lines: Vec<Line> = goods.iter().map(line).collect();
        let free = rust_decimal::Decimal::ZERO;
        let priced: Vec<Priced> = lines
            .iter()
            .map(|line| Priced { line, place: 0, unit: free, amount: free, residue: free, steps: Vec::new() })
            .collect();
        pack(&priced, Some(limits))
    }

    /// One unit after the other into the first parcel that holds it: what [`pack`] does by division.
    fn one_by_one(goods: &[(Product, u32)], limits: &ParcelLimits) -> Vec<Vec<(usize, u32)>> {
        let mut order: Vec<usize> = (0..goods.len()).collect();
        order.sort_by_key(|i| {
            let product = &goods[*i].0;
            (std::cmp::Reverse((product.grams, volume(sides(product)))), product.sku.clone())
        });
        let mut parcels: Vec<Parcel> = Vec::new();
        for place in order {
            let (product, quantity) = &goods[place];
            for _ in 0..*quantity {
                let at = parcels.iter().position(|p| room(p, limits, product) > 0).unwrap_or_else(|| {
                    parcels.push(Parcel { count: 1, grams: limits.tare_grams, ..Parcel::default() });
                    parcels.len() - 1
                });
                parcels[at].add(place, product, 1);
            }
        }
        parcels.into_iter().map(|p| p.units).collect()
    }

    #[test]
    fn division_packs_as_unit_by_unit_would() {
        let limits = ParcelLimits {
            max_grams: Some(10_000),
            max_units: Some(9),
            max_sum_mm: Some(1500),
            tare_grams: 300,
            ..ParcelLimits::default()
        };
        for seed in 1..60u32 {
            let roll = |i: u32, most: u32| (seed * 7919 + i * 104_729) % most + 1;
            let goods: Vec<(Product, u32)> = (0..seed % 6 + 1)
                .map(|i| {
                    let size = [roll(i, 400), roll(i + 1, 300), roll(i + 2, 200)];
                    (product(&format!("P{i}"), roll(i + 3, 4000), size), roll(i + 4, 40))
                })
                .collect();
            let by_division: Vec<Vec<(usize, u32)>> =
                packed(&goods, &limits).unwrap().into_iter().flat_map(|p| vec![p.units; p.count as usize]).collect();
            assert_eq!(by_division, one_by_one(&goods, &limits), "seed {seed}");
        }
    }

    #[test]
    fn sizes_are_those_of_a_filled_box() {
        let limits = ParcelLimits::default();
        let parcels = packed(&[(product("A", 1, [300, 200, 100]), 3)], &limits).unwrap();
        assert_eq!((parcels[0].size(), parcels[0].room()), ([300, 200, 300], 18_000_000));
        assert_eq!(girth(parcels[0].size()), 300 + 2 * (200 + 300));
        let flat = packed(&[(product("A", 9, [300, 200, 10]), 1), (product("B", 1, [100, 50, 40]), 1)], &limits).unwrap();
        assert_eq!((flat[0].size(), flat[0].room()), ([300, 200, 40], 2_400_000));
    }

    #[test]
    fn what_fits_nowhere_is_named() {
        let limits = |max_length_mm, max_grams| ParcelLimits { max_length_mm, max_grams, ..ParcelLimits::default() };
        let goods = [(product("A", 100, [10, 10, 10]), 1), (product("B", 5000, [700, 10, 10]), 2)];
        assert_eq!(packed(&goods, &limits(Some(600), None)), Err(1));
        assert_eq!(packed(&goods, &limits(None, Some(4999))), Err(1));
        assert!(packed(&goods, &limits(Some(700), Some(5000))).is_ok());
    }
}
