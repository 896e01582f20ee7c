//! Companies as buyers: VAT identification number and what it changes, and the company's own number of the order.
//!
//! The form of a number is judged here at once. Whether it was given out, only a register knows: the shop's backend may ask one, and until it has
//! answered the number is pending and lowers no tax. A backend takes nobody's word for a confirmed number but its own.

use super::Checkout;
use super::effect::Effect;
use super::form::{Field, Form, Problem};
use crate::domain::country::{Identifier, Standing};
use crate::domain::pricing::cart::{Business, VatIdState};
use crate::domain::pricing::trace::{Fact, Words};

impl Checkout {
    /// Whether the shop sells to companies as such.
    pub(super) fn sells_to_business(&self) -> bool {
        matches!(self.shop.fields.business.as_deref(), Some("optional" | "required"))
    }

    /// The VAT numbers that the destination gives to companies.
    pub(super) fn vat_kinds(&self) -> impl Iterator<Item = &Identifier> {
        self.there.identifiers.iter().filter(|number| number.used_for("vat"))
    }

    /// The form as it may be kept in storage: without a VAT number where such numbers also name persons.
    pub fn kept_form(&self) -> Form {
        let mut form = self.form.clone();
        if self.vat_kinds().any(|kind| kind.sensitive) {
            form.vat_id.clear();
        }
        form
    }

    /// The number as it is sent, and how it stands. A number of no form is sent as it was typed.
    fn vat_standing(&self) -> Option<(String, Standing)> {
        let text = self.form.vat_id.trim();
        let first = self.vat_kinds().next().filter(|_| !text.is_empty())?;
        let right = self.vat_kinds().find(|kind| kind.standing(text) == Standing::Right);
        let kind = right.unwrap_or(first);
        Some((kind.normal(text), kind.standing(text)))
    }

    /// The company as the engine takes it: with no number if it gave none or is still typing.
    pub(super) fn business(&self) -> Option<Business> {
        if !self.form.business {
            return None;
        }
        let Some((vat_id, standing)) = self.vat_standing() else { return Some(Business::default()) };
        let state = match standing {
            Standing::Right if self.shop.tax.trust_vat_ids => VatIdState::Valid,
            Standing::Right => {
                self.vat_known.as_ref().filter(|(id, _)| *id == vat_id).map_or(VatIdState::Pending, |known| known.1)
            }
            _ if self.form.insisted.contains(&Field::VatId) => VatIdState::Pending,
            _ if self.form.left.contains(&Field::VatId) => VatIdState::Invalid,
            _ => return Some(Business::default()),
        };
        Some(Business { vat_id, state })
    }

    /// Quotes again for the company, and asks the backend about a number that looks right, once.
    pub(super) fn business_changed(&mut self) -> Vec<Effect> {
        let mut effects = self.repriced();
        effects.push(Effect::KeepDraft);
        if self.shop.backend.vat_ids.is_some()
            && let Some(Business { vat_id, state: VatIdState::Pending }) = self.business().filter(Business::numbered)
            && self.vat_known.as_ref().is_none_or(|(id, _)| *id != vat_id)
        {
            self.vat_known = Some((vat_id.clone(), VatIdState::Pending));
            effects.push(Effect::ConfirmVatId(vat_id));
        }
        effects
    }

    /// The backend told how a number stands.
    pub(super) fn vat_id_confirmed(&mut self, vat_id: String, state: VatIdState) -> Vec<Effect> {
        self.vat_known = Some((vat_id, state));
        self.repriced()
    }

    /// What companies there call their VAT number.
    pub(super) fn vat_label(&self) -> Words {
        let name = self.vat_kinds().next().map(|kind| kind.name.clone()).unwrap_or_default();
        Words::new("address-vat-id", vec![("name", Fact::Text(name))])
    }

    pub(super) fn vat_problem(&self) -> Option<Problem> {
        if self.form.vat_id.trim().is_empty() {
            let missing = Problem { words: Words::new("problem-missing", Vec::new()), warning: false };
            return self.vat_needed().then_some(missing);
        }
        let (_, standing) = self.vat_standing().filter(|_| !self.form.insisted.contains(&Field::VatId))?;
        let kind = self.vat_kinds().next()?;
        let key = match standing {
            Standing::Right => return None,
            Standing::WrongDigits => "problem-number-digits",
            Standing::OddForm => "problem-number",
        };
        let facts = vec![("name", Fact::Text(kind.name.clone())), ("example", Fact::Text(kind.example.clone()))];
        Some(Problem { words: Words::new(key, facts), warning: true })
    }
}
