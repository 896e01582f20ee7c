//! Real addresses of public buildings: every shape of address form that a destination has is among them, and each label is what was written down
//! by hand. `tests/e2e/addresses.test.mjs` types the same ones into the form.

use std::path::Path;

use landfall::domain::country::{AddressForm, Country};
use landfall::domain::place::address::{Address, Part, check};
use landfall::domain::place::phone::e164;
use landfall::domain::place::postcode::normal;
use landfall::native::merchant::{Merchant, Sources};
use serde_json::Value;

fn merchant() -> Merchant {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = Sources { config: root.join("www/landfall.json"), catalog: None, rates: None, locales: root.join("locales") };
    Merchant::open(&sources).unwrap()
}

fn cases() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/addresses.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn typed(case: &Value, country: &Country) -> Address {
    let mut address = Address { country: country.code.clone(), ..Address::default() };
    for (key, text) in case["fields"].as_object().unwrap() {
        let text = text.as_str().unwrap();
        let part = Part::ALL.into_iter().find(|part| part.name() == key).unwrap_or_else(|| panic!("{key}"));
        let mut said = text.to_owned();
        if part == Part::State {
            let named = |names: [Option<&str>; 2]| names.contains(&Some(text));
            let states = &country.address.subdivisions;
            let state = states.iter().find(|s| named([Some(&s.name), s.latin.as_deref()]));
            said = state.unwrap_or_else(|| panic!("{}: no state {text}", country.code)).code.clone();
        }
        address.set(part, said);
    }
    address
}

/// What a form asks for: rows, required fields, whether there are lists and postcodes.
fn shape(form: &AddressForm) -> String {
    let rows: Vec<String> =
        form.rows(true).iter().map(|row| row.iter().map(|part| part.name()).collect::<Vec<_>>().join("+")).collect();
    let needed: Vec<&str> = Part::ALL.into_iter().filter(|part| form.requires(*part)).map(Part::name).collect();
    format!("{} needs {} {}", rows.join("/"), needed.join("+"), !form.subdivisions.is_empty())
}

#[test]
fn labels_of_public_buildings_are_as_written_down_by_hand() {
    let merchant = merchant();
    for case in cases() {
        let country = merchant.country(case["country"].as_str().unwrap()).unwrap();
        let address = typed(&case, country);
        let form = &country.address;
        for part in Part::ALL {
            assert_eq!(check(form, &address, part), None, "{case} {part:?}");
        }
        let rows = form.rows(form.read_in(case["language"].as_str().unwrap())).concat();
        for part in Part::ALL {
            assert!(address.get(part).is_empty() || rows.contains(&part), "{case}: the form does not ask for {part:?}");
        }
        let abroad = Some(country.name.as_str()).filter(|_| country.code != "DE");
        let expected: Vec<&str> = case["label"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
        assert_eq!(address.label(form, abroad, &|text| text.to_uppercase()), expected);
        if let Some(phone) = case["phone"].as_str() {
            assert_eq!(e164(phone, &country.calling_code, &country.trunk).as_deref(), case["e164"].as_str(), "{phone}");
        }
    }
}

#[test]
fn every_shape_of_address_form_is_walked() {
    let merchant = merchant();
    let walked: Vec<String> =
        cases().iter().map(|case| shape(&merchant.country(case["country"].as_str().unwrap()).unwrap().address)).collect();
    let codes = merchant.codes();
    let lost: Vec<&String> =
        codes.iter().filter(|code| !walked.contains(&shape(&merchant.country(code).unwrap().address))).collect();
    assert!(lost.is_empty(), "no address of the shape of {lost:?}");
}

#[test]
fn all_252_forms_are_there_and_their_example_postcodes_fit() {
    let merchant = merchant();
    let codes: Vec<String> =
        (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| String::from_utf8(vec![a, b]).unwrap())).collect();
    let forms: Vec<&AddressForm> = codes.iter().filter_map(|code| merchant.address_form(code)).collect();
    assert_eq!(forms.len(), 252);
    for form in forms {
        let rows = form.rows(true).concat();
        assert!(rows.contains(&Part::Name) && rows.contains(&Part::Line1), "{form:?}");
        if let Some(example) = &form.postcode_example {
            assert_eq!(normal(form, &example.to_lowercase()), *example);
        }
    }
}
