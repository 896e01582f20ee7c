//! Ed25519 keys (RFC 8032): the shop signs receipts with one that only its backend knows.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as URL;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

/// Where the private key is looked for.
pub const VARIABLE: &str = "LANDFALL_SIGNING_KEY";

/// Signs for a shop.
pub struct Signer(Ed25519KeyPair);

/// A text that is no private key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadKey;

impl std::fmt::Display for BadKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{VARIABLE} is no private key; make one with landfall keys")
    }
}

impl Signer {
    /// The signer of a private key: 32 bytes, base64url.
    pub fn of(secret: &str) -> Result<Signer, BadKey> {
        let seed = URL.decode(secret.trim().trim_end_matches('=')).map_err(|_| BadKey)?;
        Ed25519KeyPair::from_seed_unchecked(&seed).map(Signer).map_err(|_| BadKey)
    }

    /// The signer of the environment, if it has a key.
    pub fn of_environment() -> Result<Option<Signer>, BadKey> {
        match std::env::var(VARIABLE) {
            Ok(secret) if !secret.trim().is_empty() => Signer::of(&secret).map(Some),
            _ => Ok(None),
        }
    }

    /// The public key, base64url.
    pub fn public(&self) -> String {
        URL.encode(self.0.public_key().as_ref())
    }

    /// Signs a text; base64url.
    pub fn sign(&self, text: &str) -> String {
        URL.encode(self.0.sign(text.as_bytes()).as_ref())
    }
}

/// Nothing of the key is shown.
impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signer")
    }
}

/// A new private key.
pub fn new_secret() -> String {
    URL.encode(rand::random::<[u8; 32]>())
}

/// Whether a text was signed with the private half of a public key.
pub fn holds(public: &str, text: &str, signature: &str) -> bool {
    let bytes = |text: &str| URL.decode(text.trim().trim_end_matches('=')).ok();
    let (Some(public), Some(signature)) = (bytes(public), bytes(signature)) else { return false };
    UnparsedPublicKey::new(&ED25519, public).verify(text.as_bytes(), &signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032, section 7.1, test 2: the message is the byte 0x72.
    #[test]
    fn signatures_are_those_of_rfc_8032() {
        let bytes = |hex: &str| -> Vec<u8> {
            (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
        };
        let secret = URL.encode(bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        let signer = Signer::of(&secret).unwrap();
        assert_eq!(signer.public(), URL.encode(bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")));
        let signature = concat!(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        );
        assert_eq!(signer.sign("r"), URL.encode(bytes(signature)));
        assert!(holds(&signer.public(), "r", &signer.sign("r")));
        assert!(!holds(&signer.public(), "s", &signer.sign("r")) && !holds("", "r", &signer.sign("r")));
    }

    #[test]
    fn what_is_no_key_is_refused_and_keys_differ() {
        assert!(Signer::of("").is_err() && Signer::of("c2hvcnQ").is_err() && Signer::of("not base64!").is_err());
        assert_ne!(new_secret(), new_secret());
        assert!(Signer::of(&new_secret()).is_ok());
    }
}
