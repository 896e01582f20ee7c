//! The loop: an event goes into the checkout, its effects are carried out, the view is drawn again.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use gloo::events::EventListener;
use gloo::timers::callback::{Interval, Timeout};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlFormElement};

use super::adopt::Adopted;
use super::boot::{Boot, explain};
use super::intl::Tongue;
use super::page::{self, find};
use super::pending::Kept;
use super::storage::Place;
use super::{clock, http, order};
use crate::checkout::effect::Effect;
use crate::checkout::event::Event;
use crate::checkout::form::Field;
use crate::checkout::stage::Stage;
use crate::checkout::{Checkout, Start};
use crate::domain::country::Country;
use crate::domain::locale::negotiate;
use crate::domain::pricing::trace::Words;
use crate::domain::table::Table;
use crate::ui::speech::{Speaker, Speech};
use crate::ui::{self, Action, Dispatch, Drawn, Places};
use crate::wire::contract::{canonical, read};
use crate::wire::node::Node;
use crate::wire::{answer, cart, draft, quote};

/// Seconds between two looks at an open payment.
const WATCH_SECONDS: u32 = 2;

/// Seconds after which dated rules and rates are looked at again.
const TICK_SECONDS: u32 = 300;

/// A running checkout.
pub struct Runtime {
    inner: Rc<Inner>,
}

struct Inner {
    host: HtmlElement,
    root: HtmlElement,
    form: HtmlElement,
    base: String,
    config_url: String,
    page: String,
    instance: String,
    draft_key: String,
    checkout: RefCell<Checkout>,
    queue: RefCell<VecDeque<Event>>,
    busy: Cell<bool>,
    tongue: RefCell<Rc<Tongue>>,
    kept: Kept,
    retry: RefCell<Option<Timeout>>,
    watch: RefCell<Option<Interval>>,
    tick: RefCell<Option<Interval>>,
    asked_language: Cell<u32>,
    adopted: RefCell<Option<Adopted>>,
    listeners: RefCell<Vec<EventListener>>,
    drawn: RefCell<Option<Drawn>>,
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.inner.listeners.borrow_mut().clear();
        *self.inner.retry.borrow_mut() = None;
        *self.inner.watch.borrow_mut() = None;
        *self.inner.tick.borrow_mut() = None;
        *self.inner.adopted.borrow_mut() = None;
        *self.inner.drawn.borrow_mut() = None;
    }
}

impl Runtime {
    /// Starts a checkout on the nodes that the loader drew.
    pub fn start(host: HtmlElement, root: HtmlElement, boot: Boot) -> Result<Runtime, String> {
        let place = |name: &str| {
            let selector = ["[data-lf=", name, "]"].concat();
            find(&root, &selector)
                .ok_or_else(|| ["the loader drew no ", &selector, "; loader and core are of different versions"].concat())
        };
        let form = place("form")?;
        let places = Places {
            root: root.clone(),
            head: place("head")?,
            summary: place("summary")?,
            contact_more: place("contact-more")?,
            delivery_more: place("delivery-more")?,
            rest: place("rest")?,
            form: form.clone().dyn_into::<HtmlFormElement>().map_err(|_| "[data-lf=form] is not a form".to_owned())?,
        };
        let (page, back) = page::location();
        let _ = root.set_attribute("data-instance", &boot.instance);
        let scope = [".", &boot.config_url, ".", &boot.instance].concat();
        let language = negotiate::language(&boot.seen, &boot.languages);
        let country = negotiate::country(&boot.seen, &boot.countries, &boot.shop.merchant.country);
        let overrides = wording(&boot.shop.wording, &boot.chosen_language);
        let tongue = Rc::new(Tongue::new(&boot.language, overrides, boot.languages.clone()));
        let as_of = clock::as_of(&boot.shop.merchant.time_zone, boot.there.zones.first().map(String::as_str));
        // The loader fetched these; if the shopper's own choice came in between, that is what counts.
        let fetched = |decided: negotiate::Decided, value: &str| {
            if decided.value == value { decided } else { negotiate::Decided { value: value.to_owned(), because: "kept" } }
        };
        let checkout = Checkout::new(Start {
            language: fetched(language, &boot.chosen_language),
            country: fetched(country, &boot.there.code),
            shop: boot.shop,
            home: boot.home,
            there: boot.there,
            countries: boot.countries,
            cart: boot.cart,
            as_of,
        });
        let view = Rc::new(checkout.view());
        let inner = Rc::new(Inner {
            host,
            root: root.clone(),
            form,
            base: boot.base,
            config_url: boot.config_url,
            page,
            instance: boot.instance,
            draft_key: ["landfall.draft", &scope].concat(),
            checkout: RefCell::new(checkout),
            queue: RefCell::default(),
            busy: Cell::new(false),
            tongue: RefCell::new(tongue),
            kept: Kept::open(["landfall.order", &scope].concat()),
            retry: RefCell::default(),
            watch: RefCell::default(),
            tick: RefCell::default(),
            asked_language: Cell::new(0),
            adopted: RefCell::default(),
            listeners: RefCell::default(),
            drawn: RefCell::default(),
        });
        inner.name_things();
        let dispatch = Inner::dispatcher(&Rc::downgrade(&inner));
        let adopted = Adopted::new(&root, dispatch.clone());
        *inner.adopted.borrow_mut() = Some(adopted);
        let speaker = inner.tongue.borrow().clone() as Speaker;
        *inner.drawn.borrow_mut() = Some(ui::draw(places, view, speaker, dispatch));
        inner.listen();
        inner.take_typed();
        Inner::draw_on(Rc::downgrade(&inner), back);
        Ok(Runtime { inner })
    }

    /// Takes an event in from the page.
    pub fn event(&self, event: Event) {
        self.inner.event(event);
    }

    /// The quote or refusal as canonical JSON.
    pub fn quote(&self) -> String {
        self.inner.quote()
    }

    /// The stage's name.
    pub fn stage(&self) -> &'static str {
        stage_name(&self.inner.checkout.borrow().stage)
    }

    /// Switches the language.
    pub fn set_language(&self, tag: &str) {
        self.inner.switch_language(tag.to_owned());
    }
}

fn stage_name(stage: &Stage) -> &'static str {
    match stage {
        Stage::Filling => "filling",
        Stage::Placing { .. } => "placing",
        Stage::Waiting { .. } => "waiting",
        Stage::PriceChanged { .. } => "price-changed",
        Stage::Paying { .. } => "paying",
        Stage::Placed { .. } => "placed",
        Stage::Unpaid { .. } => "unpaid",
        Stage::Failed { .. } => "failed",
    }
}

/// The merchant's wording for a language: that of the whole tag before that of the language alone.
fn wording(all: &Table<Table<String>>, tag: &str) -> Table<String> {
    let prefix = tag.split('-').next().unwrap_or(tag);
    let mut out = Table::new();
    for source in [prefix, tag] {
        for (id, text) in all.get(source).into_iter().flatten() {
            out.insert(id.clone(), text.clone());
        }
    }
    out
}

impl Inner {
    fn dispatcher(weak: &Weak<Inner>) -> Dispatch {
        let weak = weak.clone();
        Rc::new(move |action| {
            if let Some(inner) = weak.upgrade() {
                inner.act(action);
            }
        })
    }

    fn act(self: &Rc<Self>, action: Action) {
        match action {
            Action::Event(event) => self.event(event),
            Action::Submit => self.event(Event::Submitted(page::uuid(), self.as_of())),
            Action::AcceptPrice => self.event(Event::PriceAccepted(page::uuid(), self.as_of())),
            Action::RetryNow => self.event(Event::RetryDue),
            Action::Cancel => self.event(Event::Cancelled),
            Action::Language(tag) => self.switch_language(tag),
            Action::Country(code) => self.event(Event::CountryChosen(code)),
            Action::Close => page::close_overlay(),
            Action::Copy(text) => page::copy(&text),
            Action::Print => page::print(),
            Action::Go(url) => page::go(&url),
        }
    }

    fn as_of(&self) -> crate::domain::time::AsOf {
        let checkout = self.checkout.borrow();
        clock::as_of(&checkout.shop.merchant.time_zone, checkout.there.zones.first().map(String::as_str))
    }

    /// Takes an event in. Effects may raise further events; they wait for their turn.
    fn event(self: &Rc<Self>, event: Event) {
        self.queue.borrow_mut().push_back(event);
        if self.busy.replace(true) {
            return;
        }
        loop {
            let Some(event) = self.queue.borrow_mut().pop_front() else { break };
            let effects = self.checkout.borrow_mut().update(event);
            self.draw();
            for effect in effects {
                self.perform(effect);
            }
        }
        self.busy.set(false);
    }

    /// Draws one place after the other, each in a turn of its own, and takes up what was going on once all stand.
    fn draw_on(weak: Weak<Inner>, back: Option<String>) {
        Timeout::new(0, move || {
            let Some(inner) = weak.upgrade() else { return };
            let more = inner.drawn.borrow_mut().as_mut().is_some_and(Drawn::draw_next);
            if more {
                return Inner::draw_on(weak, back);
            }
            inner.resume(back);
            inner.draw();
            let _ = inner.root.set_attribute("data-stage", "live");
            inner.tell("ready");
            inner.tell("quote");
        })
        .forget();
    }

    fn draw(&self) {
        self.name_things();
        let view = self.checkout.borrow().view();
        let _ = if view.form_open { self.form.remove_attribute("hidden") } else { self.form.set_attribute("hidden", "") };
        let _ = self.root.set_attribute("data-status", stage_name(&self.checkout.borrow().stage));
        if let Some(adopted) = self.adopted.borrow().as_ref() {
            let tongue = self.tongue.borrow().clone();
            adopted.draw(&view, &*tongue);
        }
        if let Some(drawn) = self.drawn.borrow().as_ref() {
            drawn.show(view);
        }
    }

    /// Tells the language what products, shipping methods and promotions are called.
    fn name_things(&self) {
        let checkout = self.checkout.borrow();
        let tongue = self.tongue.borrow();
        let tag = tongue.tag();
        let products = checkout.cart.lines.iter().map(|l| {
            let product = &l.product;
            (product.sku.clone(), product.name.get(&tag).unwrap_or(&product.sku).to_owned())
        });
        let methods = checkout.shop.shipping.methods.iter().map(|m| {
            let kind = ["shipping-", &m.kind].concat();
            (m.id.clone(), m.name.get(&tag).map_or_else(|| tongue.text(&kind), str::to_owned))
        });
        let promotions = checkout.shop.promotions.iter().filter_map(|p| Some((p.id.clone(), p.name.get(&tag)?.to_owned())));
        tongue.name(products.chain(methods).chain(promotions).collect());
    }

    fn perform(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::FetchCountry(number, code) => self.fetch_country(number, code),
            Effect::Keep(key) => self.keep(&key),
            Effect::Send(key, attempt) => self.send(key, attempt),
            Effect::RetryAfter(seconds) => {
                let weak = Rc::downgrade(self);
                let due = move || {
                    if let Some(inner) = weak.upgrade() {
                        inner.event(Event::RetryDue);
                    }
                };
                *self.retry.borrow_mut() = Some(Timeout::new(seconds.saturating_mul(1000), due));
            }
            Effect::StopRetry => *self.retry.borrow_mut() = None,
            Effect::Hold(key) => self.kept.hold(&key),
            Effect::Forget => self.kept.forget(),
            Effect::KeepReceipt(key, receipt) => self.kept.placed(&key, &receipt),
            Effect::Watch(url) => self.watch(url),
            Effect::Go(url) => page::go(&page::absolute(&url, &self.orders_url())),
            Effect::KeepDraft => {
                Place::Tab.set(&self.draft_key, &draft::write_form(&self.checkout.borrow().form));
            }
            Effect::DropDraft => Place::Tab.remove(&self.draft_key),
            Effect::CartChanged => page::tell(&self.host, "cart", &canonical(&cart::write(&self.checkout.borrow().cart))),
            Effect::Focus(field) => self.focus(&field),
            Effect::FocusStatus => self.focus_later("[data-lf=status]".to_owned()),
            Effect::Announce(words) => self.announce(&words),
            Effect::Tell(name) => self.tell(name),
        }
    }

    /// The address orders are posted to, seen from the config: a checkout pasted into a page elsewhere still finds its shop.
    fn orders_url(&self) -> String {
        page::absolute(&self.checkout.borrow().shop.backend.orders, &self.config_url)
    }

    fn quote(&self) -> String {
        match &self.checkout.borrow().quote {
            Ok(found) => quote::bytes(found),
            Err(refusal) => canonical(&quote::write_refusal(refusal)),
        }
    }

    /// Tells the page. Typed text never leaves with an event; the merchant gets it with the order.
    fn tell(&self, name: &str) {
        let detail = match name {
            "quote" | "ready" => self.quote(),
            "locale" => {
                let checkout = self.checkout.borrow();
                let rows = [("language", &checkout.language.value), ("country", &checkout.there.code)];
                canonical(&crate::wire::contract::table(
                    rows.iter().map(|(k, v)| ((*k).to_owned(), crate::wire::contract::text(v))).collect(),
                ))
            }
            "placed" | "failed" => {
                let (id, status) = match &self.checkout.borrow().stage {
                    Stage::Placed { receipt } | Stage::Paying { receipt, .. } | Stage::Unpaid { receipt } => {
                        (receipt.id.clone(), receipt.status.clone())
                    }
                    Stage::Failed { reference } => (reference.clone(), "failed".to_owned()),
                    _ => (String::new(), String::new()),
                };
                let rows = vec![
                    ("id".to_owned(), crate::wire::contract::text(&id)),
                    ("status".to_owned(), crate::wire::contract::text(&status)),
                ];
                canonical(&crate::wire::contract::table(rows))
            }
            _ => "{}".to_owned(),
        };
        page::tell(&self.host, name, &detail);
    }

    fn announce(&self, words: &Words) {
        if let Some(node) = find(&self.root, "[data-lf=polite]") {
            node.set_text_content(Some(&self.tongue.borrow().words(words)));
        }
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
    fn focus_later(&self, selector: String) {
        let root = self.root.clone();
        Timeout::new(0, move || {
            if let Some(node) = find(&root, &selector) {
                page::focus(&node);
            }
        })
        .forget();
    }

    fn fetch_country(self: &Rc<Self>, number: u32, code: String) {
        let weak = Rc::downgrade(self);
        let url = [&self.base, "packs/countries/", &code, ".json"].concat();
        spawn_local(async move {
            let text = http::file(&url).await;
            let Some(inner) = weak.upgrade() else { return };
            match text.as_deref().map(|text| read::<Country>(text).map_err(|f| explain("country pack", text, &f))) {
                Some(Ok(country)) => {
                    let zone = inner.checkout.borrow().shop.merchant.time_zone.clone();
                    let as_of = clock::as_of(&zone, country.zones.first().map(String::as_str));
                    inner.keep_locale(None, Some(&code));
                    inner.event(Event::CountryArrived(number, Box::new(country), as_of));
                }
                Some(Err(wrong)) => {
                    page::warn(&wrong);
                    inner.event(Event::CountryFailed(number));
                }
                None => inner.event(Event::CountryFailed(number)),
            }
        });
    }

    /// Keeps what the shopper chose by hand.
    fn keep_locale(&self, language: Option<&str>, country: Option<&str>) {
        let old = Place::Device.get("landfall.locale").and_then(|t| Node::parse(&t).ok());
        let mut rows = Vec::new();
        for (key, new) in [("language", language), ("country", country)] {
            let kept = old.as_ref().and_then(|n| n.get(key)).and_then(Node::text);
            rows.extend(new.or(kept).map(|value| (key.to_owned(), crate::wire::contract::text(value))));
        }
        Place::Device.set("landfall.locale", &canonical(&crate::wire::contract::table(rows)));
    }

    fn switch_language(self: &Rc<Self>, tag: String) {
        let number = self.asked_language.get() + 1;
        self.asked_language.set(number);
        let weak = Rc::downgrade(self);
        let url = [&self.base, "packs/languages/", &tag, ".json"].concat();
        spawn_local(async move {
            let text = http::file(&url).await;
            let Some(inner) = weak.upgrade().filter(|i| i.asked_language.get() == number) else { return };
            let Some(pack) = text.and_then(|t| Node::parse(&t).ok()) else {
                inner.announce(&Words::new("loader-failed", Vec::new()));
                return;
            };
            let overrides = wording(&inner.checkout.borrow().shop.wording, &tag);
            let languages = inner.tongue.borrow().languages();
            let tongue = Rc::new(Tongue::new(&pack, overrides, languages));
            *inner.tongue.borrow_mut() = tongue.clone();
            inner.name_things();
            inner.put_into(&*tongue);
            if let Some(drawn) = inner.drawn.borrow().as_ref() {
                drawn.speak(tongue);
            }
            inner.keep_locale(Some(&tag), None);
            inner.event(Event::LanguageSwitched(tag));
        });
    }

    /// Language and direction of the whole, and the words of the adopted fields.
    fn put_into(&self, speech: &dyn Speech) {
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
        if let Some(order) = order::order(&checkout, &*tongue, key, &self.page) {
            self.kept.keep(key, canonical(&crate::wire::order::write(&order)));
        }
    }

    fn send(self: &Rc<Self>, key: String, attempt: u32) {
        let Some(body) = self.kept.body(&key) else { return };
        let backend = self.checkout.borrow().shop.backend.clone();
        let url = self.orders_url();
        let weak = Rc::downgrade(self);
        spawn_local(async move {
            let headers = crate::wire::order::headers(&key, &backend.headers);
            let ask = http::Ask {
                url: &url,
                body: Some(&body),
                headers: &headers,
                credentials: &backend.credentials,
                timeout: backend.timeout_seconds,
            };
            let reply = http::send(ask).await;
            let Some(inner) = weak.upgrade() else { return };
            let answer = match reply {
                Some(reply) => answer::read(reply.status, reply.retry_after.as_deref(), &reply.body),
                None => crate::checkout::answer::Answer::Lost,
            };
            inner.event(Event::Answered(attempt, answer, page::roll()));
        });
    }

    fn watch(self: &Rc<Self>, path: String) {
        let url = page::absolute(&path, &self.orders_url());
        let weak = Rc::downgrade(self);
        let look = move || {
            let (weak, url) = (weak.clone(), url.clone());
            spawn_local(async move {
                let Some(backend) = weak.upgrade().map(|i| i.checkout.borrow().shop.backend.clone()) else { return };
                let ask = http::Ask {
                    url: &url,
                    body: None,
                    headers: &backend.headers,
                    credentials: &backend.credentials,
                    timeout: backend.timeout_seconds,
                };
                let reply = http::send(ask).await.filter(|r| r.status == 200);
                let Some(inner) = weak.upgrade() else { return };
                let Some(news) = reply.and_then(|r| Node::parse(&r.body).ok()).and_then(|n| answer::receipt(&n)) else { return };
                inner.event(Event::Watched(news));
                if !matches!(inner.checkout.borrow().stage, Stage::Paying { .. }) {
                    *inner.watch.borrow_mut() = None;
                }
            });
        };
        look();
        *self.watch.borrow_mut() = Some(Interval::new(WATCH_SECONDS * 1000, look));
    }

    /// Listens to the form and to the network.
    fn listen(self: &Rc<Self>) {
        let mut listeners = self.listeners.borrow_mut();
        let weak = Rc::downgrade(self);
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        listeners.push(EventListener::new_with_options(&self.form, "submit", options, move |event| {
            event.prevent_default();
            if let Some(inner) = weak.upgrade() {
                inner.act(Action::Submit);
            }
        }));
        if let Some(window) = web_sys::window() {
            let weak = Rc::downgrade(self);
            listeners.push(EventListener::new(&window, "online", move |_| {
                if let Some(inner) = weak.upgrade() {
                    inner.event(Event::RetryDue);
                }
            }));
        }
        let weak = Rc::downgrade(self);
        *self.tick.borrow_mut() = Some(Interval::new(TICK_SECONDS * 1000, move || {
            if let Some(inner) = weak.upgrade() {
                let as_of = inner.as_of();
                inner.event(Event::Ticked(as_of));
            }
        }));
    }

    /// Takes over what was typed before the checkout was there.
    fn take_typed(self: &Rc<Self>) {
        let typed = self.adopted.borrow().as_ref().and_then(Adopted::typed);
        if let Some(email) = typed {
            self.event(Event::Typed(Field::Email, email));
        }
    }

    /// Takes up what was going on before a reload or a redirect, else what was typed.
    fn resume(self: &Rc<Self>, back: Option<String>) {
        if let Some(form) = Place::Tab.get(&self.draft_key).as_deref().and_then(draft::read_form) {
            self.event(Event::DraftFound(Box::new(form)));
        }
        self.take_typed();
        let Some(pending) = self.kept.get() else { return };
        match (pending.state.as_str(), pending.receipt()) {
            ("sending", _) => self.event(Event::Resumed(pending.key)),
            ("held", _) => self.event(Event::Held(pending.key)),
            // An order that is kept as placed waits for its payment; if the shopper came back from elsewhere, it is another one.
            ("placed", Some(receipt)) if back.as_ref().is_none_or(|id| *id == receipt.id) => {
                self.event(Event::Returned(pending.key, receipt));
            }
            _ => {}
        }
    }
}
