//! What the merchant does that the law has a say in.

use crate::domain::shop::{LegalRules, Safety};
use crate::record;

record! { LegalRules {
    "marketing" marketing: default(false), "Ask whether news may be sent by e-mail. The box is never ticked beforehand; the order says what was answered.";
    "safety" safety: optional, "Who answers for the safety of products that do not say so themselves (EU GPSR).";
} }

record! { Safety {
    "manufacturer" manufacturer: required, "The maker: name, postal and electronic address.";
    "responsible" responsible: optional, "Who is responsible inside the EU, where the maker is outside of it: name and both addresses.";
    "warning" warning: optional, "Warnings and safety information, by language.";
} }
