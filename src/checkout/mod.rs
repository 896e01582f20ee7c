//! What the shopper can do next: one [`Checkout`], changed only by [`Checkout::update`].
//!
//! Nothing else happens here: no clock, no network, no randomness, no DOM. Time, keys and answers arrive in [`event::Event`]s; what the
//! outside has to do leaves as [`effect::Effect`]s. [`view`] says what is shown and what may be pressed, so that the UI repeats no rule.
//!
//! The stages:
//!
//! ```text
//! Filling ──submitted──▶ Placing ──placed──▶ Paying ──paid──▶ Placed
//!    ▲                     │  ▲                 └─declined──▶ Filling (new key)
//!    ├──price changed◀─────┤  └─timer─ Waiting ◀─later/offline
//!    └──fields, refused◀───┘
//! ```

pub mod answer;
mod billing;
mod business;
mod country;
mod custom;
pub mod effect;
pub mod event;
pub mod form;
mod number;
pub mod place;
mod placing;
mod review;
mod services;
pub mod stage;
mod typing;
mod update;
pub mod view;
pub mod wish;

use crate::domain::country::{AddressForm, Country};
use crate::domain::locale::negotiate::Decided;
use crate::domain::pricing::cart::{Cart, Choices, VatIdState};
use crate::domain::pricing::quote::{Quote, Refusal};
use crate::domain::pricing::remote::Answers;
use crate::domain::pricing::trace::Words;
use crate::domain::pricing::{Detail, Inputs, quote};
use crate::domain::shop::{PickupPoint, Rates, Shop};
use crate::domain::time::AsOf;

use self::form::Form;
use self::stage::Stage;
use self::wish::{Offer, Usable};

/// A checkout under way.
#[derive(Debug, Clone)]
pub struct Checkout {
    /// The merchant's configuration.
    pub shop: Shop,
    /// The country the goods leave from.
    pub home: Country,
    /// The destination.
    pub there: Country,
    /// Countries on offer.
    pub countries: Vec<String>,
    /// Countries that a bill may go to, once they were asked for.
    pub everywhere: Vec<String>,
    /// Form of the billing address, where its country is another than the destination.
    pub billing_form: AddressForm,
    /// Number of the newest request for such a form.
    pub asked_form: u32,
    /// What the backend told about a VAT number.
    pub vat_known: Option<(String, VatIdState)>,
    /// The language and why.
    pub language: Decided,
    /// The country and why.
    pub country: Decided,
    /// Why the currency is what it is.
    pub currency_because: &'static str,
    /// What is bought.
    pub cart: Cart,
    /// What is typed.
    pub form: Form,
    /// Chosen shipping method.
    pub method: Option<String>,
    /// Places where the goods may be fetched, as the merchant's service told them last.
    pub points: Vec<PickupPoint>,
    /// The address they were asked for at.
    points_url: String,
    /// Extras on offer.
    offers: Vec<Offer>,
    /// Points that this order can use.
    usable: Option<Usable>,
    /// What is wrong with the code that was entered last, when it is not the engine that says so.
    code_problem: Option<Words>,
    /// Chosen incoterm.
    pub incoterm: Option<crate::domain::shop::Incoterm>,
    /// Chosen payment method.
    pub payment: Option<String>,
    /// Exchange rates, when newer than the shop's.
    pub rates: Option<Rates>,
    /// What the merchant's services say about this cart and these choices.
    pub answers: Option<Answers>,
    /// Number of the newest question to them; older answers are dropped.
    asked_services: u32,
    /// The moment quotes are worked out for.
    pub as_of: AsOf,
    /// The engine is there. In the browser it arrives after the form, which is typed into meanwhile; until then nothing is quoted.
    pub quoting: bool,
    /// What it costs, or why it cannot be said.
    pub quote: Result<Quote, Refusal>,
    /// Where the shopper is.
    pub stage: Stage,
    /// Number of the newest request for a country pack; older answers are dropped.
    pub asked: u32,
    /// A country pack is on its way.
    pub updating: bool,
    /// Key of an order that was given up while it may have arrived.
    pub unsettled: Option<String>,
    /// The order under way was sent again with the merchant's own cart.
    pub corrected: bool,
    /// The browser signals that details must not be sold (Global Privacy Control).
    pub opted_out: bool,
    /// Minutes by which the shopper's own wall clock is ahead of UTC.
    pub here_offset: i32,
    /// The shopper wants to be remembered on this device.
    pub remember: bool,
    /// The form was filled with what this device remembered.
    pub known: bool,
}

/// What a checkout starts from.
pub struct Start {
    /// The merchant's configuration.
    pub shop: Shop,
    /// The country the goods leave from.
    pub home: Country,
    /// The destination.
    pub there: Country,
    /// Countries on offer.
    pub countries: Vec<String>,
    /// The language and why.
    pub language: Decided,
    /// The country and why.
    pub country: Decided,
    /// Why the currency is what it is: `attribute` or `market`.
    pub currency_because: &'static str,
    /// What is bought.
    pub cart: Cart,
    /// The moment.
    pub as_of: AsOf,
    /// The browser signals that details must not be sold (Global Privacy Control).
    pub opted_out: bool,
    /// Minutes by which the shopper's own wall clock is ahead of UTC.
    pub here_offset: i32,
    /// The engine is there already.
    pub quoting: bool,
}

impl Checkout {
    /// Starts a checkout and quotes the cart, if the engine is there.
    pub fn new(start: Start) -> Self {
        let Start {
            shop,
            home,
            there,
            countries,
            language,
            country,
            currency_because,
            cart,
            as_of,
            opted_out,
            here_offset,
            quoting,
        } = start;
        let business = shop.fields.business.as_deref() == Some("required");
        let form = Form { business, ..Form::new(&there.code) };
        let nothing = Err(*Refusal::new(crate::domain::pricing::trace::Words::new("refused-empty", Vec::new())));
        let mut checkout = Checkout {
            shop,
            home,
            there,
            countries,
            everywhere: Vec::new(),
            billing_form: AddressForm::default(),
            asked_form: 0,
            vat_known: None,
            language,
            country,
            currency_because,
            cart,
            form,
            method: None,
            points: Vec::new(),
            points_url: String::new(),
            offers: Vec::new(),
            usable: None,
            code_problem: None,
            incoterm: None,
            payment: None,
            rates: None,
            answers: None,
            asked_services: 0,
            as_of,
            quoting,
            quote: nothing,
            stage: Stage::Filling,
            asked: 0,
            updating: false,
            unsettled: None,
            corrected: false,
            opted_out,
            here_offset,
            remember: false,
            known: false,
        };
        checkout.requote();
        checkout
    }

    /// The choices as the engine takes them.
    pub fn choices(&self) -> Choices {
        Choices {
            country: self.there.code.clone(),
            subdivision: self.subdivision(),
            postcode: self.form.delivery.postcode.trim().to_owned(),
            method: self.method.clone(),
            incoterm: self.incoterm,
            payment: self.payment.clone(),
            point: self.form.point.clone(),
            extras: self.form.extras.clone(),
            business: self.business(),
        }
    }

    /// The state, where the country lists them and one is chosen.
    fn subdivision(&self) -> String {
        let state = self.form.delivery.state.as_str();
        let listed = self.there.address.subdivisions.iter().any(|s| s.code == state);
        if listed { state.to_owned() } else { String::new() }
    }

    /// The rates in use.
    pub fn rates(&self) -> Option<&Rates> {
        self.rates.as_ref().or(self.shop.rates.as_ref())
    }

    /// Works the quote out again and drops a payment method that is no longer offered.
    pub(crate) fn requote(&mut self) {
        if self.quoting {
            self.quote_now();
        }
    }

    // One of the doors to the second half of the download; see tests/tools/split.mjs.
    #[inline(never)]
    fn quote_now(&mut self) {
        self.quote = self.quoted(&self.cart, &self.choices(), false);
        if let (Ok(quote), Some(chosen)) = (&self.quote, &self.payment)
            && !quote.payments.contains(chosen)
        {
            self.payment = None;
        }
        self.offered();
    }

    /// The quote of a cart with these choices, here and now.
    fn quoted(&self, cart: &Cart, choices: &Choices, compact: bool) -> Result<Quote, Refusal> {
        quote(&self.inputs(cart, choices, if compact { Detail::Compact } else { Detail::Full }))
    }

    fn inputs<'a>(&'a self, cart: &'a Cart, choices: &'a Choices, detail: Detail) -> Inputs<'a> {
        Inputs {
            shop: &self.shop,
            home: &self.home,
            there: &self.there,
            cart,
            choices,
            rates: self.rates(),
            as_of: self.as_of,
            remote: self.answers.as_ref(),
            detail,
        }
    }
}
