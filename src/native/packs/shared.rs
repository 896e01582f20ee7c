//! What the countries share, and one country with what it rests on: the rules of its union, its tariff, the classes of goods, lanes, ways to
//! pay and the law that holds everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::lanes::Lanes;
use super::read::{Parsed, at_once, named, parsed};
use super::shape::{Shape, change, only, put};
use super::tables::{self, Found, fault, item, naming, table};
use super::{Fault, address, files, law, reach};
use crate::domain::country::{Country, GoodsClass, Import, Legal, PaymentMethod, Standing, TariffRow};
use crate::domain::place::pattern;
use crate::native::json::flag;
use crate::wire::contract::read_node;
use crate::wire::node::{Node, Value};

/// What several countries share.
pub(super) struct Shared {
    unions: BTreeMap<String, Union>,
    tariffs: BTreeMap<String, Vec<TariffRow>>,
    classes: Vec<GoodsClass>,
    methods: Vec<(PaymentMethod, Vec<String>)>,
    /// Zones that exist; nothing when that is not checked.
    lanes: Lanes,
    pub(super) zones: BTreeSet<String>,
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
    elsewhere: &["import", "payment", "legal", "also"],
};
const ADDRESS: Shape<'_> = Shape { notes: &["source", "certainty"], renamed: &[("subdivision", "subdivisions")], elsewhere: &[] };
const NOTED: Shape<'_> = Shape { notes: &["note"], renamed: &[("tell", "tells")], elsewhere: &[] };
const IMPORT: Shape<'_> = Shape {
    notes: &["source", "certainty", "note"],
    renamed: &[("scheme", "schemes"), ("origin_duty", "origin_duties"), ("fee", "fees")],
    elsewhere: &["tariff", "duty_value"],
};

impl Shared {
    /// Reads what the countries of `nodes` share; of the tariffs only those named, or all for `None`.
    pub(super) fn read(folder: &Path, wanted: Option<&BTreeSet<String>>, nodes: &[Parsed], faults: &mut Vec<Fault>) -> Shared {
        let classes = table(folder, "goods-classes.toml", faults, tables::classes).unwrap_or_default();
        let methods = table(folder, "payment-methods.toml", faults, tables::methods).unwrap_or_default();
        let lanes = table(folder, "lanes.toml", faults, Lanes::read).unwrap_or_default();
        let place = folder.join("tariffs");
        let texts = match wanted {
            Some(wanted) => named(&place, wanted, faults),
            None => files(&place, "toml", faults),
        };
        let mut tariffs = BTreeMap::new();
        for (name, file, node) in parsed(texts, faults) {
            match tables::tariff(&node) {
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

    pub(super) fn countries(&self, nodes: &[Parsed], faults: &mut Vec<Fault>) -> BTreeMap<String, Country> {
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
            if let Some(odd) = number.uses.iter().find(|used| !["customs", "invoice", "vat"].contains(&used.as_str())) {
                return wrong("uses", format!("{}: «{odd}» is no use; there are customs, invoice and vat", number.id));
            }
            if let Some(odd) = number.needed.iter().find(|used| !number.uses.contains(used)) {
                return wrong("needed", format!("{}: «{odd}» is none of its uses", number.id));
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

/// A union's rules as they hold in one member: national fees of other members fall away.
fn of_member(mut import: Import, member: &str) -> Import {
    import.fees.retain(|fee| fee.country.as_deref().is_none_or(|country| country == member));
    import
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
