//! Static files: the widget, its packs and the shop's pages.
//!
//! A file `x.br` or `x.gz` beside `x` is sent to clients that take it; otherwise text is compressed on the way. Every file has an
//! ETag and is asked for again (`no-cache`), unless it lies in a folder that carries a version.

use std::path::{Component, Path, PathBuf};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Problem;
use super::state::Shop;
use crate::native::token;

/// Answers everything no route is there for.
pub async fn serve(State(shop): State<Shop>, request: Request) -> Response {
    let path = request.uri().path();
    let ours = ["/api/", "/admin", "/order/", "/sandbox"].iter().any(|room| path.starts_with(room));
    let Some(folder) = shop.files.as_deref().filter(|_| !ours) else { return Problem::not_found().into_response() };
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let detail = "Static files can only be read.";
        return Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", detail).into_response();
    }
    let mut response = match find(folder, path).await {
        Some(Found::File(file)) => answer(&file, path, request.headers()).await.unwrap_or_else(missing),
        Some(Found::FolderWithoutSlash) => (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, slashed(path))]).into_response(),
        None => missing(),
    };
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

fn missing() -> Response {
    (StatusCode::NOT_FOUND, "There is no such file.\n").into_response()
}

fn slashed(path: &str) -> String {
    format!("/{}/", path.trim_matches('/'))
}

#[derive(Debug, PartialEq)]
enum Found {
    File(PathBuf),
    FolderWithoutSlash,
}

async fn find(folder: &Path, path: &str) -> Option<Found> {
    let wanted = folder.join(inside(path)?);
    let folder = tokio::fs::canonicalize(folder).await.ok()?;
    let mut real = tokio::fs::canonicalize(&wanted).await.ok()?;
    if tokio::fs::metadata(&real).await.ok()?.is_dir() {
        if !path.ends_with('/') {
            return Some(Found::FolderWithoutSlash);
        }
        real = tokio::fs::canonicalize(real.join("index.html")).await.ok()?;
    }
    // A link may lead anywhere; only what really lies in the folder is served.
    (real.starts_with(&folder) && tokio::fs::metadata(&real).await.ok()?.is_file()).then_some(Found::File(real))
}

/// The path inside the folder: decoded, without dots, hidden files and backslashes.
fn inside(path: &str) -> Option<PathBuf> {
    let decoded = decode(path)?;
    let relative = Path::new(decoded.trim_start_matches('/'));
    let plain = relative.components().all(|part| match part {
        Component::Normal(name) => name.to_str().is_some_and(|name| !name.starts_with('.') && !name.contains(['\\', '\0', ':'])),
        _ => false,
    });
    plain.then(|| relative.to_owned())
}

fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) = (char::from(rest.next()?).to_digit(16)?, char::from(rest.next()?).to_digit(16)?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

async fn answer(file: &Path, path: &str, asked: &HeaderMap) -> Option<Response> {
    let accepts = accepted(asked);
    let mut chosen = None;
    for (name, suffix) in [("br", "br"), ("gzip", "gz")] {
        let beside = PathBuf::from(format!("{}.{suffix}", file.display()));
        if accepts.contains(&name)
            && let Ok(bytes) = tokio::fs::read(&beside).await
        {
            chosen = Some((bytes, Some(name)));
            break;
        }
    }
    let (bytes, encoding) = match chosen {
        Some(found) => found,
        None => (tokio::fs::read(file).await.ok()?, None),
    };
    // Weak, because what is compressed on the way has the same tag as what is not.
    let etag = HeaderValue::from_str(&format!("W/\"{}\"", &token::hash(&bytes)[..24])).ok()?;
    let fresh = asked.get_all(header::IF_NONE_MATCH).iter().any(|seen| holds(seen, &etag));
    let mut response = if fresh { StatusCode::NOT_MODIFIED.into_response() } else { Body::from(bytes).into_response() };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, etag);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching(path)));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind(file)));
    if let Some(name) = encoding.filter(|_| !fresh) {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    Some(response)
}

/// The encodings a client takes; those with `q=0` are refused ones.
fn accepted(asked: &HeaderMap) -> Vec<&str> {
    let lists = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let items = lists.flat_map(|list| list.split(','));
    items
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let name = parts.next()?;
            let refused = parts.any(|part| matches!(part.strip_prefix("q=").map(str::parse::<f32>), Some(Ok(0.0))));
            (!refused).then_some(name)
        })
        .collect()
}

/// Whether `If-None-Match` names the tag.
fn holds(seen: &HeaderValue, etag: &HeaderValue) -> bool {
    let (Ok(seen), Ok(etag)) = (seen.to_str(), etag.to_str()) else { return false };
    seen.split(',').map(str::trim).any(|tag| tag == etag || tag == "*")
}

fn caching(path: &str) -> &'static str {
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    let versioned = folders.iter().any(|folder| {
        let version = folder.rsplit('-').next().unwrap_or(folder).trim_start_matches('v');
        version.split('.').count() == 3
            && version.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    });
    if versioned { "public, max-age=31536000, immutable" } else { "no-cache" }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in [
            "/../etc/passwd",
            "/a/../../b",
            "/%2e%2e/x",
            "/..%2fx",
            "/.git/config",
            "/a%00b",
            "/a\\..\\b",
            "/c:/x",
            "/%zz",
            "/%f",
        ] {
            assert_eq!(inside(path), None, "{path}");
        }
        assert_eq!(inside("/packs/countries/DE.json"), Some(PathBuf::from("packs/countries/DE.json")));
        assert_eq!(inside("/caf%C3%A9.html"), Some(PathBuf::from("café.html")));
        assert_eq!(inside("//etc/passwd"), Some(PathBuf::from("etc/passwd")));
    }

    #[test]
    fn only_folders_with_a_version_are_kept_for_ever() {
        assert!(caching("/landfall-0.1.0/landfall.js").contains("immutable"));
        assert!(caching("/v1.20.3/packs/countries/DE.json").contains("immutable"));
        for path in ["/landfall.js", "/packs/landfall-0.1.0", "/1.2/landfall.js", "/a.b.c/x"] {
            assert_eq!(caching(path), "no-cache", "{path}");
        }
    }

    #[test]
    fn an_encoding_with_weight_zero_is_a_refusal() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip, br;q=0, deflate;q=0.5"));
        assert_eq!(accepted(&headers), ["gzip", "deflate"]);
    }
}
