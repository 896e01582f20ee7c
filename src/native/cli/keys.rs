//! `landfall keys`

use clap::Args;

use super::{Ended, complain, say};
use crate::native::json::{canonical, table, text};
use crate::native::sign::{Signer, VARIABLE, new_secret};

/// Makes a key pair for signed quotes, or shows the public half of the one in the environment.
///
/// The backend signs quotes and orders with the private key in LANDFALL_SIGNING_KEY (Ed25519); systems in any language check them with
/// the public key and need no engine. Keep the private key out of the config: the config is public.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall keys > signing.env\n  LANDFALL_SIGNING_KEY=… landfall keys --public")]
pub struct Keys {
    /// Print only the public key that belongs to LANDFALL_SIGNING_KEY
    #[arg(long)]
    public: bool,
    /// Print JSON; the public key as a JWK (RFC 8037)
    #[arg(long)]
    json: bool,
}

impl Keys {
    pub fn run(self) -> Ended {
        let made = if self.public { None } else { Some(new_secret()) };
        let signer = match &made {
            Some(secret) => Signer::of(secret).map(Some),
            None => Signer::of_environment(),
        };
        let signer = match signer {
            Ok(Some(signer)) => signer,
            Ok(None) => {
                complain(format!("{VARIABLE} is not set; landfall keys makes a key"));
                return Ended::BadInput;
            }
            Err(error) => {
                complain(error);
                return Ended::BadInput;
            }
        };
        let public = signer.public();
        if self.json {
            let jwk = table([("kty", text("OKP")), ("crv", text("Ed25519")), ("alg", text("EdDSA")), ("x", text(&public))]);
            say(canonical(&match &made {
                Some(secret) => table([("private", text(secret)), ("public", jwk)]),
                None => table([("public", jwk)]),
            }));
        } else if let Some(secret) = made {
            say(format!(
                "# Private: only for the environment of the backend.\n{VARIABLE}={secret}\n# Public, for whoever checks signatures:\n# {public}"
            ));
        } else {
            say(public);
        }
        Ended::Right
    }
}
