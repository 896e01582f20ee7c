//! `landfall.accounts/1`: what the merchant knows about customers and cards. It is read by the merchant's side alone, and never published.

use super::contract::Fault;
use super::value::document;
use crate::domain::pricing::cart::Customer;
use crate::domain::shop::Balance;
use crate::domain::table::Table;
use crate::record;

/// The value of the `schema` key.
pub const SCHEMA: &str = "landfall.accounts/1";

/// The merchant's customers and cards.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Accounts {
    /// The customers.
    pub customers: Vec<Customer>,
    /// The gift cards in circulation.
    pub cards: Vec<Balance>,
    /// Orders that have used a promotion so far, by its id.
    pub used: Table<u32>,
}

/// Reads accounts.
pub fn read(text: &str) -> Result<Accounts, Vec<Fault>> {
    document(text, SCHEMA)
}

record! { Accounts {
    "customers" customers: default(Vec::new()), "Your customers, with the key that each one's page was given.";
    "cards" cards: default(Vec::new()), "Your gift cards. Balances are held against orders; your own system books what they pay.";
    "used" used: default(Table::new()), "Orders that have used a promotion so far, by its id; for promotions with a limit.";
} }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_say_what_a_balance_is() {
        let text = r#"{"schema":"landfall.accounts/1",
            "customers":[{"id":"1","birthday":"02-29","credit":[{"balance":"5.00","currency":"EUR"}]}],
            "cards":[{"code":"A","balance":"5.00","currency":"EUR"}]}"#;
        let accounts = read(text).unwrap();
        let kinds = [accounts.customers[0].credit[0].kind, accounts.cards[0].kind];
        assert_eq!(kinds, [crate::domain::shop::CreditKind::Credit, crate::domain::shop::CreditKind::Card]);
        let wrong = read(&text.replace("02-29", "02-30")).unwrap_err();
        assert!(wrong[0].to_string().starts_with("/customers/0/birthday: expected a month and day"), "{}", wrong[0]);
    }
}
