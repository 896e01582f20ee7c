//! What the scripts around the checkout do: themes, order of the sections, words in slots, hooks, measuring.

use crate::domain::shop::{Analytics, Hooks, Layout, LayoutSection, SlotText, ThemeVariant, Unread};
use crate::wire::contract::{Read, Reader, Write};
use crate::wire::node::Node;
use crate::{record, words};

impl<T> Read for Unread<T> {
    fn read(_: &Node, _: &mut Reader) -> Self {
        Unread::default()
    }
}
impl<T> Write for Unread<T> {
    fn write(&self) -> Option<Node> {
        None
    }
}

record! { ThemeVariant {
    "languages" languages: default(Vec::new()), "Languages: ar stands for ar-EG as well. All if not given.";
    "countries" countries: default(Vec::new()), "Destinations. All if not given.";
    "theme" theme: required, "Theme tokens.";
} }

record! { Layout {
    "order" order: default(Vec::new()), "Sections in their order; what is not named follows, and the review is always last.";
} }

words! { LayoutSection {
    "contact" => LayoutSection::Contact, "delivery" => LayoutSection::Delivery, "shipping" => LayoutSection::Shipping,
    "duties" => LayoutSection::Duties, "payment" => LayoutSection::Payment,
} }

record! { SlotText {
    "slot" slot: required, "Name of the slot, such as after-payment.";
    "text" text: required, "The words: one text, or one for each language.";
    "href" href: optional, "Where they lead; opened beside the checkout.";
} }

record! { Hooks {
    "module" module: optional, "Address of a JavaScript module, seen from the config. It may export validate and beforeSubmit.";
    "timeoutSeconds" timeout_seconds: optional, "Seconds after which a hook no longer counts as answering; 8 if not given.";
    "onTimeout" on_timeout: optional, "What happens then: stop (the default) or go.";
} }

record! { Analytics {
    "dataLayer" data_layer: default(false), "Push GA4 e-commerce events to window.dataLayer.";
    "abandoned" abandoned: optional, "Address, seen from the config, that is told about checkouts that were left; only once the shopper agreed to be measured.";
    "campaign" campaign: optional, "Parameter of the page's address that names the campaign, such as utm_campaign; it goes into the order.";
    "experiment" experiment: optional, "Parameter of the page's address that names the variant of an experiment; it goes into the order.";
} }
