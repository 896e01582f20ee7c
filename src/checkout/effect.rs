//! What the outside has to do.

use super::form::Field;
use crate::domain::pricing::trace::Words;

/// What the outside has to do. Each is a whole: doing it twice does no harm but traffic.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Fetch a country's pack and answer with this number.
    FetchCountry(u32, String),
    /// Fetch the list of countries that have an address form.
    FetchPlaces,
    /// Fetch a country's address form and answer with this number.
    FetchForm(u32, String),
    /// Ask the backend whether a VAT number was given out.
    ConfirmVatId(String),
    /// Write the order down under its key, before anything is sent.
    Keep(String),
    /// Send the order that is kept under the key, as this attempt.
    Send(String, u32),
    /// Send again after so many seconds.
    RetryAfter(u32),
    /// Stop waiting to send again.
    StopRetry,
    /// Drop the content of the kept order, but not its key: the shopper gave up waiting, and it may have arrived.
    Hold(String),
    /// Drop the kept order.
    Forget,
    /// Keep the receipt for the return from a payment page.
    KeepReceipt(String, super::answer::Receipt),
    /// Ask the backend for the order's state, again and again until it is settled.
    Watch(String),
    /// Leave the page for a payment page.
    Go(String),
    /// Keep what is typed for this tab.
    KeepDraft,
    /// Drop what was kept of the form: the order is placed.
    DropDraft,
    /// Keep contact, address and choices on this device for the next order: the shopper asked for it.
    Remember,
    /// Drop what is remembered of the shopper.
    ForgetShopper,
    /// Ask the backend what a code is worth.
    AskCode(String),
    /// Ask the backend what the merchant's services say about cart and choices, and answer with this number.
    AskServices(u32),
    /// Ask the merchant's service for pickup points, at this address, seen from the config.
    AskPoints(String),
    /// The cart is another.
    CartChanged,
    /// Put the focus on a field.
    Focus(Field),
    /// Put the focus on the status panel.
    FocusStatus,
    /// Read this out to screen readers when they have a moment.
    Announce(Words),
    /// Read this out at once: something is wrong.
    Alert(Words),
    /// Nothing that is shown is another: there is nothing to draw.
    Unchanged,
    /// Tell the page: the name of the event after `landfall:`.
    Tell(&'static str),
}
