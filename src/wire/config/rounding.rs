//! How amounts are rounded. Every key has a default, and a preset may lay others under what the merchant says.

use crate::domain::money::Sharing;
use crate::domain::shop::{Conversion, DiscountOn, NetAndGross, RoundingRules, SeveralRates, TaxLevel, TaxOn};
use crate::{record, words};

words! { TaxLevel {
    "line" => TaxLevel::Line,
    "unit" => TaxLevel::Unit,
    "line-rate" => TaxLevel::LineRate,
    "rate" => TaxLevel::Rate,
    "order" => TaxLevel::Order,
    "none" => TaxLevel::None,
} }

words! { SeveralRates { "summed" => SeveralRates::Summed, "compound" => SeveralRates::Compound, "split" => SeveralRates::Split } }

words! { NetAndGross { "difference" => NetAndGross::Difference, "apart" => NetAndGross::Apart } }

words! { TaxOn { "discounted" => TaxOn::Discounted, "undiscounted" => TaxOn::Undiscounted } }

words! { DiscountOn {
    "shown" => DiscountOn::Shown,
    "net" => DiscountOn::Net,
    "gross" => DiscountOn::Gross,
    "list" => DiscountOn::List,
} }

words! { Conversion { "unit" => Conversion::Unit, "line" => Conversion::Line } }

words! { Sharing {
    "largest-remainder" => Sharing::LargestRemainder,
    "first" => Sharing::First,
    "last" => Sharing::Last,
    "largest" => Sharing::Largest,
    "running" => Sharing::Running,
} }

record! { RoundingRules {
    "preset" preset: optional, "The shop engine whose habits count where no other key here says otherwise.";
    "taxLevel" tax_level: default(TaxLevel::Line),
        "Tax is rounded on each unit, on each line (default), on each rate of each line (line-rate), on the sum of each rate over the order (rate), on \
         the one sum of the order, whose rows then share it (order), or with the sum of all prices and taxes of the order at the very end (none).";
    "mode" mode: default(Default::default()),
        "How tax is rounded: half-away-from-zero (default; often called half up), half-to-even (banker's), half-towards-zero, towards-zero (cut), \
         away-from-zero, ceiling, floor.";
    "modeInclusive" mode_inclusive: optional, "The same where prices hold tax; mode if not given.";
    "discountMode" discount_mode: default(Default::default()), "How reductions are rounded, by the same names.";
    "severalRates" several_rates: default(SeveralRates::Summed),
        "Several rates on the same goods: each taken on the net price and rounded apart (summed, default), each on top of the ones before (compound), or \
         their sum rounded once and then split in proportion (split).";
    "netAndGross" net_and_gross: default(NetAndGross::Difference),
        "Where prices hold tax, the net amount is the gross less the rounded tax (difference, default), or both are rounded apart.";
    "taxOn" tax_on: default(TaxOn::Discounted), "Tax is taken on the discounted (default) or the undiscounted price.";
    "discountOn" discount_on: default(DiscountOn::Shown),
        "Reductions are taken from the price as shown (default), from the net price, from the gross price, or from the price as the list has it.";
    "conversion" conversion: default(Conversion::Unit),
        "Prices are converted and rounded for each unit (default), or for each line from its exact amount.";
    "sharing" sharing: default(Sharing::LargestRemainder),
        "When an amount is shared over lines, the rest goes to those who lost most by rounding (largest-remainder, default), to the first, the last or \
         the largest part, or as the rounded running total has it (running).";
} }
