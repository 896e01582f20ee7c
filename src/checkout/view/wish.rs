//! What the shopper may like beside the goods: points, credit and cards, extras, a present, a pickup point.

use super::FieldView;
use crate::checkout::Checkout;
use crate::checkout::form::Field;
use crate::checkout::wish::{Offer, Usable};
use crate::domain::money::Money;
use crate::domain::pricing::quote::{Quote, RowKind};
use crate::domain::pricing::trace::Words;
use crate::domain::shop::PickupPoint;

/// What a customer has at the shop.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountView {
    /// What the customer's tier is called.
    pub tier: Option<String>,
    /// Points that this order can use, and their worth.
    pub points: Option<(u32, Money)>,
    /// Points that are used.
    pub points_used: u32,
    /// Points that the order earns.
    pub earned: u32,
    /// Credit and goodwill.
    pub credit: Vec<Money>,
    /// They are used.
    pub credit_used: bool,
    /// Gift cards: code and what is left on it after the order, where that is known.
    pub cards: Vec<(String, Option<Money>)>,
}

/// A box that adds an extra.
#[derive(Debug, Clone, PartialEq)]
pub struct ExtraView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub words: Words,
    /// By how much it raises the total.
    pub price: Money,
    /// It is asked for.
    pub chosen: bool,
}

/// A present.
#[derive(Debug, Clone, PartialEq)]
pub struct GiftView {
    /// It is one.
    pub on: bool,
    /// Who gives it, and the message; empty as long as it is none.
    pub fields: Vec<FieldView>,
    /// The slip shows no prices.
    pub hide_prices: bool,
    /// It is declared to customs as a present; none where that is no question.
    pub declared: Option<bool>,
    /// Wrapping.
    pub extras: Vec<ExtraView>,
}

/// The places where the goods may be fetched.
#[derive(Debug, Clone, PartialEq)]
pub struct PointsView {
    /// The places.
    pub points: Vec<PickupPoint>,
    /// The chosen one.
    pub chosen: Option<String>,
    /// What is wrong with the choice.
    pub problem: Option<Words>,
}

impl Checkout {
    pub(super) fn account_view(&self, quote: Option<&Quote>) -> AccountView {
        let (customer, wanted) = (self.cart.customer.as_ref(), self.cart.redeem.points);
        let tier = customer.and_then(|customer| customer.tier.as_ref());
        let money = |quote: &Quote, usable: Usable| (usable.count, Money::new(usable.worth, quote.currency));
        let credit = customer.map(|customer| customer.credit.as_slice()).unwrap_or_default();
        AccountView {
            tier: tier.and_then(|tier| self.shop.tiers.get(tier)?.get(&self.language.value)).map(str::to_owned),
            points: quote.and_then(|quote| Some(money(quote, self.usable?))),
            points_used: if wanted == 0 {
                0
            } else {
                quote.and_then(|quote| quote.points).map_or(wanted, |points| points.redeemed)
            },
            earned: quote.and_then(|quote| quote.points).map_or(0, |points| points.earned),
            credit: credit.iter().map(|balance| Money::new(balance.balance, balance.currency)).collect(),
            credit_used: self.cart.redeem.credit,
            cards: self.cards_view(quote),
        }
    }

    /// What is left on each card: less what pays, or what a card that was taxed takes off the price.
    fn cards_view(&self, quote: Option<&Quote>) -> Vec<(String, Option<Money>)> {
        let mut out = Vec::new();
        for card in &self.cart.cards {
            let left = quote.and_then(|quote| {
                let credit = quote.credits.iter().find(|credit| credit.code == card.code).map(|credit| credit.taken);
                let off = |kind| kind == RowKind::Discount && quote.currency == card.currency;
                let row = quote.rows.iter().find(|row| off(row.kind) && row.why.rule.as_ref() == Some(&card.code));
                let taken = credit.or_else(|| row.map(|row| -row.amount))?;
                Some(Money::new(card.balance.saturating_sub(taken), card.currency))
            });
            out.push((card.code.clone(), left));
        }
        out
    }

    pub(super) fn extras_view(&self, quote: Option<&Quote>, gift: bool) -> Vec<ExtraView> {
        let Some(quote) = quote else { return Vec::new() };
        let view = |offer: &Offer| ExtraView {
            id: offer.id.clone(),
            words: offer.words.clone(),
            price: Money::new(offer.price, quote.currency),
            chosen: offer.chosen,
        };
        self.offers.iter().filter(|offer| offer.gift == gift).map(view).collect()
    }

    /// The present, where the merchant offers to send one.
    pub(super) fn gift_view(&self, quote: Option<&Quote>) -> Option<GiftView> {
        if self.shop.fields.gift.as_deref() != Some("offered") {
            return None;
        }
        let gift = self.form.gift.as_ref();
        let field = |field, key| self.field_view(field, key, false, "off", "text");
        let fields = || vec![field(Field::GiftFrom, "gift-from"), field(Field::GiftMessage, "gift-message")];
        let persons = self.shop.merchant.registered("person-gifts");
        Some(GiftView {
            on: gift.is_some(),
            fields: gift.map(|_| fields()).unwrap_or_default(),
            hide_prices: gift.is_some_and(|gift| gift.hide_prices),
            declared: (persons && quote.is_some_and(|quote| quote.import)).then_some(self.cart.gift),
            extras: if gift.is_some() { self.extras_view(quote, true) } else { Vec::new() },
        })
    }

    /// The places where the goods may be fetched, where the chosen method has any.
    pub(super) fn points_view(&self) -> Option<PointsView> {
        self.quoted_method().filter(|method| method.fetched())?;
        Some(PointsView {
            points: self.pickup_points().into_iter().cloned().collect(),
            chosen: self.form.point.clone(),
            problem: self.told(&Field::Point),
        })
    }
}
