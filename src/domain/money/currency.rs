//! Currencies of ISO 4217 and how many minor digits each is booked in.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::Rounding;

/// The currencies in use, by number of minor digits (ISO 4217 list one, as published 2026-01-01).
const BY_DIGITS: [(u32, &str); 4] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK \
         DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD \
         KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP \
         PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH \
         USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    // Units of account of Chile and Uruguay, listed in contracts and rents.
    (4, "CLF UYW"),
];

/// Coins that are gone: the step of cash as mantissa and digits, and the currencies (CLDR; AUD and NZD from general knowledge).
const CASH_STEPS: [(i64, u32, &str); 5] =
    [(5, 2, "AUD CAD CHF"), (10, 2, "NZD"), (50, 2, "DKK"), (1, 0, "CZK NOK SEK TWD"), (5, 0, "HUF")];

/// An ISO 4217 alphabetic code that is known here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: [u8; 3],
    minor: u8,
}

/// A code that ISO 4217 does not list. It is an error and never two decimals by guess.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCurrency(pub String);

impl fmt::Display for UnknownCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a currency of ISO 4217 (write EUR, USD, JPY, …)", self.0)
    }
}

impl Currency {
    /// `XXX`, which ISO 4217 gives to transactions without a currency. It stands in for a code that could not be read.
    pub const NONE: Currency = Currency { code: *b"XXX", minor: 0 };

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// How many digits after the point the currency is booked in: JPY 0, EUR 2, KWD 3.
    pub fn minor(&self) -> u32 {
        self.minor.into()
    }

    /// The amount written with the currency's minor digits; further digits are kept, never cut.
    pub fn digits(&self, amount: Decimal) -> Decimal {
        let mut amount = amount.normalize();
        if amount.scale() < self.minor() {
            amount.rescale(self.minor());
        }
        amount
    }

    /// The amount rounded to the minor digits, half away from zero, and written with exactly those.
    pub fn round(&self, amount: Decimal) -> Decimal {
        Rounding::HalfAwayFromZero.to_digits(amount, self.minor())
    }

    /// The smallest amount that can be paid in cash, where it is more than the smallest that can be booked.
    pub fn cash_step(&self) -> Option<Decimal> {
        let listed = |list: &str| list.split_ascii_whitespace().any(|c| c == self.code());
        CASH_STEPS.iter().find(|(_, _, list)| listed(list)).map(|(mantissa, scale, _)| Decimal::new(*mantissa, *scale))
    }

    /// The smallest amount that can be booked: 1, 0.01, 0.001.
    pub fn unit(&self) -> Decimal {
        Decimal::new(1, self.minor())
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        let known = |list: &str| code.len() == 3 && list.split_ascii_whitespace().any(|c| c == code);
        let digits = BY_DIGITS.iter().find(|(_, list)| known(list)).map(|(digits, _)| *digits as u8);
        match (digits, <[u8; 3]>::try_from(code.as_bytes())) {
            (Some(minor), Ok(code)) => Ok(Currency { code, minor }),
            _ => Err(UnknownCurrency(code.to_owned())),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, amount: &str, rounded: &str) {
        let currency: Currency = code.parse().unwrap();
        assert_eq!(currency.round(amount.parse().unwrap()).to_string(), rounded, "{amount} {code}");
    }

    #[test]
    fn amounts_have_exactly_the_minor_digits() {
        check("EUR", "19.9", "19.90");
        check("EUR", "0.005", "0.01");
        check("EUR", "-0.004", "0.00");
        check("JPY", "1234.5", "1235");
        check("KWD", "1.2345", "1.235");
        check("KWD", "7", "7.000");
        check("CLF", "1.00005", "1.0001");
    }

    #[test]
    fn an_unknown_currency_is_an_error() {
        for code in ["XYZ", "eur", "EU", "EURO", "", "E R"] {
            assert!(code.parse::<Currency>().is_err(), "{code}");
        }
    }
}
