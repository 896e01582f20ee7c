//! Services that work out a step.

use crate::domain::shop::{Fallback, RemoteStep, Service, Services};
use crate::{record, words};

words! { Fallback { "own" => Fallback::Own, "refuse" => Fallback::Refuse } }

words! { RemoteStep { "promotions" => RemoteStep::Promotions, "rates" => RemoteStep::Rates, "duties" => RemoteStep::Duties, "tax" => RemoteStep::Tax } }

record! { Service {
    "url" url: required, "Where landfall.remote-request/1 is posted; landfall.remote/1 is expected.";
    "headers" headers: default(Default::default()), "Headers sent along. The config is public: write env:NAME for a value that only the backend's environment knows.";
    "timeoutMs" timeout_ms: default(2000), "Milliseconds it may take.";
    "fallback" fallback: default(Fallback::Own), "own: the engine's own figures count, as an estimate; refuse: nothing is sold.";
} }

record! { Services {
    "promotions" promotions: optional, "Reductions of the goods, after those of this config.";
    "rates" rates: optional, "Shipping prices; methods it does not name are not offered.";
    "duties" duties: optional, "Customs duty of each line.";
    "tax" tax: optional, "Consumption tax, at home or at the border.";
    "vatIds" vat_ids: optional, "Whether a VAT number was given out: it gets a landfall.vat-request/1 with vatId and answers {\"state\": \"valid\"}, invalid or pending. Without an answer the number stays pending.";
} }
