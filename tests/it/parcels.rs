//! What holds for every packing: each unit travels exactly once, no parcel is beyond a limit, and more goods never weigh less on the bill.

use std::path::Path;
use std::sync::OnceLock;

use landfall::domain::pricing::cart::{Cart, Choices, Dimensions, Line, Product};
use landfall::domain::pricing::quote::{Quote, RowKind};
use landfall::domain::shop::{ParcelLimits, PricedBy};
use landfall::native::merchant::{Merchant, Sources};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn merchant() -> &'static Merchant {
    static READ: OnceLock<Merchant> = OnceLock::new();
    READ.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let config = root.join("tests/scenarios/merchants/shelf.json");
        let sources = Sources { config, catalog: None, rates: None, locales: root.join("locales") };
        Merchant::open(&sources).unwrap_or_else(|faults| panic!("{}", faults[0]))
    })
}

/// A table that rises with the weight, for parcels or for the order.
fn quote(cart: &Cart, parcel: Option<ParcelLimits>, priced: PricedBy, divisor: u32) -> Option<Quote> {
    let mut shop = merchant().shop.clone();
    shop.shipping.parcel = parcel;
    shop.shipping.methods.truncate(1);
    let method = &mut shop.shipping.methods[0];
    (method.priced, method.volumetric_divisor) = (priced, Some(divisor));
    let rates: Vec<String> = [(500, 3), (2000, 5), (10_000, 9), (31_500, 17), (u32::MAX, 40)]
        .map(|(grams, price)| format!(r#"{{"upToGrams":{grams},"price":"{price}"}}"#))
        .into();
    method.zones[0].rates = landfall::wire::contract::read(&format!("[{}]", rates.join(","))).unwrap();
    let choices = Choices { country: "DE".into(), ..Choices::default() };
    merchant().reconfigured(shop).quote(cart, &choices, "2026-11-22T12:00:00Z".parse().unwrap()).ok()
}

fn shipping(quote: &Quote) -> Decimal {
    quote.rows.iter().filter(|row| row.kind == RowKind::Shipping).map(|row| row.amount).sum()
}

prop_compose! {
    fn line()(grams in 0..9_000u32, quantity in prop_oneof![1..20u32, 1..=9_999u32], size in prop::option::of((1..500u32, 1..400u32, 1..300u32))) -> Line {
        let dimensions = size.map(|(length, width, height)| Dimensions { length, width, height });
        Line { quantity, product: Product { price: Decimal::ONE, tax_category: "standard".into(), grams, dimensions, ..Product::default() }, ..Line::default() }
    }
}

fn cart() -> impl Strategy<Value = Cart> {
    prop::collection::vec(line(), 1..12).prop_map(|mut lines| {
        for (i, line) in lines.iter_mut().enumerate() {
            line.id = i.to_string();
            line.product.sku = format!("SKU{}", i % 7);
        }
        Cart { lines, ..Cart::default() }
    })
}

prop_compose! {
    fn limits()(
        max_grams in prop::option::of(1_000..40_000u32),
        max_units in prop::option::of(1..50u32),
        max_length_mm in prop::option::of(300..900u32),
        max_girth_mm in prop::option::of(900..4_000u32),
        max_sum_mm in prop::option::of(600..2_000u32),
        max_cm3 in prop::option::of(10_000..200_000u32),
        tare_grams in 0..800u32,
    ) -> ParcelLimits {
        ParcelLimits { max_grams, max_units, max_length_mm, max_girth_mm, max_sum_mm, max_cm3, tare_grams }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_unit_travels_once_and_no_parcel_is_beyond_a_limit(cart in cart(), limits in limits()) {
        let Some(quote) = quote(&cart, Some(limits.clone()), PricedBy::Parcel, 5000) else { return Ok(()) };
        let mut sent = vec![0u32; cart.lines.len()];
        for kind in &quote.parcels {
            let mut grams = limits.tare_grams;
            let (mut units, mut sides, mut volume) = (0, [0; 3], 0);
            for part in &kind.units {
                let place: usize = part.line.parse().unwrap();
                let product = &cart.lines[place].product;
                sent[place] += part.quantity * kind.count;
                grams += product.grams * part.quantity;
                units += part.quantity;
                if let Some(Dimensions { length, width, height }) = product.dimensions {
                    let mut own = [length, width, height];
                    own.sort_by(|a, b| b.cmp(a));
                    volume += u64::from(part.quantity) * own.iter().map(|side| u64::from(*side)).product::<u64>();
                    sides = std::array::from_fn(|i| own[i].max(sides[i]));
                }
            }
            prop_assert_eq!(kind.grams, grams);
            prop_assert!(kind.chargeable_grams >= grams);
            prop_assert!(limits.max_grams.is_none_or(|max| grams <= max), "{} g", grams);
            prop_assert!(limits.max_units.is_none_or(|max| units <= max), "{} units", units);
            let [length, width, height] = sides;
            let height = u64::from(height).max(volume.div_ceil((u64::from(length) * u64::from(width)).max(1)));
            let (length, width) = (u64::from(length), u64::from(width));
            prop_assert!(limits.max_length_mm.is_none_or(|max| length <= max.into()), "{} mm", length);
            prop_assert!(limits.max_girth_mm.is_none_or(|max| length + 2 * (width + height) <= max.into()), "{:?} {}", sides, height);
            prop_assert!(limits.max_sum_mm.is_none_or(|max| length + width + height <= max.into()), "{:?} {}", sides, height);
            prop_assert!(limits.max_cm3.is_none_or(|max| volume <= u64::from(max) * 1000), "{} mm3", volume);
        }
        let ordered: Vec<u32> = cart.lines.iter().map(|line| line.quantity).collect();
        prop_assert_eq!(sent, ordered);
    }

    #[test]
    fn more_goods_never_cost_less_to_ship(cart in cart(), more in line()) {
        let mut fuller = cart.clone();
        fuller.lines.push(Line { id: "more".into(), ..more });
        // One parcel by actual and by volumetric weight; and the weight of an order in as many parcels as it needs.
        let by_weight = ParcelLimits { max_grams: Some(10_000), ..ParcelLimits::default() };
        for (limits, priced, divisor) in [(None, PricedBy::Parcel, 0), (None, PricedBy::Parcel, 5000), (Some(by_weight), PricedBy::Order, 0)] {
            let (before, after) = (quote(&cart, limits.clone(), priced, divisor).unwrap(), quote(&fuller, limits, priced, divisor).unwrap());
            prop_assert!(shipping(&before) <= shipping(&after));
        }
    }

    #[test]
    fn the_order_of_lines_packs_the_same_parcels(cart in cart(), limits in limits()) {
        let mut cart = cart;
        cart.lines.iter_mut().for_each(|line| line.product.sku = line.id.clone());
        let mut turned = cart.clone();
        turned.lines.reverse();
        let packed = |cart: &Cart| quote(cart, Some(limits.clone()), PricedBy::Parcel, 5000).map(|quote| quote.parcels);
        prop_assert_eq!(packed(&cart), packed(&turned));
    }
}
