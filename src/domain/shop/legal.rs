//! What the merchant does that the law has a say in: news by e-mail, product safety.

use super::Names;

/// What the merchant does that the law has a say in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LegalRules {
    /// News are sent to shoppers who want them.
    pub marketing: bool,
    /// Who answers for the safety of products that do not say so themselves.
    pub safety: Option<Safety>,
}

/// Who answers for the safety of a product (Regulation (EU) 2023/988 art 19).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Safety {
    /// The maker: name, postal and electronic address.
    pub manufacturer: String,
    /// Who is responsible inside the Union, where the maker is outside of it.
    pub responsible: Option<String>,
    /// Warnings, by language.
    pub warning: Option<Names>,
}
