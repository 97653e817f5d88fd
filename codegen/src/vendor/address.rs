//! What may be read, and where a reference leads.

use std::net::IpAddr;
use std::path::Path;

use reqwest::Url;

use crate::report::quote;

/// Why an address is not read, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl Refused {
    fn new(message: String, help: &'static str) -> Self {
        Self { message, help }
    }
}

/// Whether plain http is read from this machine.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowed {
    pub(super) loopback_http: bool,
}

impl Allowed {
    /// The address of what the user names: a URL, or a file.
    pub(super) fn source(self, source: &str) -> Result<Url, Refused> {
        let is_url = source.split_once("://").is_some_and(|(scheme, _)| scheme.len() > 1);
        if is_url {
            let url = Url::parse(source).map_err(|error| {
                Refused::new(format!("{} is no URL: {error}", quote(source)), "check how it is written")
            })?;
            return self.check(url);
        }
        let cannot = |why: String| {
            Refused::new(
                format!("cannot open {}: {why}", quote(source)),
                "name a file, or a URL that starts with `https://`",
            )
        };
        let real = Path::new(source).canonicalize().map_err(|error| cannot(error.to_string()))?;
        Url::from_file_path(real).map_err(|()| cannot("it has no URL".to_owned()))
    }

    /// Where a reference leads that stands in the file at `base`.
    ///
    /// What is named by http is asked for by https: servers behind a gateway do not know that they are reached so.
    pub(super) fn reference(self, base: &Url, location: &str) -> Result<Url, Refused> {
        let mut url = base.join(location).map_err(|error| {
            Refused::new(format!("{} is no location: {error}", quote(location)), "correct it in a local copy")
        })?;
        url.set_fragment(None);
        if url.scheme() == "file" && base.scheme() != "file" {
            let message = format!("{} leads from the network to a file of this machine", quote(location));
            return Err(Refused::new(message, "save a copy of the contract, and correct it there"));
        }
        if url.scheme() == "http" && url.port().is_none() && !self.is_own_http(&url) {
            // Only schemes of another kind are refused.
            let _ = url.set_scheme("https");
        }
        self.check(url)
    }

    /// Where an answer says to look instead: by the same scheme, or not at all.
    pub(super) fn redirect(self, from: &Url, location: &str) -> Result<Url, Refused> {
        let cannot = |why: String| Refused::new(why, "name the address that it leads to, if you trust it");
        let shown = quote(location);
        let url =
            from.join(location).map_err(|error| cannot(format!("it leads to {shown}, which is no URL: {error}")))?;
        if url.scheme() != from.scheme() {
            return Err(cannot(format!("it leads to {shown}, and redirects to another scheme are not followed")));
        }
        self.check(url)
    }

    fn check(self, url: Url) -> Result<Url, Refused> {
        let shown = quote(url.as_str());
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Refused::new(
                "a URL with a user or a password is not read: both would stand in `vendor.lock`".to_owned(),
                "save a copy of the contract, and name that",
            ));
        }
        match url.scheme() {
            "file" | "https" => Ok(url),
            "http" if self.is_own_http(&url) => Ok(url),
            "http" if is_loopback(&url) => {
                Err(Refused::new(format!("{shown} is not https"), "`--allow-http` reads http from this machine"))
            }
            "http" => Err(Refused::new(format!("{shown} is not https"), "name it by `https://`, or save a copy")),
            _ => Err(Refused::new(format!("{shown} is neither a file nor on the web"), "save a copy, and name that")),
        }
    }

    fn is_own_http(self, url: &Url) -> bool {
        self.loopback_http && url.scheme() == "http" && is_loopback(url)
    }
}

/// Whether the host is this machine, whatever a name server says.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRICT: Allowed = Allowed { loopback_http: false };
    const OWN_HTTP: Allowed = Allowed { loopback_http: true };

    fn lead(allowed: Allowed, base: &str, location: &str) -> Result<String, String> {
        let base = Url::parse(base).map_err(|error| error.to_string())?;
        allowed.reference(&base, location).map(String::from).map_err(|refused| refused.message)
    }

    #[test]
    fn references_lead_to_https() {
        let base = "https://a.example/svc/x.wsdl?wsdl";
        for (location, expected) in [
            ("types.xsd", "https://a.example/svc/types.xsd"),
            ("../types.xsd#top", "https://a.example/types.xsd"),
            ("?xsd=1", "https://a.example/svc/x.wsdl?xsd=1"),
            ("//b.example/t.xsd", "https://b.example/t.xsd"),
            ("http://b.example/t.xsd", "https://b.example/t.xsd"),
            ("http://127.0.0.1/t.xsd", "https://127.0.0.1/t.xsd"),
        ] {
            assert_eq!(lead(STRICT, base, location).as_deref(), Ok(expected));
        }
        for (location, expected) in [
            ("http://b.example:8080/t.xsd", "is not https"),
            ("file:///etc/passwd", "from the network to a file"),
            ("ftp://b.example/t.xsd", "neither a file nor on the web"),
            ("https://me:secret@b.example/t.xsd", "a user or a password"),
            ("http://[", "is no location"),
        ] {
            let told = lead(STRICT, base, location);
            assert!(told.as_ref().is_err_and(|told| told.contains(expected)), "{told:?}");
            assert!(!told.is_err_and(|told| told.contains("secret")));
        }
    }

    #[test]
    fn plain_http_is_for_this_machine() {
        let base = "http://127.0.0.1:4000/x.wsdl";
        for host in ["127.0.0.1", "127.1", "[::1]", "localhost"] {
            let location = format!("http://{host}:4000/t.xsd");
            assert!(lead(OWN_HTTP, base, &location).is_ok(), "{host}");
            assert!(lead(STRICT, base, &location).is_err_and(|told| told.contains("is not https")), "{host}");
        }
        for host in ["localhost.example", "128.0.0.1", "[::2]", "127.0.0.1.example"] {
            assert!(lead(OWN_HTTP, base, &format!("http://{host}:4000/t.xsd")).is_err(), "{host}");
        }
    }

    #[test]
    fn redirects_keep_the_scheme() -> Result<(), Box<dyn std::error::Error>> {
        let from = Url::parse("https://a.example/x.wsdl")?;
        assert_eq!(OWN_HTTP.redirect(&from, "/y.wsdl").map(String::from).as_deref(), Ok("https://a.example/y.wsdl"));
        for location in ["http://a.example/y", "http://localhost/y", "file:///etc/passwd", "https://me@a.example/"] {
            assert!(OWN_HTTP.redirect(&from, location).is_err(), "{location}");
        }
        Ok(())
    }
}
