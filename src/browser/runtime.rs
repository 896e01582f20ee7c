//! The loop: an event goes into the checkout, its effects are carried out, the view is drawn again.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use gloo::events::EventListener;
use gloo::timers::callback::{Interval, Timeout};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlFormElement};

use super::adopt::Adopted;
use super::boot::{Boot, Unread};
use super::intl::Tongue;
use super::page::{self, find};
use super::pending::Kept;
use super::storage::Place;
use super::{clock, headless};
use crate::checkout::answer::{Next, Receipt};
use crate::checkout::effect::Effect;
use crate::checkout::event::Event;
use crate::checkout::form::{Field, Form};
use crate::checkout::stage::Stage;
use crate::checkout::{Checkout, Start};
use crate::domain::locale::negotiate;
use crate::domain::table::Table;
use crate::ui::hear::{after, every, listen};
use crate::ui::speech::{Speaker, Speech};
use crate::ui::{self, Action, Dispatch, Drawn, Places};
use crate::wire::draft;
use crate::wire::node::Node;

/// Seconds after which dated rules and rates are looked at again.
const TICK_SECONDS: u32 = 60;

/// Where a code is kept that a link brought along.
pub(super) const BROUGHT: &str = "landfall.code";

/// A running checkout.
pub struct Runtime {
    inner: Rc<Inner>,
}

pub(super) struct Inner {
    pub(super) host: HtmlElement,
    pub(super) root: HtmlElement,
    pub(super) form: HtmlElement,
    pub(super) base: String,
    pub(super) config_url: String,
    pub(super) page: String,
    pub(super) instance: String,
    pub(super) draft_key: String,
    pub(super) shopper_key: String,
    pub(super) checkout: RefCell<Checkout>,
    /// What is read once the engine is there.
    pub(super) unread: RefCell<Option<Unread>>,
    pub(super) queue: RefCell<VecDeque<Event>>,
    pub(super) actions: RefCell<VecDeque<Action>>,
    pub(super) sources: RefCell<Option<Rc<Node>>>,
    pub(super) busy: Cell<bool>,
    pub(super) tongue: RefCell<Rc<Tongue>>,
    pub(super) kept: Kept,
    pub(super) retry: RefCell<Option<Timeout>>,
    pub(super) watch: RefCell<Option<Interval>>,
    pub(super) tick: RefCell<Option<Interval>>,
    pub(super) asked_language: Cell<u32>,
    pub(super) adopted: RefCell<Option<Adopted>>,
    pub(super) listeners: RefCell<Vec<EventListener>>,
    pub(super) drawn: RefCell<Option<Drawn>>,
    /// Runs while something typed is not kept yet.
    pub(super) unkept: RefCell<Option<Timeout>>,
    /// The wait before the services are asked.
    pub(super) asking: RefCell<Option<Timeout>>,
    /// Places are being drawn, each in a turn of its own.
    pub(super) drawing: Cell<bool>,
    /// What was typed before a reload has come back.
    pub(super) restored: Cell<bool>,
    /// The page was told that the checkout is ready; before that it hears of no quote.
    pub(super) ready: Cell<bool>,
    /// The order that a redirect brought back, until it is looked at.
    pub(super) back: RefCell<Option<String>>,
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.inner.listeners.borrow_mut().clear();
        *self.inner.retry.borrow_mut() = None;
        *self.inner.watch.borrow_mut() = None;
        *self.inner.tick.borrow_mut() = None;
        self.inner.keep_draft();
        *self.inner.adopted.borrow_mut() = None;
        // Nodes that go while they have the focus still say so; nothing may be borrowed then.
        drop(self.inner.drawn.take());
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
        // Without anything drawn the page draws itself, from the state that it is told.
        let places = match root.has_child_nodes() {
            false => None,
            true => Some(Places {
                root: root.clone(),
                head: place("head")?,
                summary: place("summary")?,
                contact_more: place("contact-more")?,
                delivery_more: place("delivery-more")?,
                rest: place("rest")?,
                form: place("form")?.dyn_into::<HtmlFormElement>().map_err(|_| "[data-lf=form] is not a form".to_owned())?,
            }),
        };
        let form = places.as_ref().map_or_else(|| root.clone(), |places| places.form.clone().into());
        let (page, back) = page::location();
        let _ = root.set_attribute("data-instance", &boot.instance);
        let scope = [".", &boot.config_url, ".", &boot.instance].concat();
        let shopper_key = ["landfall.shopper.", &boot.config_url].concat();
        let language = negotiate::language(&boot.seen, &boot.languages);
        let country = negotiate::country(&boot.seen, &boot.countries, &boot.shop.merchant.country);
        let overrides = wording(&boot.shop.wording, &boot.chosen_language);
        let tongue = Rc::new(Tongue::new(&boot.language, overrides, boot.languages.tags()));
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
            opted_out: page::opted_out(),
            currency_because: if boot.seen.attribute_currency.is_some() { "attribute" } else { "market" },
            here_offset: clock::here(),
            quoting: false,
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
            shopper_key,
            checkout: RefCell::new(checkout),
            unread: RefCell::new(boot.unread),
            queue: RefCell::default(),
            actions: RefCell::default(),
            sources: RefCell::default(),
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
            unkept: RefCell::default(),
            asking: RefCell::default(),
            drawing: Cell::new(true),
            restored: Cell::new(false),
            ready: Cell::new(false),
            back: RefCell::new(back),
        });
        inner.name_things();
        let dispatch = Inner::dispatcher(&Rc::downgrade(&inner));
        if let Some(places) = places {
            let adopted = Adopted::new(&root, dispatch.clone());
            *inner.adopted.borrow_mut() = Some(adopted);
            let speaker = inner.tongue.borrow().clone() as Speaker;
            *inner.drawn.borrow_mut() = Some(ui::draw(places, view, speaker, dispatch));
        }
        inner.listen();
        inner.take_typed();
        Inner::draw_on(Rc::downgrade(&inner));
        Ok(Runtime { inner })
    }

    /// The rest of the code is there: from now on the cart is quoted, and an order can be placed.
    ///
    /// # Errors
    /// What is wrong with config or packs, where the form did not need it.
    pub fn complete(&self) -> Result<(), String> {
        let facts = match self.inner.unread.take() {
            Some(unread) => {
                let checkout = self.inner.checkout.borrow();
                Some(Box::new(unread.read(&checkout.home.code, &checkout.there.code)?))
            }
            None => None,
        };
        self.inner.event(Event::EngineArrived(facts));
        if let Some(drawn) = self.inner.drawn.borrow_mut().as_mut() {
            drawn.go_on();
        }
        if !self.inner.drawing.replace(true) {
            Inner::draw_on(Rc::downgrade(&self.inner));
        }
        Ok(())
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

    /// What a page that draws itself is told, as JSON.
    pub fn view(&self) -> String {
        if !self.inner.checkout.borrow().quoting {
            return "null".to_owned();
        }
        headless::state(&self.inner.checkout.borrow(), &**self.inner.tongue.borrow(), self.stage())
    }

    /// Does what a page that draws itself asks for.
    pub fn dispatch(&self, text: &str) -> Result<(), String> {
        let there = self.inner.checkout.borrow().quoting;
        let action =
            Some(text).filter(|_| there).and_then(headless::action).ok_or_else(|| ["no such action: ", text].concat())?;
        self.inner.act(action);
        Ok(())
    }

    /// A payment provider has ended.
    pub fn settle(&self, status: &str) {
        let receipt = match &self.inner.checkout.borrow().stage {
            Stage::Paying { receipt, .. } => receipt.clone(),
            _ => return,
        };
        // Whether money came, the backend knows better, where it can be asked.
        let status = match status {
            "failed" => "failed",
            "done" if receipt.watch.is_none() => "paid",
            _ => return,
        };
        self.event(Event::Watched(Receipt { status: status.to_owned(), next: Next::Nothing, ..receipt }));
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
        Stage::Stopped { .. } => "stopped",
        Stage::Failed { .. } => "failed",
    }
}

/// The merchant's wording for a language: that of the whole tag before that of the language alone.
pub(super) fn wording(all: &Table<Table<String>>, tag: &str) -> Table<String> {
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
                inner.take(action);
            }
        })
    }

    /// Typing counts at once. What is chosen or left is judged, quoted and drawn in a turn of its own: the browser first shows that the press was felt, and what is pressed
    /// or typed meanwhile keeps its place behind it.
    fn take(self: &Rc<Self>, action: Action) {
        let typing = matches!(action, Action::Event(Event::Typed(..)));
        let mut actions = self.actions.borrow_mut();
        if typing && actions.is_empty() {
            drop(actions);
            return self.act(action);
        }
        actions.push_back(action);
        if actions.len() == 1 {
            let turn = Inner::calling(self, |inner| {
                let taken = std::mem::take(&mut *inner.actions.borrow_mut());
                taken.into_iter().for_each(|action| inner.act(action));
            });
            after(0, turn).forget();
        }
    }

    /// Calls something as long as the checkout is there.
    pub(super) fn calling(inner: &Rc<Inner>, call: impl Fn(&Rc<Inner>) + 'static) -> Box<dyn Fn()> {
        let weak = Rc::downgrade(inner);
        Box::new(move || {
            if let Some(inner) = weak.upgrade() {
                call(&inner);
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
            Action::Close => self.leave(),
            Action::Copy(text) => page::copy(&text),
            Action::Print => page::print(),
            Action::Sources => self.fetch_sources(),
            Action::Share(code) => page::copy(&page::with_code(&self.page, &code)),
            Action::Rate(url, mark) => self.rate(&url, mark),
            Action::Go(url) => page::go(&url),
        }
    }

    /// Back to the shop: the page behind the overlay, or from a page of its own to the address the merchant named.
    fn leave(&self) {
        if self.host.closest("landfall-overlay").ok().flatten().is_some() {
            return page::close_overlay();
        }
        let checkout = self.checkout.borrow();
        let shop = checkout.shop.merchant.policies.get("shop").and_then(|page| page.get(&checkout.language.value));
        page::go(shop.unwrap_or("/"));
    }

    fn as_of(&self) -> crate::domain::time::AsOf {
        let checkout = self.checkout.borrow();
        clock::as_of(&checkout.shop.merchant.time_zone, checkout.there.zones.first().map(String::as_str))
    }

    /// Takes an event in. Effects may raise further events; they wait for their turn.
    pub(super) fn event(self: &Rc<Self>, event: Event) {
        self.queue.borrow_mut().push_back(event);
        if self.busy.replace(true) {
            return;
        }
        loop {
            let Some(event) = self.queue.borrow_mut().pop_front() else { break };
            let effects = self.checkout.borrow_mut().update(event);
            if !effects.contains(&Effect::Unchanged) {
                self.draw();
            }
            for effect in effects {
                self.perform(effect);
            }
        }
        self.busy.set(false);
    }

    /// Draws one place after the other, each in a turn of its own. Once the form stands, what was typed before comes back; once all stands, what was
    /// going on is taken up.
    fn draw_on(weak: Weak<Inner>) {
        let draw = move || {
            let Some(inner) = weak.upgrade() else { return };
            let more = inner.drawn.borrow_mut().as_mut().is_some_and(Drawn::draw_next);
            if more {
                return Inner::draw_on(weak);
            }
            inner.drawing.set(false);
            if !inner.restored.replace(true) {
                inner.restore();
                let _ = inner.root.set_attribute("data-stage", "form");
            }
            if inner.checkout.borrow().quoting {
                inner.resume();
                inner.draw();
                let _ = inner.root.set_attribute("data-stage", "live");
                inner.ready.set(true);
                inner.tell("ready");
                inner.tell("quote");
            }
        };
        after(0, Box::new(draw)).forget();
    }

    fn draw(&self) {
        self.name_things();
        let view = self.checkout.borrow().view();
        let _ = if view.form_open { self.form.remove_attribute("hidden") } else { self.form.set_attribute("hidden", "") };
        // With an empty cart the style sheet puts away what only an order needs.
        let _ = self.root.toggle_attribute_with_force("data-empty", view.lines.is_empty());
        let _ = self.root.toggle_attribute_with_force("data-updating", view.updating);
        let _ = self.root.set_attribute("data-status", stage_name(&self.checkout.borrow().stage));
        if let Some(adopted) = self.adopted.borrow().as_ref() {
            let tongue = self.tongue.borrow().clone();
            adopted.draw(&view, &*tongue);
        }
        match self.drawn.borrow().as_ref() {
            Some(drawn) => drawn.show(view),
            None => page::tell(&self.host, "state", "null"),
        }
    }

    /// Tells the language what products, shipping methods and promotions are called.
    pub(super) fn name_things(&self) {
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

    /// Listens to the form and to the network.
    fn listen(self: &Rc<Self>) {
        let mut listeners = self.listeners.borrow_mut();
        let submit = Inner::calling(self, |inner| inner.take(Action::Submit));
        let submitted = move |event: &web_sys::Event| {
            event.prevent_default();
            submit();
        };
        listeners.push(listen(&self.form, "submit", Box::new(submitted)));
        let form = self.form.clone();
        listeners.push(listen(&self.form, "keydown", Box::new(move |event| page::enter(&form, event))));
        if let Some(window) = web_sys::window() {
            let leaving = Inner::calling(self, |inner| inner.keep_draft());
            listeners.push(listen(&window, "pagehide", Box::new(move |_| leaving())));
            let online = Inner::calling(self, |inner| inner.event(Event::RetryDue));
            listeners.push(listen(&window, "online", Box::new(move |_| online())));
        }
        let tick = Inner::calling(self, |inner| inner.event(Event::Ticked(inner.as_of())));
        *self.tick.borrow_mut() = Some(every(TICK_SECONDS * 1000, tick));
    }

    /// Takes over what was typed before the checkout was there.
    fn take_typed(self: &Rc<Self>) {
        let typed = self.adopted.borrow().as_ref().and_then(Adopted::typed);
        if let Some(email) = typed {
            self.event(Event::Typed(Field::Email, email));
        }
    }

    /// Brings back what was typed before a reload, and what is remembered of the shopper.
    fn restore(self: &Rc<Self>) {
        let kept = |place: Place, key: &str| place.get(key).as_deref().and_then(draft::read_form);
        let shopper = kept(Place::Device, &self.shopper_key);
        let draft = kept(Place::Tab, &self.draft_key);
        let (mut method, mut payment) = (None, None);
        for (found, make) in [(shopper, Event::Remembered as fn(Box<Form>) -> Event), (draft, Event::DraftFound)] {
            if let Some((form, chosen)) = found {
                self.event(make(Box::new(form)));
                (method, payment) = (chosen.0.or(method), chosen.1.or(payment));
            }
        }
        for event in [method.map(Event::MethodChosen), payment.map(Event::PaymentChosen)].into_iter().flatten() {
            self.event(event);
        }
        self.take_typed();
    }

    /// Takes up an order that was on its way before a reload or a redirect.
    fn resume(self: &Rc<Self>) {
        self.event(Event::Opened);
        if let Some(code) = Place::Tab.get(BROUGHT) {
            self.event(Event::CodeAdded(code));
        }
        let Some(pending) = self.kept.get() else { return };
        let back = self.back.take();
        match (pending.state.as_str(), pending.receipt()) {
            ("sending", _) => self.event(Event::Resumed(pending.key)),
            ("held", _) => self.event(Event::Held(pending.key)),
            // The page was still being asked: nothing was sent.
            ("asking", _) => self.kept.forget(),
            // An order that is kept as placed waits for its payment; if the shopper came back from elsewhere, it is another one.
            ("placed", Some(receipt)) if back.as_ref().is_none_or(|id| *id == receipt.id) => {
                self.event(Event::Returned(pending.key, receipt));
            }
            _ => {}
        }
    }
}
