//! Country packs: one country's own file, the common rules of its union, its tariff and the payment methods people use there, as
//! one small file that the widget fetches and the engine reads.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::address;
use super::lanes::Lanes;
use super::shape::{Shape, change, only, put};
use super::{Fault, Text, files, law, reach, source};
use crate::domain::country::{Basis, Country, GoodsClass, Import, Legal, PaymentMethod, Standing, TariffRow};
use crate::domain::money::Currency;
use crate::domain::place::pattern;
use crate::native::json::{canonical, flag};
use crate::native::{token, toml_node};
use crate::wire::contract::{self, Write, read_node};
use crate::wire::node::{Node, Value};

/// A finished country pack.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What is in it.
    pub country: Country,
    /// The same as canonical JSON.
    pub json: String,
    /// IANA time zones.
    pub zones: Vec<String>,
}

/// What several countries share.
struct Shared {
    unions: BTreeMap<String, Union>,
    tariffs: BTreeMap<String, Vec<TariffRow>>,
    classes: Vec<GoodsClass>,
    methods: Vec<(PaymentMethod, Vec<String>)>,
    /// Zones that exist; nothing when that is not checked.
    lanes: Lanes,
    zones: BTreeSet<String>,
    languages: BTreeSet<String>,
    /// Rules of law that hold everywhere.
    law: Option<Node>,
}

/// The common rules of a union.
struct Union {
    import: Option<Import>,
    legal: Option<Node>,
}

const COUNTRY: Shape<'_> = Shape {
    notes: &["hard", "source", "certainty"],
    renamed: &[("tax", "taxes"), ("identifier", "identifiers")],
    elsewhere: &["import", "payment", "legal"],
};
const ADDRESS: Shape<'_> = Shape { notes: &["source", "certainty"], renamed: &[("subdivision", "subdivisions")], elsewhere: &[] };
const NOTED: Shape<'_> = Shape { notes: &["note"], renamed: &[("tell", "tells")], elsewhere: &[] };
const IMPORT: Shape<'_> = Shape {
    notes: &["source", "certainty", "note"],
    renamed: &[("scheme", "schemes"), ("origin_duty", "origin_duties"), ("fee", "fees")],
    elsewhere: &["tariff", "duty_value"],
};
const TARIFF: Shape<'_> = Shape { notes: &["name", "note"], renamed: &[], elsewhere: &[] };
const CLASS: Shape<'_> = Shape { notes: &["source", "certainty", "note"], renamed: &[], elsewhere: &[] };
const METHOD: Shape<'_> =
    Shape { notes: &["source", "certainty", "note", "confirm", "timeout"], renamed: &[], elsewhere: &["countries"] };

/// Reads every country of a folder like `locales/`, and checks what one file alone cannot show.
pub fn read_all(folder: &Path, faults: &mut Vec<Fault>) -> BTreeMap<String, Pack> {
    let nodes = parsed(files(&folder.join("countries"), "toml", faults), faults);
    let mut shared = Shared::read(folder, None, &nodes, faults);
    shared.zones = super::zones::world().into_iter().collect();
    table(folder, "currencies.toml", faults, currencies);
    let known = table(folder, "sources.toml", faults, |node| Ok(source::known(node))).unwrap_or_default();
    let messages = law::Messages::of(&Text::read(&folder.join("en.ftl")).map(|file| file.text).unwrap_or_default());
    if let Ok(file) = Text::read(&folder.join("law.toml"))
        && let Ok(node) = toml_node::parse(&file.text)
    {
        source::check(&file, &node, &known, faults);
        law::check(&file, &node, &messages, faults);
    }
    for (_, file, node) in &nodes {
        source::check(file, node, &known, faults);
        node.get("legal").into_iter().for_each(|legal| law::check(file, legal, &messages, faults));
    }
    let countries: Vec<(String, Country)> = shared.countries(&nodes, faults).into_iter().collect();
    let packed = at_once(&countries, |(_, country)| Pack::of(country));
    let mut packs = BTreeMap::new();
    for ((name, _), pack) in countries.into_iter().zip(packed) {
        match (pack, nodes.iter().find(|(file, _, _)| *file == name)) {
            (Some(pack), _) => drop(packs.insert(name, pack)),
            (None, Some((_, file, node))) => {
                faults.extend(file.faults(fault(node, "", "the pack does not say what the file says")));
            }
            (None, None) => {}
        }
    }
    packs
}

impl Pack {
    /// A country with the hash of its facts, as JSON; nothing when what was left out there would not come back when the pack is read.
    fn of(country: &Country) -> Option<Pack> {
        let country = Country { hash: hash(country), ..country.clone() };
        let json = json(&country);
        let read = contract::read::<Country>(&json).ok()?;
        (read == country).then(|| Pack { json, zones: country.zones.clone(), country })
    }
}

/// The hash of a country's facts, by which orders and receipts name them.
pub fn hash(country: &Country) -> String {
    token::hash(json(country))[..16].to_owned()
}

/// Reads the countries that are wanted, or all for `None`, with what they rest on and nothing else. What no quote depends on (whether sources
/// are explained, zones exist, files of other countries are right, packs can be read) is left to [`read_all`].
pub fn read_wanted(folder: &Path, wanted: Option<&BTreeSet<String>>, faults: &mut Vec<Fault>) -> BTreeMap<String, Country> {
    let place = folder.join("countries");
    let Some(wanted) = wanted else {
        let nodes = parsed(files(&place, "toml", faults), faults);
        return Shared::read(folder, None, &nodes, faults).countries(&nodes, faults);
    };
    let mut nodes = parsed(named(&place, wanted, faults), faults);
    let said = |key: &str, nodes: &[Parsed]| -> BTreeSet<String> {
        nodes.iter().filter_map(|(_, _, node)| node.get(key)?.text().map(str::to_owned)).collect()
    };
    nodes.extend(parsed(named(&place, &said("union", &nodes), faults), faults));
    let imports = nodes.iter().filter_map(|(name, _, node)| Some((name, node.get("import")?)));
    let tariffs = imports.map(|(name, import)| import.get("tariff").and_then(Node::text).unwrap_or(name).to_owned()).collect();
    Shared::read(folder, Some(&tariffs), &nodes, faults).countries(&nodes, faults)
}

type Found = Vec<contract::Fault>;
type Parsed = (String, Text, Node);

fn parsed(files: BTreeMap<String, Text>, faults: &mut Vec<Fault>) -> Vec<Parsed> {
    let files: Vec<(String, Text)> = files.into_iter().collect();
    let read = at_once(&files, |(_, file)| toml_node::parse(&file.text));
    let mut nodes = Vec::new();
    for ((name, file), read) in files.into_iter().zip(read) {
        match read {
            Ok(node) => nodes.push((name, file, node)),
            Err(fault) => faults.extend(file.faults(vec![fault])),
        }
    }
    nodes
}

/// Files of a folder by name; one that is not there is left out.
fn named(folder: &Path, names: &BTreeSet<String>, faults: &mut Vec<Fault>) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    for name in names.iter().filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        let path = folder.join(name).with_extension("toml");
        if path.is_file() {
            match Text::read(&path) {
                Ok(text) => drop(found.insert(name.clone(), text)),
                Err(fault) => faults.push(fault),
            }
        }
    }
    found
}

/// Does the same work on every item, on all cores when there are many. Results are in the order of the items.
fn at_once<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if cores == 1 || items.len() < 8 {
        return items.iter().map(work).collect();
    }
    let work = &work;
    std::thread::scope(|scope| {
        // Small pieces, dealt out in turn: the files differ in length.
        let deal = |core: usize| move || items.iter().skip(core).step_by(cores).map(work).collect::<Vec<R>>();
        let hands: Vec<_> = (0..cores).map(|core| scope.spawn(deal(core))).collect();
        let mut hands: Vec<_> = hands.into_iter().filter_map(|hand| Some(hand.join().ok()?.into_iter())).collect();
        (0..items.len()).filter_map(|i| hands.get_mut(i % cores)?.next()).collect()
    })
}

impl Shared {
    /// Reads what the countries of `nodes` share; of the tariffs only those named, or all for `None`.
    fn read(folder: &Path, wanted: Option<&BTreeSet<String>>, nodes: &[Parsed], faults: &mut Vec<Fault>) -> Shared {
        let classes = table(folder, "goods-classes.toml", faults, |node| rows(node, "class", &CLASS)).unwrap_or_default();
        let methods = table(folder, "payment-methods.toml", faults, methods).unwrap_or_default();
        let lanes = table(folder, "lanes.toml", faults, Lanes::read).unwrap_or_default();
        let place = folder.join("tariffs");
        let texts = match wanted {
            Some(wanted) => named(&place, wanted, faults),
            None => files(&place, "toml", faults),
        };
        let mut tariffs = BTreeMap::new();
        for (name, file, node) in parsed(texts, faults) {
            match tariff(&node) {
                Ok(read) => drop(tariffs.insert(name, read)),
                Err(found) => faults.extend(file.faults(found)),
            }
        }
        let law = table(folder, "law.toml", faults, |node| {
            let shaped = law::shaped(node);
            read_node::<Legal>(&shaped).map(|_| shaped)
        });
        let spoken = super::names(folder, "ftl", faults);
        let mut shared = Shared {
            unions: BTreeMap::new(),
            tariffs,
            classes,
            methods,
            lanes,
            zones: BTreeSet::new(),
            languages: spoken.iter().map(|tag| tag.split('-').next().unwrap_or_default().to_owned()).collect(),
            law,
        };
        for (name, file, node) in nodes.iter().filter(|(_, _, node)| node.get("country").is_none()) {
            match shared.union(name, node) {
                Ok(union) => drop(shared.unions.insert(name.clone(), union)),
                Err(found) => faults.extend(file.faults(found)),
            }
        }
        shared
    }

    fn countries(&self, nodes: &[Parsed], faults: &mut Vec<Fault>) -> BTreeMap<String, Country> {
        let read = at_once(nodes, |(name, _, node)| node.get("country").map(|_| self.country(name, node)));
        let mut countries = BTreeMap::new();
        for ((name, file, _), country) in nodes.iter().zip(read) {
            match country {
                Some(Ok(country)) => drop(countries.insert(name.clone(), country)),
                Some(Err(found)) => faults.extend(file.faults(found)),
                None => {}
            }
        }
        countries
    }

    fn union(&self, name: &str, node: &Node) -> Result<Union, Found> {
        let unknown = only(node, &["union", "members", "import", "legal"]);
        if !unknown.is_empty() {
            return Err(unknown);
        }
        let import = node.get("import").map(|import| self.import(import, name)).transpose()?;
        let legal = node.get("legal").map(law::shaped);
        legal.as_ref().map(read_node::<Legal>).transpose()?;
        Ok(Union { import, legal })
    }

    fn country(&self, name: &str, node: &Node) -> Result<Country, Found> {
        let mut own = COUNTRY.of(node);
        change(&mut own, "address", |address| {
            ADDRESS.form(address);
            change(address, "subdivisions", |rows| NOTED.form(rows));
        });
        change(&mut own, "taxes", |rows| NOTED.form(rows));
        change(&mut own, "identifiers", |rows| NOTED.form(rows));
        let union = node.get("union").and_then(Node::text).and_then(|union| self.unions.get(union));
        let own_law = node.get("legal").map(law::shaped);
        own_law.as_ref().map(read_node::<Legal>).transpose()?;
        let wider = law::over(self.law.as_ref(), union.and_then(|union| union.legal.as_ref()));
        if let Some(legal) = law::over(wider.as_ref(), own_law.as_ref()) {
            put(&mut own, "legal", legal);
        }
        let mut country: Country = read_node(&own)?;
        country.import = match node.get("import") {
            Some(import) => Some(self.import(import, name)?),
            None => union.and_then(|union| union.import.clone()).map(|import| of_member(import, name)),
        };
        country.transit =
            self.lanes.to(name, &country.region, node.get("hard").is_some_and(|hard| hard.value == Value::Bool(true)));
        country.payments = self.payments(node, name)?;
        self.check(name, node, &country)?;
        self.trim(&mut country.legal);
        Ok(country)
    }

    fn import(&self, node: &Node, name: &str) -> Result<Import, Found> {
        let mut import = IMPORT.of(node);
        for key in ["schemes", "origin_duties", "fees"] {
            change(&mut import, key, |rows| NOTED.form(rows));
        }
        let cif = match node.get("duty_value").and_then(Node::text) {
            Some("cif") => true,
            Some("fob") => false,
            _ => return Err(fault(node, "/import", "duty_value is \"cif\" or \"fob\"")),
        };
        put(&mut import, "cif", flag(cif));
        let mut import: Import = read_node(&import)?;
        if let Some((place, what)) = reach::unreachable(&import.schemes) {
            return Err(fault(item(node, "scheme", place), "/import/scheme", &what));
        }
        let tariff = node.get("tariff").and_then(Node::text).unwrap_or(name);
        import.tariff = self.tariffs.get(tariff).cloned().unwrap_or_default();
        let named: BTreeSet<&String> = import
            .schemes
            .iter()
            .flat_map(|scheme| {
                let extra = scheme.duty.iter().flat_map(|duty| &duty.extra_goods);
                scheme.goods.iter().chain(&scheme.except).chain(extra)
            })
            .collect();
        import.classes = self.classes.iter().filter(|class| named.contains(&class.id)).cloned().collect();
        let lost = named.into_iter().find(|name| !import.classes.iter().any(|class| class.id == **name));
        match lost {
            Some(lost) => Err(fault(naming(node, lost), "/import", &format!("goods-classes.toml has no class \"{lost}\""))),
            None => Ok(import),
        }
    }

    /// The suggested methods first, then the others that people there can use. None at all where nothing is suggested.
    fn payments(&self, node: &Node, country: &str) -> Result<Vec<PaymentMethod>, Found> {
        let Some(payment) = node.get("payment") else { return Ok(Vec::new()) };
        let suggested: Vec<String> = payment.get("methods").map(read_node).transpose()?.unwrap_or_default();
        let mut methods = Vec::new();
        for (i, id) in suggested.iter().enumerate() {
            match self.methods.iter().find(|(method, _)| method.id == *id) {
                Some((method, _)) => methods.push(method.clone()),
                None => {
                    let what = format!("payment-methods.toml has no method \"{id}\"");
                    return Err(fault(item(payment, "methods", i), "/payment/methods", &what));
                }
            }
        }
        let here = |countries: &[String]| countries.iter().any(|code| code == "*" || code == country);
        let others = self.methods.iter().filter(|(method, countries)| here(countries) && !suggested.contains(&method.id));
        methods.extend(others.filter(|_| !suggested.is_empty()).map(|(method, _)| method.clone()));
        Ok(methods)
    }

    /// Wordings that the law gives in two dozen languages, cut down to those the checkout speaks.
    fn trim(&self, legal: &mut Legal) {
        law::trim(legal);
        for wordings in [&mut legal.order_button, &mut legal.withdrawal_button, &mut legal.withdrawal_confirm] {
            wordings.retain(|tag, _| self.languages.iter().any(|known| known == tag));
            // They stand on buttons, which begin with a capital where the script has them.
            *wordings = wordings.iter().map(|(tag, words)| (tag.clone(), capitalised(words))).collect();
        }
    }

    /// What one key alone cannot show.
    fn check(&self, name: &str, node: &Node, country: &Country) -> Result<(), Found> {
        let wrong = |key: &str, what: String| Err(fault(node.get(key).unwrap_or(node), &format!("/{key}"), &what));
        if country.code != name {
            return wrong("country", format!("the file is {name}.toml, the country {}", country.code));
        }
        if let Some(union) = country.union.as_ref().filter(|union| !self.unions.contains_key(*union)) {
            return wrong("union", format!("there is no countries/{union}.toml"));
        }
        // Dated rules go by the first zone. Later ones may be old names that browsers still report.
        match country.zones.first() {
            None => return wrong("zones", "a country has at least one time zone".to_owned()),
            Some(zone) if !self.zones.is_empty() && !self.zones.contains(zone) => {
                return wrong("zones", format!("\"{zone}\" is no IANA time zone"));
            }
            Some(_) => {}
        }
        if let Some(what) = law::blocks(&country.legal) {
            return wrong("legal", what);
        }
        if !country.taxes.iter().any(|row| row.category == "standard") {
            return wrong("tax", "there is no row of the category \"standard\"".to_owned());
        }
        for (i, number) in country.identifiers.iter().enumerate() {
            let row = item(node, "identifier", i);
            let wrong = |key: &str, what: String| Err(fault(row.get(key).unwrap_or(row), "/identifier", &what));
            let patterns = number.checks.iter().filter_map(|check| check.when.as_ref()).chain([&number.pattern]);
            if let Some(odd) = patterns.into_iter().find(|p| !pattern::understood(p)) {
                return wrong("pattern", format!("{}: the pattern «{odd}» is beyond the small pattern language", number.id));
            }
            if number.standing(&number.example) != Standing::Right {
                return wrong(
                    "example",
                    format!("{}: the example «{}» does not hold against its own row", number.id, number.example),
                );
            }
        }
        let address = node.get("address").unwrap_or(node);
        address::check(&country.address).map_err(|(key, what)| fault(address.get(key).unwrap_or(address), "/address", &what))
    }
}

fn json(country: &Country) -> String {
    country.write().map(|node| canonical(&terse(&node))).unwrap_or_default()
}

/// Keys whose empty or false value says something else than their absence.
const MEANT: [&str; 10] =
    ["trunk", "hs", "postcode", "postcode_example", "registered", "business", "enabled", "cif", "shipping", "latin_format"];

/// Words that the contract takes for granted.
const DEFAULTS: [(&str, &str); 6] = [
    ("trunk", "0"),
    ("collects_tax", "carrier"),
    ("collects_duty", "carrier"),
    ("certainty", "unverified"),
    ("display", "inclusive"),
    ("when", "always"),
];

/// A pack without what a reader puts in by itself: false, empty lists, tables and texts, and the usual words.
pub(super) fn terse(node: &Node) -> Node {
    let idle = |key: &str, value: &Value| match value {
        Value::Bool(flag) => !flag,
        Value::Number(number) => key == "age" && number == "0",
        Value::List(items) => items.is_empty(),
        Value::Table(rows) => rows.is_empty(),
        Value::Text(text) => text.is_empty() || DEFAULTS.contains(&(key, text.as_str())),
        _ => false,
    };
    let value = match &node.value {
        Value::Table(rows) => {
            let told = rows.iter().filter(|(key, node)| MEANT.contains(&key.as_str()) || !idle(key, &node.value));
            Value::Table(told.map(|(key, node)| (key.clone(), terse(node))).collect())
        }
        Value::List(items) => Value::List(items.iter().map(terse).collect()),
        _ => return node.clone(),
    };
    Node { at: node.at, value }
}

/// A union's rules as they hold in one member: national fees of other members fall away.
fn of_member(mut import: Import, member: &str) -> Import {
    import.fees.retain(|fee| fee.country.as_deref().is_none_or(|country| country == member));
    import
}

/// The text inside that is this word.
fn naming<'n>(node: &'n Node, word: &str) -> &'n Node {
    fn find<'n>(node: &'n Node, word: &str) -> Option<&'n Node> {
        match &node.value {
            Value::Text(text) => (text == word).then_some(node),
            Value::List(items) => items.iter().find_map(|item| find(item, word)),
            Value::Table(rows) => rows.iter().find_map(|(_, row)| find(row, word)),
            _ => None,
        }
    }
    find(node, word).unwrap_or(node)
}

/// An item of a list under a key, or what it should have been in.
fn item<'n>(node: &'n Node, key: &str, place: usize) -> &'n Node {
    match node.get(key).map(|list| &list.value) {
        Some(Value::List(items)) => items.get(place).unwrap_or(node),
        _ => node,
    }
}

fn fault(node: &Node, pointer: &str, what: &str) -> Found {
    vec![contract::Fault { pointer: pointer.to_owned(), at: node.at, what: what.to_owned() }]
}

pub(super) fn rows<T: contract::Read>(node: &Node, key: &str, shape: &Shape<'_>) -> Result<Vec<T>, Found> {
    node.get(key).map_or(Ok(Vec::new()), |list| read_node(&shape.each(list)))
}

/// The ids of the payment methods.
pub fn payment_ids(folder: &Path, faults: &mut Vec<Fault>) -> Vec<String> {
    let read = table(folder, "payment-methods.toml", faults, methods).unwrap_or_default();
    read.into_iter().map(|(method, _)| method.id).collect()
}

/// The rates of a tariff. `default` is the rate of all headings without a row, but for those that `default_except` lists.
fn tariff(node: &Node) -> Result<Vec<TariffRow>, Found> {
    let mut tariff: Vec<TariffRow> = rows(node, "rate", &TARIFF)?;
    if let Some(default) = node.get("default") {
        let except = node.get("default_except").map(read_node).transpose()?.unwrap_or_default();
        let basis = Basis { source: Some("general knowledge".to_owned()), ..Basis::default() };
        let rate = read_node(default)?;
        tariff.push(TariffRow { hs: String::new(), except, rate, plus: None, least: None, most: None, basis });
    }
    Ok(tariff)
}

fn methods(node: &Node) -> Result<Vec<(PaymentMethod, Vec<String>)>, Found> {
    let methods: Vec<PaymentMethod> = rows(node, "method", &METHOD)?;
    let Some(Value::List(tables)) = node.get("method").map(|list| &list.value) else { return Ok(Vec::new()) };
    let countries = tables.iter().map(|table| table.get("countries").map_or(Ok(Vec::new()), read_node));
    Ok(methods.into_iter().zip(countries.collect::<Result<Vec<Vec<String>>, Found>>()?).collect())
}

/// The digits of currencies are part of the engine; the data must say the same.
fn currencies(node: &Node) -> Result<(), Found> {
    let Some(Value::List(rows)) = node.get("currency").map(|list| &list.value) else { return Ok(()) };
    for row in rows {
        let digits: Option<u32> = row.get("minor").map(read_node).transpose()?;
        let currency: Currency = read_node(row.get("code").unwrap_or(row))?;
        if digits != Some(currency.minor()) {
            return Err(fault(row, "/currency", &format!("{currency} has {} minor digits", currency.minor())));
        }
    }
    Ok(())
}

fn table<T>(folder: &Path, name: &str, faults: &mut Vec<Fault>, read: impl FnOnce(&Node) -> Result<T, Found>) -> Option<T> {
    let file = match Text::read(&folder.join(name)) {
        Ok(file) => file,
        Err(fault) => {
            faults.push(fault);
            return None;
        }
    };
    match toml_node::parse(&file.text).map_err(|fault| vec![fault]).and_then(|node| read(&node)) {
        Ok(value) => Some(value),
        Err(found) => {
            faults.extend(file.faults(found));
            None
        }
    }
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
