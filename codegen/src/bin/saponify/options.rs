//! What a build may choose: the flags that stand for methods of the builder.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use saponify_codegen::{Blocking, Builder, Server};

/// The flags that `generate` and `new` have in common.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Read files from this folder and below, and not only from the contract's own.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) root: Option<PathBuf>,
    /// Refuse what breaks a rule of the standards, even where the meaning is clear.
    #[arg(long)]
    strict: bool,
    /// Generate these operations alone and the types that they reach, as in `Find,Stock.replace`; may be repeated.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    operations: Vec<String>,
    /// Give another name, as in `OrderTypeV2=Order` or `Order.zip=postcode`; may be repeated.
    #[arg(long = "rename", value_name = "NAME=NAME", value_parser = rename)]
    renames: Vec<(String, String)>,
    /// Name the setter that takes one item of a list, as in `Order.lines=line`; may be repeated.
    #[arg(long = "item", value_name = "TYPE.FIELD=NAME", value_parser = item)]
    items: Vec<(String, String)>,
    /// Derive one more trait for a type, or for all by `*`, as in `Order=serde::Serialize`; may be repeated.
    #[arg(long = "derive", value_name = "TYPE=PATH", value_parser = derive)]
    derives: Vec<(String, String)>,
    /// Add an attribute to a type, or to all by `*`, as in `Order=serde(untagged)`; may be repeated.
    #[arg(long = "attribute", value_name = "TYPE=ATTRIBUTE", value_parser = attribute)]
    attributes: Vec<(String, String)>,
    /// Put a type of your own in place of one of the contract, as in `{urn:shop}money=crate::Money`; may be repeated.
    #[arg(long = "override", value_name = "{NAMESPACE}TYPE=PATH", value_parser = replacement)]
    overrides: Vec<(String, String)>,
    /// Generate a client that waits for its answers, too: `on`, `off`, or `feature=NAME` for where that feature is on.
    #[arg(long, default_value = "off", value_name = "WHEN", value_parser = blocking)]
    blocking: Blocking,
    /// Generate a service trait and a router: `on`, `off`, or `feature=NAME` for where that feature is on.
    #[arg(long, default_value = "off", value_name = "WHEN", value_parser = server)]
    server: Server,
}

/// A part of the generated code that is only there where it is wanted.
#[derive(Clone, Debug)]
pub(crate) struct Gate {
    /// The builder's type of that choice.
    pub(crate) choice: &'static str,
    /// The feature of `saponify` that the part needs.
    pub(crate) feature: &'static str,
    /// What it is.
    pub(crate) about: &'static str,
    /// The feature of the crate that turns it on; none where it always is.
    pub(crate) of_crate: Option<String>,
}

/// Features of a crate that is made which have a meaning already.
const TAKEN: [&str; 2] = ["default", "yaserde"];

/// A method of the builder that takes two texts, by its name, and what it is called with.
type Pairs<'o> = (&'static str, &'o [(String, String)], fn(Builder, String, String) -> Builder);

impl Options {
    /// The builder with all of it but the root.
    pub(crate) fn applied(&self, builder: Builder) -> Builder {
        let mut builder = builder.strict(self.strict).operations(&self.operations);
        builder = builder.blocking(self.blocking.clone()).server(self.server.clone());
        for (_, pairs, method) in self.pairs() {
            for (one, other) in pairs {
                builder = method(builder, one.clone(), other.clone());
            }
        }
        builder
    }

    /// The same as source, a line a call.
    pub(crate) fn calls(&self) -> String {
        let mut out = String::new();
        // Writing to a `String` does not fail.
        if self.strict {
            let _ = writeln!(out, ".strict(true)");
        }
        if !self.operations.is_empty() {
            let _ = writeln!(out, ".operations({:?})", self.operations);
        }
        for Gate { choice, feature, of_crate, .. } in self.gates() {
            let _ = match of_crate {
                None => writeln!(out, ".{feature}({choice}::On)"),
                Some(name) => writeln!(out, ".{feature}({choice}::feature({name:?}))"),
            };
        }
        for (name, pairs, _) in self.pairs() {
            for (one, other) in pairs {
                let _ = writeln!(out, ".{name}({one:?}, {other:?})");
            }
        }
        out
    }

    /// The parts that are wanted.
    pub(crate) fn gates(&self) -> Vec<Gate> {
        let blocking = match &self.blocking {
            Blocking::On => Some(None),
            Blocking::Feature(name) => Some(Some(name.clone())),
            Blocking::Off => None,
        };
        let server = match &self.server {
            Server::On => Some(None),
            Server::Feature(name) => Some(Some(name.clone())),
            Server::Off => None,
        };
        let parts = [
            ("Blocking", "blocking", "Clients that wait for their answers.", blocking),
            ("Server", "server", "Service traits and their axum routers.", server),
        ];
        let wanted = parts.into_iter().filter_map(|(choice, feature, about, wanted)| {
            wanted.map(|of_crate| Gate { choice, feature, about, of_crate })
        });
        wanted.collect()
    }

    fn pairs(&self) -> [Pairs<'_>; 5] {
        [
            ("rename", &self.renames, Builder::rename),
            ("item", &self.items, Builder::item),
            ("derive", &self.derives, Builder::derive),
            ("attribute", &self.attributes, Builder::attribute),
            ("override_type", &self.overrides, Builder::override_type),
        ]
    }
}

/// A value of three that a flag may have.
pub(crate) fn choose<T>(when: &str, on: T, off: T, feature: impl Fn(String) -> T) -> Result<T, String> {
    match when.split_once('=') {
        None if when == "on" => Ok(on),
        None if when == "off" => Ok(off),
        Some(("feature", name)) if !name.is_empty() => Ok(feature(name.to_owned())),
        _ => Err("write `on`, `off` or `feature=NAME`".to_owned()),
    }
}

fn blocking(when: &str) -> Result<Blocking, String> {
    choose(free(when)?, Blocking::On, Blocking::Off, Blocking::Feature)
}

fn server(when: &str) -> Result<Server, String> {
    choose(free(when)?, Server::On, Server::Off, Server::Feature)
}

fn free(when: &str) -> Result<&str, String> {
    match when.split_once('=') {
        Some((_, name)) if TAKEN.contains(&name) => Err(format!("the feature `{name}` is another one")),
        _ => Ok(when),
    }
}

fn item(text: &str) -> Result<(String, String), String> {
    let shown = "write `Type.field=setter`";
    pair(text.split_once('=').filter(|(field, _)| field.contains('.')), shown)
}

fn rename(text: &str) -> Result<(String, String), String> {
    pair(text.split_once('='), "write `Name=Other` or `Type.field=other`")
}

fn derive(text: &str) -> Result<(String, String), String> {
    pair(text.split_once('='), "write `Type=path::of::Trait`")
}

fn attribute(text: &str) -> Result<(String, String), String> {
    pair(text.split_once('='), "write `Type=attribute`")
}

/// A namespace may have `=` in it.
fn replacement(text: &str) -> Result<(String, String), String> {
    pair(text.rsplit_once('='), "write `{namespace}type=crate::Type`")
}

fn pair(parts: Option<(&str, &str)>, shown: &str) -> Result<(String, String), String> {
    match parts {
        Some((one, other)) if !one.is_empty() && !other.is_empty() => Ok((one.to_owned(), other.to_owned())),
        _ => Err(shown.to_owned()),
    }
}
