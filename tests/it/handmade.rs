//! What the generator would write around services that are made by hand.

use saponify::contract::Service;
use saponify::fault::Declared;
use saponify::server::Router;
use saponify::wire::{WriteError, WriteOptions};
use saponify::{Client, ClientBuilder, Fault, ServiceClient};
use std::fmt;
use std::marker::PhantomData;

/// The service that a client is of.
pub(crate) trait Bound: Sized {
    const SERVICE: &'static Service;
}

pub(crate) struct Handmade<B>(pub(crate) Client<()>, PhantomData<B>);

impl<B: Bound> Handmade<B> {
    pub(crate) fn builder(endpoint: &str) -> ClientBuilder<Self> {
        ClientBuilder::new().endpoint(endpoint)
    }

    pub(crate) fn at(endpoint: &str) -> Client<()> {
        Self::builder(endpoint).build().expect("a client").0
    }
}

impl<B: Bound> ServiceClient for Handmade<B> {
    type Credentials = ();
    const SERVICE: &'static Service = B::SERVICE;

    fn from_client(client: Client<()>) -> Self {
        Self(client, PhantomData)
    }

    fn client(&self) -> &Client<()> {
        &self.0
    }
}

/// An operation whose contract lists no faults.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AnyFault(pub(crate) Fault);

impl Declared for AnyFault {
    fn from_fault(fault: Fault) -> Self {
        Self(fault)
    }

    fn to_fault(&self, _: &WriteOptions<'_>) -> Result<Fault, WriteError> {
        Ok(self.0.clone())
    }

    fn undeclared(&self) -> Option<&Fault> {
        Some(&self.0)
    }
}

impl fmt::Display for AnyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Serves on a free port of the loopback interface, as long as the test's runtime lives.
pub(crate) async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let endpoint = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    endpoint
}

/// Status and body of an answer to `xml`, which is posted under these headers.
pub(crate) async fn post(endpoint: &str, headers: &[(&str, &str)], xml: &str) -> (u16, String, String) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let host = endpoint.trim_start_matches("http://").trim_end_matches('/');
    let lines: Vec<_> = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!("POST / HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{}", lines.concat());
    let request = format!("{head}content-length: {}\r\n\r\n{xml}", xml.len());
    let mut stream = tokio::net::TcpStream::connect(host).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, head.to_lowercase(), body.to_owned())
}
