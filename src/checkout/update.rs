//! How events change the checkout. An event that makes no sense at the moment changes nothing.

use super::Checkout;
use super::effect::Effect;
use super::event::{Event, Facts};
use super::form::{Field, Form};
use super::stage::Stage;

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
            Event::EngineArrived(facts) => {
                if let Some(facts) = facts {
                    Facts { shop: self.shop, home: self.home, there: self.there } = *facts;
                }
                self.quoting = true;
                self.opened()
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
                self.form.unleave(&Field::Method);
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
                self.form.unleave(&Field::Consent(id.clone()));
                if given {
                    self.form.consents.push(id);
                }
                Vec::new()
            }
            Event::CodeAdded(code) => self.add_code(code.trim()),
            Event::CodeTold(code, told) => self.code_told(code, told),
            Event::CodeRemoved(code) => self.remove_code(&code),
            Event::Wished(wish, on) => self.wish(wish, on),
            Event::PointsChosen(count) => self.redeem(count),
            Event::PointChosen(id) => {
                self.form.point = Some(id);
                self.form.unleave(&Field::Point);
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

    fn chosen(&mut self) -> Vec<Effect> {
        let mut effects = self.repriced();
        effects.push(Effect::KeepDraft);
        effects
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
}
