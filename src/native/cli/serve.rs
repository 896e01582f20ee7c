//! `landfall serve`

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::input::Files;
use super::{Ended, complain, say};
use crate::native::clock::Clock;
use crate::native::serve::{Options, Server};
use crate::native::sign::Signer;
use crate::native::token;
use crate::native::webhook::Webhook;

/// Runs the reference backend: takes orders, works each out again, stores it once, and plays the payment in a sandbox.
///
/// One process serves the static files, the order API, the sandbox payment pages and the merchant's orders page. Orders are kept
/// in SQLite, or in Postgres by URL; with Postgres, several processes can stand behind a balancer. Pages of other origins may post
/// orders when their origin is listed under security.origins of the config.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  landfall serve --config landfall.json --catalog catalog.json --static dist\n  \
    landfall serve --config landfall.json --catalog catalog.json --database postgres://shop@db/orders --host 0.0.0.0 --behind-proxy\n  \
    LANDFALL_WEBHOOK_SECRET=… landfall serve … --webhook https://erp.example/landfall\n\n\
Environment:\n  LANDFALL_ADMIN_TOKEN     opens the orders page (a random one is printed when it is not set)\n  \
    LANDFALL_SIGNING_KEY     signs quotes and orders, see landfall keys\n  \
    LANDFALL_WEBHOOK_SECRET  signs the messages to the merchant's system\n  \
    LANDFALL_LOG             what is logged, such as info or landfall=debug")]
pub struct Serving {
    #[command(flatten)]
    files: Files,
    /// Folder of static files to serve as well
    #[arg(long = "static", value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// Address to listen on
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    host: IpAddr,
    /// SQLite file, or a postgres:// URL
    #[arg(long, default_value = "landfall.sqlite", value_name = "FILE|URL")]
    database: String,
    /// Where order messages are posted
    #[arg(long, value_name = "URL")]
    webhook: Option<String>,
    /// Opens the orders page; better given as LANDFALL_ADMIN_TOKEN, which other users of the machine cannot see
    #[arg(long, value_name = "TOKEN")]
    admin_token: Option<String>,
    /// Requests a minute that each client may make; 0 for no limit
    #[arg(long, default_value_t = 120, value_name = "COUNT")]
    rate_limit: u32,
    /// Where shoppers reach this server, if its own host name is not it
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Believe the X-Forwarded-* headers: a proxy of yours sets them
    #[arg(long)]
    behind_proxy: bool,
}

impl Serving {
    pub fn run(mut self) -> Ended {
        let merchant = match self.files.open_for_orders(None) {
            Ok(merchant) => merchant,
            Err(ended) => return ended,
        };
        let webhook = match self.webhook() {
            Ok(webhook) => webhook,
            Err(ended) => return ended,
        };
        let signer = match Signer::of_environment() {
            Ok(signer) => signer,
            Err(error) => {
                complain(error);
                return Ended::BadInput;
            }
        };
        log();
        let given = self.admin_token.clone().or_else(|| variable("LANDFALL_ADMIN_TOKEN"));
        let admin_token = given.clone().unwrap_or_else(token::secret);
        let options = Options {
            merchant,
            listen: SocketAddr::new(self.host, self.port),
            database: self.database,
            files: self.folder,
            admin_token: admin_token.clone(),
            signer,
            webhook,
            rate_limit: self.rate_limit,
            public_url: self.public_url,
            behind_proxy: self.behind_proxy,
            clock: Clock::system(),
            pace: Duration::from_secs(15),
        };
        let told = if given.is_some() { "…".to_owned() } else { admin_token };
        let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
            Ok(runtime) => runtime,
            Err(error) => return machine(error),
        };
        runtime.block_on(async {
            let server = match Server::prepare(options).await {
                Ok(server) => server,
                Err(error) => return machine(error),
            };
            if let Ok(address) = server.address() {
                say(format!("Listening on http://{address}/\nOrders:      http://{address}/admin/orders?token={told}"));
            }
            match server.run(told_to_stop()).await {
                Ok(()) => Ended::Right,
                Err(error) => machine(error),
            }
        })
    }

    fn webhook(&self) -> Result<Option<Webhook>, Ended> {
        let Some(url) = self.webhook.clone() else { return Ok(None) };
        let Some(secret) = variable("LANDFALL_WEBHOOK_SECRET") else {
            complain("--webhook needs a shared secret in LANDFALL_WEBHOOK_SECRET, so that the receiver can tell real messages");
            return Err(Ended::BadInput);
        };
        if reqwest::Url::parse(&url).map_or(true, |url| !matches!(url.scheme(), "http" | "https")) {
            complain(format!("--webhook {url}: expected an http or https address"));
            return Err(Ended::BadInput);
        }
        Ok(Some(Webhook { url, secret, first_wait: Duration::from_secs(5) }))
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn machine(error: impl std::fmt::Display) -> Ended {
    complain(error);
    Ended::Machine
}

fn log() {
    let filter = variable("LANDFALL_LOG").unwrap_or_else(|| "info,sqlx=warn".to_owned());
    let layer =
        tracing_subscriber::fmt().with_env_filter(tracing_subscriber::EnvFilter::new(filter)).with_writer(std::io::stderr);
    let _ = layer.compact().try_init();
}

/// Ends on Ctrl+C, and on the signal that service managers send.
async fn told_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
