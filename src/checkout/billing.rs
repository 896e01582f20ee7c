//! Where the bill goes: in any country of the world, each with its own form, which is fetched when it is needed.

use super::Checkout;
use super::effect::Effect;
use super::form::Field;
use crate::domain::country::{AddressForm, Country};
use crate::domain::place::state::state_code;
use crate::domain::pricing::trace::Words;

/// The address form that a field belongs to, by the country of the bill.
pub(super) fn rules<'a>(field: &Field, country: &str, there: &'a Country, elsewhere: &'a AddressForm) -> &'a AddressForm {
    let abroad = matches!(field, Field::Billing(_)) && country != there.code;
    if abroad { elsewhere } else { &there.address }
}

impl Checkout {
    /// The address form that a field belongs to.
    pub fn form_of(&self, field: &Field) -> &AddressForm {
        rules(field, &self.form.billing.country, &self.there, &self.billing_form)
    }

    /// The billing address is, or is not, another.
    pub(super) fn bill_elsewhere(&mut self, differs: bool) -> Vec<Effect> {
        self.form.billing_differs = differs;
        if differs && self.everywhere.is_empty() {
            return vec![Effect::KeepDraft, Effect::FetchPlaces];
        }
        vec![Effect::KeepDraft]
    }

    /// Another country of the billing address was chosen.
    pub(super) fn bill_in(&mut self, country: String) -> Vec<Effect> {
        self.asked_form += 1;
        if country == self.there.code {
            return self.form_arrived(self.asked_form, country, AddressForm::default());
        }
        vec![Effect::FetchForm(self.asked_form, country)]
    }

    /// The form of the billing address is there. What another country writes differently goes; names and streets stay.
    pub(super) fn form_arrived(&mut self, number: u32, country: String, form: AddressForm) -> Vec<Effect> {
        if number != self.asked_form {
            return Vec::new();
        }
        self.billing_form = form;
        let billing = &mut self.form.billing;
        if billing.country != country {
            billing.country = country;
            billing.postcode.clear();
            billing.state = state_code(&self.billing_form, &billing.state).unwrap_or_default();
            self.form.left.retain(|field| !matches!(field, Field::Billing(_)));
        }
        vec![Effect::KeepDraft]
    }

    /// The form could not be had: the bill goes to the destination again, if there is no other form to fill.
    pub(super) fn form_failed(&mut self, number: u32) -> Vec<Effect> {
        if number == self.asked_form && self.billing_form.format.is_empty() {
            self.form.billing.country.clone_from(&self.there.code);
        }
        vec![Effect::Announce(Words::new("loader-failed", Vec::new()))]
    }
}
