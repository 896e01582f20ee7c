//! A country of the merchant's own, from the config alone: no file of the data, no release. And one new file, where the country is for everybody.

use std::path::Path;

use landfall::domain::pricing::cart::Choices;
use landfall::native::merchant::{Merchant, Sources};
use landfall::native::packs::Locales;
use landfall::wire;

/// Serbia as a shop might write it down: what is charged there (PDV 20 %), and how an address is written.
const SERBIA: &str = r#"{
  "name": "Serbia", "currency": "RSD", "languages": ["sr"], "calling_code": "381", "weekend": ["sat", "sun"], "zones": ["Europe/Belgrade"],
  "address": {"format": "%N%n%O%n%A%n%Z %C", "required": "ACZ", "upper": "C", "postcode": "\\d{5}", "postcode_example": "11000"},
  "taxes": [{"category": "standard", "name": "PDV", "rate": "20"}],
  "import": {"cif": true, "schemes": [{"id": "rs-all", "name": "All imports", "duty": {"kind": "none"}, "tax": {"kind": "vat", "rate": "standard", "base": ["goods", "shipping"]}}]},
  "payments": [{"id": "visa", "name": "Visa", "kind": "card", "flow": "redirect"}]
}"#;

fn config(countries: &str) -> String {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/landfall.json")).unwrap();
    let zone = r#"{"countries": ["CH", "LI", "NO", "#;
    assert!(text.contains(zone));
    // The demo shop's parcels to Switzerland go to Serbia as well.
    text.replace(zone, r#"{"countries": ["RS", "CH", "LI", "NO", "#).replacen('{', &format!("{{\"countries\": {countries},"), 1)
}

fn merchant(countries: &str, locales: &Path) -> Result<Merchant, Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("landfall.json");
    std::fs::write(&path, config(countries)).unwrap();
    let sources = Sources { config: path, catalog: None, rates: None, locales: locales.to_owned() };
    Merchant::open(&sources).map_err(|faults| faults.iter().map(|fault| fault.what.clone()).collect())
}

fn locales() -> &'static Path {
    Path::new("locales")
}

#[test]
fn a_country_is_added_by_config() {
    let merchant = merchant(&format!("{{\"RS\": {SERBIA}}}"), locales()).unwrap();
    let cart =
        r#"{"schema":"landfall.cart/1","lines":[{"sku":"LAMP","name":"Lamp","price":"119.00","hs":"940521","grams":900}]}"#;
    let choices = Choices { country: "RS".into(), postcode: "11000".into(), ..Choices::default() };
    let quote = merchant.quote(&wire::cart::read(cart).unwrap(), &choices, "2026-11-22T12:00:00Z".parse().unwrap()).unwrap();
    assert!(quote.import && quote.payments == ["visa"], "{:?}", quote.payments);
    // 119.00 less 19 % German tax = 100.00; the zone's parcel up to 2 kg 14.90 / 1.19 = 12.52; tax 20 % of 112.52 = 22.504.
    let tax: Vec<String> = quote.taxes.iter().map(|tax| tax.amount.to_string()).collect();
    assert_eq!((quote.lines[0].amount.to_string().as_str(), tax), ("100.00", vec!["22.50".to_owned()]));
    assert_eq!(merchant.hash_of("RS"), Some("+own"));
}

#[test]
fn facts_of_a_known_country_are_laid_over_and_the_rest_stays() {
    let merchant = merchant(r#"{"FR": {"weekend": ["sun"], "address": {"required": "AC"}}}"#, locales()).unwrap();
    let france = merchant.country("FR").unwrap();
    assert_eq!((france.weekend.as_slice(), france.address.required.as_str()), (&[6][..], "AC"));
    assert_eq!((france.address.format.as_str(), france.taxes.is_empty()), ("%O%n%N%n%A%n%Z %C", false));
    assert!(merchant.hash_of("FR").unwrap().ends_with("+own"), "other facts have another hash");
    assert_eq!(merchant.country("DE").unwrap().weekend, [5, 6]);
}

#[test]
fn a_wrong_fact_is_named() {
    for (countries, said) in [
        (r#"{"FR": {"wekend": ["sun"]}}"#, "/countries/FR/wekend: unknown key \"wekend\"; did you mean \"weekend\"?"),
        (r#"{"FR": {"address": {"postcode_example": "75"}}}"#, "/countries/FR/address: the example postcode «75» does not fit"),
        (r#"{"XX": {"currency": "EUR"}}"#, "/countries/XX/: the key \"weekend\" is missing"),
        (
            &SERBIA
                .replacen('{', "{\"RS\": {", 1)
                .replace("\"standard\", \"name\"", "\"food\", \"name\"")
                .replace("}]\n}", "}]\n}}"),
            "/countries/RS/taxes: there is no row of the category \"standard\"",
        ),
    ] {
        let faults = merchant(countries, locales()).unwrap_err();
        assert!(faults.iter().any(|fault| fault.contains(said)), "{said}\n{faults:#?}");
    }
}

/// The other way, for everybody: one file in `locales/countries`, as the README shows it.
#[test]
fn one_new_file_adds_a_country() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new("locales"), folder.path());
    let readme = std::fs::read_to_string("README.md").unwrap();
    let file = readme.split("```toml\n# locales/countries/RS.toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    std::fs::write(folder.path().join("countries/RS.toml"), file).unwrap();
    // What stands in the way of a release beside it (a language that lacks a message) is another test's matter.
    let faults = Locales::read(folder.path()).err().unwrap_or_default();
    let about: Vec<String> = faults.iter().map(ToString::to_string).filter(|fault| fault.contains("RS.toml")).collect();
    assert!(about.is_empty(), "{about:?}");
    let merchant = merchant("{}", folder.path()).unwrap();
    assert_eq!(merchant.country("RS").unwrap().taxes[0].rate.to_string(), "20");
    assert_eq!(merchant.codes().len(), 69);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn the_check_of_a_config_names_a_wrong_fact_by_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let check = |text: &str| {
        let path = folder.path().join("landfall.json");
        std::fs::write(&path, text).unwrap();
        let names = landfall::native::packs::names::Names::read(locales()).unwrap();
        let file = landfall::native::packs::Text::read(&path).unwrap();
        let faults = landfall::native::check::check(&file, &names);
        faults.iter().map(|fault| format!("{}: {}", fault.line, fault.what)).collect::<Vec<_>>()
    };
    assert_eq!(check(&config(&format!("{{\"RS\": {SERBIA}}}"))), [""; 0], "its zones and markets may name the country");
    let wrong = check(&config("{\n\"FR\": {\n\"address\": {\n\"postcode_example\": \"75\"}}}"));
    assert!(wrong.iter().any(|fault| fault.starts_with("3: /countries/FR/address: the example postcode «75»")), "{wrong:?}");
    let wrong = check(&config("{}").replace(r#""business": "optional""#, r#""business": "optinal""#));
    assert!(
        wrong.iter().any(|fault| fault.ends_with("/fields/business: unknown word \"optinal\"; did you mean \"optional\"?")),
        "{wrong:?}"
    );
}
