//! What shop engines do with cents. A preset is a part of a config that is laid under the merchant's own: what the merchant says counts, what the merchant
//! does not say is as in the engine that the merchant is used to.

use crate::domain::shop::Preset;
use crate::wire::contract::{Read, Reader, Write};
#[cfg(feature = "native")]
use crate::wire::contract::{Shape, table, text};
use crate::wire::node::{Node, Value};

/// Names, and the keys that each sets. Keys that are as the defaults are left out.
const PRESETS: [(&str, &str); 10] = [
    ("shopify", r#"{"rounding": {"taxLevel": "line-rate"}, "prices": {"crossBorder": "keep"}}"#),
    ("woocommerce", r#"{"rounding": {"modeInclusive": "half-towards-zero", "discountMode": "half-towards-zero"}}"#),
    ("magento", r#"{"rounding": {"taxLevel": "rate", "severalRates": "split", "sharing": "running", "discountOn": "net"}}"#),
    (
        "vendure",
        r#"{"rounding": {"taxLevel": "unit", "severalRates": "split", "modeInclusive": "half-towards-zero"}, "prices": {"crossBorder": "restate-net"}}"#,
    ),
    ("medusa", r#"{"rounding": {"taxLevel": "none", "conversion": "line"}}"#),
    ("sylius", r#"{"rounding": {"taxLevel": "unit", "modeInclusive": "half-towards-zero"}}"#),
    ("solidus", r#"{"rounding": {"taxLevel": "line-rate"}}"#),
    ("saleor", r#"{"rounding": {"modeInclusive": "half-towards-zero", "sharing": "last"}, "prices": {"crossBorder": "keep"}}"#),
    ("prestashop", r#"{"rounding": {"taxLevel": "unit", "severalRates": "split", "modeInclusive": "half-towards-zero"}}"#),
    ("shopware", r#"{"rounding": {"taxLevel": "line-rate"}, "prices": {"crossBorder": "keep"}}"#),
];

/// What each was checked against, 2026-11. Shop engines are changed, and so are their settings: hold a few of your own orders against it.
#[cfg(feature = "native")]
const CHECKED: [&str; 10] = [
    "Each tax on each line: help.editorder.net, “Shopify tax feature” (before April 2020 the invoice as a whole). One price for all countries: not checked.",
    "Source of class WC_Tax and WC_Cart_Totals: each rate of each line is rounded (option “round at subtotal” off; with it, taxLevel rate); ties go down \
     where prices include tax (WC_TAX_ROUNDING_MODE) and for coupons (WC_DISCOUNT_ROUNDING_MODE); home tax out, destination tax in \
     (woocommerce_adjust_non_base_location_prices). How a coupon's last cents are shared: not checked.",
    "Source of Magento\\Tax, defaults of config.xml and AbstractCalculator: TOTAL_BASE_CALCULATION with rounding differences carried from line to line, \
     tax after discount, discount on prices without tax, rates of one line split from their sum, prices restated unless cross-border trade is on.",
    "Source of order-line.entity, DefaultMoneyStrategy and DefaultProductVariantPriceCalculationStrategy: net and gross price of one piece are both rounded \
     (ties up) and the tax is their difference, times the quantity; rates add up first; outside the default zone the net price is taxed again. Newer \
     versions may round price times quantity instead: taxLevel line.",
    "Source of utils/totals of version 2: nothing is rounded before the end.",
    "Source of OrderItemUnitsTaxesApplicator, DefaultCalculator and IntegerDistributor: each unit, what a line does not divide into going to the first \
     units; where prices include tax the net price is rounded, ties up. A channel set to “order items” is taxLevel line. How promotions are shared: \
     not checked.",
    "Source of Spree::Calculator::DefaultTax: each rate on each line, half up. How order promotions are shared: not checked.",
    "Source of saleor/tax/calculations: net and gross of each line are rounded and the tax is their difference; a price entered with tax is the same in all \
     countries; the last line takes what is left of a voucher. That ties go up: not checked.",
    "Source of CartRow with its default, round type “item”: price of one piece with and without tax both rounded, the tax is their difference. That ties go \
     up, and round types “line” (taxLevel line) and “total” (taxLevel order): not checked beyond their names.",
    "Source of TaxCalculator and GrossPriceCalculator: each rate of each line, from the price of one piece times the quantity. One gross price for all \
     countries: not checked. Its cash rounding is a setting of our markets: cash.",
];

/// Lays the preset that a config names under what the config says. A name that is not known stays for the reader to find fault with.
pub fn lay_under(config: &mut Node) {
    let name = config.get("rounding").and_then(|rounding| rounding.get("preset")).and_then(Node::text).unwrap_or_default();
    let Some((_, keys)) = PRESETS.iter().find(|(preset, _)| *preset == name) else { return };
    let (Ok(Node { value: Value::Table(parts), .. }), Value::Table(sections)) = (Node::parse(keys), &mut config.value) else {
        return;
    };
    for (part, keys) in parts {
        let section = sections.iter_mut().find(|(name, _)| *name == part).map(|(_, node)| &mut node.value);
        let (Some(Value::Table(own)), Value::Table(keys)) = (section, keys.value) else { continue };
        for (key, value) in keys {
            if !own.iter().any(|(name, _)| *name == key) {
                own.push((key, value));
            }
        }
    }
}

impl Read for Preset {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let name = node.text().unwrap_or_default();
        if !PRESETS.iter().any(|(preset, _)| *preset == name) {
            let names: Vec<&str> = PRESETS.iter().map(|(preset, _)| *preset).collect();
            reader.fault(node.at, ["expected one of ", &names.join(", ")].concat());
        }
        Preset(name.to_owned())
    }
}
#[cfg(feature = "native")]
impl Shape for Preset {
    fn schema() -> Node {
        let choice = |((name, keys), checked): (&(&str, &str), &&str)| {
            let says = [*keys, ". Checked against: ", checked].concat();
            table(vec![("const".into(), text(name)), ("description".into(), text(&says))])
        };
        let choices = PRESETS.iter().zip(&CHECKED).map(choice).collect();
        table(vec![("oneOf".into(), Node { at: 0, value: Value::List(choices) })])
    }
}
impl Write for Preset {
    fn write(&self) -> Option<Node> {
        self.0.write()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Rounding;
    use crate::domain::shop::{CrossBorder, Shop, TaxLevel};

    fn config(rounding: &str) -> Result<Shop, String> {
        let text = std::fs::read_to_string("tests/scenarios/merchants/shelf.json").unwrap();
        let text = text.replacen("\"prices\"", &format!("\"rounding\": {rounding}, \"prices\""), 1);
        crate::wire::config::read(&text).map_err(|faults| faults[0].to_string())
    }

    #[test]
    fn every_preset_can_be_read() {
        for (name, _) in PRESETS {
            let shop = config(&format!(r#"{{"preset": "{name}"}}"#)).unwrap();
            assert_eq!(shop.rounding.preset, Some(Preset(name.into())));
        }
    }

    #[test]
    fn what_the_merchant_says_goes_before_the_preset() {
        let shop = config(r#"{"preset": "saleor", "taxLevel": "order"}"#).unwrap();
        assert_eq!((shop.rounding.tax_level, shop.rounding.mode_inclusive), (TaxLevel::Order, Some(Rounding::HalfTowardsZero)));
        assert_eq!(shop.prices.cross_border, CrossBorder::Keep);
    }

    #[test]
    fn an_unknown_preset_is_a_fault() {
        let fault = config(r#"{"preset": "woo"}"#).unwrap_err();
        assert!(fault.starts_with("/rounding/preset: expected one of shopify, woocommerce"), "{fault}");
    }
}
