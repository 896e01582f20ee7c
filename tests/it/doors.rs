//! Every scenario through every door: library, command line and backend give one answer, to the byte.

use std::collections::BTreeMap;
use std::iter;

use landfall::domain::pricing::cart::Customer;
use landfall::native::merchant::{Merchant, NoQuote};
use landfall::native::words::english;
use landfall::wire::contract::{Write, canonical};
use landfall::wire::{self, accounts::Accounts};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::backend::{Backend, told};
use super::cli::{file, landfall};
use super::scenarios::{Case, cart_json, cases, choices, config};

/// What a door says: the bytes of a quote, or the refusal in English.
#[derive(Debug, PartialEq)]
enum Answer {
    Quote(String),
    Refused(String),
}

/// A case as files and JSON.
struct Asked {
    folder: TempDir,
    config: String,
    cart: Value,
    choices: Value,
    as_of: String,
}

impl Asked {
    fn of(case: &Case) -> Asked {
        let folder = tempfile::tempdir().unwrap();
        let config = file(&folder, "landfall.json", &config(case));
        let choices = serde_json::from_str(&canonical(&choices(case).write().unwrap())).unwrap();
        Asked { folder, config, cart: cart_json(case), choices, as_of: case.as_of.clone() }
    }

    fn text(&self, pointer: &str) -> Option<&str> {
        self.choices.pointer(pointer).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    fn library(&self, merchant: &Merchant) -> Answer {
        let cart = wire::cart::read(&self.cart.to_string()).unwrap();
        let choices = wire::contract::read(&self.choices.to_string()).unwrap();
        match merchant.quote(&cart, &choices, self.as_of.parse().unwrap()) {
            Ok(quote) => Answer::Quote(wire::quote::bytes(&quote)),
            Err(NoQuote::Refused(refusal)) => Answer::Refused(english(&refusal.words)),
            Err(other) => panic!("{other:?}"),
        }
    }

    fn command_line(&self) -> Answer {
        let cart = file(&self.folder, "cart.json", &self.cart);
        let to = [self.text("/country"), self.text("/subdivision")].into_iter().flatten().collect::<Vec<_>>().join("-");
        let mut arguments = vec!["quote", "--config", &self.config, "--cart", &cart, "--to", &to, "--as-of", &self.as_of];
        let options = [
            ("--postcode", "/postcode"),
            ("--method", "/method"),
            ("--incoterm", "/incoterm"),
            ("--point", "/point"),
            ("--payment", "/payment"),
            ("--vat-id", "/business/vatId"),
        ];
        if let Some(business) = self.choices.get("business").filter(|business| !business.is_null()) {
            let numbered = business.get("vatId").is_some_and(|id| id != "");
            let state = business["state"].as_str().filter(|_| numbered);
            arguments.extend(iter::once("--business").chain(state.into_iter().flat_map(|state| ["--vat-id-state", state])));
        }
        for (option, pointer) in options {
            arguments.extend(self.text(pointer).into_iter().flat_map(|value| [option, value]));
        }
        let extras = self.choices["extras"].as_array().into_iter().flatten().filter_map(Value::as_str);
        arguments.extend(extras.flat_map(|extra| ["--extra", extra]));
        let run = landfall(&[arguments.as_slice(), &["--json"]].concat());
        match run.code {
            0 => Answer::Quote(run.out.trim_end().to_owned()),
            1 => Answer::Refused(landfall(&arguments).out.trim_end().to_owned()),
            code => panic!("exit code {code}: {}", run.err),
        }
    }

    /// A server of this merchant, with the case's products, customer and cards as the merchant's own.
    async fn backend(&self, merchant: Merchant) -> Answer {
        let mut products = BTreeMap::new();
        for line in self.cart["lines"].as_array().unwrap() {
            let mut product = line.clone();
            for key in ["id", "quantity", "options"] {
                product.as_object_mut().unwrap().remove(key);
            }
            let sku = product["sku"].to_string();
            let before = products.insert(sku.clone(), product.clone());
            assert!(before.is_none_or(|before| before == product), "two products are called {sku}: no catalogue can hold both");
        }
        let catalog = json!({"schema": wire::cart::CATALOG_SCHEMA, "products": products.into_values().collect::<Vec<_>>()});
        let products = wire::cart::read_catalog(&catalog.to_string()).unwrap().products;
        let cart = wire::cart::read(&self.cart.to_string()).unwrap();
        let referrer = cart.referral.map(|code| Customer { id: "referrer".into(), referral: Some(code), ..Customer::default() });
        let customers = cart.customer.into_iter().chain(referrer).collect();
        let accounts = Accounts { customers, cards: cart.cards, used: cart.used };
        let shop = Backend::of(merchant.selling(products).knowing(accounts), self.as_of.parse().unwrap()).await;
        let mut sent = self.cart.clone();
        sent.as_object_mut().unwrap().remove("schema");
        let body = json!({"cart": sent, "choices": self.choices}).to_string();
        let request = shop.client.post(shop.url("/api/quote")).header("content-type", "application/json").body(body);
        let answer = request.send().await.unwrap();
        if answer.status() == 200 {
            return Answer::Quote(answer.text().await.unwrap());
        }
        let (_, problem) = told(answer).await;
        Answer::Refused(problem["errors"][0]["detail"].as_str().unwrap_or_else(|| panic!("{problem}")).to_owned())
    }
}

fn compare(name: &str, case: &Case) {
    let asked = Asked::of(case);
    // What takes the time is reading country files: the command line does it in each case, the others share what was read once.
    let merchant = super::scenarios::merchant(case);
    let library = asked.library(&merchant);
    assert_eq!(asked.command_line(), library, "{name}: command line and library");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(runtime.block_on(asked.backend(merchant)), library, "{name}: backend and library");
}

#[test]
fn every_case_has_one_answer_at_every_door() {
    // A rebate line is for carts of the merchant's own: no catalogue may hold one.
    let ours =
        |case: &Case| cart_json(case)["lines"].as_array().unwrap().iter().any(|l| l["price"].as_str().unwrap().starts_with('-'));
    let mut cases = cases();
    cases.retain(|(_, case)| !ours(case));
    let failed = std::sync::Mutex::new(Vec::new());
    let parts = cases.chunks(cases.len().div_ceil(4));
    std::thread::scope(|scope| {
        for part in parts {
            let failed = &failed;
            scope.spawn(move || {
                for (name, case) in part {
                    if let Err(panic) = std::panic::catch_unwind(|| compare(name, case)) {
                        failed.lock().unwrap().push(panic.downcast_ref::<String>().cloned().unwrap_or_else(|| name.clone()));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} of {} cases:\n{}", failed.len(), cases.len(), failed.join("\n"));
}
