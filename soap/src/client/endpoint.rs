//! Which addresses may be called.

use url::{Host, Url};

/// The endpoint as a URL that may be called. Its text is in no error: it may hold a secret.
pub(super) fn check(endpoint: &str, allow_http: bool) -> Result<Url, &'static str> {
    let url = Url::parse(endpoint).map_err(|_| "it is not a URL")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it has a user name or password; give credentials to the client instead");
    }
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return Err("it has no host"),
    };
    match url.scheme() {
        "https" => Ok(url),
        "http" if loopback || allow_http => Ok(url),
        "http" => Err("plain http shows the credentials to everybody on the way; use https"),
        _ => Err("its scheme is neither https nor http"),
    }
}
