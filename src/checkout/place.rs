//! Which fields there are now, and which of them keep the order from being placed.

use super::Checkout;
use super::form::{Field, Problem};
use crate::domain::place::address::Part;
use crate::domain::pricing::trace::Words;
use crate::domain::shop::{CustomPlace, Method};

impl Checkout {
    /// The rows of an address as its country writes them, without what the merchant hides.
    pub fn address_rows(&self, make: fn(Part) -> Field) -> Vec<Vec<Part>> {
        let hidden = self.shop.fields.organisation.as_deref() == Some("hidden") && !self.form.business;
        let form = self.form_of(&make(Part::Name));
        let rows = form
            .rows(form.read_in(&self.language.value))
            .into_iter()
            .map(|row| row.into_iter().filter(|p| !(hidden && *p == Part::Organisation)).collect());
        rows.filter(|row: &Vec<Part>| !row.is_empty()).collect()
    }

    /// All fields in the order of the page.
    pub fn fields(&self) -> Vec<Field> {
        let parts = |make: fn(Part) -> Field| self.address_rows(make).concat().into_iter().map(make);
        let mut fields = vec![Field::Email];
        fields.extend(self.custom_fields(CustomPlace::Contact));
        fields.extend(parts(Field::Delivery));
        if self.form.business {
            fields.extend([Field::VatId, Field::PurchaseOrder]);
        }
        if self.shop.fields.phone.as_deref() != Some("hidden") {
            fields.push(Field::Phone);
        }
        if !self.numbers().is_empty() {
            fields.push(Field::Number);
        }
        fields.extend(self.custom_fields(CustomPlace::Delivery));
        if self.form.gift.is_some() {
            fields.extend([Field::GiftFrom, Field::GiftMessage]);
        }
        if self.quoted_method().is_some_and(Method::fetched) {
            fields.push(Field::Point);
        }
        fields.push(Field::Payment);
        fields.extend(self.custom_fields(CustomPlace::Payment));
        if self.form.billing_differs {
            fields.push(Field::BillingCountry);
            fields.extend(parts(Field::Billing));
        }
        fields.extend(self.custom_fields(CustomPlace::Review));
        fields.extend(self.case().asked().into_iter().filter(|asked| asked.must).map(|asked| Field::Consent(asked.id)));
        fields
    }

    /// What is wrong with a field, whether or not it is time to say so.
    pub fn problem(&self, field: &Field) -> Option<Problem> {
        let wrong = |key: &'static str| Some(Problem { words: Words::new(key, Vec::new()), warning: false });
        if let Some(refused) = self.form.problem(field, &self.there, self.form_of(field), &self.shop.fields) {
            return Some(refused);
        }
        match field {
            Field::Number => self.number_problem(),
            Field::VatId => self.vat_problem(),
            Field::Custom(id) => self.custom_problem(id),
            Field::Point if self.pickup_point().is_none() => wrong("problem-choose"),
            Field::Payment if self.payment.is_none() => wrong("problem-payment"),
            Field::Consent(id) if !self.form.consents.contains(id) => wrong("problem-consent"),
            _ => None,
        }
    }

    /// The fields that keep the order from being placed, in the order of the page.
    pub fn wrong_fields(&self) -> Vec<Field> {
        self.fields().into_iter().filter(|f| self.problem(f).is_some_and(|p| !p.warning)).collect()
    }
}
