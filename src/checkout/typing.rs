//! What typing into the form does: when a problem is told, and what is taken over from a form that was kept.

use super::Checkout;
use super::billing::rules;
use super::effect::Effect;
use super::form::{Field, Form};
use crate::domain::place::address::Part;

impl Checkout {
    /// While a field is typed into, a problem can only go: it stays as long as it is one, and a new one is told when the field is left.
    pub(super) fn typed(&mut self, field: &Field, text: String) -> Vec<Effect> {
        if *field == Field::BillingCountry {
            return self.bill_in(text);
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

    pub(super) fn left(&mut self, field: Field) -> Vec<Effect> {
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
    pub(super) fn take_form(&mut self, form: Form) -> Vec<Effect> {
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

    pub(super) fn tidy(&mut self, field: &Field) {
        let Checkout { form, there, billing_form, .. } = self;
        form.tidy(field, rules(field, &form.billing.country.clone(), there, billing_form));
    }
}
