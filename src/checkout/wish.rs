//! What the shopper would like beside the goods: codes that only the backend knows, points and credit, extras such as gift wrapping, a present, and a
//! place to fetch the goods at.

use rust_decimal::Decimal;

use super::Checkout;
use super::effect::Effect;
use crate::domain::money::Currency;
use crate::domain::pricing::cart::{Cart, Choices, INSURANCE};
use crate::domain::pricing::fees;
use crate::domain::pricing::trace::{Fact, Words};
use crate::domain::shop::{Balance, ExtraKind, Method, PickupPoint};

/// Something that is ticked or not.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// It is a present.
    Gift,
    /// The slip in the parcel shows no prices.
    HidePrices,
    /// It is declared to customs as a present from one person to another.
    Declared,
    /// All points that this order can use are redeemed.
    Points,
    /// Credit and goodwill are used.
    Credit,
    /// An extra, by its id.
    Extra(String),
}

/// What the backend says about a code.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// A gift card.
    Card(Balance),
    /// A customer's, who brings others with it.
    Referral(String),
    /// It is nothing.
    Unknown,
    /// It did not say, or not now.
    Nothing,
}

/// An extra that the shop offers.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// What choices call it.
    pub id: String,
    /// What shoppers call it.
    pub words: Words,
    /// It belongs to a present.
    pub gift: bool,
    /// By how much it raises the total.
    pub price: Decimal,
    /// It is asked for.
    pub chosen: bool,
}

/// Points that this order can use, and what they are worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usable {
    /// Points.
    pub count: u32,
    /// Their worth in the quote's currency.
    pub worth: Decimal,
}

impl Checkout {
    /// Takes a code in. One that the config does not list is asked for, where there is somebody to ask.
    pub(super) fn add_code(&mut self, code: &str) -> Vec<Effect> {
        let same = |other: &String| other.eq_ignore_ascii_case(code);
        let cart = &self.cart;
        let there = cart.codes.iter().chain(&cart.referral).any(same) || cart.cards.iter().any(|card| same(&card.code));
        self.code_problem = None;
        if code.is_empty() || there {
            return Vec::new();
        }
        // Which codes the config lists is known with the engine; then all are gone through once.
        if self.quoting && self.shop.backend.codes.is_some() && !self.listed(code) {
            return vec![Effect::AskCode(code.to_owned())];
        }
        self.cart.codes.push(code.to_owned());
        self.cart_changed()
    }

    fn listed(&self, code: &str) -> bool {
        let same = |other: &String| other.trim().eq_ignore_ascii_case(code.trim());
        self.shop.promotions.iter().any(|promotion| promotion.code.as_ref().is_some_and(same))
    }

    /// What became of a code that was asked for.
    pub(super) fn code_told(&mut self, code: String, told: Told) -> Vec<Effect> {
        match told {
            Told::Card(card) if self.cart.cards.iter().any(|other| other.code == card.code) => return Vec::new(),
            Told::Card(card) => self.cart.cards.push(card),
            Told::Referral(code)
                if self.cart.customer.as_ref().is_some_and(|customer| customer.referral.as_ref() == Some(&code)) =>
            {
                self.code_problem = Some(Words::new("summary-code-customer", vec![("code", Fact::Text(code))]));
                return Vec::new();
            }
            Told::Referral(code) => self.cart.referral = Some(code),
            // The engine finds the words.
            Told::Unknown => self.cart.codes.push(code),
            Told::Nothing => {
                let words = Words::new("summary-code-later", vec![("code", Fact::Text(code))]);
                self.code_problem = Some(words.clone());
                return vec![Effect::Announce(words)];
            }
        }
        self.cart_changed()
    }

    pub(super) fn remove_code(&mut self, code: &str) -> Vec<Effect> {
        self.cart.codes.retain(|other| other != code);
        self.cart.cards.retain(|card| card.code != code);
        self.cart.referral.take_if(|other| other == code);
        self.cart_changed()
    }

    /// Codes that came with the cart, from a link or an earlier visit, are asked for as typed ones are.
    pub(super) fn ask_codes(&mut self) -> Vec<Effect> {
        if !self.quoting || self.shop.backend.codes.is_none() {
            return Vec::new();
        }
        let unknown: Vec<String> = self.cart.codes.iter().filter(|code| !self.listed(code)).cloned().collect();
        self.cart.codes.retain(|code| !unknown.contains(code));
        unknown.iter().flat_map(|code| self.add_code(code.trim())).collect()
    }

    pub(super) fn wish(&mut self, wish: Wish, on: bool) -> Vec<Effect> {
        match wish {
            Wish::Gift => {
                if on {
                    self.form.gift = Some(self.form.gift_aside.take().unwrap_or_default());
                } else {
                    self.form.gift_aside = self.form.gift.take();
                    self.cart.gift = false;
                    let wraps: Vec<String> =
                        self.offers.iter().filter(|offer| offer.gift).map(|offer| offer.id.clone()).collect();
                    self.form.extras.retain(|extra| !wraps.contains(extra));
                }
            }
            Wish::HidePrices => {
                if let Some(gift) = &mut self.form.gift {
                    gift.hide_prices = on;
                }
            }
            Wish::Declared => self.cart.gift = on,
            Wish::Points => return self.redeem(if on { u32::MAX } else { 0 }),
            Wish::Credit => self.cart.redeem.credit = on,
            Wish::Extra(id) => {
                self.form.extras.retain(|extra| *extra != id);
                if on {
                    self.form.extras.push(id);
                }
            }
        }
        let mut effects = self.cart_changed();
        effects.push(Effect::KeepDraft);
        effects
    }

    /// Redeems points, as far as the customer has them. The engine takes no more than the order can use.
    pub(super) fn redeem(&mut self, count: u32) -> Vec<Effect> {
        self.cart.redeem.points = self.cart.customer.as_ref().map_or(0, |customer| customer.points.min(count));
        self.cart_changed()
    }

    /// What is on offer beside the goods, and what it comes to: worked out by quotes with and without.
    pub(super) fn offered(&mut self) {
        (self.offers, self.usable) = (Vec::new(), None);
        let Ok((total, currency)) = self.quote.as_ref().map(|quote| (quote.total, quote.currency)) else { return };
        let mut all = Vec::new();
        let shipping = &self.shop.shipping;
        if shipping.insurance_choice && !shipping.insurance.is_zero() {
            all.push((INSURANCE.to_owned(), Words::new("summary-insurance", Vec::new()), false));
        }
        for fee in &self.shop.fees {
            if let Some(id) = &fee.choice
                && !all.iter().any(|(other, ..)| other == id)
            {
                all.push((id.clone(), fees::words(fee), fee.kind == ExtraKind::GiftWrap));
            }
        }
        for (id, words, gift) in all {
            let mut choices = self.choices();
            let chosen = choices.extras.contains(&id);
            if chosen {
                choices.extras.retain(|extra| *extra != id);
            } else {
                choices.extras.push(id.clone());
            }
            let Ok(other) = self.quoted(&self.cart, &choices, true) else { continue };
            let price = other.total.saturating_sub(total).abs();
            if !price.is_zero() {
                self.offers.push(Offer { id, words, gift, price, chosen });
            }
        }
        self.usable = self.points(currency);
    }

    /// The points that the customer could use.
    fn points(&self, currency: Currency) -> Option<Usable> {
        let held = self.cart.customer.as_ref()?.points;
        self.shop.points.as_ref().filter(|_| held > 0)?;
        let mut cart: Cart = self.cart.clone();
        cart.redeem.points = held;
        let other = self.quoted(&cart, &self.choices(), true).ok()?;
        let count = other.points?.redeemed;
        let row = other.rows.iter().find(|row| row.why.rule.as_deref() == Some("points")).map(|row| row.amount.abs());
        let paid = || other.credits.iter().find(|credit| credit.code.is_empty() && credit.why.words.key == "summary-points");
        let worth = row.or_else(|| paid().map(|credit| credit.amount))?;
        (count > 0 && other.currency == currency).then_some(Usable { count, worth })
    }

    /// The method that is quoted.
    pub(super) fn quoted_method(&self) -> Option<&Method> {
        let id = &self.quote.as_ref().ok()?.method;
        self.shop.shipping.methods.iter().find(|method| method.id == *id)
    }

    /// The places where the goods may be fetched by the quoted method.
    pub fn pickup_points(&self) -> Vec<&PickupPoint> {
        let Some(method) = self.quoted_method() else { return Vec::new() };
        let all = if method.points_from.is_some() { &self.points } else { &method.points };
        all.iter().filter(|point| point.country == self.there.code).collect()
    }

    /// The chosen one.
    pub fn pickup_point(&self) -> Option<&PickupPoint> {
        self.pickup_points().into_iter().find(|point| Some(&point.id) == self.form.point.as_ref())
    }

    /// The address of the service that lists pickup points here, once for each postcode.
    pub(super) fn ask_points(&mut self) -> Option<Effect> {
        let Choices { country, postcode, .. } = self.choices();
        let url = self.quoted_method()?.points_url(&country, &postcode)?;
        (self.points_url != url).then(|| {
            self.points_url.clone_from(&url);
            Effect::AskPoints(url)
        })
    }
}
