//! Who sells, from where, with which registrations and policies.

use crate::domain::shop::{Merchant, OpenHours, Registration, Returns, Support};
use crate::record;

record! { Merchant {
    "name" name: required, "Name shown to shoppers.";
    "legalName" legal_name: optional, "Name of the legal entity.";
    "country" country: required, "Country of establishment, ISO 3166-1 alpha-2.";
    "shipsFrom" ships_from: optional, "Country the goods leave from; the country of establishment if not given.";
    "timeZone" time_zone: required, "IANA time zone of the warehouse, for the cut-off.";
    "address" address: default(Vec::new()), "Postal address, line by line.";
    "email" email: optional, "Support mailbox.";
    "phone" phone: optional, "Support telephone.";
    "support" support: default(Support::default()), "When somebody answers, a chat, help pages.";
    "registrations" registrations: default(Vec::new()), "Tax registrations and switched-on options by scheme id: eu-oss, eu-ioss, gb-135, us-ny.";
    "policies" policies: default(Default::default()), "Links, each one address or one for each language: terms, privacy, withdrawal, imprint, shipping; shop (where \"back to the shop\" leads from a page of its own); withdraw (the function to withdraw); and what some laws want: complaints, do-not-sell.";
    "returns" returns: optional, "Your own return policy.";
    "policyVersion" policy_version: optional, "Version of the policies; it goes into the consents of an order.";
} }

record! { Registration {
    "scheme" scheme: required, "Scheme id.";
    "number" number: optional, "The number given by the authority.";
} }

record! { Support {
    "chat" chat: optional, "Address of a chat.";
    "hours" hours: default(Vec::new()), "When somebody is there, in timeZone; shoppers see it on their own clock.";
    "links" links: optional, "Help page: one address, or one for each language.";
} }

record! { OpenHours {
    "days" days: required, "Weekdays in their order, such as [\"mon\", \"tue\"].";
    "from" from: required, "From this time of day, such as 09:00.";
    "until" until: required, "Until this time of day.";
} }

record! { Returns {
    "days" days: required, "Days to send goods back.";
    "paidBy" paid_by: default("buyer".to_owned()), "Who pays the way back: buyer or merchant.";
} }
