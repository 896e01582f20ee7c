//! The border rules of the packs against the cases: no kind of rule without a calculation by hand, and no rate that the law's own list lacks.

use std::collections::BTreeSet;
use std::path::Path;

use landfall::domain::country::{Country, Scheme, TAX_CATEGORIES};
use landfall::native::packs::country;

fn countries() -> Vec<Country> {
    let mut faults = Vec::new();
    let countries = country::read_wanted(Path::new("locales"), None, &mut faults);
    assert!(faults.is_empty(), "{}", faults[0]);
    countries.into_values().collect()
}

/// What a scheme makes the engine do, by name.
fn deeds(scheme: &Scheme) -> BTreeSet<String> {
    let mut deeds = BTreeSet::new();
    if let Some(duty) = &scheme.duty {
        deeds.insert(format!("duty {:?}", duty.kind));
        let parts = [
            ("extra", duty.extra.is_some()),
            ("plus", duty.plus.is_some()),
            ("waived", duty.waive_up_to.is_some()),
            ("steps", duty.step.is_some() || duty.base_step.is_some()),
        ];
        deeds.extend(parts.iter().filter(|(_, has)| *has).map(|(name, _)| format!("duty {name}")));
    }
    if let Some(tax) = &scheme.tax {
        deeds.insert(format!("tax {:?}", tax.kind));
        let parts = [
            ("grossed up", tax.gross_up),
            ("base factor", tax.base_factor.is_some()),
            ("excise", !tax.excise.is_empty()),
            ("waived", tax.waive_up_to.is_some()),
            ("steps", tax.step.is_some() || tax.base_step.is_some()),
            ("by state", !tax.rates.is_empty()),
        ];
        deeds.extend(parts.iter().filter(|(_, has)| *has).map(|(name, _)| format!("tax {name}")));
    }
    let parts = [
        ("gift", scheme.gift),
        ("business", scheme.business == Some(true)),
        ("registered", scheme.registered == Some(true)),
        ("unregistered", scheme.registered == Some(false)),
        ("option", scheme.option.is_some()),
        ("told", !scheme.tells.is_empty()),
        ("waived together", scheme.waive_up_to.is_some()),
        ("taxable factor", scheme.taxable_factor.is_some()),
        ("all in", scheme.all_in),
    ];
    deeds.extend(parts.iter().filter(|(_, has)| *has).map(|(name, _)| (*name).to_owned()));
    deeds
}

fn cases(folder: &Path, found: &mut Vec<toml::Table>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            cases(&path, found);
        } else if path.extension().is_some_and(|e| e == "toml") {
            found.push(toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
}

#[test]
fn every_kind_of_border_rule_has_a_case() {
    let countries = countries();
    let mut found = Vec::new();
    cases(Path::new("tests/scenarios"), &mut found);
    let mut shown = BTreeSet::new();
    for case in &found {
        let to = case["to"].as_str().unwrap().split('-').next().unwrap();
        let id = case["expect"].get("scheme").and_then(|scheme| scheme.as_str());
        let import = countries.iter().find(|c| c.code == to).and_then(|c| c.import.as_ref());
        let schemes = import.map(|import| import.schemes.as_slice()).unwrap_or_default();
        shown.extend(schemes.iter().filter(|s| Some(s.id.as_str()) == id).flat_map(deeds));
    }
    let all = countries.iter().filter_map(|c| c.import.as_ref()).flat_map(|import| &import.schemes).flat_map(deeds);
    let missing: BTreeSet<String> = all.filter(|deed| !shown.contains(deed)).collect();
    assert!(missing.is_empty(), "no case in tests/scenarios shows {missing:?}");
}

#[test]
fn categories_are_those_of_the_list_and_named_once() {
    for country in countries() {
        let rated = country.taxes.iter().map(|row| row.category.as_str());
        for category in rated.chain(country.standard.iter().map(String::as_str)) {
            assert!(TAX_CATEGORIES.contains(&category), "{}: {category}", country.code);
        }
        for category in &country.standard {
            let own = country.taxes.iter().any(|row| row.category == *category && row.subdivision.is_none());
            assert!(!own, "{}: {category} has a rate and is said to have none", country.code);
        }
    }
}
