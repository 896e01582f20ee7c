//! Who is asking: the address of the client, and the origins of pages.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, header};

/// The client's address. Behind a proxy it is the last one the proxy added; earlier ones anybody can make up.
pub fn client(headers: &HeaderMap, peer: SocketAddr, behind_proxy: bool) -> IpAddr {
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let last = forwarded.and_then(|list| list.rsplit(',').next()).and_then(|address| address.trim().parse().ok());
    match last {
        Some(address) if behind_proxy => address,
        _ => peer.ip(),
    }
}

/// The origin under which this server is reached, such as `https://shop.example`.
pub fn own(headers: &HeaderMap, public_url: Option<&str>, behind_proxy: bool) -> String {
    if let Some(origin) = public_url.and_then(of) {
        return origin;
    }
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let forwarded = |name: &str| header(name).filter(|_| behind_proxy);
    let scheme = forwarded("x-forwarded-proto").filter(|scheme| *scheme == "https").map_or("http", |_| "https");
    let host = forwarded("x-forwarded-host").or_else(|| header(header::HOST.as_str())).unwrap_or("localhost");
    of(&format!("{scheme}://{host}")).unwrap_or_else(|| "http://localhost".to_owned())
}

/// The origin of an `http` or `https` URL, in lower case and without the scheme's usual port. Anything else has none.
pub fn of(url: &str) -> Option<String> {
    let url = reqwest::Url::parse(url.trim()).ok()?;
    let plain = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    plain.then(|| url.origin().ascii_serialization())
}

/// The URL to go back to with the order's number added, if its page may be gone to.
pub fn way_back(return_to: &str, id: &str, allowed: &[String], own: &str) -> Option<String> {
    let origin = of(return_to)?;
    if origin != own && !allowed.iter().filter_map(|url| of(url)).any(|url| url == origin) {
        return None;
    }
    let mut url = reqwest::Url::parse(return_to.trim()).ok()?;
    let kept: Vec<(String, String)> =
        url.query_pairs().filter(|(key, _)| key != "landfall-return").map(|(key, value)| (key.into(), value.into())).collect();
    url.query_pairs_mut().clear().extend_pairs(kept).append_pair("landfall-return", id);
    Some(url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_known_origins_are_gone_back_to() {
        let allowed = ["https://shop.example".to_owned(), "http://127.0.0.1:9000/".to_owned()];
        for (from, to) in [
            (
                "https://shop.example/cart?a=1&landfall-return=LF-0#top",
                Some("https://shop.example/cart?a=1&landfall-return=LF-1#top"),
            ),
            ("http://127.0.0.1:9000/", Some("http://127.0.0.1:9000/?landfall-return=LF-1")),
            ("http://127.0.0.1:8787/x", Some("http://127.0.0.1:8787/x?landfall-return=LF-1")),
            ("https://SHOP.example:443/", Some("https://shop.example/?landfall-return=LF-1")),
            ("https://shop.example.evil.example/", None),
            ("https://shop.example@evil.example/", None),
            ("http://shop.example/", None),
            ("//evil.example/", None),
            ("javascript:alert(1)//https://shop.example", None),
            ("data:text/html,x", None),
            ("https:\\\\evil.example", None),
            ("", None),
        ] {
            assert_eq!(way_back(from, "LF-1", &allowed, "http://127.0.0.1:8787").as_deref(), to, "{from}");
        }
    }

    #[test]
    fn a_made_up_forwarding_header_is_believed_only_behind_a_proxy() {
        let peer = SocketAddr::from(([192, 0, 2, 1], 1));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "198.51.100.9, 203.0.113.5".parse().unwrap());
        headers.insert("x-forwarded-proto", "https".parse().unwrap());
        headers.insert("host", "shop.example".parse().unwrap());
        assert_eq!(client(&headers, peer, false), peer.ip());
        assert_eq!(client(&headers, peer, true), IpAddr::from([203, 0, 113, 5]));
        assert_eq!(own(&headers, None, false), "http://shop.example");
        assert_eq!(own(&headers, None, true), "https://shop.example");
        assert_eq!(own(&headers, Some("https://pay.example/x"), false), "https://pay.example");
    }
}
