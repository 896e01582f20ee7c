//! The order under way: written down before it is sent, so that it survives reload, crash and loss of the network. In memory as well, for
//! browsers that keep nothing.

use std::cell::RefCell;

use super::storage::Place;
use crate::checkout::answer::Receipt;
use crate::wire::draft::{Pending, receipt_node};

/// The order under way of one checkout.
pub struct Kept {
    key: String,
    memory: RefCell<Option<Pending>>,
}

impl Kept {
    /// What was kept under this name.
    pub fn open(name: String) -> Kept {
        let memory = Place::Device.get(&name).and_then(|text| Pending::read(&text));
        Kept { key: name, memory: RefCell::new(memory) }
    }

    /// The order, if there is one.
    pub fn get(&self) -> Option<Pending> {
        self.memory.borrow().clone()
    }

    fn put(&self, pending: Pending) {
        Place::Device.set(&self.key, &pending.text());
        *self.memory.borrow_mut() = Some(pending);
    }

    /// Writes an order down before it is sent; `asking` while the page has a say, and nothing can have been sent yet. One with a number that
    /// names a person is `secret`: on the device stays its key, as of one that was given up, and the shopper orders again under it after a reload.
    pub fn keep(&self, key: &str, body: String, asking: bool, secret: bool) {
        if secret && !asking {
            self.hold(key);
        }
        let state = if asking { "asking" } else { "sending" };
        let pending = Pending { key: key.to_owned(), state: state.into(), body: Some(body), receipt: None };
        if secret {
            *self.memory.borrow_mut() = Some(pending);
        } else {
            self.put(pending);
        }
    }

    /// The page has not said yet whether the order may go.
    pub fn asking(&self) -> bool {
        self.memory.borrow().as_ref().is_some_and(|pending| pending.state == "asking")
    }

    /// Drops the content but not the key.
    pub fn hold(&self, key: &str) {
        self.put(Pending { key: key.to_owned(), state: "held".into(), body: None, receipt: None });
    }

    /// Keeps the receipt for the return from a payment page.
    pub fn placed(&self, key: &str, receipt: &Receipt) {
        self.put(Pending { key: key.to_owned(), state: "placed".into(), body: None, receipt: Some(receipt_node(receipt)) });
    }

    /// The bytes to post.
    pub fn body(&self, key: &str) -> Option<String> {
        self.memory.borrow().as_ref().filter(|p| p.key == key).and_then(|p| p.body.clone())
    }

    /// Drops it all.
    pub fn forget(&self) {
        Place::Device.remove(&self.key);
        *self.memory.borrow_mut() = None;
    }
}
