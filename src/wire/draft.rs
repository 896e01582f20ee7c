//! What is kept: for this tab while the form is filled, for this device while an order is under way, and for the next order if the shopper asked
//! to be remembered. Never card data, never identity numbers.

use super::contract::{Write, canonical, read};
use super::node::{Node, Value};
use crate::checkout::answer::Receipt;
use crate::checkout::form::{Form, Gift};
use crate::domain::place::address::Address;
use crate::domain::table::Table;
use crate::record;

/// A form as it is kept.
struct Draft {
    email: String,
    phone: String,
    delivery: Address,
    billing: Option<Address>,
    business: bool,
    vat_id: String,
    purchase_order: String,
    custom: Table<String>,
    method: Option<String>,
    payment: Option<String>,
    point: Option<String>,
    extras: Vec<String>,
    gift: Option<Gift>,
}

record! { Draft {
    "email" email: required, "E-mail address.";
    "phone" phone: required, "Telephone number.";
    "delivery" delivery: required, "Delivery address.";
    "billing" billing: optional, "Billing address, if another.";
    "business" business: default(false), "A company buys.";
    "vatId" vat_id: default(String::new()), "Its VAT number, where such numbers name no persons.";
    "purchaseOrder" purchase_order: default(String::new()), "Its own number of the order.";
    "custom" custom: default(Table::new()), "Fields of the merchant's own.";
    "method" method: optional, "Chosen shipping method.";
    "payment" payment: optional, "Chosen payment method.";
    "point" point: optional, "Chosen pickup point.";
    "extras" extras: default(Vec::new()), "Extras that are asked for.";
    "gift" gift: optional, "It is a present.";
} }

/// What is chosen beside the form: shipping method and payment method.
pub type Chosen = (Option<String>, Option<String>);

/// Writes a form, and what is chosen.
pub fn write_form(form: &Form, (method, payment): Chosen) -> String {
    let draft = Draft {
        email: form.email.clone(),
        phone: form.phone.clone(),
        delivery: form.delivery.clone(),
        billing: form.billing_differs.then(|| form.billing.clone()),
        business: form.business,
        vat_id: form.vat_id.clone(),
        purchase_order: form.purchase_order.clone(),
        custom: form.custom.clone(),
        method,
        payment,
        point: form.point.clone(),
        extras: form.extras.clone(),
        gift: form.gift.clone(),
    };
    draft.write().map(|n| canonical(&n)).unwrap_or_default()
}

/// Reads a form; anything that does not fit is as if there were none.
pub fn read_form(text: &str) -> Option<(Form, Chosen)> {
    let Draft { email, phone, delivery, billing, business, vat_id, purchase_order, custom, point, extras, gift, method, payment } =
        read::<Draft>(text).ok()?;
    let differs = billing.is_some();
    let billing = billing.unwrap_or_else(|| Address { country: delivery.country.clone(), ..Address::default() });
    let form = Form {
        email,
        phone,
        delivery,
        billing,
        billing_differs: differs,
        business,
        vat_id,
        purchase_order,
        custom,
        point,
        extras,
        gift,
        ..Form::default()
    };
    Some((form, (method, payment)))
}

/// An order under way, as it is kept on the device.
#[derive(Debug, Clone, PartialEq)]
pub struct Pending {
    /// Its idempotency key.
    pub key: String,
    /// `sending`, `held` (given up, but may have arrived) or `placed`.
    pub state: String,
    /// The bytes that are posted.
    pub body: Option<String>,
    /// The answer of the backend as it came, once placed.
    pub receipt: Option<Node>,
}

record! { Pending {
    "key" key: required, "Idempotency key.";
    "state" state: required, "sending, held or placed.";
    "body" body: optional, "The bytes that are posted.";
    "receipt" receipt: optional, "What the backend answered.";
} }

impl Pending {
    /// As it is kept.
    pub fn text(&self) -> String {
        self.write().map(|n| canonical(&n)).unwrap_or_default()
    }

    /// What was kept, if it is whole.
    pub fn read(text: &str) -> Option<Pending> {
        read(text).ok()
    }

    /// The receipt, if there is one.
    pub fn receipt(&self) -> Option<Receipt> {
        self.receipt.as_ref().and_then(super::answer::receipt)
    }
}

/// A receipt as it is kept.
pub fn receipt_node(receipt: &Receipt) -> Node {
    use crate::checkout::answer::Next;
    let text = super::contract::text;
    let mut next: Vec<(String, Node)> = Vec::new();
    let mut put = |key: &str, value: &str| next.push((key.to_owned(), text(value)));
    match &receipt.next {
        Next::Nothing => put("kind", "none"),
        Next::Redirect { url } => {
            put("kind", "redirect");
            put("url", url);
        }
        Next::Qr { text, url, expires } => {
            put("kind", "qr");
            put("text", text);
            url.iter().for_each(|u| put("url", u));
            expires.iter().for_each(|e| put("expires", e));
        }
        Next::Voucher { reference, url, expires } => {
            put("kind", "voucher");
            put("reference", reference);
            url.iter().for_each(|u| put("url", u));
            expires.iter().for_each(|e| put("expires", e));
        }
        Next::Provider { .. } => {}
    }
    let mut rows = vec![("id".to_owned(), text(&receipt.id)), ("status".to_owned(), text(&receipt.status))];
    let links = &receipt.links;
    for (key, address) in [
        ("watch", &receipt.watch),
        ("page", &links.page),
        ("tracking", &links.tracking),
        ("survey", &links.survey),
        ("withdraw", &links.withdraw),
        ("arrivesFrom", &links.arrives_from),
        ("arrivesUntil", &links.arrives_until),
    ] {
        rows.extend(address.as_ref().map(|address| (key.to_owned(), text(address))));
    }
    let told = if let Next::Provider { told, .. } = &receipt.next { Node::parse(told).ok() } else { None };
    rows.push(("next".to_owned(), told.unwrap_or(Node { at: 0, value: Value::Table(next) })));
    Node { at: 0, value: Value::Table(rows) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receipts_and_forms_go_there_and_back() {
        let answer = r#"{"id":"LF-1","next":{"kind":"qr","text":"00020","url":"/q"},"status":"pending","watch":"/w"}"#;
        let receipt = super::super::answer::receipt(&Node::parse(answer).unwrap()).unwrap();
        let answer = r#"{"id":"LF-2","next":{"kind":"provider","provider":"bank","secret":{"a":1}},"status":"pending"}"#;
        let bank = super::super::answer::receipt(&Node::parse(answer).unwrap()).unwrap();
        assert_eq!(super::super::answer::receipt(&receipt_node(&bank)), Some(bank));
        let pending = Pending { key: "k".into(), state: "placed".into(), body: None, receipt: Some(receipt_node(&receipt)) };
        assert_eq!(Pending::read(&pending.text()).unwrap().receipt(), Some(receipt));
        let mut form = Form::new("DE");
        form.email = "a@b.de".into();
        form.custom.insert("gate".into(), "1234".into());
        (form.business, form.vat_id, form.purchase_order) = (true, "DE136695976".into(), "PO 7".into());
        let chosen = (Some("express".to_owned()), None);
        assert_eq!(read_form(&write_form(&form, chosen.clone())), Some((form, chosen)));
    }
}
