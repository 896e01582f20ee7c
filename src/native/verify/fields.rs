//! What can be wrong with an order before any figure is looked at.

use super::FieldError;
use crate::checkout::form::LONGEST_MESSAGE;
use crate::domain::country::{AddressForm, Country, Identifier};
use crate::domain::place::address::{Address, Fault, Part, check as check_part};
use crate::domain::place::postcode::normal;
use crate::domain::shop::{CustomFault, CustomField};
use crate::native::merchant::Merchant;
use crate::wire::node::Value;
use crate::wire::order::Order;

/// Everything that is wrong, by JSON pointer.
pub fn check(merchant: &Merchant, order: &Order) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if !is_email(&order.contact.email) {
        errors.push(FieldError::new("/contact/email", "email", "An e-mail address such as name@example.com is needed."));
    }
    if merchant.shop.fields.phone.as_deref() == Some("required")
        && order.contact.phone.as_deref().is_none_or(|p| p.trim().is_empty())
    {
        errors.push(FieldError::new("/contact/phone", "missing", "This shop needs a phone number."));
    }
    let Some(country) = merchant.country(&order.delivery.country) else {
        let detail = format!("There are no facts about the country \"{}\".", order.delivery.country);
        errors.push(FieldError::new("/delivery/country", "unknown-country", detail));
        return errors;
    };
    errors.extend(address("/delivery", &country.address, &order.delivery));
    if let Some(billing) = &order.billing {
        match merchant.address_form(&billing.country) {
            Some(form) => errors.extend(address("/billing", form, billing)),
            None => errors.push(FieldError::new("/billing/country", "unknown-country", "This country is not known.")),
        }
    }
    errors.extend(number(merchant, order, country));
    errors.extend(custom(merchant, order));
    errors.extend(metadata(order));
    errors.extend(pickup(merchant, order));
    if order.gift.as_ref().is_some_and(|gift| gift.message.chars().count() > LONGEST_MESSAGE) {
        let detail = format!("A message may have at most {LONGEST_MESSAGE} characters.");
        errors.push(FieldError::new("/gift/message", "too-long", detail));
    }
    errors.extend(same_destination(order, country));
    if order.choices.payment.is_none() {
        errors.push(FieldError::new("/choices/payment", "missing", "A payment method is needed."));
    }
    errors
}

/// Customs clears nothing, and the law of some countries lets nothing be billed, without a number where the country facts say so. Whether an odd one was
/// given out, only the authority knows.
fn number(merchant: &Merchant, order: &Order, country: &Country) -> Option<FieldError> {
    let abroad = order.quote.get("import").is_some_and(|import| import.value == Value::Bool(true));
    let (used, who) = match abroad {
        true => ("customs", "Customs needs"),
        false if merchant.shop.merchant.bills_in(&country.code) => ("invoice", "The bill needs"),
        false => return None,
    };
    let needed: Vec<&Identifier> = country.identifiers.iter().filter(|kind| kind.needed_for(used)).collect();
    let given = |kind: &&Identifier| order.numbers.iter().any(|n| n.id == kind.id && !n.number.trim().is_empty());
    let company = used == "invoice" && order.choices.business.as_ref().is_some_and(|business| !business.vat_id.trim().is_empty());
    let missing = !needed.is_empty() && !company && !needed.iter().any(given);
    let names = || needed.iter().map(|kind| kind.name.as_str()).collect::<Vec<_>>().join(" / ");
    missing.then(|| FieldError::new("/numbers", "missing", format!("{who} a number of the buyer: {}.", names())))
}

/// Fields of the merchant's own: none that is unknown, none that is missing, each in its form.
fn custom(merchant: &Merchant, order: &Order) -> Vec<FieldError> {
    let known = &merchant.shop.fields.custom;
    let asked: Vec<&CustomField> = known.iter().filter(|field| field.asked_in(&order.delivery.country)).collect();
    let error = |id: &str, code, words: &str| FieldError::new(format!("/custom/{id}"), code, format!("{id} {words}."));
    let unknown = order.custom.keys().filter(|id| !asked.iter().any(|field| field.id == **id));
    let wrong = asked.iter().filter_map(|field| {
        let (code, words) = match field.fault(order.custom.get(&field.id).map_or("", String::as_str))? {
            CustomFault::Missing => ("missing", "must be filled"),
            CustomFault::Odd => ("wrong-shape", "has another form than this shop takes"),
            CustomFault::NotOffered => ("not-offered", "is not in the shop's list"),
        };
        Some(error(&field.id, code, words))
    });
    wrong.chain(unknown.map(|id| error(id, "unknown", "is no field of this shop for this destination"))).collect()
}

/// Notes for the merchant's own systems are short: whoever sends the order may write anything there.
fn metadata(order: &Order) -> Option<FieldError> {
    let long = |text: &str, most: usize| text.chars().count() > most;
    let found = order.metadata.iter().find(|(name, text)| name.is_empty() || long(name, 40) || long(text, 500));
    let wrong = found.map(|(name, _)| format!("/metadata/{name}"));
    let wrong = wrong.or_else(|| (order.metadata.len() > 50).then(|| "/metadata".to_owned()))?;
    let detail = "At most 50 entries, names of 1 to 40 characters, texts of at most 500.";
    Some(FieldError::new(wrong, "too-long", detail))
}

/// Where a method has pickup points, one is chosen, and it is the merchant's own. Those of a service only the service knows: see [`crate::native::pickup`].
fn pickup(merchant: &Merchant, order: &Order) -> Option<FieldError> {
    let method = merchant.shop.shipping.methods.iter().find(|method| Some(&method.id) == order.choices.method.as_ref())?;
    let wrong = |detail: &str| Some(FieldError::new("/choices/point", "point", detail));
    match &order.pickup {
        _ if !method.fetched() => None,
        Some(point) if Some(&point.id) != order.choices.point.as_ref() => {
            wrong("The pickup point is not the one that was quoted.")
        }
        Some(point) if point.country != order.choices.country => wrong("The pickup point is in another country."),
        Some(point) if method.points_from.is_none() && !method.points.contains(point) => {
            wrong("The shop has no such pickup point.")
        }
        Some(_) => None,
        None => wrong("A pickup point is needed."),
    }
}

/// The taxes are worked out for the place in `choices`; the parcel must not go elsewhere.
fn same_destination(order: &Order, country: &Country) -> Vec<FieldError> {
    let (choices, delivery) = (&order.choices, &order.delivery);
    let listed = !country.address.subdivisions.is_empty() && !delivery.state.is_empty();
    let same_postcode = choices.postcode.is_empty() || {
        normal(&country.address, &choices.postcode) == normal(&country.address, &delivery.postcode)
    };
    let pairs = [
        ("country", choices.country == delivery.country),
        ("state", !listed || choices.subdivision == delivery.state),
        ("postcode", same_postcode),
    ];
    let wrong = pairs.into_iter().filter(|(_, same)| !same);
    wrong
        .map(|(name, _)| {
            let detail = format!("The {name} of the delivery address is not the one the order was quoted for.");
            FieldError::new(format!("/delivery/{name}"), "destination", detail)
        })
        .collect()
}

/// What is missing or cannot be. An odd postcode is the shopper's own word, who was asked: new ones come up before the data knows of them.
fn address(room: &str, form: &AddressForm, address: &Address) -> Vec<FieldError> {
    let faults = Part::ALL.into_iter().filter_map(|part| Some((part, check_part(form, address, part)?)));
    let faults = faults.filter(|(_, fault)| *fault != Fault::WrongShape);
    faults
        .map(|(part, fault)| {
            let (code, words) = match fault {
                Fault::Missing => ("missing", "must be filled"),
                Fault::WrongShape => ("wrong-shape", "does not look like one of that country"),
                Fault::NotOffered => ("not-offered", "is not in the country's list"),
            };
            let key = part.name();
            FieldError::new(format!("{room}/{key}"), code, format!("{key} {words}."))
        })
        .collect()
}

/// Enough to catch a slip; whether a mailbox exists, only a message to it tells.
fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    plain && !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && text.len() <= 254
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_a_name_and_a_host_is_an_email() {
        for good in ["a@b.de", "ada.klein+shop@mail.example.com", "o'neill@example.ie", "用户@例子.中国"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "a", "a@b", "@b.de", "a b@c.de", "a@b.", "a@.de", "a@b.de\n"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
