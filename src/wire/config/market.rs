//! Rules by destination: who may buy there, in which currency, under which incoterm.

use rust_decimal::Decimal;

use crate::domain::shop::{Cash, Duties, Incoterm, Market, Terms};
use crate::{record, words};

words! { Terms { "DDP" => Terms::Ddp, "DAP" => Terms::Dap, "choice" => Terms::Choice } }

words! { Cash { "none" => Cash::None, "step" => Cash::Step, "after-minor" => Cash::AfterMinor } }

words! { Incoterm { "DDP" => Incoterm::Ddp, "DAP" => Incoterm::Dap } }

record! { Market {
    "countries" countries: required, "Countries (ISO 3166-1 alpha-2), or *.";
    "currency" currency: optional, "Currency the shopper pays in; the country's own, where there is a rate for it, if not given.";
    "priceList" price_list: optional,
        "Name under which a product's prices hold those of this market, in its currency: {\"prices\": {\"gulf\": \"49.00\", \"USD\": \"45.00\"}}. They go before \
         those of the currency.";
    "incoterm" incoterm: default(Terms::Ddp), "DDP: duty and tax are paid at checkout; DAP: on delivery; choice: as the shopper likes.";
    "margin" margin: default(Decimal::ZERO), "Added to the exchange rate: 0.02 is two per cent.";
    "step" step: default(Decimal::ZERO), "Converted prices are a multiple of this …";
    "ending" ending: default(Decimal::ZERO), "… plus this: step 1 and ending -0.05 give 4.95, 5.95.";
    "cash" cash: default(Cash::None),
        "What is paid now is rounded to the smallest coin (0.05 CHF, 0.50 DKK, 1 SEK), in a row of its own: never (none, default), from the exact amount \
         (step), or from the amount in minor units (after-minor). The nearest multiple, halves up.";
    "cashStep" cash_step: optional, "The smallest coin, where it is not the currency's: 0.05 for euros in Finland; 0.010 for dinars that a card provider takes.";
    "cashOnly" cash_only: default(false), "Only when the shopper has chosen to pay in cash.";
    "refused" refused: optional, "Why nothing is sold there: sanctions, or any other word.";
    "excludes" excludes: default(Vec::new()), "Product flags that cannot be sent there.";
} }

record! { Duties {
    "unknownRate" unknown_rate: optional, "Per cent for HS codes that the data does not hold. Without it their duty is not included, and the quote says so.";
} }
