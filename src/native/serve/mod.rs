//! The reference backend: takes orders, re-quotes them, stores them once, and plays the payment in a sandbox.
//!
//! Owns HTTP: routes, limits, CORS, refusals. [`orders`] is the heart. Refuses to know how a price is worked out (that is
//! [`super::verify`]) and how orders are kept (that is [`super::store`]). Everything that must outlive a request is in the
//! database, so several servers can stand behind a balancer.

mod admin;
mod after;
mod assets;
mod body;
mod codes;
mod cors;
mod guard;
mod orders;
mod origin;
mod page;
mod problem;
mod rate;
mod refunds;
mod sandbox;
mod state;
mod tending;
mod withdraw;

use std::future::Future;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

pub use problem::Problem;
use state::{Inner, Shop};

use super::clock::Clock;
use super::merchant::Merchant;
use super::sign::Signer;
use super::store::{Store, StoreError};
use super::webhook::{self, Webhook};

/// The most bytes a request may have.
pub const BODY_LIMIT: usize = 256 * 1024;

/// How long a request may take to arrive.
const BODY_PATIENCE: Duration = Duration::from_secs(15);

/// How a server is set up.
#[derive(Debug)]
pub struct Options {
    /// Config, catalogue, packs and rates.
    pub merchant: Merchant,
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// File or URL of the database.
    pub database: String,
    /// Folder of static files.
    pub files: Option<PathBuf>,
    /// Opens the orders page.
    pub admin_token: String,
    /// Signs receipts, if the shop has a key.
    pub signer: Option<Signer>,
    /// Where messages go.
    pub webhook: Option<Webhook>,
    /// Requests a minute and client; 0 for no limit.
    pub rate_limit: u32,
    /// Where shoppers reach the server, if its own host name is not it.
    pub public_url: Option<String>,
    /// Whether to believe the headers `X-Forwarded-*`.
    pub behind_proxy: bool,
    /// The time.
    pub clock: Clock,
    /// How often overdue orders are looked for.
    pub pace: Duration,
}

/// Why a server did not start or stopped by itself.
#[derive(Debug)]
pub enum ServeError {
    /// The address is taken or not allowed.
    Listen(SocketAddr, std::io::Error),
    /// The database.
    Store(StoreError),
}

impl std::fmt::Display for ServeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ServeError::Listen(address, error) => {
                write!(f, "cannot listen on {address}: {error}; choose another port with --port")
            }
            ServeError::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ServeError {}

/// A server that listens and has not begun to answer.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    shop: Shop,
    webhook: Option<Webhook>,
    pace: Duration,
}

impl Server {
    /// Opens the database and the port.
    pub async fn prepare(options: Options) -> Result<Server, ServeError> {
        let store = Store::open(&options.database).await.map_err(ServeError::Store)?;
        let listener = TcpListener::bind(options.listen).await.map_err(|error| ServeError::Listen(options.listen, error))?;
        let shop = Shop::new(Inner {
            root: root(options.public_url.as_deref(), listener.local_addr().unwrap_or(options.listen)),
            allowed_headers: state::allowed_headers(options.merchant.shop.backend.headers.keys()),
            merchant: options.merchant,
            store,
            clock: options.clock,
            admin_token: options.admin_token,
            signer: options.signer,
            limiter: rate::Limiter::new(options.rate_limit),
            guesses: rate::Limiter::new(options.rate_limit.min(codes::CODES_A_MINUTE)),
            files: options.files,
            public_url: options.public_url,
            behind_proxy: options.behind_proxy,
            tells: options.webhook.is_some(),
            poked: Arc::new(Notify::new()),
        });
        Ok(Server { listener, shop, webhook: options.webhook, pace: options.pace })
    }

    /// Where it listens.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Answers until `stop` comes, then lets open requests end (ten seconds at most) and closes the database.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
        let Server { listener, shop, webhook, pace } = self;
        let mut tasks = tokio::task::JoinSet::new();
        tasks.spawn(tending::expire_for_ever(shop.clone(), pace));
        if let Some(webhook) = webhook {
            tasks.spawn(webhook::deliver_for_ever(webhook, shop.store.clone(), shop.clock.clone(), shop.poked.clone()));
        }
        let stopping = Arc::new(Notify::new());
        let told = stopping.clone();
        let service = router(shop.clone()).into_make_service_with_connect_info::<SocketAddr>();
        let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
            stop.await;
            told.notify_one();
        });
        let patience = async {
            stopping.notified().await;
            tokio::time::sleep(Duration::from_secs(10)).await;
        };
        let ended = tokio::select! {
            ended = serving => ended,
            () = patience => Ok(()),
        };
        tasks.shutdown().await;
        shop.store.close().await;
        ended
    }
}

/// The server as it reaches itself: by the address that shoppers use, or from the same machine.
fn root(public: Option<&str>, mut at: SocketAddr) -> String {
    if at.ip().is_unspecified() {
        at.set_ip(if at.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() });
    }
    public.map_or_else(|| format!("http://{at}/"), |url| format!("{}/", url.trim_end_matches('/')))
}

fn router(shop: Shop) -> Router {
    let checkout = Router::new()
        .route("/api/orders", post(orders::place))
        .route("/api/orders/{id}", get(orders::watch))
        .route("/api/orders/{id}/survey", post(after::rate))
        .route("/api/quote", post(orders::quote))
        .route("/api/answers", post(orders::answers))
        .route("/api/codes", post(codes::tell))
        .route("/api/keys", get(orders::keys))
        .route("/api/vat-ids", get(orders::vat_id))
        .route("/api/withdrawals", post(withdraw::post))
        // Set before the layers, so that a preflight (no route takes OPTIONS) goes through them.
        .method_not_allowed_fallback(wrong_method)
        .layer(from_fn_with_state(shop.clone(), guard::limit))
        .layer(from_fn_with_state(shop.clone(), cors::mark));
    let merchant = Router::new()
        .route("/api/admin/orders", get(admin::orders))
        .route("/api/admin/orders/{id}", get(admin::order))
        .route("/api/admin/orders/{id}/refunds", get(refunds::list).post(refunds::make))
        .route("/api/admin/orders/{id}/withdrawals", get(withdraw::list_of))
        .route("/admin/orders", get(admin::orders_page))
        .route("/api/admin/orders/{id}/tracking", post(after::track))
        .route("/admin/orders/{id}", get(admin::order_page).post(after::track_by_form))
        .route("/admin/orders/{id}/slip", get(after::slip))
        .layer(from_fn_with_state(shop.clone(), guard::admit))
        .layer(from_fn_with_state(shop.clone(), guard::limit));
    let withdrawal = Router::new()
        .route("/withdraw", get(withdraw::show).post(withdraw::take))
        .route("/withdrawals/{id}", get(withdraw::file))
        .layer(from_fn_with_state(shop.clone(), guard::limit));
    let shopper = Router::new().route("/order/{id}", get(after::show)).layer(from_fn_with_state(shop.clone(), guard::limit));
    let sandbox = Router::new()
        .route("/sandbox/{id}", get(sandbox::show).post(sandbox::act))
        .route("/sandbox/{id}/qr.svg", get(sandbox::qr))
        .layer(from_fn_with_state(shop.clone(), guard::limit));
    Router::new()
        .merge(checkout)
        .merge(merchant)
        .merge(shopper)
        .merge(sandbox)
        .merge(withdrawal)
        .route("/landfall-pages.css", get(page::style))
        .route("/landfall-pages.js", get(page::script))
        .route("/healthz", get(health))
        .method_not_allowed_fallback(wrong_method)
        .fallback_service(Router::new().fallback(assets::serve).layer(CompressionLayer::new()).with_state(shop.clone()))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(from_fn(guard::harden))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            axum::response::IntoResponse::into_response(Problem::internal(&"a handler panicked"))
        }))
        .with_state(shop)
}

async fn health(axum::extract::State(shop): axum::extract::State<Shop>) -> Result<&'static str, Problem> {
    shop.store.ping().await.map_err(|error| Problem::internal(&error))?;
    Ok("ok\n")
}

async fn wrong_method() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not take this method.")
}
