//! What the shopper typed, and what is wrong with it.

use crate::domain::country::{AddressForm, Country};
use crate::domain::place::address::{Address, Fault, Part, check};
use crate::domain::place::phone::e164;
use crate::domain::place::postcode;
use crate::domain::place::state::state_code;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::Fields;
use crate::domain::table::Table;

/// A field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Destination country.
    Country,
    /// The number that customs or the bill asks for.
    Number,
    /// A part of the delivery address.
    Delivery(Part),
    /// Country of the billing address.
    BillingCountry,
    /// A part of the billing address.
    Billing(Part),
    /// VAT identification number of a company.
    VatId,
    /// A company's own number of the order.
    PurchaseOrder,
    /// Who gives a present.
    GiftFrom,
    /// The message that goes with it.
    GiftMessage,
    /// Pickup point.
    Point,
    /// Shipping method.
    Method,
    /// Payment method.
    Payment,
    /// A box to tick, by the id of its consent.
    Consent(String),
    /// A field of the merchant's own, by its id.
    Custom(String),
}

impl Field {
    /// A name for `id` and `name` attributes and for JSON pointers: `delivery-postcode`.
    pub fn name(&self) -> String {
        match self {
            Field::Email => "email".to_owned(),
            Field::Phone => "phone".to_owned(),
            Field::Number => "number".to_owned(),
            Field::Country => "country".to_owned(),
            Field::Delivery(p) => ["delivery-", p.name()].concat(),
            Field::BillingCountry => "billing-country".to_owned(),
            Field::Billing(p) => ["billing-", p.name()].concat(),
            Field::VatId => "vat-id".to_owned(),
            Field::PurchaseOrder => "purchase-order".to_owned(),
            Field::GiftFrom => "gift-from".to_owned(),
            Field::GiftMessage => "gift-message".to_owned(),
            Field::Point => "point".to_owned(),
            Field::Method => "method".to_owned(),
            Field::Payment => "payment".to_owned(),
            Field::Consent(id) => ["consent-", id].concat(),
            Field::Custom(id) => ["custom-", id].concat(),
        }
    }

    /// Where it stands in an order, as a JSON pointer.
    pub fn pointer(&self) -> String {
        match self {
            Field::Email | Field::Phone => ["/contact/", &self.name()].concat(),
            Field::Country => "/delivery/country".to_owned(),
            Field::Number => "/numbers/0".to_owned(),
            Field::Method | Field::Point | Field::Payment => ["/choices/", &self.name()].concat(),
            Field::Consent(id) => ["/consents/", id].concat(),
            Field::VatId => "/choices/business/vatId".to_owned(),
            Field::PurchaseOrder => "/purchaseOrder".to_owned(),
            Field::Delivery(_)
            | Field::BillingCountry
            | Field::Billing(_)
            | Field::GiftFrom
            | Field::GiftMessage
            | Field::Custom(_) => {
                let name = self.name();
                let (room, part) = name.split_once('-').unwrap_or_default();
                ["/", room, "/", part].concat()
            }
        }
    }

    /// The field that a JSON pointer of an order means.
    pub fn at(pointer: &str) -> Option<Field> {
        let steps: Vec<&str> = pointer.trim_start_matches('/').split('/').collect();
        let part = |name: &str| Part::ALL.into_iter().find(|part| part.name() == name);
        match steps.as_slice() {
            ["contact", "email"] => Some(Field::Email),
            ["contact", "phone"] => Some(Field::Phone),
            ["numbers", ..] => Some(Field::Number),
            ["delivery", "country"] | ["choices", "country"] => Some(Field::Country),
            ["gift", "from"] => Some(Field::GiftFrom),
            ["gift", "message"] => Some(Field::GiftMessage),
            ["choices", "point"] => Some(Field::Point),
            ["choices", "method"] => Some(Field::Method),
            ["choices", "payment"] => Some(Field::Payment),
            ["consents", id] => Some(Field::Consent((*id).to_owned())),
            ["custom", id] => Some(Field::Custom((*id).to_owned())),
            ["choices", "business", ..] => Some(Field::VatId),
            ["purchaseOrder"] => Some(Field::PurchaseOrder),
            ["delivery", name] => part(name).map(Field::Delivery),
            ["billing", "country"] => Some(Field::BillingCountry),
            ["billing", name] => part(name).map(Field::Billing),
            _ => None,
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The sentence.
    pub words: Words,
    /// It only warns: the shopper may go on with what was typed.
    pub warning: bool,
}

/// The longest message of a present, in characters.
pub const LONGEST_MESSAGE: usize = 500;

/// A present to whoever the parcel goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gift {
    /// Who gives it.
    pub from: String,
    /// A message for whoever gets it.
    pub message: String,
    /// The slip in the parcel shows no prices.
    pub hide_prices: bool,
}

impl Default for Gift {
    fn default() -> Self {
        Gift { from: String::new(), message: String::new(), hide_prices: true }
    }
}

/// All that is typed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Form {
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// The number that customs or the bill asks for. Never kept in storage.
    pub number: String,
    /// Where the parcel goes.
    pub delivery: Address,
    /// Where the invoice goes, when elsewhere.
    pub billing: Address,
    /// Chosen pickup point.
    pub point: Option<String>,
    /// Extras that are asked for.
    pub extras: Vec<String>,
    /// It is a present.
    pub gift: Option<Gift>,
    /// What was typed for a present that is none any more; it comes back with it and is never sent.
    pub gift_aside: Option<Gift>,
    /// The billing address is another.
    pub billing_differs: bool,
    /// Fields of the merchant's own, by id.
    pub custom: Table<String>,
    /// A company buys.
    pub business: bool,
    /// Its VAT identification number.
    pub vat_id: String,
    /// Its own number of the order.
    pub purchase_order: String,
    /// Ids of the ticked boxes.
    pub consents: Vec<String>,
    /// Fields that were left once; before that nothing is said about them.
    pub left: Vec<Field>,
    /// Fields whose odd shape the shopper insists on.
    pub insisted: Vec<Field>,
    /// What the backend said about fields: field, detail.
    pub refused: Vec<(Field, String)>,
}

impl Form {
    /// An empty form.
    pub fn new(country: &str) -> Self {
        let address = Address { country: country.to_owned(), ..Address::default() };
        Form { delivery: address.clone(), billing: address, ..Form::default() }
    }

    /// The text of a field.
    pub fn get(&self, field: &Field) -> &str {
        match field {
            Field::Email => &self.email,
            Field::Phone => &self.phone,
            Field::Number => &self.number,
            Field::Country => &self.delivery.country,
            Field::Delivery(part) => self.delivery.get(*part),
            Field::BillingCountry => &self.billing.country,
            Field::Billing(part) => self.billing.get(*part),
            Field::Custom(id) => self.custom.get(id).map_or("", String::as_str),
            Field::VatId => &self.vat_id,
            Field::PurchaseOrder => &self.purchase_order,
            Field::GiftFrom => self.gift.as_ref().map_or("", |gift| &gift.from),
            Field::GiftMessage => self.gift.as_ref().map_or("", |gift| &gift.message),
            Field::Method | Field::Point | Field::Payment | Field::Consent(_) => "",
        }
    }

    /// Takes a text over, and forgets what was said about the one before. Autofilled state names become codes.
    pub fn set(&mut self, field: &Field, text: String, form: &AddressForm) {
        self.refused.retain(|(f, _)| f != field);
        self.insisted.retain(|f| f != field);
        let state = |text: String| state_code(form, &text).unwrap_or(text);
        match field {
            Field::Email => self.email = text,
            Field::Phone => self.phone = text,
            Field::Number => self.number = text,
            Field::Delivery(Part::State) => self.delivery.state = state(text),
            Field::Billing(Part::State) => self.billing.state = state(text),
            Field::Delivery(part) => self.delivery.set(*part, text),
            Field::Billing(part) => self.billing.set(*part, text),
            Field::Custom(id) => self.custom.insert(id.clone(), text),
            Field::VatId => self.vat_id = text,
            Field::PurchaseOrder => self.purchase_order = text,
            Field::GiftFrom => self.gift.get_or_insert_default().from = text,
            Field::GiftMessage => self.gift.get_or_insert_default().message = text,
            Field::BillingCountry | Field::Country | Field::Method | Field::Point | Field::Payment | Field::Consent(_) => {}
        }
    }

    /// Whether the company must be named in the address that a field belongs to: a company that buys is named where the bill goes.
    pub fn needs_company(&self, field: &Field, fields: &Fields) -> bool {
        let billed = matches!(field, Field::Billing(_)) == self.billing_differs;
        (self.business && billed) || fields.organisation.as_deref() == Some("required")
    }

    /// Notes that a field was left.
    pub fn leave(&mut self, field: Field) {
        if !self.left.contains(&field) {
            self.left.push(field);
        }
    }

    /// Takes back that a field was left: nothing is said about it until it is left again.
    pub fn unleave(&mut self, field: &Field) {
        self.left.retain(|f| f != field);
        self.refused.retain(|(f, _)| f != field);
    }

    /// Puts a field into its normal shape when it is left.
    pub fn tidy(&mut self, field: &Field, form: &AddressForm) {
        let address = if matches!(field, Field::Billing(_)) { &mut self.billing } else { &mut self.delivery };
        match field {
            Field::Delivery(Part::Postcode) | Field::Billing(Part::Postcode) => {
                address.postcode = postcode::normal(form, &address.postcode);
            }
            Field::Email => self.email = self.email.trim().to_owned(),
            _ => {}
        }
    }

    /// What is wrong with a field, whether or not it is time to say so.
    pub fn problem(&self, field: &Field, country: &Country, form: &AddressForm, fields: &Fields) -> Option<Problem> {
        if let Some((_, detail)) = self.refused.iter().find(|(f, _)| f == field) {
            let facts = vec![("detail", Fact::Text(detail.clone()))];
            return Some(Problem { words: Words::new("problem-refused", facts), warning: false });
        }
        let wrong = |key: &'static str| Some(Problem { words: Words::new(key, Vec::new()), warning: false });
        match field {
            Field::Email if self.email.trim().is_empty() => wrong("problem-missing"),
            Field::Email if !email_fits(&self.email) => wrong("problem-email"),
            Field::GiftMessage if self.get(field).chars().count() > LONGEST_MESSAGE => wrong("problem-long"),
            Field::Phone => self.phone_problem(country, fields),
            Field::Delivery(part) => address_problem(self, field, form, &self.delivery, *part, fields),
            Field::Billing(part) if self.billing_differs => address_problem(self, field, form, &self.billing, *part, fields),
            _ => None,
        }
    }

    fn phone_problem(&self, country: &Country, fields: &Fields) -> Option<Problem> {
        let text = self.phone.trim();
        let required = fields.phone.as_deref() == Some("required");
        if text.is_empty() {
            return required.then(|| Problem { words: Words::new("problem-missing", Vec::new()), warning: false });
        }
        // A courier can often make something of an odd number; only a shop that insists on one cannot do without.
        let odd = !self.insisted.contains(&Field::Phone) && self.e164(country).is_none();
        let example = ["+", &country.calling_code, " …"].concat();
        let words = Words::new("problem-phone", vec![("example", Fact::Text(example))]);
        odd.then_some(Problem { words, warning: !required })
    }

    /// The telephone number as it works from everywhere, if it can be one.
    pub fn e164(&self, country: &Country) -> Option<String> {
        e164(&self.phone, &country.calling_code, &country.trunk)
    }
}

fn address_problem(
    form: &Form,
    field: &Field,
    rules: &AddressForm,
    address: &Address,
    part: Part,
    fields: &Fields,
) -> Option<Problem> {
    if part == Part::Organisation && form.needs_company(field, fields) && address.organisation.trim().is_empty() {
        return Some(Problem { words: Words::new("problem-missing", Vec::new()), warning: false });
    }
    let fault = check(rules, address, part)?;
    let choose = part == Part::State && !rules.subdivisions.is_empty();
    Some(match fault {
        Fault::Missing if choose => Problem { words: Words::new("problem-choose", Vec::new()), warning: false },
        Fault::Missing => Problem { words: Words::new("problem-missing", Vec::new()), warning: false },
        Fault::NotOffered => Problem { words: Words::new("problem-state", Vec::new()), warning: false },
        Fault::WrongShape if form.insisted.contains(field) => return None,
        Fault::WrongShape => {
            let example = rules.postcode_example.clone().unwrap_or_default();
            Problem { words: Words::new("problem-postcode", vec![("example", Fact::Text(example))]), warning: true }
        }
    })
}

/// Something before and after one at-sign, with a dot in the domain and no white space. Whether it exists, only a message can tell.
fn email_fits(text: &str) -> bool {
    let text = text.trim();
    let Some((user, host)) = text.rsplit_once('@') else { return false };
    let labels = host.split('.').count() >= 2 && host.split('.').all(|l| !l.is_empty());
    !user.is_empty() && !user.contains('@') && labels && !text.contains(char::is_whitespace) && text.len() <= 254
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_addresses_are_judged_by_their_shape() {
        for good in ["a@b.de", "ada.klein+shop@mail.example.co.jp", "用户@例子.公司"] {
            assert!(email_fits(good), "{good}");
        }
        for bad in ["a", "a@b", "@b.de", "a b@c.de", "a@b..de", "a@@b.de", "a@.de"] {
            assert!(!email_fits(bad), "{bad}");
        }
    }

    #[test]
    fn pointers_of_an_order_lead_to_fields() {
        assert_eq!(Field::at("/delivery/postcode"), Some(Field::Delivery(Part::Postcode)));
        assert_eq!(Field::at("/billing/line1"), Some(Field::Billing(Part::Line1)));
        assert_eq!(Field::at("/contact/email"), Some(Field::Email));
        assert_eq!(Field::at("/custom/gate"), Some(Field::Custom("gate".into())));
        assert_eq!(Field::at("/cart/lines/0"), None);
        let there_and_back =
            [Field::Email, Field::Delivery(Part::SortingCode), Field::Custom("a-b".into()), Field::Number, Field::Country];
        for field in there_and_back {
            assert_eq!(Field::at(&field.pointer()), Some(field));
        }
    }
}
