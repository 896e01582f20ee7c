//! Another country: its facts are asked for, and what depended on the old one goes.

use super::Checkout;
use super::effect::Effect;
use super::form::Field;
use crate::domain::country::Country;
use crate::domain::pricing::trace::Words;
use crate::domain::time::AsOf;

impl Checkout {
    pub(super) fn choose_country(&mut self, country: String) -> Vec<Effect> {
        if !self.countries.contains(&country) || (country == self.there.code && !self.updating) {
            return Vec::new();
        }
        self.asked += 1;
        self.updating = true;
        vec![Effect::FetchCountry(self.asked, country)]
    }

    pub(super) fn country_arrived(&mut self, number: u32, country: Country, as_of: AsOf) -> Vec<Effect> {
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

    pub(super) fn country_failed(&mut self, number: u32) -> Vec<Effect> {
        if number == self.asked {
            self.updating = false;
        }
        vec![Effect::Announce(Words::new("loader-failed", Vec::new()))]
    }
}
