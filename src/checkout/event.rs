//! What happened.

use super::answer::{Answer, Receipt};
use super::form::{Field, Form};
use super::wish::{Told, Wish};
use crate::domain::country::{AddressForm, Country};
use crate::domain::pricing::cart::{Cart, Line, VatIdState};
use crate::domain::pricing::remote::Answers;
use crate::domain::shop::{Incoterm, PickupPoint, Shop};
use crate::domain::time::AsOf;

/// All there is to know about the shop and both ends of the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The merchant's configuration.
    pub shop: Shop,
    /// The country the goods leave from.
    pub home: Country,
    /// The destination.
    pub there: Country,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The engine is there, and with it what was not read of shop and countries before, if anything.
    EngineArrived(Option<Box<Facts>>),
    /// A field was typed into.
    Typed(Field, String),
    /// A field was left.
    Left(Field),
    /// The shopper insists on an odd postcode.
    Insisted(Field),
    /// Another destination was chosen.
    CountryChosen(String),
    /// The pack that was asked for with this number is there, and the wall clocks for it.
    CountryArrived(u32, Box<Country>, AsOf),
    /// The pack that was asked for with this number could not be had.
    CountryFailed(u32),
    /// The countries that have an address form.
    PlacesArrived(Vec<String>),
    /// The address form of a country that was asked for with this number.
    FormArrived(u32, String, Box<AddressForm>),
    /// The form that was asked for with this number could not be had.
    FormFailed(u32),
    /// A company buys, or a person.
    BusinessChosen(bool),
    /// The backend told how a VAT number stands.
    VatIdConfirmed(String, VatIdState),
    /// The language was switched, and the texts are there.
    LanguageSwitched(String),
    /// A shipping method was chosen.
    MethodChosen(String),
    /// An incoterm was chosen.
    TermsChosen(Incoterm),
    /// A payment method was chosen.
    PaymentChosen(String),
    /// The billing address is, or is not, another.
    BillingDiffers(bool),
    /// A box was ticked or unticked.
    Consented(String, bool),
    /// A code was entered: a coupon's, a gift card's, or that of a customer who brings others.
    CodeAdded(String),
    /// What the backend says about a code, as it was entered.
    CodeTold(String, Told),
    /// A code or card was taken away.
    CodeRemoved(String),
    /// A box was ticked or unticked: something the shopper would like.
    Wished(Wish, bool),
    /// So many points are to be redeemed.
    PointsChosen(u32),
    /// What the services said to the question of this number; nothing when there was no answer.
    ServicesAnswered(u32, Option<Box<Answers>>),
    /// A pickup point was chosen.
    PointChosen(String),
    /// The merchant's service listed pickup points for this address.
    PointsTold(String, Vec<PickupPoint>),
    /// A line's quantity was changed; zero takes it away.
    QuantityChanged(String, u32),
    /// The page gave another cart.
    CartReplaced(Box<Cart>),
    /// The page added a line.
    LineAdded(Box<Line>),
    /// The checkout is open: what came with the cart is looked at.
    Opened,
    /// A draft of this tab was found.
    DraftFound(Box<Form>),
    /// What the shopper asked this device to remember was found.
    Remembered(Box<Form>),
    /// The box to be remembered on this device was ticked or unticked.
    RememberChosen(bool),
    /// The shopper wants to be forgotten: on this device and in the form.
    Forgotten,
    /// Time went by.
    Ticked(AsOf),
    /// The order button was pressed: a fresh idempotency key, and the moment.
    Submitted(String, AsOf),
    /// An answer to an attempt came, with a random number from 0 to 999 for the back-off.
    Answered(u32, Answer, u32),
    /// The page looked at fields: JSON pointer and what is wrong, or nothing when it is right.
    Judged(Vec<(String, String)>),
    /// The wait is over, or the shopper does not want to wait.
    RetryDue,
    /// The shopper gave up waiting.
    Cancelled,
    /// The new price is accepted: a fresh idempotency key, and the moment.
    PriceAccepted(String, AsOf),
    /// The shopper goes back to the form.
    Back,
    /// An order of before a reload was found: its key.
    Resumed(String),
    /// The key of an order that the shopper gave up before a reload, and that may have arrived.
    Held(String),
    /// A stored order of before a redirect was found.
    Returned(String, Receipt),
    /// The backend told the state of a stored order.
    Watched(Receipt),
}
