//! The pack builder on the data of this repository, and on data that is wrong.

use std::path::Path;

use landfall::domain::country::Standing;
use landfall::native::packs::{Locales, country};
use serde_json::Value;

#[test]
fn the_folder_that_is_served_is_whole() {
    let out = tempfile::tempdir().unwrap();
    let locales = Locales::read(Path::new("locales")).unwrap();
    locales.write(out.path(), Path::new("www")).unwrap();
    let read = |path: &str| std::fs::read_to_string(out.path().join(path)).unwrap();
    let loader = read("landfall.js");
    for name in ["VERSION = \"", "ZONES = \"", "LANGUAGES = \"", "FIRST = {", "STYLE = \""] {
        let line = loader.lines().find(|line| line.starts_with(&format!("const {name}"))).unwrap();
        assert!(line.len() > format!("const {name}").len() + 2, "{line}");
    }
    for code in ["DE", "US", "CN", "TR", "KW", "BR", "JP", "FR", "GB", "CH", "CA", "AU"] {
        let pack: Value = serde_json::from_str(&read(&format!("packs/countries/{code}.json"))).unwrap();
        assert_eq!((&pack["country"], pack["hash"].as_str().map(str::len)), (&Value::from(code), Some(16)));
        assert!(!pack["payments"].as_array().unwrap().is_empty(), "{code} has ways to pay");
    }
    let pack = |code: &str| -> Value { serde_json::from_str(&read(&format!("packs/countries/{code}.json"))).unwrap() };
    assert_eq!([&pack("KW")["payments"][0]["id"], &pack("BR")["payments"][0]["id"]], ["knet", "pix"]);
    assert!(pack("DE")["import"]["schemes"].as_array().unwrap().len() > 2, "the union's rules are in the member's pack");
    for tag in ["en", "de", "fr", "es", "pt-BR", "tr", "zh-Hans", "ja", "ar"] {
        let pack: Value = serde_json::from_str(&read(&format!("packs/languages/{tag}.json"))).unwrap();
        assert_eq!((&pack["tag"], pack["messages"]["review-button"].is_string()), (&Value::from(tag), true));
    }
    let arabic: Value = serde_json::from_str(&read("packs/languages/ar.json")).unwrap();
    assert_eq!(arabic["direction"], "rtl");
}

/// The packs are written by the builder and read by the browser: what comes back is what went in.
#[test]
fn every_country_pack_is_read_as_it_was_written() {
    let mut faults = Vec::new();
    for (code, pack) in country::read_all(Path::new("locales"), &mut faults) {
        let read = landfall::wire::contract::read(&pack.json).unwrap_or_else(|faults| panic!("{code}: {}", faults[0]));
        assert_eq!(pack.country, read, "{code}");
    }
    assert!(faults.is_empty(), "{faults:?}");
}

/// A copy of the repository's data, of few countries, with one text replaced by another.
fn spoilt(file: &str, from: &str, to: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new("locales"), folder.path());
    // Reading all of them for each fault would take most of the time of all tests.
    for entry in std::fs::read_dir(folder.path().join("countries"))
        .unwrap()
        .chain(std::fs::read_dir(folder.path().join("tariffs")).unwrap())
    {
        let path = entry.unwrap().path();
        if !["DE", "EU", "SE", "KW"].iter().any(|kept| path.file_stem().is_some_and(|name| name == *kept)) {
            std::fs::remove_file(path).unwrap();
        }
    }
    let path = folder.path().join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no «{from}»");
    std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
    let faults = Locales::read(folder.path()).unwrap_err();
    let room = format!("{}/", folder.path().display());
    faults.iter().map(|fault| fault.to_string().replace(&room, "")).collect()
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
fn a_fault_in_the_data_is_named_with_file_and_line() {
    for (file, from, to, said) in [
        (
            "countries/DE.toml",
            "calling_code",
            "caling_code",
            "countries/DE.toml:7: /caling_code: unknown key \"caling_code\"; did you mean \"calling_code\"?",
        ),
        (
            "countries/DE.toml",
            "country = \"DE\"",
            "country = \"DX\"",
            "countries/DE.toml:2: /country: the file is DE.toml, the country DX",
        ),
        ("countries/DE.toml", "\"visa\"", "\"viza\"", "payment-methods.toml has no method \"viza\""),
        ("countries/DE.toml", "rate = \"19\"", "rate = \"19 %\"", "expected a decimal"),
        ("countries/DE.toml", "currency = \"EUR\"", "currency = ", "not TOML"),
        ("countries/EU.toml", "kind = \"flat_per_heading\"", "kind = \"flat\"", "countries/EU.toml:"),
        ("countries/EU.toml", "except = [\"alcohol\"", "except = [\"alcopops\"", "goods-classes.toml has no class \"alcopops\""),
        ("tariffs/EU.toml", "rate = \"12\"", "rate = \"twelve\"", "tariffs/EU.toml:5: /0/rate: expected a decimal"),
        ("countries/DE.toml", "eu-vat-rates-data", "eu-vat-rate-data", "sources.toml does not explain \"eu-vat-rate-data\""),
        (
            "countries/DE.toml",
            "DE136695976",
            "DE136695967",
            "de-vat: the example «DE136695967» does not hold against its own row",
        ),
        ("countries/DE.toml", "%Z %C", "%Z %Q", "the format «%N%n%O%n%A%n%Z %Q» has a field %Q, which there is not"),
        ("countries/DE.toml", "%Z %C", "%Z", "required names the field C, which the format «%N%n%O%n%A%n%Z» does not have"),
        ("countries/SE.toml", "\"114 55\"", "\"1145\"", "the example postcode «1145» does not fit «\\d{3} ?\\d{2}»"),
        (
            "countries/KW.toml",
            "city = \"district\"",
            "city = \"quarter\"",
            "address-city-quarter: no message, but the address form of KW",
        ),
        ("addresses.toml", "\"AD100\"", "\"AD900\"", "addresses.toml:24: /AD: the example postcode «AD900» does not fit"),
        (
            "addresses.toml",
            "\"ASCN 1ZZ\"\npostcode_example",
            "\"ASCN 1ZZ\"\npostcode_exmple",
            "addresses.toml:17: /AC/postcode_exmple: unknown key",
        ),
        ("currencies.toml", "minor = 3", "minor = 2", "has 3 minor digits"),
        ("languages.toml", "zh-Hans = [", "zh-Hand = [", "there is no zh-Hand.ftl"),
        ("fr.ftl", "review-button =", "review-buton =", "review-button: this message of en.ftl is missing"),
        ("de.ftl", "{ $amount }", "{ $betrag }", "$betrag is not there in en.ftl"),
        ("plurals.toml", "[ja]", "[jp]", "plurals.toml does not say what the grammar of ja needs"),
    ] {
        let faults = spoilt(file, from, to);
        assert!(faults.iter().any(|fault| fault.contains(said)), "{said}\n{faults:#?}");
    }
}

#[test]
fn a_country_and_a_language_are_one_new_file_each() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new("locales"), folder.path());
    let serbia = r#"
country = "RS"
name = "Serbia"
also = ["SRB"]
currency = "RSD"
languages = ["sr"]
calling_code = "381"
weekend = ["sat", "sun"]
zones = ["Europe/Belgrade"]
region = "europe"
source = "general knowledge"
certainty = "unverified"

[address]
format = "%N%n%O%n%A%n%Z %C"
required = "ACZ"
postcode = '\d{5}'
postcode_example = "11000"
source = "libaddressinput"
certainty = "package"

[[tax]]
category = "standard"
name = "PDV"
rate = "20"
source = "general knowledge"
certainty = "unverified"
"#;
    std::fs::write(folder.path().join("countries/RS.toml"), serbia).unwrap();
    let welsh = "# reviewed: nobody\n\
        # grammar: { direction = \"ltr\", cardinal = [\"zero\", \"one\", \"two\", \"few\", \"many\", \"other\"], ordinal = [\"other\"] }\n\
        loader-title = Talu\nsummary-total = Cyfanswm\n";
    std::fs::write(folder.path().join("cy.ftl"), welsh).unwrap();
    let locales = Locales::read(folder.path()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let out = tempfile::tempdir().unwrap();
    locales.write(out.path(), Path::new("www")).unwrap();
    let read = |name: &str| std::fs::read_to_string(out.path().join(name)).unwrap();
    assert!(read("packs/countries/RS.json").contains("\"PDV\""));
    assert!(read("packs/called.json").contains("\"RS\":[\"SRB\"]"));
    let words = read("packs/languages/cy.json");
    assert!(words.contains("Cyfanswm") && words.contains("Order summary"), "what it lacks is borrowed from English");
    let loader = read("landfall.js");
    assert!(loader.contains("|RS:") && loader.contains("|cy|"), "the loader knows both");
    // A slip in the line of the grammar is named.
    std::fs::write(folder.path().join("cy.ftl"), welsh.replace("cardinal =", "cardinals =")).unwrap();
    let faults = Locales::read(folder.path()).unwrap_err();
    assert!(faults.iter().any(|fault| fault.to_string().contains("cy.ftl:2: ")), "{faults:#?}");
}

/// One row of each kind is broken, each in a file of its own, and one run names them all with file and line. The line is that of `there` in the broken
/// file; nothing for its end.
#[test]
fn a_broken_row_of_each_kind_is_named_with_file_and_line() {
    const THERE: &str = "";
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new("locales"), folder.path());
    let mut expected = Vec::new();
    for (file, from, to, there, said) in [
        // Every kind of row: a key, a value, a word, a date.
        (
            "countries/AU.toml",
            "calling_code",
            "caling_code",
            THERE,
            "unknown key \"caling_code\"; did you mean \"calling_code\"?",
        ),
        ("countries/ZA.toml", "currency = \"ZAR\"", "currency = \"RAND\"", THERE, "/currency: "),
        ("countries/NZ.toml", "weekend = [\"sat\"", "weekend = [\"samstag\"", THERE, "expected days of the week"),
        ("countries/SG.toml", "\"2027-01-01\"", "\"2027-13-01\"", THERE, "/holidays/"),
        ("countries/KE.toml", "[payment]", "[paymnt]", THERE, "unknown key \"paymnt\""),
        ("countries/HK.toml", "certainty = \"package\"", "certainty = \"packaged\"", THERE, "certainty is one of"),
        // References.
        ("countries/NG.toml", "source = \"cldr", "source = \"cldx", THERE, "sources.toml does not explain \"cldx\""),
        ("countries/MT.toml", "union = \"EU\"", "union = \"EX\"", THERE, "there is no countries/EX.toml"),
        ("countries/KR.toml", "zones = [\"Asia/Seoul\"", "zones = [\"Asia/Soul\"", THERE, "\"Asia/Soul\" is no IANA time zone"),
        ("countries/IN.toml", "\"visa\"", "\"viza\"", THERE, "payment-methods.toml has no method \"viza\""),
        (
            "countries/GB.toml",
            "except = [\"alcohol\"",
            "except = [\"alcopops\"",
            THERE,
            "goods-classes.toml has no class \"alcopops\"",
        ),
        ("languages.toml", "zh-Hans = [", "zh-Hand = [", THERE, "there is no zh-Hand.ftl"),
        // Dates, patterns, numbers, schemes, rates, digits.
        ("countries/NO.toml", "from = \"", "until = \"1999-12-31\"\nfrom = \"", "from = \"", "is after until 1999-12-31"),
        ("countries/CH.toml", "postcode_example = \"", "postcode_example = \"X", THERE, "does not fit"),
        (
            "countries/BR.toml",
            "390.533.447-05",
            "390.533.447-06",
            THERE,
            "br-cpf: the example «390.533.447-06» does not hold against its own row",
        ),
        ("countries/TR.toml", "pattern = '\\d{10}'", "pattern = '\\d{10}(?=x)'", THERE, "beyond the small pattern language"),
        ("countries/CL.toml", "uses = [\"customs\"", "uses = [\"custom\"", THERE, "cl-rut: «custom» is no use"),
        (
            "countries/MX.toml",
            "uses = [\"customs\", \"invoice\", \"vat\"]",
            "uses = [\"customs\"]\nneeded = [\"invoice\"]",
            "needed = [\"invoice\"]",
            "mx-rfc: «invoice» is none of its uses",
        ),
        ("countries/VN.toml", "also = [\"VNM\"", "also = [\"deu\"", THERE, "DE is called \"deu\" already"),
        (
            "payment-methods.toml",
            "words = \"payment-called-cash\"",
            "words = \"payment-called-cod\"",
            THERE,
            "en.ftl has no message \"payment-called-cod\"",
        ),
        (
            "countries/AE.toml",
            "max = { amount = \"1000\", currency = \"AED\", value = \"goods\" }\nexcept = [\"alcohol\", \"tobacco\"]\n",
            "",
            "[[import.scheme]]\nid = \"ae-over\"",
            "ae-over: never reached, ae-small above takes all that would come to it",
        ),
        (
            "countries/PH.toml",
            "category = \"standard\"",
            "category = \"food\"",
            "[[tax]]\ncategory = \"food\"",
            "there is no row of the category \"standard\"",
        ),
        ("tariffs/US.toml", "rate = \"", "rate = \"about ", THERE, "expected a decimal"),
        ("currencies.toml", "minor = 3", "minor = 2", "[[currency]]\ncode = \"BHD\"", "has 3 minor digits"),
        // Law.
        ("countries/US.toml", "kind = \"tell\"", "kind = \"tel\"", THERE, "/kind"),
        (
            "countries/JP.toml",
            "message = \"review-jp-confirmation\"",
            "message = \"review-jp-confirm\"",
            THERE,
            "en.ftl has no message \"review-jp-confirm\"",
        ),
        (
            "countries/CN.toml",
            "message = \"review-cn-identity\"",
            "message = \"review-withdrawal\"",
            THERE,
            "nothing fills $days of review-withdrawal",
        ),
        ("countries/ID.toml", "marketing = \"opt_in\"", "marketing = \"always\"", THERE, "marketing is one of"),
        (
            "countries/IS.toml",
            "\"returns\", \"summary\", \"button\"",
            "\"summary\", \"returns\", \"button\"",
            "[legal]",
            "nothing between summary and button",
        ),
        (
            "countries/EG.toml",
            "[[legal.consent]]\nid = \"age-21-alcohol\"",
            "[[legal.notice]]\nid = \"age-21-alcohol\"",
            "kind = \"age\"",
            "a rule of this kind is a consent",
        ),
        ("countries/AR.toml", "dated = \"2026-11-22\"\n", "", "id = \"button-of-regret\"", "`dated` is missing"),
        (
            "law.toml",
            "certainty = \"unverified\"\nnote = \"Buyers learn",
            "note = \"Buyers learn",
            "id = \"import\"",
            "import: `certainty` is missing",
        ),
        // Words.
        ("fr.ftl", "review-button =", "review-buton =", "", "review-button: this message of en.ftl is missing"),
        ("es.ftl", "review-button =", "review-buton =", THERE, "review-buton: en.ftl has no such message"),
        ("it.ftl", "{ $amount }", "{ $importo }", THERE, "$importo is not there in en.ftl"),
        (
            "pl.ftl",
            "    [few] { $count } metody niedostępne dla tego zamówienia\n",
            "",
            "payment-not-offered =",
            "payment-not-offered: $count needs the plural categories few",
        ),
        ("ko.ftl", "review-title = ", "review-title = { ", THERE, ""),
    ] {
        let path = folder.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let at = text.find(from).unwrap_or_else(|| panic!("{file} has no «{from}»"));
        let broken = text.replacen(from, to, 1);
        let place = if there == THERE {
            Some(at)
        } else {
            broken[at.saturating_sub(200)..].find(there).map(|p| p + at.saturating_sub(200))
        };
        let line = match (said.contains("is missing") && file.ends_with(".ftl"), place) {
            (true, _) => broken.lines().count() + 1,
            (false, place) => broken[..place.unwrap_or_else(|| panic!("{file} has no «{there}»"))].matches('\n').count() + 1,
        };
        expected.push((format!("{file}:{line}: "), said));
        std::fs::write(&path, broken).unwrap();
    }
    let room = format!("{}/", folder.path().display());
    let faults: Vec<String> =
        Locales::read(folder.path()).unwrap_err().iter().map(|fault| fault.to_string().replace(&room, "")).collect();
    let lost: Vec<String> = expected
        .iter()
        .filter(|(place, said)| !faults.iter().any(|fault| fault.starts_with(place.as_str()) && fault.contains(said)))
        .map(|(place, said)| {
            let file = place.split(':').next().unwrap_or_default();
            let near: Vec<&String> = faults
                .iter()
                .filter(|fault| fault.starts_with(file) || (!said.is_empty() && fault.contains(said)))
                .take(4)
                .collect();
            format!("{place}{said}\n    but {near:#?}")
        })
        .collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn the_page_that_says_how_sure_the_data_are_is_fresh() {
    let page = landfall::native::packs::certainty::page(Path::new("locales")).unwrap();
    let kept = std::fs::read_to_string("www/certainty.md").unwrap();
    assert!(page == kept, "landfall packs --certainty > www/certainty.md");
    assert_eq!(page.lines().filter(|line| line.starts_with("| ") && line.contains(" (")).count(), 68);
    // By hand: Hong Kong's file has one row of facts and one of the address, both from packages.
    let row = page.lines().find(|line| line.contains("(HK)")).unwrap();
    let cells: Vec<&str> = row.split(" | ").collect();
    assert_eq!((cells[4], cells[8].trim_end_matches(" |")), ("1 p", "1 p"), "{row}");
}

/// The example of every row is right (the pack builder sees to it), so another digit in one place is a slip to be found. The Indonesian number
/// guards nine of its fifteen digits, the others more.
#[test]
fn slips_in_numbers_with_check_digits_are_found() {
    let mut faults = Vec::new();
    let packs = country::read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &mut faults);
    let numbers: Vec<_> = packs.values().flat_map(|pack| &pack.country.identifiers).collect();
    assert!(numbers.len() > 50, "the rows are gone");
    let mut few = Vec::new();
    for number in numbers.into_iter().filter(|number| !number.checks.is_empty()) {
        let (mut slips, mut found) = (0, 0);
        for (place, c) in number.example.char_indices() {
            let Some(digit) = c.to_digit(10) else { continue };
            let mut text = number.example.clone();
            text.replace_range(place..=place, &((digit + 1) % 10).to_string());
            slips += 1;
            found += u32::from(number.standing(&text) != Standing::Right);
        }
        if found * 10 < slips * 6 {
            few.push(format!("{}: {found} of {slips}", number.id));
        }
    }
    assert!(few.is_empty(), "slips are not found: {few:?}");
}
