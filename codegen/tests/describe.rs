//! What is said of a contract is what was generated of it, over the contracts of the workspace's tests.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use saponify_codegen::describe::{Choice, Description, Enumeration, Family, Kind, Record, TypeUse, Union};
use saponify_codegen::{Builder, Builders, Yaserde};
use syn::{Fields, Item, ReturnType, TraitItem};

/// The contracts that are right, of which each generates something else.
fn contracts() -> std::io::Result<Vec<PathBuf>> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let mut contracts = Vec::new();
    for case in fs::read_dir(cases)? {
        let case = case?.path();
        let files = ["contract.wsdl", "schema.xsd"].map(|file| case.join(file));
        contracts.extend(files.into_iter().filter(|file| file.is_file() && case.join("expected.rs").is_file()));
    }
    contracts.sort();
    Ok(contracts)
}

/// The members of the types, and the signatures of the clients, by their paths: `module::Type.field` or `Client.method`.
#[derive(Default)]
struct Source {
    members: HashMap<String, String>,
    /// The structs that are `non_exhaustive`.
    open: HashMap<String, bool>,
}

impl Source {
    fn of(text: &str) -> Result<Self, syn::Error> {
        let file = syn::parse_file(text)?;
        let mut source = Self::default();
        source.add(&file.items, "");
        for item in &file.items {
            let Item::Mod(module) = item else { continue };
            let Some((_, items)) = &module.content else { continue };
            source.add(items, &format!("{}::", module.ident));
        }
        Ok(source)
    }

    fn add(&mut self, items: &[Item], module: &str) {
        for item in items {
            match item {
                Item::Struct(item) => {
                    let path = format!("{module}{}", item.ident);
                    let is_open = item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"));
                    self.open.insert(path.clone(), is_open);
                    for (index, field) in item.fields.iter().enumerate() {
                        let name = field.ident.as_ref().map_or(index.to_string(), ToString::to_string);
                        self.members.insert(format!("{path}.{name}"), written(&field.ty));
                    }
                }
                Item::Enum(item) => {
                    for variant in &item.variants {
                        let held = match &variant.fields {
                            Fields::Unnamed(fields) => fields.unnamed.iter().map(|field| written(&field.ty)).collect(),
                            _ => String::new(),
                        };
                        self.members.insert(format!("{module}{}.{}", item.ident, variant.ident), held);
                    }
                }
                Item::Trait(item) => {
                    for item_of in &item.items {
                        let TraitItem::Fn(method) = item_of else { continue };
                        let ReturnType::Type(_, answer) = &method.sig.output else { continue };
                        let arguments: Vec<_> = method.sig.inputs.iter().skip(1).map(written).collect();
                        let signature = format!("{}->{}", arguments.join(","), written(answer));
                        self.members.insert(format!("{}.{}", item.ident, method.sig.ident), signature);
                    }
                }
                _ => {}
            }
        }
    }

    fn get(&self, ty: &str, member: &str) -> Option<&str> {
        let raw = format!("{ty}.r#{member}");
        self.members.get(&format!("{ty}.{member}")).or_else(|| self.members.get(&raw)).map(String::as_str)
    }
}

/// The tokens without blanks, without commas at the end of a list, and without the colons that paths from the root start with.
fn written(tokens: &impl quote::ToTokens) -> String {
    let text = tokens.to_token_stream().to_string().replace(' ', "");
    text.replace("::saponify", "saponify").replace(",>", ">")
}

/// Without the text that is kept beside a value where patterns speak of its spelling.
fn value_type(rust: &str) -> &str {
    rust.strip_prefix("saponify::simple::Lexical<").and_then(|rust| rust.strip_suffix('>')).unwrap_or(rust)
}

/// How a type is written in a module.
fn seen_from(used: &TypeUse, module: &str) -> String {
    let rust = used.rust.replace(' ', "");
    let Some(path) = used.refers_to.as_deref().filter(|_| !module.is_empty()) else { return rust };
    let here = path.strip_prefix(module).map_or_else(|| format!("super::{path}"), str::to_owned);
    rust.rsplit_once(path).map_or(rust.clone(), |(before, after)| format!("{before}{here}{after}"))
}

/// Compares all of it; gives how many members were compared.
fn compare(description: &Description, source: &Source, contract: &Path) -> usize {
    let mut compared = 0;
    let mut is = |ty: &str, member: &str, used: Option<&TypeUse>| {
        let module = ty.rfind("::").and_then(|end| ty.get(..end + 2)).unwrap_or_default();
        let expected = used.map(|used| seen_from(used, module)).unwrap_or_default();
        assert_eq!(
            source.get(ty, member).map(value_type),
            Some(expected.as_str()),
            "{}: {ty}.{member}",
            contract.display()
        );
        compared += 1;
    };
    for ty in &description.types {
        let path = &ty.path;
        match &ty.kind {
            Kind::Record(Record { fields, has_builder, .. }) | Kind::Group(Record { fields, has_builder, .. }) => {
                for field in fields {
                    is(path, &field.name, Some(&field.ty));
                }
                assert_eq!(source.open.get(path), Some(has_builder), "{}: {path}", contract.display());
            }
            Kind::Choice(Choice { variants, .. }) => {
                for variant in variants {
                    is(path, &variant.name, Some(&variant.ty));
                }
            }
            Kind::Family(Family { members, .. }) => {
                for member in members {
                    is(path, &member.name, Some(&member.ty));
                }
            }
            Kind::Enumeration(Enumeration { values, .. }) => {
                for value in values {
                    is(path, &value.name, None);
                }
            }
            Kind::Restriction(restriction) => is(path, "0", Some(&restriction.base)),
            Kind::Union(Union { members, .. }) => {
                for member in members {
                    is(path, &member.name, Some(&member.ty));
                }
            }
            other => panic!("{} has no comparison", other.name()),
        }
    }
    for service in &description.services {
        for operation in &service.operations {
            let response = operation.response.as_ref().map_or("()".to_owned(), |response| seen_from(&response.ty, ""));
            let signature = format!(
                "request:{}->impl::std::future::Future<Output=Result<{response},saponify::Error<{}>>>+Send",
                seen_from(&operation.request.ty, ""),
                operation.fault
            );
            let name = &operation.name;
            assert_eq!(source.get(&service.name, name), Some(signature.as_str()), "{}: {name}", contract.display());
            compared += 1;
        }
    }
    compared
}

#[test]
fn what_is_described_is_what_is_generated() -> Result<(), Box<dyn Error>> {
    let contracts = contracts()?;
    assert!(contracts.len() > 50, "the cases are elsewhere");
    let mut compared = 0;
    for contract in contracts {
        for builders in [Builders::Requests, Builders::All] {
            let builder = Builder::new(&contract).yaserde(Yaserde::Off).builders(builders);
            let generated = builder.generate()?;
            compared += compare(&generated.description(), &Source::of(generated.source())?, &contract);
        }
    }
    assert!(compared > 1000, "only {compared} members were compared");
    Ok(())
}
