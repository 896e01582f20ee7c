//! A figure is called an estimate when a row behind it is not official, and only then: over all destinations.

use landfall::domain::country::Certainty;
use landfall::domain::pricing::cart::Choices;
use landfall::domain::pricing::quote::RowKind;
use landfall::domain::pricing::trace::Trace;
use landfall::native::merchant::{Merchant, Sources};

/// The least sure of the rows behind an amount; nothing when no row of data is.
fn least(trace: &Trace) -> Option<Certainty> {
    trace.basis.iter().map(|basis| basis.certainty).chain(trace.parts.iter().filter_map(least)).min()
}

#[test]
fn duty_and_tax_are_estimates_exactly_where_a_row_behind_them_is_not_official() {
    let sources = Sources { config: "www/landfall.json".into(), catalog: None, rates: None, locales: "locales".into() };
    let merchant = Merchant::open(&sources).unwrap();
    let cart = r#"{"schema":"landfall.cart/1","lines":[{"sku":"LAMP","name":"Lamp","price":"49.00","hs":"940521","origin":"DE","grams":900}]}"#;
    let cart = landfall::wire::cart::read(cart).unwrap();
    let (mut sure, mut unsure) = (0, 0);
    for code in merchant.codes() {
        let subdivision = merchant.country(&code).and_then(|c| c.address.subdivisions.first()).map(|s| s.code.clone());
        let choices = Choices { country: code.clone(), subdivision: subdivision.unwrap_or_default(), ..Default::default() };
        let Ok(quote) = merchant.quote(&cart, &choices, "2026-11-27T10:00:00Z".parse().unwrap()) else { continue };
        for row in quote.rows.iter().filter(|row| matches!(row.kind, RowKind::Duty | RowKind::Tax)) {
            let Some(certainty) = least(&row.why) else { continue };
            if certainty < Certainty::Official {
                unsure += 1;
                assert!(row.estimate, "{code}: {:?} rests on {certainty:?} and is not called an estimate", row.kind);
            } else {
                sure += 1;
            }
            assert!(!row.estimate || quote.estimate, "{code}: a quote with an estimate in it is one");
        }
    }
    assert!(sure > 5 && unsure > 20, "{sure} {unsure}");
    // By hand: Germany's rate of 19 % is official, and nothing else is behind it.
    let at_home =
        merchant.quote(&cart, &Choices { country: "DE".into(), ..Default::default() }, "2026-11-27T10:00:00Z".parse().unwrap());
    assert!(!at_home.unwrap().estimate);
}
