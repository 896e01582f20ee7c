//! How events change the checkout. An event that makes no sense at the moment changes nothing.

use super::Checkout;
use super::answer::{Answer, Next, Receipt};
use super::billing::rules;
use super::effect::Effect;
use super::event::Event;
use super::form::{Field, Form};
use super::stage::Stage;
use crate::domain::place::address::Part;
use crate::domain::pricing::cart::Cart;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::Rates;
use crate::domain::time::AsOf;

/// The longest wait between attempts, in seconds.
const LONGEST_WAIT: u32 = 60;

impl Checkout {
    /// Takes an event in and says what the outside has to do.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Answered(attempt, answer, roll) => self.answered(attempt, answer, roll),
            Event::RetryDue => self.retry(),
            Event::Cancelled => self.cancel(),
            Event::Resumed(key) => self.resume(key),
            Event::Held(key) => {
                self.unsettled = Some(key);
                Vec::new()
            }
            Event::Returned(key, receipt) => self.returned(key, receipt),
            Event::Watched(receipt) => self.watched(receipt),
            Event::CountryArrived(number, country, as_of) => self.country_arrived(number, *country, as_of),
            Event::CountryFailed(number) => self.country_failed(number),
            Event::ServicesAnswered(number, answers) => self.services_answered(number, answers.map(|answers| *answers)),
            Event::EngineArrived => {
                self.quoting = true;
                self.repriced()
            }
            Event::LanguageSwitched(language) => {
                self.language.value = language;
                self.language.because = "kept";
                vec![Effect::Tell("locale")]
            }
            event if self.stage.open() => self.filled(event),
            _ => Vec::new(),
        }
    }

    /// Events that change the form, the cart or a choice.
    fn filled(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Typed(field, text) => self.typed(&field, text),
            Event::Left(field) => self.left(field),
            Event::Insisted(field) => {
                self.form.insisted.push(field);
                self.business_changed()
            }
            Event::CountryChosen(country) => self.choose_country(country),
            Event::MethodChosen(method) => {
                self.method = Some(method);
                self.chosen()
            }
            Event::TermsChosen(incoterm) => {
                self.incoterm = Some(incoterm);
                self.repriced()
            }
            Event::PaymentChosen(method) => {
                // Without a quote nothing can be said against it; the next one does.
                let offered = |m: &String| self.quote.as_ref().map_or(true, |quote| quote.payments.contains(m));
                self.payment = Some(method).filter(offered);
                self.form.unleave(&Field::Payment);
                vec![Effect::KeepDraft, Effect::Tell("payment")]
            }
            Event::BillingDiffers(differs) => self.bill_elsewhere(differs),
            Event::PlacesArrived(countries) => {
                self.everywhere = countries;
                Vec::new()
            }
            Event::FormArrived(number, country, form) => self.form_arrived(number, country, *form),
            Event::FormFailed(number) => self.form_failed(number),
            Event::BusinessChosen(business) => {
                self.form.business = business;
                self.business_changed()
            }
            Event::VatIdConfirmed(vat_id, state) => self.vat_id_confirmed(vat_id, state),
            Event::Consented(id, given) => {
                self.form.consents.retain(|c| *c != id);
                if given {
                    self.form.consents.push(id);
                }
                Vec::new()
            }
            Event::CodeAdded(code) => self.add_code(code.trim()),
            Event::CodeTold(code, told) => self.code_told(code, told),
            Event::CodeRemoved(code) => self.remove_code(&code),
            Event::Wished(wish, on) => self.wish(wish, on),
            Event::PointChosen(id) => {
                self.form.point = Some(id);
                self.form.left.retain(|f| *f != Field::Point);
                let mut effects = self.repriced();
                effects.push(Effect::KeepDraft);
                effects
            }
            Event::PointsTold(url, points) => {
                if url == self.points_url {
                    self.points = points;
                }
                Vec::new()
            }
            Event::QuantityChanged(id, quantity) => {
                match self.cart.lines.iter_mut().find(|l| l.id == id) {
                    Some(line) if quantity > 0 => line.quantity = quantity,
                    _ => self.cart.lines.retain(|l| l.id != id),
                }
                self.cart_changed()
            }
            Event::CartReplaced(cart) => {
                self.cart = *cart;
                self.opened()
            }
            Event::Opened => self.opened(),
            Event::LineAdded(line) => self.add_line(*line),
            Event::DraftFound(form) => self.take_form(*form),
            Event::Remembered(form) => {
                self.remember = true;
                self.known = true;
                self.take_form(*form)
            }
            Event::RememberChosen(on) => {
                self.remember = on;
                Vec::new()
            }
            Event::Forgotten => {
                self.remember = false;
                self.known = false;
                self.payment = None;
                self.form = Form::new(&self.there.code);
                let mut effects = self.repriced();
                effects.extend([Effect::ForgetShopper, Effect::DropDraft]);
                effects
            }
            Event::Ticked(as_of) => {
                self.as_of = as_of;
                self.repriced_alone()
            }
            Event::Judged(fields) => {
                for (pointer, detail) in fields {
                    let Some(field) = Field::at(&pointer) else { continue };
                    self.form.refused.retain(|(other, _)| *other != field);
                    if !detail.is_empty() {
                        self.form.leave(field.clone());
                        self.form.refused.push((field, detail));
                    }
                }
                Vec::new()
            }
            Event::Submitted(key, as_of) => self.submit(key, as_of),
            Event::PriceAccepted(key, as_of) => {
                self.stage = Stage::Filling;
                self.submit(key, as_of)
            }
            Event::Back => {
                self.stage = Stage::Filling;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn opened(&mut self) -> Vec<Effect> {
        let mut effects = self.ask_codes();
        effects.extend(self.repriced());
        effects
    }

    /// While a field is typed into, a problem can only go: it stays as long as it is one, and a new one is told when the field is left.
    fn typed(&mut self, field: &Field, text: String) -> Vec<Effect> {
        match field {
            Field::BillingCountry => return self.bill_in(text),
            Field::VatId => {
                self.form.set(field, text, &self.there.address);
                return self.business_changed();
            }
            _ => {}
        }
        let state = self.form.delivery.state.clone();
        let (told, empty) = (self.told(field), self.form.get(field).trim().is_empty());
        let Checkout { form, there, billing_form, .. } = self;
        form.set(field, text, rules(field, &form.billing.country.clone(), there, billing_form));
        if told.is_none() || empty {
            self.form.unleave(field);
        }
        if *field == Field::VatId {
            return self.business_changed();
        }
        let mut effects = vec![Effect::KeepDraft];
        if *field == Field::Delivery(Part::State) && self.form.delivery.state != state {
            effects.extend(self.repriced());
        } else if self.told(field) == told {
            effects.push(Effect::Unchanged);
        }
        effects
    }

    fn left(&mut self, field: Field) -> Vec<Effect> {
        let before = (self.told(&field), self.form.get(&field).to_owned());
        self.tidy(&field);
        self.form.leave(field.clone());
        let mut effects = match field {
            Field::Delivery(Part::Postcode) => self.repriced(),
            Field::VatId => self.business_changed(),
            _ => Vec::new(),
        };
        let told = self.told(&field);
        effects.extend(self.ask_points());
        if effects.is_empty() && (&told, self.form.get(&field)) == (&before.0, before.1.as_str()) {
            return vec![Effect::Unchanged];
        }
        let wrong = self.problem(&field).is_some_and(|p| !p.warning);
        effects.extend(told.map(Effect::Alert));
        effects.extend(wrong.then_some(Effect::Tell("field-error")));
        effects
    }

    /// Takes over a form that was kept. Of an address in another country stays what both have.
    fn take_form(&mut self, form: Form) -> Vec<Effect> {
        let business = self.form.business || form.business;
        self.form = Form { business, ..form };
        let delivery = &mut self.form.delivery;
        if delivery.country != self.there.code {
            delivery.country.clone_from(&self.there.code);
            delivery.state.clear();
            delivery.postcode.clear();
        }
        let mut effects = self.business_changed();
        if self.form.billing_differs {
            effects.push(Effect::FetchPlaces);
            effects.extend(self.bill_in(self.form.billing.country.clone()));
        } else {
            self.form.billing.country.clone_from(&self.there.code);
        }
        effects
    }

    fn chosen(&mut self) -> Vec<Effect> {
        let mut effects = self.repriced();
        effects.push(Effect::KeepDraft);
        effects
    }

    fn tidy(&mut self, field: &Field) {
        let Checkout { form, there, billing_form, .. } = self;
        form.tidy(field, rules(field, &form.billing.country.clone(), there, billing_form));
    }

    fn choose_country(&mut self, country: String) -> Vec<Effect> {
        if !self.countries.contains(&country) || (country == self.there.code && !self.updating) {
            return Vec::new();
        }
        self.asked += 1;
        self.updating = true;
        vec![Effect::FetchCountry(self.asked, country)]
    }

    fn country_arrived(&mut self, number: u32, country: crate::domain::country::Country, as_of: AsOf) -> Vec<Effect> {
        if number != self.asked || !self.stage.open() {
            return Vec::new();
        }
        self.updating = false;
        self.country.value = country.code.clone();
        self.country.because = "kept";
        // What depended on the old country goes: state, postcode and choices. Names, streets and the rest stay.
        let delivery = &mut self.form.delivery;
        delivery.country = country.code.clone();
        delivery.state.clear();
        delivery.postcode.clear();
        // A bill that goes elsewhere stays there, in the form that it had.
        if self.form.billing.country == self.there.code {
            self.billing_form = std::mem::take(&mut self.there.address);
        }
        if !self.form.billing_differs {
            let billing = &mut self.form.billing;
            billing.country.clone_from(&country.code);
            billing.state.clear();
            billing.postcode.clear();
        }
        self.form.left.retain(|f| !matches!(f, Field::Delivery(_)));
        self.form.insisted.clear();
        self.form.consents.clear();
        self.method = None;
        self.form.point = None;
        self.incoterm = None;
        self.there = country;
        self.as_of = as_of;
        let mut effects = self.repriced();
        effects.extend([Effect::KeepDraft, Effect::Tell("locale")]);
        effects
    }

    fn country_failed(&mut self, number: u32) -> Vec<Effect> {
        if number == self.asked {
            self.updating = false;
        }
        vec![Effect::Announce(Words::new("loader-failed", Vec::new()))]
    }

    fn add_line(&mut self, line: crate::domain::pricing::cart::Line) -> Vec<Effect> {
        match self.cart.lines.iter_mut().find(|l| l.id == line.id) {
            Some(same) => same.quantity = same.quantity.saturating_add(line.quantity),
            None => self.cart.lines.push(line),
        }
        self.cart_changed()
    }

    pub(super) fn cart_changed(&mut self) -> Vec<Effect> {
        let mut effects = self.repriced();
        effects.push(Effect::CartChanged);
        effects
    }

    /// Quotes again, and asks the services what they say now.
    pub(super) fn repriced(&mut self) -> Vec<Effect> {
        let ask = self.ask_services();
        let mut effects = self.repriced_alone();
        effects.extend(ask);
        effects
    }

    /// Quotes again and says the total when it is another.
    fn repriced_alone(&mut self) -> Vec<Effect> {
        let before = self.quote.as_ref().ok().map(|q| (q.total, q.currency));
        self.requote();
        let mut effects: Vec<Effect> = self.ask_points().into_iter().collect();
        if !self.asking() && self.quote.as_ref().is_ok_and(|quote| Some((quote.total, quote.currency)) != before) {
            effects.extend(self.told_total());
        }
        effects
    }

    /// Says the total.
    pub(super) fn told_total(&self) -> Vec<Effect> {
        let Ok(quote) = &self.quote else { return Vec::new() };
        vec![Effect::Announce(super::view::total_words(quote)), Effect::Tell("quote")]
    }

    fn submit(&mut self, key: String, as_of: AsOf) -> Vec<Effect> {
        let seen = self.quote.as_ref().ok().map(|q| (q.total, q.currency));
        self.as_of = as_of;
        for field in self.fields() {
            self.tidy(&field);
        }
        self.requote();
        let wrong = self.wrong_fields();
        for field in self.fields() {
            self.form.leave(field);
        }
        if let Some(first) = wrong.first() {
            let count = vec![("count", Fact::Number(wrong.len().into()))];
            let alert = Effect::Alert(Words::new("problem-title", count));
            return vec![Effect::Focus(first.clone()), alert, Effect::Tell("field-error")];
        }
        let Ok(quote) = &self.quote else { return Vec::new() };
        // Rates or dated rules may have moved since the shopper last looked.
        if let Some((old, currency)) = seen
            && (old, currency) != (quote.total, quote.currency)
        {
            self.stage = Stage::PriceChanged { old, new: quote.total };
            return vec![Effect::FocusStatus];
        }
        let key = self.unsettled.clone().unwrap_or(key);
        self.corrected = false;
        self.stage = Stage::Placing { key: key.clone(), attempt: 1 };
        let shopper = if self.remember { Effect::Remember } else { Effect::ForgetShopper };
        vec![Effect::Keep(key.clone()), shopper, Effect::Send(key, 1), Effect::FocusStatus, Effect::Tell("submit")]
    }

    fn answered(&mut self, number: u32, answer: Answer, roll: u32) -> Vec<Effect> {
        let Stage::Placing { key, attempt } = &self.stage else { return Vec::new() };
        let (key, attempt) = (key.clone(), *attempt);
        if number != attempt {
            return Vec::new();
        }
        if !matches!(answer, Answer::Lost | Answer::Later(_)) {
            self.unsettled = None;
        }
        match answer {
            Answer::Placed(receipt) => self.placed(key, receipt),
            Answer::Lost => self.wait(key, attempt, None, roll),
            Answer::Later(seconds) => self.wait(key, attempt, seconds, roll),
            Answer::Changed { cart, rates, answers } => {
                self.answers = answers.map(|answers| *answers).or(self.answers.take());
                self.changed(key, attempt, cart, rates)
            }
            Answer::Fields(fields) => {
                self.stage = Stage::Filling;
                let known: Vec<_> = fields.into_iter().map(|(pointer, detail)| (Field::at(&pointer), pointer, detail)).collect();
                let first = known.iter().find_map(|(field, ..)| field.clone());
                if first.is_none() {
                    let reference = known.into_iter().map(|(_, pointer, detail)| [&pointer, ": ", &detail].concat()).next();
                    self.stage = Stage::Failed { reference: reference.unwrap_or_default() };
                    return vec![Effect::Forget, Effect::FocusStatus, Effect::Tell("failed")];
                }
                self.form.refused = known.into_iter().filter_map(|(field, _, detail)| Some((field?, detail))).collect();
                let mut effects = vec![Effect::Forget, Effect::Tell("field-error")];
                effects.extend(first.map(Effect::Focus));
                effects
            }
            Answer::Stopped(message) => {
                let said = message.is_empty();
                self.stage = if said { Stage::Filling } else { Stage::Stopped { message } };
                if said { vec![Effect::Forget] } else { vec![Effect::Forget, Effect::FocusStatus] }
            }
            Answer::Refused { reference } => {
                self.stage = Stage::Failed { reference };
                vec![Effect::Forget, Effect::FocusStatus, Effect::Tell("failed")]
            }
        }
    }

    /// The merchant's view of cart and rates is another. When it moves no amount that the shopper saw (a weight within the same price step, a name),
    /// the order goes out again with it, once; else the shopper is asked.
    fn changed(&mut self, key: String, attempt: u32, cart: Option<Box<Cart>>, rates: Option<Box<Rates>>) -> Vec<Effect> {
        let amounts = |checkout: &Checkout| checkout.quote.as_ref().ok().map(|q| (q.total, q.pay_now, q.currency));
        let seen = amounts(self);
        if let Some(cart) = cart {
            let Cart { lines, customer, cards, referral, used, .. } = *cart;
            self.cart = Cart { lines, customer, cards, referral, used, ..std::mem::take(&mut self.cart) };
        }
        if let Some(rates) = rates {
            self.rates = Some(*rates);
        }
        self.requote();
        let now = amounts(self);
        if now == seen && now.is_some() && !self.corrected {
            self.corrected = true;
            self.stage = Stage::Placing { key: key.clone(), attempt: attempt.saturating_add(1) };
            return vec![Effect::Keep(key.clone()), Effect::Send(key, attempt.saturating_add(1)), Effect::CartChanged];
        }
        self.stage = match (seen, now) {
            (Some((old, ..)), Some((new, ..))) => Stage::PriceChanged { old, new },
            _ => Stage::Filling,
        };
        vec![Effect::Forget, Effect::FocusStatus, Effect::CartChanged, Effect::Tell("quote")]
    }

    /// Waits with back-off: 1, 2, 4 … seconds, each lengthened at random by up to a half so that a crowd of shoppers does not come back at
    /// once; never less than the backend asked for.
    fn wait(&mut self, key: String, attempt: u32, asked: Option<u32>, roll: u32) -> Vec<Effect> {
        let base = 1u32.checked_shl(attempt.saturating_sub(1).min(6)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
        let jitter = (base * (roll % 1000)).div_ceil(2000);
        let seconds = (base + jitter).max(asked.unwrap_or(0)).min(3600);
        self.stage = Stage::Waiting { key, attempt, seconds };
        vec![Effect::RetryAfter(seconds), Effect::FocusStatus]
    }

    fn retry(&mut self) -> Vec<Effect> {
        let Stage::Waiting { key, attempt, .. } = &self.stage else { return Vec::new() };
        let (key, attempt) = (key.clone(), attempt.saturating_add(1));
        self.stage = Stage::Placing { key: key.clone(), attempt };
        vec![Effect::StopRetry, Effect::Send(key, attempt)]
    }

    /// Back to the form. An attempt may have arrived without our hearing of it, so the next order goes out under the same key: the backend then
    /// tells of the stored order instead of taking a second one.
    fn cancel(&mut self) -> Vec<Effect> {
        let Stage::Waiting { key, .. } = &self.stage else { return Vec::new() };
        let key = key.clone();
        self.unsettled = Some(key.clone());
        self.stage = Stage::Filling;
        vec![Effect::StopRetry, Effect::Hold(key)]
    }

    fn resume(&mut self, key: String) -> Vec<Effect> {
        self.stage = Stage::Placing { key: key.clone(), attempt: 1 };
        vec![Effect::Send(key, 1), Effect::FocusStatus]
    }

    fn placed(&mut self, key: String, receipt: Receipt) -> Vec<Effect> {
        let mut effects = vec![Effect::KeepReceipt(key.clone(), receipt.clone()), Effect::DropDraft];
        match (&receipt.next, &receipt.watch) {
            _ if !receipt.open() => {
                effects.extend([Effect::Forget, Effect::FocusStatus, Effect::Tell("placed")]);
                self.stage = Stage::Placed { receipt };
                return effects;
            }
            (Next::Redirect { url }, _) => effects.push(Effect::Go(url.clone())),
            (_, Some(watch)) => effects.extend([Effect::Watch(watch.clone()), Effect::FocusStatus]),
            _ => effects.push(Effect::FocusStatus),
        }
        effects.push(Effect::Tell("placed"));
        if let Next::Provider { .. } = receipt.next {
            effects.push(Effect::Tell("pay"));
        }
        self.stage = Stage::Paying { key, receipt };
        effects
    }

    fn returned(&mut self, key: String, receipt: Receipt) -> Vec<Effect> {
        let mut effects = vec![Effect::FocusStatus];
        effects.extend(receipt.watch.clone().map(Effect::Watch));
        if let Next::Provider { .. } = receipt.next {
            effects.push(Effect::Tell("pay"));
        }
        self.stage = Stage::Paying { key, receipt };
        effects
    }

    fn watched(&mut self, news: Receipt) -> Vec<Effect> {
        let Stage::Paying { receipt, .. } = &mut self.stage else { return Vec::new() };
        if news.id != receipt.id || news.status == receipt.status {
            return Vec::new();
        }
        let receipt = Receipt { watch: receipt.watch.clone(), ..news };
        if receipt.failed() {
            self.stage = Stage::Unpaid { receipt };
            return vec![Effect::Forget, Effect::FocusStatus, Effect::Tell("failed")];
        }
        self.stage = Stage::Placed { receipt };
        vec![Effect::Forget, Effect::FocusStatus]
    }
}
