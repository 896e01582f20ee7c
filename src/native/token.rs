//! Order numbers, secrets and their hashes. The only user of chance in the crate.
//!
//! A watch token is not stored and needs no key of the server: it is worked out from the shopper's idempotency key and a salt
//! kept with the order. A replay of the same request therefore gets the same token again, from any of several servers, and
//! whoever reads the database learns neither key nor token, because only hashes of both are kept.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Crockford's base 32: no I, L, O or U, so that a number can be read out on the telephone.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A new order number such as `LF-7K3M9QX2A4TD`: 60 random bits.
pub fn order_id() -> String {
    let bytes: [u8; 12] = rand::random();
    "LF-".chars().chain(bytes.iter().map(|byte| CROCKFORD[usize::from(byte & 31)] as char)).collect()
}

/// 160 random bits as text, for salts and for tokens nobody chose.
pub fn secret() -> String {
    hex(&rand::random::<[u8; 20]>())
}

/// The token that lets its holder watch (and, in the sandbox, pay) one order.
pub fn watch_token(idempotency_key: &str, salt: &str) -> String {
    let mac = keyed(idempotency_key.as_bytes()).chain_update(b"landfall watch ").chain_update(salt).finalize();
    hex(&mac.into_bytes()[..20])
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(bytes))
}

/// HMAC-SHA256 in hexadecimal.
pub fn sign(secret: &str, message: &str) -> String {
    hex(&keyed(secret.as_bytes()).chain_update(message).finalize().into_bytes())
}

/// Whether two texts are equal, in a time that does not depend on where they differ.
pub fn same(given: &str, expected: &str) -> bool {
    given.as_bytes().ct_eq(expected.as_bytes()).into()
}

/// HMAC pads a short key with zeros and hashes a long one; done here, building it cannot fail.
fn keyed(secret: &[u8]) -> Hmac<Sha256> {
    let mut block = [0; 64];
    if secret.len() > block.len() {
        block[..32].copy_from_slice(&Sha256::digest(secret));
    } else {
        block[..secret.len()].copy_from_slice(secret);
    }
    Hmac::new(&block.into())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_number_has_no_letters_that_look_like_digits() {
        for _ in 0..200 {
            let id = order_id();
            assert_eq!(id.len(), 15);
            assert!(id.starts_with("LF-") && id[3..].bytes().all(|byte| CROCKFORD.contains(&byte)), "{id}");
        }
    }

    #[test]
    fn the_same_key_and_salt_give_the_same_watch_token() {
        assert_eq!(watch_token("key", "salt"), watch_token("key", "salt"));
        assert_ne!(watch_token("key", "salt"), watch_token("key", "pepper"));
        assert_ne!(watch_token("key", "salt"), watch_token("other", "salt"));
    }

    #[test]
    fn signatures_are_hmac_sha256_as_in_rfc_4231() {
        assert_eq!(
            sign("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        let long = "\u{0}".repeat(65);
        assert_ne!(sign(&long, "x"), sign("", "x"), "a long key is hashed, not cut");
    }
}
