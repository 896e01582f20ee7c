//! Words and figures in a language: messages from the pack, numbers, dates and names from the browser's `Intl`.
//! Amounts go to `Intl.NumberFormat` as texts, which keeps every digit (ECMA-402, exact decimal strings).

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Date, Function, Object, Reflect};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::locale::message::{Arg, after};
use crate::domain::money::Money;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::table::{Table, order};
use crate::domain::time::Day;
use crate::ui::speech::Speech;
use crate::wire::language::message;
use crate::wire::node::{Node, Value};

/// A language pack at work.
pub struct Tongue {
    tag: String,
    rtl: bool,
    messages: Table<Node>,
    overrides: Table<String>,
    languages: Vec<String>,
    /// Formats are dear to make (the first costs a phone hundreds of milliseconds) and are made once each, when first needed.
    made: RefCell<Table<Object>>,
    /// What ids are called: products by SKU, shipping methods by id.
    names: RefCell<Table<String>>,
    /// What sources are called by their ids, once somebody asked.
    sources: RefCell<Option<Rc<Node>>>,
    /// Countries by name, in the order of the language: there are 252, and they are looked at with every key.
    countries: RefCell<Vec<(String, String)>>,
}

impl Tongue {
    /// Takes a language pack; the merchant's wording goes before it.
    pub fn new(pack: &Node, overrides: Table<String>, languages: Vec<String>) -> Tongue {
        let rows = match pack.get("messages") {
            Some(Node { value: Value::Table(rows), .. }) => rows.iter().cloned().collect(),
            _ => Table::new(),
        };
        Tongue {
            tag: pack.get("tag").and_then(Node::text).unwrap_or("en").to_owned(),
            rtl: pack.get("direction").and_then(Node::text) == Some("rtl"),
            messages: rows,
            overrides,
            languages,
            made: RefCell::default(),
            names: RefCell::default(),
            sources: RefCell::default(),
            countries: RefCell::default(),
        }
    }

    /// Tells what ids are called.
    pub fn name(&self, names: Table<String>) {
        *self.names.borrow_mut() = names;
    }

    /// Tells what sources are called.
    pub fn name_sources(&self, titles: Option<Rc<Node>>) {
        *self.sources.borrow_mut() = titles;
    }

    /// A formatter of `Intl`, made once for each set of options.
    fn formatter(&self, class: &str, options: &[(&str, &str)]) -> Option<Object> {
        let mut key = class.to_owned();
        options.iter().for_each(|(k, v)| key.extend(["|", k, "=", v]));
        if let Some(made) = self.made.borrow().get(&key) {
            return Some(made.clone());
        }
        let table = Object::new();
        for (k, v) in options {
            let value = v.parse::<u32>().map_or_else(|_| JsValue::from_str(v), JsValue::from);
            Reflect::set(&table, &(*k).into(), &value).ok()?;
        }
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class = Reflect::get(&intl, &class.into()).ok()?.dyn_into::<Function>().ok()?;
        let made: Object = Reflect::construct(&class, &Array::of2(&self.tag.as_str().into(), &table)).ok()?.into();
        self.made.borrow_mut().insert(key, made.clone());
        Some(made)
    }

    fn call(&self, class: &str, options: &[(&str, &str)], method: &str, arguments: &[JsValue]) -> Option<String> {
        let made = self.formatter(class, options)?;
        let method = Reflect::get(&made, &method.into()).ok()?.dyn_into::<Function>().ok()?;
        method.apply(&made, &arguments.iter().collect::<Array>()).ok()?.as_string()
    }

    fn number(&self, number: Decimal, options: &[(&str, &str)]) -> String {
        let digits = number.to_string();
        self.call("NumberFormat", options, "format", &[digits.as_str().into()]).unwrap_or(digits)
    }

    fn day(&self, day: Day) -> JsValue {
        Date::new(&JsValue::from_f64(f64::from(day.0) * 86_400_000.0)).into()
    }

    fn display(&self, kind: &str, code: &str) -> String {
        self.call("DisplayNames", &[("type", kind)], "of", &[code.into()]).unwrap_or_else(|| code.to_owned())
    }

    fn named(&self, id: &str) -> String {
        self.names.borrow().get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    fn fact(&self, name: &str, fact: &Fact) -> Arg {
        let (text, number) = match (name, fact) {
            ("weight", Fact::Number(grams)) => {
                let kilos = grams.checked_div(Decimal::ONE_THOUSAND).unwrap_or_default();
                (self.number(kilos, &[("style", "unit"), ("unit", "kilogram"), ("maximumFractionDigits", "2")]), None)
            }
            (_, Fact::Money(money)) => (self.money(*money), None),
            (_, Fact::Percent(rate)) => {
                let share = rate.checked_div(Decimal::ONE_HUNDRED).unwrap_or_default();
                (self.number(share, &[("style", "percent"), ("maximumFractionDigits", "3")]), None)
            }
            (_, Fact::Number(number)) => (self.number(*number, &[("maximumFractionDigits", "8")]), number.to_i64()),
            (_, Fact::Day(day)) => (self.date(self.day(*day), &[("dateStyle", "medium"), ("timeZone", "UTC")]), None),
            (_, Fact::Moment(moment)) => (self.moment(&moment.to_string()), None),
            ("country", Fact::Text(code)) => (self.country(code), None),
            ("product" | "method" | "promotion", Fact::Text(id)) => (self.named(id), None),
            (_, Fact::Text(text)) => (text.clone(), None),
        };
        Arg { name: name.to_owned(), text, number }
    }

    fn date(&self, date: JsValue, options: &[(&str, &str)]) -> String {
        self.call("DateTimeFormat", options, "format", &[date]).unwrap_or_default()
    }

    fn render(&self, key: &str, args: &[Arg]) -> Option<String> {
        let category = |n: i64| {
            self.call("PluralRules", &[], "select", &[JsValue::from_f64(n as f64)]).unwrap_or_else(|| "other".to_owned())
        };
        if let Some(text) = self.overrides.get(key) {
            // A merchant's wording: plain text with {$variables}.
            return Some(fill(text, args));
        }
        Some(message(self.messages.get(key)?).render(args, &category))
    }
}

impl Speech for Tongue {
    fn text(&self, key: &str) -> String {
        self.render(key, &[]).unwrap_or_else(|| key.to_owned())
    }

    fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key) || self.overrides.contains_key(key)
    }

    fn words(&self, words: &Words) -> String {
        let args: Vec<Arg> = words.facts.iter().map(|(name, fact)| self.fact(name, fact)).collect();
        // A reason the wording does not know is told in general words.
        let general = if words.key.starts_with("refused-") { "refused-route-closed" } else { "" };
        self.render(&words.key, &args).or_else(|| self.render(general, &args)).unwrap_or_else(|| words.key.to_string())
    }

    fn money(&self, money: Money) -> String {
        let digits = money.currency.minor().to_string();
        // A list price may be finer than the currency's coins: 0.125 is not 0.13.
        let finest = money.amount.normalize().scale().clamp(money.currency.minor(), 6).to_string();
        let options = [
            ("style", "currency"),
            ("currency", money.currency.code()),
            ("minimumFractionDigits", digits.as_str()),
            ("maximumFractionDigits", finest.as_str()),
        ];
        let text = self.number(money.amount, &options);
        if self.rtl { signed(&text) } else { text }
    }

    fn days(&self, from: Day, until: Day) -> String {
        let options = [("day", "numeric"), ("month", "long"), ("timeZone", "UTC")];
        let both = [self.day(from), self.day(until)];
        let range = self.call("DateTimeFormat", &options, "formatRange", &both);
        range.map_or_else(|| self.date(self.day(until), &options), |range| whole(&range))
    }

    fn day_count(&self, least: u32, most: u32) -> String {
        let options = [("style", "unit"), ("unit", "day"), ("unitDisplay", "long")];
        let both = [least.into(), most.into()];
        let range = (least < most).then(|| self.call("NumberFormat", &options, "formatRange", &both)).flatten();
        let days = range.map_or_else(|| self.number(most.into(), &options), |range| whole(&range));
        // Figure and unit stay together.
        days.replace(' ', "\u{a0}")
    }

    fn duration(&self, minutes: u32) -> String {
        let unit = |count: u32, unit| self.number(count.into(), &[("style", "unit"), ("unit", unit), ("unitDisplay", "short")]);
        let (hours, rest) = (minutes / 60, unit(minutes % 60, "minute"));
        if hours == 0 { rest } else { [&unit(hours, "hour"), " ", &rest].concat() }
    }

    fn week(&self, first: u32, last: u32) -> String {
        // 5 January 1970 was a Monday.
        let day = |weekday: u32| self.day(Day(4 + weekday as i32));
        let options = [("weekday", "short"), ("timeZone", "UTC")];
        if first == last {
            return self.date(day(first), &options);
        }
        let last = if last < first { last + 7 } else { last };
        self.call("DateTimeFormat", &options, "formatRange", &[day(first), day(last)]).unwrap_or_default()
    }

    fn clock(&self, minute: u32) -> String {
        let time = Date::new(&JsValue::from_f64(f64::from(minute) * 60_000.0));
        self.date(time.into(), &[("hour", "numeric"), ("minute", "2-digit"), ("timeZone", "UTC")])
    }

    fn moment(&self, rfc3339: &str) -> String {
        self.date(Date::new(&rfc3339.into()).into(), &[("dateStyle", "medium"), ("timeStyle", "short")])
    }

    fn sources(&self, ids: &str) -> String {
        let titles = self.sources.borrow();
        let title = |id: &'_ str| titles.as_ref().and_then(|titles| titles.get(id)?.text().map(str::to_owned));
        let called: Vec<String> = ids.split(',').map(|id| title(id.trim()).unwrap_or_else(|| id.trim().to_owned())).collect();
        called.join("; ")
    }

    fn country(&self, code: &str) -> String {
        self.display("region", code)
    }

    fn countries(&self, codes: &[(String, String)]) -> Vec<(String, String)> {
        let mut named = self.countries.borrow_mut();
        if named.len() != codes.len() {
            let found: Vec<(String, String)> = codes.iter().map(|(code, _)| (code.clone(), self.country(code))).collect();
            let locale = Array::of1(&self.tag.as_str().into());
            let before = |a: usize, b: usize| {
                let name = js_sys::JsString::from(found[a].1.as_str());
                name.locale_compare(&found[b].1, &locale, &Object::new()) < 0
            };
            *named = order(found.len(), &before).into_iter().map(|place| found[place].clone()).collect();
        }
        named.clone()
    }

    fn language(&self, tag: &str) -> String {
        let own = Tongue { tag: tag.to_owned(), ..Tongue::empty() };
        own.display("language", tag)
    }

    fn currency(&self, code: &str) -> String {
        self.display("currency", code)
    }

    fn tag(&self) -> String {
        self.tag.clone()
    }

    fn rtl(&self) -> bool {
        self.rtl
    }

    fn languages(&self) -> Vec<String> {
        self.languages.clone()
    }
}

impl Tongue {
    fn empty() -> Tongue {
        Tongue::new(&Node { at: 0, value: Value::Null }, Table::new(), Vec::new())
    }
}

/// An amount whose sign stays behind its letters where lines run from the right, R$ and not $R: a mark (U+200E) after it.
fn signed(amount: &str) -> String {
    let mut out = String::with_capacity(amount.len() + 3);
    let mut letter = false;
    for c in amount.chars() {
        out.push(c);
        if letter && !c.is_ascii_alphanumeric() && !c.is_whitespace() {
            out.push('\u{200e}');
        }
        letter = c.is_ascii_alphabetic();
    }
    out
}

/// A range that no line breaks at its dash: word joiners (U+2060) around it.
fn whole(range: &str) -> String {
    range.replace('–', "\u{2060}–\u{2060}")
}

/// Puts values in the place of `{$names}`; what has no value stays as it was written.
fn fill(text: &str, args: &[Arg]) -> String {
    let mut pieces = text.split('{');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let named = piece.strip_prefix('$').and_then(|piece| piece.split_once('}'));
        match named.and_then(|(name, rest)| Some((args.iter().find(|arg| arg.name == name)?, rest))) {
            Some((arg, rest)) => {
                out.push_str(&arg.text);
                out.push_str(after(&out, rest));
            }
            None => out.extend(["{", piece]),
        }
    }
    out
}
