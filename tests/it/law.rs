//! The law of the destination as data: what the 68 countries tell and ask, under which version, and in which order.

use std::path::Path;

use landfall::checkout::event::Event;
use landfall::checkout::{Checkout, Start};
use landfall::domain::country::RuleKind;
use landfall::domain::locale::negotiate::Decided;
use landfall::domain::time::AsOf;
use landfall::native::merchant::{Merchant, Sources};
use landfall::native::words::english;
use landfall::wire;

/// A checkout of the demo shop, with other keys in its config and a lamp with other keys in the cart.
struct Shopping<'a> {
    to: &'a str,
    language: &'a str,
    config: &'a dyn Fn(&mut serde_json::Value),
    line: &'a str,
    opted_out: bool,
    here: i32,
}

impl Default for Shopping<'_> {
    fn default() -> Self {
        Shopping { to: "DE", language: "en", config: &|_| {}, line: "", opted_out: false, here: 60 }
    }
}

impl Shopping<'_> {
    fn start(&self) -> Checkout {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(root.join("www/landfall.json")).unwrap();
        let mut config: serde_json::Value = serde_json::from_str(&text).unwrap();
        (self.config)(&mut config);
        let shop = wire::config::read(&config.to_string()).unwrap_or_else(|faults| panic!("{}", faults[0]));
        let sources =
            Sources { config: root.join("www/landfall.json"), catalog: None, rates: None, locales: root.join("locales") };
        let home = shop.merchant.origin().to_owned();
        let merchant = Merchant::open_for(&sources, Some(&[self.to, &home])).unwrap();
        let cart = format!(
            r#"{{"schema":"landfall.cart/1","lines":[{{"sku":"LAMP","name":"Lamp","price":"49.00","hs":"940521","grams":900{}}}]}}"#,
            self.line
        );
        let decided = |value: &str| Decided { value: value.to_owned(), because: "default" };
        let country = |code: &str| merchant.country(code).unwrap().clone();
        Checkout::new(Start {
            shop,
            home: country(&home),
            there: country(self.to),
            countries: vec![self.to.to_owned()],
            language: decided(self.language),
            country: decided(self.to),
            cart: wire::cart::read(&cart).unwrap(),
            as_of: AsOf { at: "2026-11-27T12:00:00Z".parse().unwrap(), merchant_offset: 60, there_offset: 60 },
            opted_out: self.opted_out,
            currency_because: "market",
            here_offset: self.here,
            quoting: true,
        })
    }
}

fn told(checkout: &Checkout) -> Vec<String> {
    checkout.case().told().into_iter().map(|notice| notice.id).collect()
}

fn asked(checkout: &Checkout) -> Vec<(String, bool)> {
    checkout.case().asked().into_iter().map(|notice| (notice.id, notice.must)).collect()
}

fn ids(asked: &[(&str, bool)]) -> Vec<(String, bool)> {
    asked.iter().map(|(id, must)| ((*id).to_owned(), *must)).collect()
}

#[test]
fn each_destination_tells_what_its_law_wants() {
    for (to, notices, consents) in [
        ("DE", vec!["terms", "privacy", "withdrawal", "legal-guarantee"], vec![]),
        ("FR", vec!["terms", "privacy", "withdrawal", "legal-guarantee"], vec![]),
        ("GB", vec!["import", "terms", "privacy", "withdrawal", "transfer"], vec![]),
        ("TR", vec!["import", "terms", "privacy", "withdrawal"], vec![("pre-contract-form", true), ("privacy-abroad", true)]),
        (
            "CN",
            vec!["import", "terms", "privacy", "withdrawal", "cbec-goods-notice", "buyer-identity-for-customs"],
            vec![("privacy-abroad", true)],
        ),
        ("US", vec!["import", "terms", "privacy", "withdrawal", "shipping-time-30-days"], vec![]),
        ("JP", vec!["import", "terms", "privacy", "withdrawal", "final-confirmation-screen", "transfer"], vec![]),
        ("KR", vec!["import", "terms", "privacy", "withdrawal", "transfer"], vec![]),
        ("BR", vec!["import", "terms", "privacy", "withdrawal", "transfer"], vec![]),
        // Nothing is known about a right to withdraw, so nothing is said about one.
        ("QA", vec!["import", "terms", "privacy"], vec![]),
    ] {
        let checkout = Shopping { to, ..Shopping::default() }.start();
        assert_eq!(told(&checkout), notices, "{to}");
        assert_eq!(asked(&checkout), ids(&consents), "{to}");
    }
}

#[test]
fn the_regime_of_privacy_is_named_and_days_are_counted_as_the_law_counts() {
    let said = |to: &str, id: &str| {
        let checkout = Shopping { to, ..Shopping::default() }.start();
        let notice = checkout.case().told().into_iter().find(|notice| notice.id == id);
        notice.map(|notice| english(&notice.words)).unwrap_or_default()
    };
    for (to, law) in [
        ("DE", "(GDPR)"),
        ("GB", "(UK GDPR)"),
        ("US", "(CCPA/CPRA)"),
        ("BR", "(LGPD)"),
        ("KR", "(PIPA)"),
        ("JP", "(APPI)"),
        ("CN", "(PIPL)"),
    ] {
        assert!(said(to, "privacy").contains(law), "{to}: {}", said(to, "privacy"));
    }
    // In the shopper's language the law has its own name there.
    for (to, language, law) in
        [("DE", "de", "(DSGVO)"), ("FR", "fr", "(RGPD)"), ("DE", "tr", "(GDPR)"), ("JP", "ja", "(個人情報保護法)")]
    {
        let checkout = Shopping { to, language, ..Shopping::default() }.start();
        let notice = checkout.case().told().into_iter().find(|notice| notice.id == "privacy").unwrap();
        assert!(english(&notice.words).contains(law), "{to} in {language}");
    }
    assert!(!said("KW", "privacy").contains('('), "Kuwait has no general privacy act");
    assert!(said("DE", "withdrawal").contains("within 14 days of"));
    assert!(said("CO", "withdrawal").contains("within 5 working days"), "Ley 1480/2011 art 47");
    assert!(said("US", "withdrawal").contains("no general right"));
    // Japan's eight days hold only for shops without a policy of their own, and this shop has one.
    assert!(said("JP", "withdrawal").contains("no general right"));
}

#[test]
fn every_notice_and_consent_of_every_country_has_a_version_and_a_date() {
    let mut faults = Vec::new();
    let packs = landfall::native::packs::country::read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    assert!(packs.len() >= 68);
    for (code, pack) in &packs {
        let legal = &pack.country.legal;
        for rule in legal.notices.iter().chain(&legal.consents) {
            assert!(!rule.version.is_empty() && rule.dated.is_some(), "{code}: {}", rule.id);
        }
        for id in ["import", "terms", "privacy", "withdrawal"] {
            assert!(legal.notices.iter().any(|rule| rule.id == id), "{code} tells {id}");
        }
        assert_eq!(legal.blocks.len(), 5, "{code}");
    }
}

#[test]
fn nothing_stands_between_summary_and_button_where_the_law_forbids_it() {
    for to in ["DE", "AT", "FR", "GB", "NO", "TR", "JP"] {
        let blocks = Shopping { to, ..Shopping::default() }.start().view().blocks;
        assert_eq!(blocks[3..], ["summary", "button"], "{to}");
    }
    let blocks = Shopping { to: "US", ..Shopping::default() }.start().view().blocks;
    assert_eq!(blocks[3..], ["returns", "button"], "the policy stands next to the button where it may");
}

#[test]
fn the_button_says_the_duty_to_pay_in_the_words_of_the_law() {
    for (to, language, words) in [
        ("DE", "de", Ok("Zahlungspflichtig bestellen")),
        ("DE", "en-GB", Ok("Order with obligation to pay")),
        ("FR", "fr", Ok("Commande avec obligation de paiement")),
        ("FR", "ja", Err("review-button-pay-duty")),
        ("GB", "en-GB", Err("review-button-pay-duty")),
        ("NO", "nb", Ok("Bestilling med betalingsplikt")),
        ("TR", "tr", Err("review-button-pay-duty")),
        ("US", "en", Err("review-button")),
    ] {
        let checkout = Shopping { to, language, ..Shopping::default() }.start();
        assert_eq!(checkout.case().button(), words.map(str::to_owned), "{to} in {language}");
    }
}

#[test]
fn the_model_text_is_linked_in_a_language_the_law_speaks() {
    let model = |to: &str, language: &str| Shopping { to, language, ..Shopping::default() }.start().case().model();
    assert!(model("DE", "de").is_some_and(|url| url.contains("/legal-content/DE/") && url.contains("02011L0083")));
    assert!(model("DE", "tr").is_some_and(|url| url.contains("/legal-content/EN/")));
    assert_eq!(model("GB", "en-GB").as_deref(), Some("https://www.legislation.gov.uk/uksi/2013/3134/schedule/3"));
    assert_eq!(model("US", "en"), None);
}

#[test]
fn news_are_asked_about_only_by_shops_that_send_them_and_never_ticked_beforehand() {
    let sends = |config: &mut serde_json::Value| config["legal"] = serde_json::json!({"marketing": true});
    for (to, mail) in [("DE", true), ("AT", true), ("FR", false), ("US", false)] {
        let mut checkout = Shopping { to, config: &sends, ..Shopping::default() }.start();
        let box_ = checkout.view().consents.into_iter().find(|consent| consent.notice.id == "marketing").unwrap();
        assert!(!box_.given && !box_.must, "{to}");
        assert_eq!(box_.notice.words.len() == 2, mail, "{to}: a second click in an e-mail");
        checkout.update(Event::Consented("marketing".into(), true));
        assert!(checkout.view().consents.iter().any(|consent| consent.given), "{to}");
    }
    assert!(asked(&Shopping::default().start()).is_empty());
}

#[test]
fn age_limits_follow_goods_and_country_and_the_highest_counts() {
    for (to, flags, age) in [
        ("DE", r#"["alcohol"]"#, Some(18)),
        ("US", r#"["alcohol"]"#, Some(21)),
        ("JP", r#"["alcohol"]"#, Some(20)),
        ("SE", r#"["alcohol"]"#, Some(20)),
        ("DE", r#"["age-16"]"#, Some(16)),
        ("DE", r#"["age-16", "tobacco"]"#, Some(18)),
        ("DE", r#"["age-21", "alcohol"]"#, Some(21)),
        ("DE", r#"["battery"]"#, None),
    ] {
        let checkout = Shopping { to, line: &format!(r#","flags":{flags}"#), ..Shopping::default() }.start();
        let boxes: Vec<_> = checkout.case().asked().into_iter().filter(|notice| notice.id.starts_with("age-")).collect();
        let said: Vec<String> = boxes.iter().map(|notice| english(&notice.words)).collect();
        let expected: Vec<String> = age.iter().map(|age| format!("I am at least {age} years old.")).collect();
        assert_eq!(said, expected, "{to} {flags}");
        assert!(boxes.iter().all(|notice| notice.must));
        let wrong = checkout.wrong_fields().iter().any(|field| field.name().starts_with("consent-age"));
        assert_eq!(wrong, age.is_some(), "{to} {flags}: no order without the tick");
    }
}

#[test]
fn goods_for_businesses_are_not_sold_to_consumers() {
    let checkout = Shopping { line: r#","flags":["business-only"]"#, ..Shopping::default() }.start();
    let refusal = checkout.quote.clone().unwrap_err();
    assert_eq!((refusal.words.key.as_ref(), refusal.lines.as_slice()), ("refused-business-only", &["LAMP".to_owned()][..]));
    let mut business = checkout.choices();
    business.business = Some(landfall::domain::pricing::cart::Business::default());
    let shop = &checkout.shop;
    let quote = landfall::domain::pricing::quote(&landfall::domain::pricing::Inputs {
        shop,
        home: &checkout.home,
        there: &checkout.there,
        cart: &checkout.cart,
        choices: &business,
        rates: checkout.rates(),
        as_of: checkout.as_of,
        remote: None,
        detail: landfall::domain::pricing::Detail::Compact,
    });
    assert!(quote.is_ok());
}

#[test]
fn who_pays_at_the_border_is_told_with_the_amount() {
    let mut checkout = Shopping { to: "CA", ..Shopping::default() }.start();
    let import = |checkout: &Checkout| {
        let notice = checkout.case().told().into_iter().find(|notice| notice.id == "import");
        notice.map(|notice| english(&notice.words)).unwrap_or_default()
    };
    assert_eq!(import(&checkout), "Duties and import taxes are included. Nothing more is due on delivery.");
    checkout.update(Event::TermsChosen(landfall::domain::shop::Incoterm::Dap));
    let later = checkout.quote.as_ref().unwrap().pay_later;
    assert!(!later.is_zero());
    let said = format!("Duties and import taxes are not included. The carrier will collect about {later} CAD on delivery.");
    assert_eq!(import(&checkout), said);
    let at_home = Shopping::default().start();
    assert_eq!(import(&at_home), "", "nothing is imported inside the union");
}

#[test]
fn a_business_is_told_of_no_right_that_protects_consumers() {
    let open = |config: &mut serde_json::Value| {
        config["fields"] = serde_json::json!({"business": "required"});
        config["merchant"]["policies"]["withdraw"] = "/withdraw".into();
    };
    let mut checkout = Shopping { config: &open, ..Shopping::default() }.start();
    assert!(told(&checkout).contains(&"withdrawal".to_owned()), "as long as it has not said who it is");
    checkout.update(Event::Typed(landfall::checkout::form::Field::VatId, "DE136695976".into()));
    assert_eq!(told(&checkout), ["terms", "privacy", "legal-guarantee"]);
    assert!(checkout.case().model().is_none());
    assert!(checkout.view().links.iter().all(|link| link.address != "/withdraw"));
}

#[test]
fn a_signal_against_the_sale_of_details_is_honoured_and_said() {
    let page = |config: &mut serde_json::Value| config["merchant"]["policies"]["do-not-sell"] = "privacy.html#sale".into();
    // Without the signal there is a box, if the merchant sells or shares at all.
    let open = Shopping { to: "US", config: &page, ..Shopping::default() }.start();
    assert_eq!(asked(&open), ids(&[("sale-of-data", false)]));
    assert!(asked(&Shopping { to: "US", ..Shopping::default() }.start()).is_empty());
    let signalled = Shopping { to: "US", config: &page, opted_out: true, ..Shopping::default() }.start();
    assert!(asked(&signalled).is_empty());
    let notice = signalled.case().told().into_iter().find(|notice| notice.id == "sale-of-data").unwrap();
    assert_eq!((notice.words.key.as_ref(), notice.version.as_str()), ("review-opted-out", "1"));
    assert_eq!(notice.dated.map(|day| day.to_string()).as_deref(), Some("2026-11-27"));
    // The page itself is linked under the law's own name.
    let links = signalled.view().links;
    assert!(links.iter().any(|link| link.words.as_deref() == Some("Do Not Sell or Share My Personal Information")), "{links:?}");
}

#[test]
fn pages_have_the_names_that_the_law_gives_them() {
    let japanese = Shopping { to: "JP", language: "ja", ..Shopping::default() }.start().view().links;
    assert!(
        japanese.iter().any(|link| link.words.as_deref() == Some("特定商取引法に基づく表記") && link.address == "imprint.html")
    );
    let page = |config: &mut serde_json::Value| {
        config["merchant"]["policies"]["withdraw"] = "/withdraw".into();
        config["merchant"]["policies"]["complaints"] = "libro.html".into();
    };
    let words = |to: &str, language: &str| {
        let links = Shopping { to, language, config: &page, ..Shopping::default() }.start().view().links;
        links.into_iter().filter_map(|link| Some((link.words?, link.address))).collect::<Vec<_>>()
    };
    assert_eq!(words("DE", "de"), [("Vertrag widerrufen".to_owned(), "/withdraw".to_owned())]);
    assert_eq!(words("PE", "es-419"), [("Libro de Reclamaciones".to_owned(), "libro.html".to_owned())]);
    assert_eq!(words("AR", "es-419"), [("Botón de arrepentimiento".to_owned(), "/withdraw".to_owned())]);
    assert!(words("US", "en").is_empty(), "no law wants the function there");
}

#[test]
fn pages_of_the_merchant_may_be_one_for_each_language() {
    let pages = |config: &mut serde_json::Value| {
        config["merchant"]["policies"]["terms"] = serde_json::json!({"de": "agb.html", "en": "terms.html"});
    };
    let terms = |language: &str| {
        let links = Shopping { language, config: &pages, ..Shopping::default() }.start().view().links;
        links.into_iter().find(|link| link.key == "review-link-terms").map(|link| link.address)
    };
    assert_eq!(terms("de-AT").as_deref(), Some("agb.html"));
    assert_eq!(terms("fr").as_deref(), Some("terms.html"), "English where there is none");
}

#[test]
fn rules_hold_from_their_day_on() {
    let country = Shopping::default().start().there;
    let function = |day: &str| country.legal.rule(RuleKind::Function, day.parse().unwrap()).is_some();
    assert!(!function("2026-06-18") && function("2026-06-19"), "Directive (EU) 2023/2673");
    let safety = |day: &str| country.legal.rule(RuleKind::Safety, day.parse().unwrap()).is_some();
    assert!(!safety("2024-12-12") && safety("2024-12-13"), "Regulation (EU) 2023/988");
}

#[test]
fn who_answers_for_the_safety_of_a_product_stands_at_its_line() {
    let maker = |config: &mut serde_json::Value| {
        config["legal"] =
            serde_json::json!({"safety": {"manufacturer": "Nordlicht, Speicherstr. 4, Hamburg, hallo@nordlicht.example"}});
    };
    let lines = |to: &str, line: &str| {
        let view = Shopping { to, config: &maker, line, ..Shopping::default() }.start().view();
        view.lines[0].safety.iter().map(english).collect::<Vec<_>>()
    };
    assert_eq!(lines("DE", ""), ["Manufacturer: Nordlicht, Speicherstr. 4, Hamburg, hallo@nordlicht.example"]);
    let own = r#","safety":{"manufacturer":"Shenzhen Lux","responsible":"Import GmbH, Bremen, info@import.example","warning":{"en":"Not for children."}}"#;
    assert_eq!(
        lines("FR", own),
        [
            "Manufacturer: Shenzhen Lux",
            "Responsible in the EU: Import GmbH, Bremen, info@import.example",
            "Safety information: Not for children."
        ]
    );
    assert!(lines("US", own).is_empty(), "the regulation is the Union's");
}

#[test]
fn the_merchants_return_policy_is_a_card_with_days_payer_and_links() {
    let view = Shopping::default().start().view().returns;
    let said: Vec<String> = view.words.iter().map(english).collect();
    assert_eq!(said, ["This shop takes returns within 30 days of delivery.", "You pay for sending the goods back."]);
    let keys: Vec<&str> = view.links.iter().map(|link| link.key.as_str()).collect();
    assert_eq!(keys, ["review-link-withdrawal", "review-link-model"]);
    let none = |config: &mut serde_json::Value| drop(config["merchant"].as_object_mut().unwrap().remove("returns"));
    assert!(Shopping { to: "US", config: &none, ..Shopping::default() }.start().view().returns == Default::default());
}

#[test]
fn help_answers_out_of_the_quote_and_shows_hours_on_the_shoppers_clock() {
    let support = |config: &mut serde_json::Value| {
        config["merchant"]["support"] = serde_json::json!({
            "chat": "https://chat.example", "links": {"de": "/hilfe", "*": "/help"},
            "hours": [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00", "until": "17:00"}],
        });
    };
    // Hamburg is one hour ahead of UTC in November, New York five behind: nine o'clock there is three here.
    let help = Shopping { to: "US", config: &support, here: -300, ..Shopping::default() }.start().view().help;
    let hours: Vec<_> = help.hours.iter().map(|hours| (hours.first, hours.last, hours.from, hours.until)).collect();
    assert_eq!(hours, [(0, 4, 3 * 60, 11 * 60)]);
    assert_eq!((help.page.as_deref(), help.chat.as_deref()), (Some("/help"), Some("https://chat.example")));
    let checkout = Shopping { to: "US", config: &support, ..Shopping::default() }.start();
    let quote = checkout.quote.clone().unwrap();
    let method = quote.methods.iter().find(|method| method.id == quote.method).unwrap();
    let answers = checkout.view().help.answers;
    let said = |id: &str| {
        let (_, words) = answers.iter().find(|(question, _)| *question == id).unwrap();
        words.iter().map(english).collect::<Vec<_>>()
    };
    assert_eq!(said("help-when"), [format!("Expected between {} and {}.", method.from, method.until)]);
    assert_eq!(said("help-duties"), ["Duties and import taxes are included. Nothing more is due on delivery."]);
    assert_eq!(said("help-returns").len(), 3, "the law, the days of the shop, who pays");
    let german = Shopping { config: &support, language: "de", ..Shopping::default() }.start().view().help;
    assert_eq!(german.page.as_deref(), Some("/hilfe"));
    assert!(german.answers.iter().all(|(question, _)| *question != "help-duties"), "no border, no question");
}
