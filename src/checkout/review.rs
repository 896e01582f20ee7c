//! The law of the destination on the order under way.

use super::Checkout;
use crate::domain::law::Case;

impl Checkout {
    /// The order under the law of its destination.
    pub fn case(&self) -> Case<'_> {
        Case {
            shop: &self.shop,
            home: &self.home,
            there: &self.there,
            cart: &self.cart,
            quote: self.quote.as_ref().ok(),
            day: self.as_of.day_there(),
            language: &self.language.value,
            business: self.business().is_some_and(|business| business.numbered()),
            opted_out: self.opted_out,
        }
    }
}
