//! Fields: label, value, autofill token, and what is wrong once it is time to say so.

use crate::checkout::Checkout;
use crate::checkout::form::Field;
use crate::domain::country::{AddressForm, Subdivision};
use crate::domain::place::address::Part;
use crate::domain::pricing::trace::Words;

/// A field as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldView {
    /// Which field; its name is used for ids.
    pub field: Field,
    /// The label.
    pub label: Words,
    /// It must be filled.
    pub required: bool,
    /// What stands in it.
    pub value: String,
    /// What is wrong, when it is time to say so.
    pub problem: Option<Words>,
    /// The problem may be overridden ("use as typed").
    pub may_insist: bool,
    /// Autofill token of the HTML standard.
    pub autocomplete: String,
    /// `inputmode` attribute; `date` makes it a field for a day.
    pub inputmode: &'static str,
    /// Choices, when it is a list: value and name.
    pub options: Vec<(String, String)>,
}

/// The message id of what a part is called in a country.
fn part_label(form: &AddressForm, part: Part) -> String {
    let kind = |key: &str, default: &str| {
        let kind = form.labels.get(key).map_or(default, String::as_str).replace('_', "-");
        ["address-", key, if kind.is_empty() { "" } else { "-" }, &kind].concat()
    };
    match part {
        Part::Name => "address-name".to_owned(),
        Part::Organisation => "address-organisation".to_owned(),
        Part::Block => "address-block".to_owned(),
        Part::Line1 => kind("line-1", ""),
        Part::Avenue => "address-avenue".to_owned(),
        Part::House => "address-house".to_owned(),
        Part::Line2 => "address-line-2".to_owned(),
        Part::District => kind("district", "suburb"),
        Part::City => kind("city", "city"),
        Part::State => kind("state", "province"),
        Part::Postcode => kind("postcode", "postal"),
        Part::SortingCode => "address-sorting-code".to_owned(),
    }
}

impl Checkout {
    /// The problem of a field that was left.
    pub(in crate::checkout) fn told(&self, field: &Field) -> Option<Words> {
        self.form.left.contains(field).then(|| self.problem(field)).flatten().map(|p| p.words)
    }

    pub(super) fn told_wrong(&self) -> Vec<(Field, Words)> {
        let key = |field: &Field| match field {
            Field::Email => "loader-email".to_owned(),
            Field::Phone => "contact-phone".to_owned(),
            Field::Country | Field::BillingCountry => "loader-country".to_owned(),
            Field::Delivery(part) | Field::Billing(part) => part_label(self.form_of(field), *part),
            Field::GiftFrom => "gift-from".to_owned(),
            Field::GiftMessage => "gift-message".to_owned(),
            Field::Method | Field::Point => "shipping-title".to_owned(),
            Field::Payment => "payment-title".to_owned(),
            Field::PurchaseOrder => "address-purchase-order".to_owned(),
            Field::Number | Field::VatId | Field::Consent(_) | Field::Custom(_) => "review-title".to_owned(),
        };
        let label = |field: &Field| match field {
            Field::Number => self.number_label(),
            Field::VatId => self.vat_label(),
            Field::Custom(id) => self.custom_label(id),
            field => Words::new(key(field), Vec::new()),
        };
        let wrong = self.wrong_fields().into_iter().filter(|f| self.form.left.contains(f));
        wrong.map(|f| (f.clone(), label(&f))).collect()
    }

    pub(super) fn field_view(
        &self,
        field: Field,
        label: &str,
        required: bool,
        autocomplete: &str,
        inputmode: &'static str,
    ) -> FieldView {
        let problem = self.form.left.contains(&field).then(|| self.problem(&field)).flatten();
        FieldView {
            label: Words::new(label.to_owned(), Vec::new()),
            required,
            value: self.form.get(&field).to_owned(),
            may_insist: problem.as_ref().is_some_and(|p| p.warning),
            problem: problem.map(|p| p.words),
            autocomplete: autocomplete.to_owned(),
            inputmode,
            options: Vec::new(),
            field,
        }
    }

    pub(super) fn part_view(&self, field: Field, part: Part) -> FieldView {
        let form = self.form_of(&field);
        let token = match part {
            Part::Name => "name",
            Part::Organisation => "organization",
            Part::Block => "address-level4",
            Part::Line1 => "address-line1",
            Part::Line2 => "address-line2",
            Part::District => "address-level3",
            Part::City => "address-level2",
            Part::State => "address-level1",
            Part::Postcode => "postal-code",
            Part::Avenue | Part::House | Part::SortingCode => "off",
        };
        let section = if matches!(field, Field::Billing(_)) { "billing " } else { "shipping " };
        let numeric = part == Part::Postcode
            && form.postcode.as_deref().is_some_and(|p| !p.contains(|c: char| c.is_ascii_uppercase()) && !p.contains('-'));
        let company = self.form.needs_company(&field, &self.shop.fields);
        let required = form.requires(part) || (part == Part::Organisation && company);
        let autocomplete = if token == "off" { "off".to_owned() } else { [section, token].concat() };
        let mut view =
            self.field_view(field, &part_label(form, part), required, &autocomplete, if numeric { "numeric" } else { "text" });
        if part == Part::Name && self.form.gift.is_some() && view.field == Field::Delivery(part) {
            view.label = Words::new("gift-recipient", Vec::new());
        }
        if part == Part::State {
            // Readers of Latin script see Latin names where the country has them.
            let own_script = form.read_in(&self.language.value);
            let name = |state: &Subdivision| state.latin.clone().filter(|_| !own_script).unwrap_or_else(|| state.name.clone());
            let form = self.form_of(&view.field);
            view.options = form.subdivisions.iter().map(|s| (s.code.clone(), name(s))).collect();
        }
        view
    }

    /// An address, row by row as the country writes it.
    pub(super) fn address_view(&self, make: fn(Part) -> Field) -> Vec<Vec<FieldView>> {
        let row = |row: &Vec<Part>| row.iter().map(|part| self.part_view(make(*part), *part)).collect();
        self.address_rows(make).iter().map(row).collect()
    }

    /// The billing address if it is another, its country first. The options of that have no names yet: they are the language's.
    pub(super) fn billing_view(&self) -> Vec<Vec<FieldView>> {
        if !self.form.billing_differs {
            return Vec::new();
        }
        let known = if self.everywhere.is_empty() { &self.countries } else { &self.everywhere };
        let options = known.iter().map(|code| (code.clone(), String::new())).collect();
        let country =
            FieldView { options, ..self.field_view(Field::BillingCountry, "loader-country", true, "billing country", "text") };
        let mut rows = vec![vec![country]];
        rows.extend(self.address_view(Field::Billing));
        rows
    }

    /// What is asked of companies: VAT number, where the country gives one, and the number of their order.
    pub(super) fn business_view(&self) -> Vec<FieldView> {
        let mut fields = Vec::new();
        if self.form.business {
            if self.vat_kinds().next().is_some() {
                let label = self.vat_label();
                fields.push(FieldView { label, ..self.field_view(Field::VatId, "", self.vat_needed(), "off", "text") });
            }
            fields.push(self.field_view(Field::PurchaseOrder, "address-purchase-order", false, "off", "text"));
        }
        fields
    }

    /// The telephone number, unless the merchant asks for none.
    pub(super) fn phone_view(&self) -> Option<FieldView> {
        let wish = self.shop.fields.phone.as_deref();
        (wish != Some("hidden")).then(|| self.field_view(Field::Phone, "contact-phone", wish == Some("required"), "tel", "tel"))
    }

    /// The number that customs or the bill asks for, where one is asked for.
    pub(super) fn number_view(&self) -> Option<FieldView> {
        (!self.numbers().is_empty()).then(|| {
            let label = self.number_label();
            FieldView { label, ..self.field_view(Field::Number, "", self.number_needed(), "off", "text") }
        })
    }
}
