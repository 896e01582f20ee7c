//! Address forms of all countries for the browser: a bill goes anywhere, a parcel only where the shop sends.

use std::collections::BTreeMap;

use super::country::Pack;
use super::shape::change;
use crate::domain::country::AddressForm;
use crate::native::json::{canonical, list, text};
use crate::wire::contract::Write;
use crate::wire::node::{Node, Value};

/// The files that the browser fetches: the list of all countries, and one form for each.
pub fn files(forms: &BTreeMap<String, AddressForm>, packs: &BTreeMap<String, Pack>) -> Vec<(String, String)> {
    let mut all: BTreeMap<&str, &AddressForm> = forms.iter().map(|(code, form)| (code.as_str(), form)).collect();
    all.extend(packs.iter().map(|(code, pack)| (code.as_str(), &pack.country.address)));
    let index = canonical(&list(all.keys().map(|code| text(code))));
    let json = |form: &AddressForm| {
        let mut node = form.write().unwrap_or(Node { at: 0, value: Value::Null });
        // Which postcodes lie in a state is told to nobody who only wants a bill.
        change(&mut node, "subdivisions", |rows| without(rows, "postcodes"));
        canonical(&super::terse::terse(&node))
    };
    let each = all.iter().map(|(code, form)| (format!("addresses/{code}.json"), json(form)));
    each.chain([("addresses.json".to_owned(), index)]).collect()
}

fn without(rows: &mut Node, key: &str) {
    if let Value::List(items) = &mut rows.value {
        for item in items {
            if let Value::Table(keys) = &mut item.value {
                keys.retain(|(name, _)| name != key);
            }
        }
    }
}
