//! Ways to pay, and the smallest units that payment providers count in. They are not ISO 4217's everywhere: who sends one provider's figure to another
//! charges a hundred times too much.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::domain::country::Certainty;
use crate::domain::money::{Money, exact};
use crate::domain::table::Table;

/// Ways to pay.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Payments {
    /// Method ids.
    pub methods: Vec<String>,
    /// The provider behind them, one of [`ADAPTERS`] or a name of the merchant's own.
    pub adapter: Option<String>,
    /// Digits after the point by currency, where the provider's are other than in its preset or in ISO 4217.
    pub exponents: Table<u32>,
}

/// How a provider counts money, where it is not as ISO 4217 says.
pub struct Adapter {
    /// Its name in the config.
    pub name: &'static str,
    /// Digits that amounts are sent with, digits among them that may be other than zero, and the currencies.
    pub digits: &'static [(u32, u32, &'static str)],
    /// Currencies about which the provider's own pages disagree: the merchant has to say.
    pub unclear: &'static str,
    /// Where that is written.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Providers that were looked up, 2026-11.
pub const ADAPTERS: [Adapter; 5] = [
    Adapter {
        name: "stripe",
        digits: &[
            (0, 0, "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF"),
            (2, 0, "ISK"),
            (3, 2, "BHD JOD KWD OMR TND"),
        ],
        // A zero-decimal currency in one list of the page, sent with two decimals by another.
        unclear: "UGX",
        source: "docs.stripe.com/currencies; support.stripe.com, deprecation of fractional ISK charges",
        certainty: Certainty::Official,
    },
    Adapter {
        name: "adyen",
        digits: &[(0, 0, "CVE IDR"), (2, 2, "CLP ISK")],
        unclear: "",
        source: "docs.adyen.com/development-resources/currency-codes",
        certainty: Certainty::Official,
    },
    Adapter {
        name: "checkout.com",
        digits: &[
            (0, 0, "BIF DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
            (2, 0, "CLP"),
            (3, 2, "BHD IQD JOD KWD LYD OMR TND"),
        ],
        unclear: "",
        source: "checkout.com/docs, format the amount value",
        certainty: Certainty::Official,
    },
    Adapter {
        name: "paypal",
        digits: &[(0, 0, "HUF JPY TWD")],
        unclear: "",
        source: "doc.oroinc.com, PayPal currency codes",
        certainty: Certainty::Secondary,
    },
    Adapter {
        name: "sumup",
        digits: &[(0, 0, "CLP COP HUF")],
        unclear: "",
        source: "developer.sumup.com, currencies",
        certainty: Certainty::Official,
    },
];

/// Why a provider cannot be told an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPayable {
    /// It has digits that the provider does not take.
    TooFine,
    /// How the provider counts the currency is not clear; `exponents` has to say.
    Unclear,
    /// It is out of range.
    TooLarge,
}

impl Payments {
    /// The amount in the provider's smallest unit: 12.34 EUR is 1234, 500 ISK is 50000 for one provider and 500 for another. Never rounded: an amount
    /// that the provider cannot take is an error, and a cash step of the market is the way to make amounts it can.
    pub fn minor_units(&self, money: Money) -> Result<i64, NotPayable> {
        let code = money.currency.code();
        let listed = |list: &str| list.split_ascii_whitespace().any(|c| c == code);
        let adapter = ADAPTERS.iter().find(|a| Some(a.name) == self.adapter.as_deref());
        let own = self.exponents.get(code).map(|digits| (*digits, *digits));
        let preset = adapter.and_then(|a| a.digits.iter().find(|(_, _, list)| listed(list)));
        if own.is_none() && adapter.is_some_and(|a| listed(a.unclear)) {
            return Err(NotPayable::Unclear);
        }
        let minor = money.currency.minor();
        let (sent, kept) = own.or(preset.map(|(sent, kept, _)| (*sent, *kept))).unwrap_or((minor, minor));
        if money.amount.normalize().scale() > kept {
            return Err(NotPayable::TooFine);
        }
        let units = exact::mul(money.amount, Decimal::from(10u64.pow(sent.min(18)))).map_err(|_| NotPayable::TooLarge)?;
        units.to_i64().ok_or(NotPayable::TooLarge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(adapter: &str, amount: &str, currency: &str, units: Result<i64, NotPayable>) {
        let payments = Payments { adapter: Some(adapter.into()), ..Payments::default() };
        let money = Money::new(amount.parse().unwrap(), currency.parse().unwrap());
        assert_eq!(payments.minor_units(money), units, "{amount} {currency} for {adapter}");
    }

    #[test]
    fn every_provider_counts_in_its_own_units() {
        for (adapter, krona, peso, dinar) in [
            ("stripe", Ok(50_000), Ok(500), Ok(5_120)),
            ("adyen", Ok(50_000), Ok(50_000), Ok(5_120)),
            ("checkout.com", Ok(500), Ok(50_000), Ok(5_120)),
            ("mine", Ok(500), Ok(500), Ok(5_120)),
        ] {
            check(adapter, "500", "ISK", krona);
            check(adapter, "500", "CLP", peso);
            check(adapter, "5.120", "KWD", dinar);
            check(adapter, "-12.34", "EUR", Ok(-1_234));
        }
    }

    #[test]
    fn an_amount_that_a_provider_does_not_take_is_an_error() {
        check("stripe", "5.124", "KWD", Err(NotPayable::TooFine));
        check("adyen", "5.124", "KWD", Ok(5_124));
        check("stripe", "40.10", "ISK", Err(NotPayable::TooFine));
        check("adyen", "19350.50", "IDR", Err(NotPayable::TooFine));
        check("paypal", "385.50", "HUF", Err(NotPayable::TooFine));
        check("paypal", "385.00", "HUF", Ok(385));
        check("stripe", "5", "UGX", Err(NotPayable::Unclear));
        check("stripe", "79228162514264337593543950335", "JPY", Err(NotPayable::TooLarge));
    }

    #[test]
    fn the_merchant_has_the_last_word() {
        let payments =
            Payments { adapter: Some("stripe".into()), exponents: [("UGX".to_owned(), 2)].into(), ..Payments::default() };
        assert_eq!(payments.minor_units(Money::new(5.into(), "UGX".parse().unwrap())), Ok(500));
    }

    #[test]
    fn the_table_names_currencies_and_sources() {
        for adapter in &ADAPTERS {
            assert!(!adapter.source.is_empty() && adapter.certainty > Certainty::Unverified, "{}", adapter.name);
            for (sent, kept, list) in adapter.digits {
                assert!(kept <= sent);
                for code in list.split_ascii_whitespace() {
                    assert!(code.parse::<crate::domain::money::Currency>().is_ok(), "{code}");
                }
            }
        }
    }
}
