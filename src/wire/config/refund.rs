//! Refunds.

use crate::domain::shop::{Means, RefundRules};
use crate::{record, words};

words! { Means { "payment-first" => Means::PaymentFirst, "credits-first" => Means::CreditsFirst } }

record! { RefundRules {
    "means" means: default(Default::default()), "payment-first (the payment method, then cards and credit) or credits-first.";
    "carrierCharges" carrier_charges: default(false), "Give back, at your cost, duty and tax that the carrier handed to customs, on a withdrawal as well.";
} }
