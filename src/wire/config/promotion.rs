//! What lowers the price.

use crate::domain::shop::Coupon;
use crate::record;

record! { Coupon {
    "code" code: required, "What the shopper types, in any case.";
    "percent" percent: optional, "Share of the goods, per cent.";
    "amount" amount: optional, "Fixed amount off the goods.";
    "freeShipping" free_shipping: default(false), "The shipping price is waived.";
    "minimum" minimum: optional, "Goods needed for it.";
    "until" until: optional, "Last day, at the destination.";
} }
