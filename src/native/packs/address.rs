//! Address forms: those of the destinations, from their own files, and those of all other countries, from `addresses.toml`. The browser fetches
//! one when a billing address needs it.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Fault, Text};
use crate::domain::country::AddressForm;
use crate::domain::place::address::Part;
use crate::domain::place::{pattern, postcode};
use crate::native::toml_node;
use crate::wire::contract::read_node;
use crate::wire::node::{Node, Value};

/// The file of the countries that are no destinations.
const FILE: &str = "addresses.toml";

/// Reads the forms of the countries that are no destinations, and checks each against itself.
pub fn read(folder: &Path, faults: &mut Vec<Fault>) -> BTreeMap<String, AddressForm> {
    let mut forms = BTreeMap::new();
    let file = match Text::read(&folder.join(FILE)) {
        Ok(file) => file,
        Err(fault) => {
            faults.push(fault);
            return forms;
        }
    };
    let Node { value: Value::Table(rows), .. } = toml_node::parse(&file.text).unwrap_or_else(|fault| {
        faults.extend(file.faults(vec![fault]));
        Node { at: 0, value: Value::Null }
    }) else {
        return forms;
    };
    for (code, node) in rows {
        match read_node::<AddressForm>(&node) {
            Ok(form) => {
                let at = |key: &str| node.get(key).unwrap_or(&node).at;
                faults.extend(check(&form).err().map(|(key, what)| file.fault(at(key), format!("/{code}: {what}"))));
                forms.insert(code, form);
            }
            Err(found) => {
                faults.extend(file.faults(found).into_iter().map(|f| Fault { what: format!("/{code}{}", f.what), ..f }))
            }
        }
    }
    forms
}

/// What one form says that cannot be, and the key that it stands under.
pub fn check(form: &AddressForm) -> Result<(), (&'static str, String)> {
    let both = [Some(&form.format), form.latin_format.as_ref()];
    for format in both.into_iter().flatten() {
        let codes: Vec<char> = format.split('%').skip(1).filter_map(|rest| rest.chars().next()).collect();
        if let Some(odd) = codes.iter().find(|code| **code != 'n' && Part::of(**code).is_none()) {
            return Err(("format", format!("the format «{format}» has a field %{odd}, which there is not")));
        }
        let parts: Vec<Part> = codes.iter().filter_map(|code| Part::of(*code)).collect();
        for needed in [Part::Name, Part::Organisation, Part::Line1] {
            if !parts.contains(&needed) {
                return Err(("format", format!("the format «{format}» has no place for the {}", needed.name())));
            }
        }
        for (what, wanted) in [("required", &form.required), ("upper", &form.upper)] {
            if let Some(lost) = wanted.chars().find(|code| !parts.iter().any(|part| part.code() == *code)) {
                return Err((what, format!("{what} names the field {lost}, which the format «{format}» does not have")));
            }
        }
    }
    let known = ["line-1", "district", "city", "state", "postcode"];
    if let Some(odd) = form.labels.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(("labels", format!("labels are given for {}, not for \"{odd}\"", known.join(", "))));
    }
    let codes: Vec<&String> = form.subdivisions.iter().map(|state| &state.code).collect();
    if let Some(twice) = codes.iter().enumerate().find(|(i, code)| codes[..*i].contains(code)) {
        return Err(("subdivision", format!("two subdivisions have the code \"{}\"", twice.1)));
    }
    let Some(wanted) = form.postcode.as_ref().filter(|pattern| !pattern.is_empty()) else { return Ok(()) };
    if !pattern::understood(wanted) {
        return Err(("postcode", format!("the postcode pattern «{wanted}» is beyond the small pattern language")));
    }
    let example = form.postcode_example.as_deref().unwrap_or_default();
    if !pattern::matches(wanted, example) {
        return Err(("postcode_example", format!("the example postcode «{example}» does not fit «{wanted}»")));
    }
    match postcode::normal(form, example) {
        same if same == example => Ok(()),
        other => Err(("postcode_example", format!("the example postcode «{example}» would be written «{other}»"))),
    }
}

/// The message ids of the labels that a form asks for, beyond the usual ones.
pub fn messages(form: &AddressForm) -> impl Iterator<Item = String> {
    form.labels.iter().map(|(key, kind)| format!("address-{key}-{}", kind.replace('_', "-")))
}
