//! What the merchant says about taxing: thresholds, local rates, exempt customers.

use rust_decimal::Decimal;

use crate::domain::country::{Basis, Certainty, TaxRow};
use crate::domain::shop::{Certificate, LocalRate, TaxRules};
use crate::record;
#[cfg(feature = "native")]
use crate::wire::contract::Shape;
use crate::wire::contract::{Read, Reader, Write};
use crate::wire::node::Node;

record! { TaxRules {
    "belowThreshold" below_threshold: optional, "Sales to consumers in other members of the union stay below 10 000 EUR a year, so home tax is charged. true, unless eu-oss is registered.";
    "local" local: later_default(Vec::new()), "Rates of cities and counties on top of those of the data. They follow the state's exemptions.";
    "certificates" certificates: later_default(Vec::new()), "Certificates of exempt customers. They are public: whoever reads the config can use them.";
    "trustVatIds" trust_vat_ids: default(false), "A server believes an order that says its VAT id is confirmed. Only for shops that ask the register themselves before they ship.";
} }

record! { Certificate {
    "id" id: required, "What the cart names.";
    "places" places: default(Vec::new()), "Where it holds: states (US-NY) or countries; everywhere if not given.";
} }

/// The keys of a local rate.
struct LocalKeys {
    place: String,
    postcodes: Vec<String>,
    name: String,
    rate: Decimal,
    shipping: bool,
}

record! { LocalKeys {
    "place" place: required, "State or province (US-NY), or country.";
    "postcodes" postcodes: default(Vec::new()), "Postcodes; 100* stands for all that begin with 100. Without any, the whole place.";
    "name" name: required, "What the tax is called, such as New York City.";
    "rate" rate: required, "Per cent.";
    "shipping" shipping: default(true), "Whether shipping bears it.";
} }

/// A local rate is a tax row like those of the data.
impl Read for LocalRate {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let LocalKeys { place, postcodes, name, rate, shipping } = LocalKeys::read(node, reader);
        let basis = Basis { source: Some("config".to_owned()), certainty: Certainty::Secondary, ..Basis::default() };
        let row = TaxRow { shipping, ..TaxRow::plain("standard", name, rate, basis) };
        LocalRate { place, postcodes, row }
    }
}
#[cfg(feature = "native")]
impl Shape for LocalRate {
    fn schema() -> Node {
        LocalKeys::schema()
    }
}
impl Write for LocalRate {
    fn write(&self) -> Option<Node> {
        let LocalRate { place, postcodes, row } = self.clone();
        LocalKeys { place, postcodes, name: row.name, rate: row.rate, shipping: row.shipping }.write()
    }
}
