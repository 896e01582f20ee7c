//! The order as it is posted, put together from what the shopper saw.

use crate::checkout::Checkout;
use crate::domain::law::Notice;
use crate::domain::money::exact;
use crate::domain::place::address::Address;
use crate::domain::pricing::quote::Quote;
use crate::domain::table::Table;
use crate::ui::speech::Speech;
use crate::wire::contract::canonical;
use crate::wire::order::{Consent, Contact, CustomsItem, Decision, Number, Order, PackId, Reason};
use crate::wire::quote;

/// The order as it is sent, if there is a quote to place.
// One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn body(checkout: &Checkout, speech: &dyn Speech, key: &str, page: &str) -> Option<String> {
    order(checkout, speech, key, page).map(|order| canonical(&crate::wire::order::write(&order)))
}

fn order(checkout: &Checkout, speech: &dyn Speech, key: &str, page: &str) -> Option<Order> {
    let quoted = checkout.quote.as_ref().ok()?;
    let phone = checkout.form.phone.trim();
    let delivery = trimmed(&checkout.form.delivery);
    Some(Order {
        key: key.to_owned(),
        placed_at: checkout.as_of.at,
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        return_to: Some(page.to_owned()),
        cart: checkout.cart.clone(),
        choices: crate::domain::pricing::cart::Choices {
            method: Some(quoted.method.clone()),
            incoterm: quoted.incoterm,
            ..checkout.choices()
        },
        contact: Contact {
            email: checkout.form.email.trim().to_owned(),
            phone: (!phone.is_empty()).then(|| phone.to_owned()),
            e164: checkout.form.e164(&checkout.there),
        },
        label: label(checkout, &delivery),
        delivery,
        billing: checkout.form.billing_differs.then(|| trimmed(&checkout.form.billing)),
        pickup: checkout.pickup_point().cloned(),
        gift: checkout.form.gift.clone(),
        purchase_order: Some(checkout.form.purchase_order.trim().to_owned())
            .filter(|number| checkout.form.business && !number.is_empty()),
        numbers: checkout.number().map(|(id, number)| Number { id, number }).into_iter().collect(),
        custom: checkout.custom_values(),
        metadata: Table::new(),
        consents: consents(checkout, speech),
        locale: decision(checkout, quoted),
        quote: quote::write(quoted),
        customs: customs(checkout, quoted),
        packs: [&checkout.there, &checkout.home]
            .iter()
            .map(|c| PackId { id: ["countries/", &c.code].concat(), hash: c.hash.clone() })
            .collect(),
    })
}

/// The delivery address as a carrier's label prints it. A parcel that stays in its country needs no name of one.
fn label(checkout: &Checkout, delivery: &Address) -> Vec<String> {
    let there = &checkout.there;
    let abroad = Some(there.name.as_str()).filter(|_| there.code != checkout.home.code);
    delivery.label(&there.address, abroad, &|text| js_sys::JsString::from(text).to_upper_case().into())
}

fn trimmed(address: &Address) -> Address {
    let mut out = address.clone();
    for part in crate::domain::place::address::Part::ALL {
        out.set(part, address.get(part).trim().to_owned());
    }
    out
}

/// Notices and boxes with the words that were on the screen.
fn consents(checkout: &Checkout, speech: &dyn Speech) -> Vec<Consent> {
    let case = checkout.case();
    let merchant = &checkout.shop.merchant;
    let consent = |notice: Notice, given: bool| Consent {
        text: [Some(&notice.words), notice.more.as_ref()]
            .into_iter()
            .flatten()
            .map(|w| speech.words(w))
            .collect::<Vec<_>>()
            .join(" "),
        policy: notice.link.and_then(|_| merchant.policy_version.clone()),
        id: notice.id,
        version: notice.version,
        dated: notice.dated,
        given,
        at: checkout.as_of.at,
    };
    let mut out = Vec::new();
    for notice in case.told() {
        out.push(consent(notice, true));
    }
    for notice in case.asked() {
        let given = checkout.form.consents.contains(&notice.id);
        out.push(consent(notice, given));
    }
    out
}

fn decision(checkout: &Checkout, quote: &Quote) -> Decision {
    let reason =
        |what: &str, value: &str, because: &str| Reason { what: what.into(), value: value.into(), because: because.into() };
    let currency = quote.currency.to_string();
    Decision {
        language: checkout.language.value.clone(),
        country: checkout.there.code.clone(),
        currency: currency.clone(),
        reasons: vec![
            reason("language", &checkout.language.value, checkout.language.because),
            reason("country", &checkout.there.code, checkout.country.because),
            reason("currency", &currency, checkout.currency_because),
        ],
    }
}

/// The lines of a commercial invoice (WCO model form; UPU CN 23): what, code, origin, quantity, net weight, value.
fn customs(checkout: &Checkout, quote: &Quote) -> Vec<CustomsItem> {
    if !quote.import {
        return Vec::new();
    }
    let item = |(line, priced): (&crate::domain::pricing::cart::Line, &crate::domain::pricing::quote::QuoteLine)| CustomsItem {
        description: line.product.name.get("en").unwrap_or(&line.product.sku).to_owned(),
        hs: line.product.hs.clone(),
        origin: line.product.origin.clone().unwrap_or_else(|| checkout.home.code.clone()),
        quantity: line.quantity,
        grams: line.product.grams.saturating_mul(line.quantity),
        value: exact::sub(priced.amount, priced.discount).unwrap_or(priced.amount).to_string(),
    };
    checkout.cart.lines.iter().zip(&quote.lines).map(item).collect()
}
