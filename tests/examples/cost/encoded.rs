//! References of the SOAP encoding, by which a message may say a thing many times and write it once.

use saponify::client::Client;
use saponify::contract::{Element, Operation, Service};
use saponify::fault::Declared;
use saponify::transport::{Answer, BoxFuture, Request, Transport, TransportError};
use saponify::wire::{WriteError, WriteOptions};
use saponify::{ClientBuilder, Fault, ServiceClient, Supply, Wire};
use std::fmt;
use std::fmt::Write as _;
use std::sync::Arc;

static ASK: Operation =
    Operation::new("ask", Element::wrapper("", "", "ask"), Element::wrapper("", "", "answer")).encoded();
static SERVICE: Service = Service::new("Service").operations(&[&ASK]).endpoint("https://localhost/");

#[derive(Debug, Wire)]
struct Items {
    item: Vec<Items>,
}

impl Supply<()> for Items {}

struct Asking(Client<()>);

impl ServiceClient for Asking {
    type Credentials = ();
    const SERVICE: &'static Service = &SERVICE;

    fn from_client(client: Client<()>) -> Self {
        Self(client)
    }

    fn client(&self) -> &Client<()> {
        &self.0
    }
}

#[derive(Debug)]
struct Undeclared(Fault);

impl Declared for Undeclared {
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

impl fmt::Display for Undeclared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Answers the same always.
struct Fixed(String);

impl Transport for Fixed {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(async { Ok(Answer::new(200, self.0.clone())) })
    }
}

pub(crate) fn read(xml: &str) -> Result<(), String> {
    let builder = ClientBuilder::<Asking>::new().transport(Arc::new(Fixed(xml.to_owned())));
    let client = builder.build().map_err(|error| error.to_string())?.0;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let asked = runtime.block_on(client.call::<_, Items, Undeclared>(&ASK, Items { item: Vec::new() }));
    asked.map(|items| drop(std::hint::black_box(items))).map_err(|error| error.to_string())
}

fn envelope(content: &str, independent: &str) -> String {
    format!(
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><answer>{content}</answer>{independent}\
         </e:Body></e:Envelope>"
    )
}

/// `number` references to one element.
pub(crate) fn shared(number: usize) -> String {
    envelope(&"<item href='#i'/>".repeat(number), "<i id='i'><item/></i>")
}

/// `number` elements, each of which refers to the next one ten times.
pub(crate) fn laughs(number: usize) -> String {
    let mut independent = String::new();
    for at in 0..number {
        let ten = format!("<item href='#i{}'/>", at + 1).repeat(10);
        let _ = write!(independent, "<i id='i{at}'>{ten}</i>");
    }
    let _ = write!(independent, "<i id='i{number}'/>");
    envelope("<item href='#i0'/>", &independent)
}

/// `number` references, each to an element that refers to nothing.
pub(crate) fn chain(number: usize) -> String {
    let (mut content, mut independent) = (String::new(), String::new());
    for at in 0..number {
        let _ = write!(content, "<item href='#i{at}'/>");
        let _ = write!(independent, "<i id='i{at}'><item/></i>");
    }
    envelope(&content, &independent)
}
