//! `landfall.config/1`: what a merchant configures. Amounts are decimals in the currency of `prices`, rates are decimals.

mod field;
mod legal;
mod market;
mod merchant;
mod page;
mod preset;
mod prices;
mod promotion;
mod refund;
mod rounding;
mod service;
mod shipping;
mod tax;

use rust_decimal::Decimal;

use crate::domain::shop::*;
use crate::domain::table::Table;
use crate::record;
use crate::wire::contract::{Fault, Reader};
use crate::wire::node::Node;
use crate::wire::value::body;

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.config/1";

/// Reads of a config what the form needs. The rest is neither read nor checked: [`read`] does, before anything is quoted.
pub fn read_brief(text: &str) -> Result<Shop, Vec<Fault>> {
    crate::wire::contract::read_brief(&body(text, SCHEMA)?)
}

/// Reads a config and checks what one key alone cannot show. One of the doors to the second half of the download; see tests/tools/split.mjs.
#[inline(never)]
pub fn read(text: &str) -> Result<Shop, Vec<Fault>> {
    let mut node = body(text, SCHEMA)?;
    preset::lay_under(&mut node);
    let shop = crate::wire::contract::read_node(&node)?;
    let mut reader = Reader::default();
    check(&shop, &node, &mut reader);
    if reader.faults.is_empty() { Ok(shop) } else { Err(reader.faults) }
}

fn check(shop: &Shop, node: &Node, reader: &mut Reader) {
    let mut fault = |wrong: bool, key: &str, what: &str| {
        if wrong {
            reader.enter(key);
            reader.fault(node.get(key).map_or(node.at, |n| n.at), what.to_owned());
            reader.leave();
        }
    };
    fault(shop.markets.is_empty(), "markets", "no market: add {\"countries\": [\"*\"]} to sell everywhere");
    fault(shop.shipping.methods.is_empty(), "shipping", "no shipping method: nothing could be sent");
    fault(shop.payments.methods.is_empty(), "payments", "no payment method: nothing could be paid");
    let no_coin = |m: &Market| m.cash_step.is_some_and(|step| step <= Decimal::ZERO);
    let odd = shop.markets.iter().any(|m| m.step < Decimal::ZERO || m.margin <= Decimal::NEGATIVE_ONE || no_coin(m));
    fault(odd, "markets", "step must not be negative, cashStep must be above 0, and margin above -1");
    let odd = shop.points.as_ref().is_some_and(|p| p.points == 0 || p.worth <= Decimal::ZERO || p.earn < Decimal::ZERO);
    fault(odd, "points", "points and worth must be above zero, earn must not be negative");
    #[cfg(feature = "native")]
    for (i, promotion) in shop.promotions.iter().enumerate() {
        let twice = shop.promotions.iter().take(i).any(|p| p.id == promotion.id);
        let what = if twice { Some("has the id of another") } else { promotion::fault(promotion) };
        if let Some(what) = what {
            fault(true, "promotions", &["the promotion \"", &promotion.id, "\" ", what].concat());
        }
    }
    shipping::check(shop, &mut fault);
    #[cfg(feature = "native")]
    field::check(shop, &mut fault);
}

record! { Shop {
    "merchant" merchant: required, "Who sells, and from where.";
    "catalog" catalog: optional, "Address of the catalogue, for buy buttons that name a SKU.";
    "backend" backend: required, "Where orders are posted.";
    "prices" prices: required, "What the prices in carts and catalogues mean.";
    "markets" markets: required, "Rules by destination. The first that lists the country counts.";
    "rates" rates: later_optional, "Exchange rates, needed where prices are converted or limits are in another currency.";
    "rounding" rounding: later_default(RoundingRules::default()), "How tax, reductions and shares are rounded.";
    "duties" duties: default(Duties::default()), "What is done about goods whose duty is not known.";
    "tax" tax: default(TaxRules::default()), "Thresholds, local rates, exempt customers.";
    "shipping" shipping: required, "How goods travel.";
    "fees" fees: later_default(Vec::new()), "Fees beside shipping, each with a tax category of its own.";
    "payments" payments: required, "Ways to pay that you have contracts for.";
    "promotions" promotions: later_default(Vec::new()), "What lowers the price, in the order in which it applies. It is public: whoever reads the config can use the codes.";
    "points" points: later_optional, "What points are worth, and how many an order earns.";
    "tiers" tiers: default(Table::new()), "What customer tiers are called: {\"gold\": \"Gold\"}, or names by language.";
    "credits" credits: later_default(CREDIT_ORDER.to_vec()), "The order in which points, goodwill, card and credit are used to pay.";
    "refunds" refunds: later_default(RefundRules::default()), "What comes back when goods do.";
    "services" services: later_default(Services::default()), "Services of yours that work out a step. Only the backend asks them.";
    "fields" fields: default(Fields::default()), "Which fields are asked for.";
    "legal" legal: default(LegalRules::default()), "News by e-mail, product safety.";
    "countries" countries: default(Default::default()), "Facts about countries by code, in the form of a country pack, laid over those of the pack; or a country of your own: with currency, weekend and address it needs no pack.";
    "wording" wording: default(Default::default()), "Wording overrides: language, message id, text.";
    "theme" theme: default(Default::default()), "Theme tokens: --lf-accent and so on.";
    "themes" themes: default(Default::default()), "Theme tokens for some languages or destinations, laid over theme.";
    "layout" layout: default(Default::default()), "How the sections follow each other.";
    "slots" slots: default(Default::default()), "Words in slots, without markup of your own.";
    "hooks" hooks: default(Default::default()), "Functions of yours that are asked before something happens.";
    "analytics" analytics: default(Default::default()), "What is measured, and who is told. Nothing if not given.";
    "security" security: default(Security::default()), "Who may embed the checkout.";
} }

record! { Backend {
    "orders" orders: required, "Address to which orders are posted, seen from the address of this config.";
    "codes" codes: optional, "Address that is told a code which this config does not list, and answers whether it is a gift card or a customer's referral code.";
    "headers" headers: default(Default::default()), "Headers sent along.";
    "credentials" credentials: default("same-origin".to_owned()), "Cookies: omit, same-origin or include.";
    "vatIds" vat_ids: optional, "Where the checkout asks how a VAT id stands: ?id=FR… is added, {\"state\": \"valid\"} expected. The reference backend answers at /api/vat-ids with the help of services.vatIds.";
    "answers" answers: optional, "Where the checkout asks what your services say: {cart, choices} is posted, landfall.answers/1 expected. The reference backend answers at /api/answers. Without it the checkout works with the engine's own figures.";
    "timeoutSeconds" timeout_seconds: default(20), "Seconds after which an answer no longer counts as coming.";
} }

record! { Payments {
    "methods" methods: required, "Method ids, see locales/payment-methods.toml. The country decides on the order.";
    "adapter" adapter: optional,
        "The payment provider, for the smallest units it counts in: stripe, adyen, checkout.com, paypal, sumup, or a name of your own (ISO 4217 then). \
         With it, a quote carries providerAmount.";
    "exponents" exponents: default(Default::default()),
        "Digits after the point by currency, where your provider's are others: {\"UGX\": 2}. They go before those of the adapter.";
} }

record! { Fields {
    "phone" phone: optional, "required, optional or hidden.";
    "organisation" organisation: optional, "required, optional or hidden.";
    "business" business: optional, "Whether buyers may say that they buy for a company, with VAT id and purchase-order number: optional, required (only companies buy) or hidden, which it is if not given.";
    "custom" custom: default(Vec::new()), "Fields of your own.";
    "gift" gift: optional, "offered: the shopper may send it as a present, with a message and a slip without prices. hidden if not given.";
} }

record! { Security {
    "origins" origins: default(Vec::new()), "Page origins that may post orders to the reference backend.";
} }
