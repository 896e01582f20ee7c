//! What the checkout wants done: its effects, carried out on page, network and storage.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::boot::explain;
use super::intl::Tongue;
use super::page::{self, find};
use super::runtime::{BROUGHT, Inner, wording};
use super::storage::Place;
use super::{clock, headless, http, order};
use crate::checkout::answer::{Answer, Next, Receipt};
use crate::checkout::effect::Effect;
use crate::checkout::event::Event;
use crate::checkout::form::{Field, Form};
use crate::checkout::stage::Stage;
use crate::checkout::wish::Told;
use crate::domain::country::AddressForm;
use crate::domain::pricing::trace::Words;
use crate::domain::table::Table;
use crate::ui::hear::{after, every};
use crate::ui::speech::Speech;
use crate::wire::contract::{Write, canonical, read, table, text};
use crate::wire::node::{Node, Value};
use crate::wire::{answer, cart, draft, facts, quote};

/// Seconds between two looks at an open payment.
const WATCH_SECONDS: u32 = 2;

/// How long after the last change the services are asked.
const ASK_MILLISECONDS: u32 = 250;

/// How long after the last key the form is kept.
const DRAFT_MILLISECONDS: u32 = 400;

impl Inner {
    pub(super) fn perform(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::FetchCountry(number, code) => self.fetch_country(number, code),
            Effect::FetchPlaces => self.fetch_places(),
            Effect::FetchForm(number, code) => self.fetch_form(number, code),
            Effect::ConfirmVatId(id) => self.confirm_vat_id(id),
            Effect::Keep(key) => self.keep(&key),
            Effect::Send(key, attempt) => self.send(key, attempt),
            Effect::RetryAfter(seconds) => {
                let due = Inner::calling(self, |inner| inner.event(Event::RetryDue));
                *self.retry.borrow_mut() = Some(after(seconds.saturating_mul(1000), due));
            }
            Effect::StopRetry => *self.retry.borrow_mut() = None,
            Effect::Hold(key) => self.kept.hold(&key),
            Effect::Forget => self.kept.forget(),
            Effect::KeepReceipt(key, receipt) => self.kept.placed(&key, &receipt),
            Effect::Watch(url) => self.watch(url),
            Effect::Go(url) => page::go(&page::absolute(&url, &self.orders_url())),
            Effect::KeepDraft => self.keep_draft_soon(),
            Effect::DropDraft => {
                *self.unkept.borrow_mut() = None;
                Place::Tab.remove(&self.draft_key);
                Place::Tab.remove(BROUGHT);
            }
            Effect::Remember => self.remember(),
            Effect::ForgetShopper => Place::Device.remove(&self.shopper_key),
            Effect::AskCode(code) => self.ask_code(code),
            Effect::AskPoints(url) => self.ask_points(url),
            Effect::AskServices(number) => {
                let ask = Inner::calling(self, move |inner| inner.ask_services(number));
                *self.asking.borrow_mut() = Some(after(ASK_MILLISECONDS, ask));
            }
            Effect::CartChanged => page::tell(&self.host, "cart", &canonical(&cart::write(&self.checkout.borrow().cart))),
            Effect::Focus(field) => self.focus(&field),
            Effect::FocusStatus => self.focus_later("[data-lf=status]".to_owned()),
            Effect::Announce(words) => self.read_out("[data-lf=polite]", &words),
            Effect::Alert(words) => self.read_out("[data-lf=assertive]", &words),
            Effect::Unchanged => {}
            Effect::Tell("quote") if !self.ready.get() => {}
            Effect::Tell(name) => self.tell(name),
        }
    }

    /// The address orders are posted to, seen from the config: a checkout pasted into a page elsewhere still finds its shop.
    fn orders_url(&self) -> String {
        page::absolute(&self.checkout.borrow().shop.backend.orders, &self.config_url)
    }

    pub(super) fn quote(&self) -> String {
        if !self.checkout.borrow().quoting {
            return "null".to_owned();
        }
        match &self.checkout.borrow().quote {
            Ok(found) => quote::bytes(found),
            Err(refusal) => canonical(&quote::write_refusal(refusal)),
        }
    }

    /// Tells the page. Typed text never leaves with an event; the merchant gets it with the order.
    pub(super) fn tell(&self, name: &str) {
        let detail = match name {
            "quote" | "ready" => self.quote(),
            "locale" => {
                let checkout = self.checkout.borrow();
                let currency = checkout.quote.as_ref().map(|quote| quote.currency.to_string()).unwrap_or_default();
                let rows = [("language", &checkout.language.value), ("country", &checkout.there.code), ("currency", &currency)];
                canonical(&table(rows.iter().map(|(k, v)| ((*k).to_owned(), text(v))).collect()))
            }
            "field-error" => headless::errors(&self.checkout.borrow(), &**self.tongue.borrow()),
            "submit" => match &self.checkout.borrow().stage {
                Stage::Placing { key, .. } => canonical(&table(vec![("key".to_owned(), text(key))])),
                _ => String::new(),
            },
            "payment" => {
                let method = self.checkout.borrow().payment.clone().unwrap_or_default();
                canonical(&table(vec![("method".to_owned(), text(&method))]))
            }
            "pay" => match &self.checkout.borrow().stage {
                Stage::Paying { receipt: Receipt { next: Next::Provider { told, .. }, .. }, .. } => told.clone(),
                _ => String::new(),
            },
            "placed" | "failed" => {
                let (id, status) = match &self.checkout.borrow().stage {
                    Stage::Placed { receipt } | Stage::Paying { receipt, .. } | Stage::Unpaid { receipt } => {
                        (receipt.id.clone(), receipt.status.clone())
                    }
                    Stage::Failed { reference } => (reference.clone(), "failed".to_owned()),
                    _ => (String::new(), String::new()),
                };
                let rows = vec![("id".to_owned(), text(&id)), ("status".to_owned(), text(&status))];
                canonical(&table(rows))
            }
            _ => "{}".to_owned(),
        };
        page::tell(&self.host, name, &detail);
    }

    fn read_out(&self, region: &str, words: &Words) {
        if let Some(node) = find(&self.root, region) {
            node.set_text_content(Some(&self.tongue.borrow().words(words)));
        }
    }

    /// Keeps the form a moment after the last key, or when the page goes: storage is slow, and typing must not wait for it.
    fn keep_draft_soon(self: &Rc<Self>) {
        let keep = Inner::calling(self, |inner| inner.keep_draft());
        *self.unkept.borrow_mut() = Some(after(DRAFT_MILLISECONDS, keep));
    }

    /// Keeps the form now, if anything in it was not kept yet.
    pub(super) fn keep_draft(&self) {
        if self.unkept.take().is_some() {
            let form = self.checkout.borrow().kept_form();
            Place::Tab.set(&self.draft_key, &self.form_text(&form));
        }
    }

    fn form_text(&self, form: &Form) -> String {
        let checkout = self.checkout.borrow();
        draft::write_form(form, (checkout.method.clone(), checkout.payment.clone()))
    }

    fn remember(&self) {
        // What the merchant asks beside the usual belongs to this order.
        let form = Form {
            custom: Table::new(),
            extras: Vec::new(),
            gift: None,
            purchase_order: String::new(),
            ..self.checkout.borrow().kept_form()
        };
        Place::Device.set(&self.shopper_key, &self.form_text(&form));
        let country = self.checkout.borrow().there.code.clone();
        self.keep_locale(None, Some(&country));
    }

    fn focus(&self, field: &Field) {
        let name = field.name();
        let selector = match field {
            Field::Email | Field::Country => ["[name=", &name, "]"].concat(),
            _ => ["#lf-", &self.instance, "-", &name].concat(),
        };
        self.focus_later(selector);
    }

    /// After the view has been drawn: what is to have the focus may not be there yet.
    pub(super) fn focus_later(&self, selector: String) {
        let root = self.root.clone();
        let focus = move || {
            if let Some(node) = find(&root, &selector) {
                page::focus(&node);
            }
        };
        after(0, Box::new(focus)).forget();
    }

    fn fetch_country(self: &Rc<Self>, number: u32, code: String) {
        let weak = Rc::downgrade(self);
        let own = facts::whole(&code, &self.checkout.borrow().shop.countries);
        let pack = if own { "world" } else { &["countries/", &code].concat() };
        let url = [&self.base, "packs/", pack, ".json"].concat();
        let arrived = move |text: Option<String>| {
            let Some(inner) = weak.upgrade() else { return };
            let read = |text: &str| {
                let own = &inner.checkout.borrow().shop.countries;
                // Before the engine is there, the rest is read together with the config's.
                let read = match inner.unread.borrow_mut().as_mut() {
                    Some(unread) => {
                        unread.add(&code, text);
                        facts::country_brief(&code, text, own)
                    }
                    None => facts::country(&code, text, own),
                };
                read.map_err(|f| explain("country pack", text, &f))
            };
            match text.as_deref().map(read) {
                Some(Ok(country)) => {
                    let zone = inner.checkout.borrow().shop.merchant.time_zone.clone();
                    let as_of = clock::as_of(&zone, country.zones.first().map(String::as_str));
                    inner.keep_locale(None, Some(&code));
                    return inner.event(Event::CountryArrived(number, Box::new(country), as_of));
                }
                Some(Err(wrong)) => page::warn(&wrong),
                None => {}
            }
            inner.event(Event::CountryFailed(number));
        };
        http::file(url, Box::new(arrived));
    }

    fn fetch_places(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        let arrived = move |text: Option<String>| {
            if let (Some(inner), Some(codes)) = (weak.upgrade(), text.and_then(|text| read::<Vec<String>>(&text).ok())) {
                inner.event(Event::PlacesArrived(codes));
            }
        };
        http::file([&self.base, "packs/addresses.json"].concat(), Box::new(arrived));
    }

    fn fetch_form(self: &Rc<Self>, number: u32, code: String) {
        let weak = Rc::downgrade(self);
        let url = [&self.base, "packs/addresses/", &code, ".json"].concat();
        let arrived = move |text: Option<String>| {
            let Some(inner) = weak.upgrade() else { return };
            inner.event(match text.and_then(|text| read::<AddressForm>(&text).ok()) {
                Some(form) => Event::FormArrived(number, code, Box::new(form)),
                None => Event::FormFailed(number),
            });
        };
        http::file(url, Box::new(arrived));
    }

    /// Asks the merchant's backend whether a VAT number was given out. Without an answer it stays pending.
    fn confirm_vat_id(self: &Rc<Self>, id: String) {
        let Some(path) = self.checkout.borrow().shop.backend.vat_ids.clone() else { return };
        let weak = Rc::downgrade(self);
        let url = [&page::absolute(&path, &self.config_url), "?id=", &id].concat();
        let told = move |reply: Option<http::Reply>| {
            let state = reply.filter(|r| r.status == 200).and_then(|r| answer::vat_id_state(&r.body));
            if let (Some(inner), Some(state)) = (weak.upgrade(), state) {
                inner.event(Event::VatIdConfirmed(id, state));
            }
        };
        http::send(self.ask(url), Box::new(told));
    }

    /// Keeps what the shopper chose by hand.
    fn keep_locale(&self, language: Option<&str>, country: Option<&str>) {
        let old = Place::Device.get("landfall.locale").and_then(|t| Node::parse(&t).ok());
        let mut rows = Vec::new();
        for (key, new) in [("language", language), ("country", country)] {
            let kept = old.as_ref().and_then(|n| n.get(key)).and_then(Node::text);
            rows.extend(new.or(kept).map(|value| (key.to_owned(), text(value))));
        }
        Place::Device.set("landfall.locale", &canonical(&table(rows)));
    }

    /// What the sources of rules are called: fetched when the shopper first asks why.
    pub(super) fn fetch_sources(self: &Rc<Self>) {
        if self.sources.borrow().is_some() {
            return;
        }
        let weak = Rc::downgrade(self);
        let arrived = move |text: Option<String>| {
            let Some(inner) = weak.upgrade() else { return };
            let Some(titles) = text.and_then(|t| Node::parse(&t).ok()).map(Rc::new) else { return };
            *inner.sources.borrow_mut() = Some(titles.clone());
            let tongue = inner.tongue.borrow().clone();
            tongue.name_sources(Some(titles));
            if let Some(drawn) = inner.drawn.borrow().as_ref() {
                drawn.speak(tongue);
            }
        };
        http::file([&self.base, "packs/sources.json"].concat(), Box::new(arrived));
    }

    pub(super) fn switch_language(self: &Rc<Self>, tag: String) {
        let number = self.asked_language.get() + 1;
        self.asked_language.set(number);
        let weak = Rc::downgrade(self);
        let url = [&self.base, "packs/languages/", &tag, ".json"].concat();
        let arrived = move |text: Option<String>| {
            let Some(inner) = weak.upgrade().filter(|i| i.asked_language.get() == number) else { return };
            let Some(pack) = text.and_then(|t| Node::parse(&t).ok()) else {
                inner.read_out("[data-lf=assertive]", &Words::new("loader-failed", Vec::new()));
                return;
            };
            let overrides = wording(&inner.checkout.borrow().shop.wording, &tag);
            let languages = inner.tongue.borrow().languages();
            let tongue = Rc::new(Tongue::new(&pack, overrides, languages));
            tongue.name_sources(inner.sources.borrow().clone());
            *inner.tongue.borrow_mut() = tongue.clone();
            inner.name_things();
            inner.put_into(&*tongue);
            if let Some(drawn) = inner.drawn.borrow().as_ref() {
                drawn.speak(tongue);
            }
            inner.keep_locale(Some(&tag), None);
            inner.event(Event::LanguageSwitched(tag));
        };
        http::file(url, Box::new(arrived));
    }

    /// Language and direction of the whole, and the words of the adopted fields.
    pub(super) fn put_into(&self, speech: &dyn Speech) {
        let _ = self.root.set_attribute("lang", &speech.tag());
        let _ = self.root.set_attribute("dir", if speech.rtl() { "rtl" } else { "ltr" });
        if let Some(adopted) = self.adopted.borrow().as_ref() {
            adopted.speak(speech);
        }
    }

    /// Writes the order down. From here on it is these bytes that are sent, however often.
    fn keep(&self, key: &str) {
        let tongue = self.tongue.borrow().clone();
        let checkout = self.checkout.borrow();
        if let Some(body) = order::body(&checkout, &*tongue, key, &self.page) {
            self.kept.keep(key, body, page::gate(&self.host).is_some(), checkout.secret());
        }
    }

    fn send(self: &Rc<Self>, key: String, attempt: u32) {
        let Some(body) = self.kept.body(&key) else { return };
        let Some(gate) = page::gate(&self.host).filter(|_| self.kept.asking()) else { return self.post(key, attempt, body) };
        let weak = Rc::downgrade(self);
        spawn_local(async move {
            let said = page::ask(&gate, &body).await;
            let Some(inner) = weak.upgrade() else { return };
            if let Some(answer) = said.as_deref().and_then(answer::said) {
                return inner.event(Event::Answered(attempt, answer, 0));
            }
            let body = said.unwrap_or(body);
            inner.kept.keep(&key, body.clone(), false, inner.checkout.borrow().secret());
            inner.post(key, attempt, body);
        });
    }

    fn post(self: &Rc<Self>, key: String, attempt: u32, body: String) {
        let mut ask = self.ask(self.orders_url());
        ask.headers = crate::wire::order::headers(&key, &ask.headers);
        ask.body = Some(body);
        let weak = Rc::downgrade(self);
        let answered = move |reply: Option<http::Reply>| {
            let Some(inner) = weak.upgrade() else { return };
            let answer = match reply {
                Some(reply) => answer::read(reply.status, reply.retry_after.as_deref(), &reply.body),
                None => Answer::Lost,
            };
            inner.event(Event::Answered(attempt, answer, page::roll()));
        };
        http::send(ask, Box::new(answered));
    }

    /// A request to the merchant's backend.
    fn ask(&self, url: String) -> http::Ask {
        let backend = self.checkout.borrow().shop.backend.clone();
        http::Ask {
            url,
            body: None,
            headers: backend.headers,
            credentials: backend.credentials,
            timeout: backend.timeout_seconds,
        }
    }

    /// Asks what a code is worth.
    fn ask_code(self: &Rc<Self>, code: String) {
        let Some(url) = self.checkout.borrow().shop.backend.codes.clone() else { return };
        let body = table(vec![("code".to_owned(), text(&code))]);
        let weak = Rc::downgrade(self);
        let told = move |reply: Option<http::Reply>| {
            if let Some(inner) = weak.upgrade() {
                let told = reply.map_or(Told::Nothing, |reply| answer::code(reply.status, &reply.body));
                inner.event(Event::CodeTold(code, told));
            }
        };
        self.tell_backend(&url, &self.config_url, body, Box::new(told));
    }

    /// Answers the shop's question.
    pub(super) fn rate(&self, url: &str, mark: u32) {
        let score = Node { at: 0, value: Value::Number(mark.to_string()) };
        self.tell_backend(url, &self.orders_url(), table(vec![("score".to_owned(), score)]), Box::new(|_| ()));
    }

    /// Posts JSON to the merchant's backend.
    fn tell_backend(&self, url: &str, base: &str, body: Node, done: Box<dyn FnOnce(Option<http::Reply>)>) {
        let mut ask = self.ask(page::absolute(url, base));
        ask.headers.insert("Content-Type".to_owned(), "application/json".to_owned());
        ask.body = Some(canonical(&body));
        http::send(ask, done);
    }

    /// Asks the backend what the merchant's services say.
    fn ask_services(self: &Rc<Self>, number: u32) {
        let (url, body) = {
            let checkout = self.checkout.borrow();
            let Some(url) = checkout.shop.backend.answers.clone() else { return };
            let parts = [("cart", checkout.cart.write()), ("choices", checkout.choices().write())];
            (url, table(parts.into_iter().filter_map(|(key, part)| Some((key.to_owned(), part?))).collect()))
        };
        let weak = Rc::downgrade(self);
        let told = move |reply: Option<http::Reply>| {
            if let Some(inner) = weak.upgrade() {
                let answers = reply.and_then(|reply| answer::services(reply.status, &reply.body));
                inner.event(Event::ServicesAnswered(number, answers.map(Box::new)));
            }
        };
        self.tell_backend(&url, &self.config_url, body, Box::new(told));
    }

    /// Asks for pickup points. A service that does not answer has none.
    fn ask_points(self: &Rc<Self>, url: String) {
        let weak = Rc::downgrade(self);
        let address = page::absolute(&url, &self.config_url);
        let told = move |text: Option<String>| {
            if let Some(inner) = weak.upgrade() {
                let points = text.and_then(|text| answer::points(&text)).unwrap_or_default();
                inner.event(Event::PointsTold(url, points));
            }
        };
        http::file(address, Box::new(told));
    }

    fn watch(self: &Rc<Self>, path: String) {
        let url = page::absolute(&path, &self.orders_url());
        self.look(url.clone());
        let look = Inner::calling(self, move |inner| inner.look(url.clone()));
        *self.watch.borrow_mut() = Some(every(WATCH_SECONDS * 1000, look));
    }

    /// Asks once how the payment stands.
    fn look(self: &Rc<Self>, url: String) {
        let weak = Rc::downgrade(self);
        let told = move |reply: Option<http::Reply>| {
            let Some(inner) = weak.upgrade() else { return };
            let reply = reply.filter(|r| r.status == 200);
            let Some(news) = reply.and_then(|r| Node::parse(&r.body).ok()).and_then(|n| answer::receipt(&n)) else { return };
            inner.event(Event::Watched(news));
            if !matches!(inner.checkout.borrow().stage, Stage::Paying { .. }) {
                *inner.watch.borrow_mut() = None;
            }
        };
        http::send(self.ask(url), Box::new(told));
    }
}
