//! Values of generated types as expressions, with stand-ins for what only people know.

use std::collections::BTreeSet;

use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, ExprRange, Field, Fields, Ident, ItemEnum, ItemStruct, Lit, Path, Type};

use super::surface::{Declared, Surface, argument, is_unit};

/// How deep requests may nest, and how many values they may have, before an example is of no use.
const MAX_DEPTH: usize = 8;
const MAX_VALUES: usize = 200;

/// How long a chain of calls may be in one line.
const MAX_CHAIN: usize = 60;

/// Writes expressions, and keeps in mind what they name.
pub(super) struct Sampler<'s> {
    surface: &'s Surface<'s>,
    /// What is to be imported from the crate.
    pub(super) names: BTreeSet<String>,
    values: usize,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
struct Site<'p> {
    /// The module that writes the type, as `orders::`, or nothing for the root.
    module: &'p str,
    depth: usize,
    taken: Taken,
}

/// What a place takes of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    /// Values of the very type.
    Exactly,
    /// Those, and for a `String` whatever turns into it.
    Texts,
    /// Whatever turns into the type, so that a value has to say which it is.
    Any,
}

impl<'s> Sampler<'s> {
    pub(super) fn new(surface: &'s Surface<'s>) -> Self {
        Self { surface, names: BTreeSet::new(), values: 0 }
    }

    /// A value of a type that is written at the root; absent where there is none that is sure to compile.
    pub(super) fn value(&mut self, ty: &Type) -> Option<String> {
        self.at(ty, Site { module: "", depth: 1, taken: Taken::Exactly })
    }

    fn at(&mut self, ty: &Type, site: Site<'_>) -> Option<String> {
        self.values += 1;
        if site.depth > MAX_DEPTH || self.values > MAX_VALUES {
            return None;
        }
        if is_unit(ty) {
            return Some("()".to_owned());
        }
        let Type::Path(path) = ty else { return None };
        let path = &path.path;
        let last = path.segments.last()?.ident.to_string();
        let mut segments = path.segments.iter().map(|segment| segment.ident.to_string());
        if path.leading_colon.is_some() && segments.next().is_some_and(|first| first == "saponify") {
            return match last.as_str() {
                "Secret" => Some("saponify::Secret::new(\"secret\")".to_owned()),
                _ => Some(read(lexical(&last)?, &format!("saponify::simple::{last}"), site)),
            };
        }
        match last.as_str() {
            "String" if site.taken == Taken::Exactly => Some("\"text\".to_owned()".to_owned()),
            "String" => Some("\"text\"".to_owned()),
            "bool" => Some("true".to_owned()),
            "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Some("1".to_owned()),
            "Box" => Some(format!("Box::new({})", self.at(argument(ty)?, Site { taken: Taken::Exactly, ..site })?)),
            _ => self.declared(path, site),
        }
    }

    fn declared(&mut self, path: &Path, site: Site<'_>) -> Option<String> {
        let surface = self.surface;
        let (name, declared) = surface.find(path, site.module)?;
        let module = name.rfind("::").and_then(|end| name.get(..end + 2)).unwrap_or_default().to_owned();
        let inner = Site { module: &module, depth: site.depth + 1, ..site };
        let value = match declared {
            Declared::Struct(item) if matches!(item.fields, Fields::Unnamed(_)) => {
                let text = self.text(item, inner)?;
                if site.taken != Taken::Any {
                    return Some(read(text, &name, site));
                }
                read(text, &name, site)
            }
            Declared::Struct(item) => self.record(&name, item, inner)?,
            Declared::Enum(item) => self.variant(&name, item, inner)?,
        };
        self.names.insert(name.split("::").next().unwrap_or(&name).to_owned());
        Some(value)
    }

    /// A builder with every required field.
    fn record(&mut self, name: &str, item: &ItemStruct, site: Site<'_>) -> Option<String> {
        if !item.attrs.iter().any(derives_required) {
            return None;
        }
        let mut setters = Vec::new();
        for field in &item.fields {
            if let Some((setter, value)) = self.setter(field, site)? {
                setters.push(setter_call(&setter, &value));
            }
        }
        Some(chain(&format!("{name}::builder()"), &setters, ".build()"))
    }

    /// The setter of a field and what it takes; nothing where the field may be left out.
    #[expect(clippy::option_option, reason = "no setter, and no value, are two things")]
    fn setter(&mut self, field: &Field, site: Site<'_>) -> Option<Option<(String, String)>> {
        let name = field.ident.as_ref()?.to_string();
        let Type::Path(path) = &field.ty else { return None };
        let kind = path.path.segments.last()?.ident.to_string();
        let said = Said::of(field);
        let site = Site { taken: if said.is_into { Taken::Any } else { Taken::Texts }, ..site };
        let value = match (kind.as_str(), said.each) {
            ("Option", _) => return Some(None),
            _ if said.is_supplied => return Some(None),
            ("Vec", _) if !said.is_required => return Some(None),
            ("Vec", Some(each)) => (each.to_string(), self.at(argument(&field.ty)?, site)?),
            ("Vec", None) => (name, format!("[{}]", self.at(argument(&field.ty)?, site)?)),
            (_, Some(each)) => (each.to_string(), self.at(said.item.as_ref()?, site)?),
            (_, None) => (name, self.at(&field.ty, site)?),
        };
        Some(Some(value))
    }

    /// What a newtype is read from, which its facets may refuse when the example runs.
    fn text(&self, item: &ItemStruct, site: Site<'_>) -> Option<&'static str> {
        let Fields::Unnamed(fields) = &item.fields else { return None };
        let Type::Path(path) = &fields.unnamed.first()?.ty else { return None };
        let last = path.path.segments.last()?.ident.to_string();
        match last.as_str() {
            "String" => Some("text"),
            "bool" => Some("true"),
            "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Some("1"),
            _ if path.path.leading_colon.is_some() => lexical(&last),
            _ if site.depth >= MAX_DEPTH => None,
            _ => match self.surface.find(&path.path, site.module)? {
                (_, Declared::Struct(base)) => self.text(base, Site { depth: site.depth + 1, ..site }),
                (_, Declared::Enum(_)) => None,
            },
        }
    }

    fn variant(&mut self, name: &str, item: &ItemEnum, site: Site<'_>) -> Option<String> {
        let first = item.variants.first()?;
        let variant = format!("{name}::{}", first.ident);
        match &first.fields {
            Fields::Unit => Some(variant),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                let value = self.at(&fields.unnamed.first()?.ty, Site { taken: Taken::Exactly, ..site })?;
                Some(format!("{variant}({value})"))
            }
            _ => None,
        }
    }
}

/// A value that is read from text; its type is named where the place leaves that open.
fn read(text: &str, ty: &str, site: Site<'_>) -> String {
    match site.taken {
        Taken::Any => format!("{text:?}.parse::<{ty}>()?"),
        Taken::Exactly | Taken::Texts => format!("{text:?}.parse()?"),
    }
}

/// A call of a setter, laid out as rustfmt does.
pub(super) fn setter_call(setter: &str, value: &str) -> String {
    if value.contains('\n') {
        format!(".{setter}(\n    {},\n)", value.replace('\n', "\n    "))
    } else {
        format!(".{setter}({value})")
    }
}

/// A chain of calls, laid out as rustfmt does: in one line where that is short.
pub(super) fn chain(first: &str, calls: &[String], last: &str) -> String {
    let line = format!("{first}{}{last}", calls.concat());
    if line.len() <= MAX_CHAIN && !line.contains('\n') {
        return line;
    }
    let mut chain = first.to_owned();
    for call in calls.iter().map(String::as_str).chain([last]) {
        chain.push_str("\n    ");
        chain.push_str(&call.replace('\n', "\n    "));
    }
    chain
}

/// What `#[required(…)]` says of a field.
#[derive(Default)]
struct Said {
    each: Option<Ident>,
    item: Option<Type>,
    /// Whether a list needs an item.
    is_required: bool,
    is_into: bool,
    is_supplied: bool,
}

impl Said {
    fn of(field: &Field) -> Self {
        let mut said = Self::default();
        for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("required")) {
            // What the generator wrote has no mistakes; an example that has does not compile, and nothing else.
            let _ = attribute.parse_nested_meta(|meta| {
                let key = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
                match key.as_str() {
                    "each" => said.each = Some(meta.value()?.call(Ident::parse_any)?),
                    "item" => said.item = Some(meta.value()?.parse()?),
                    "occurs" => said.is_required = starts_above_zero(&meta.value()?.parse()?),
                    "into" => said.is_into = true,
                    "supplied" => said.is_supplied = true,
                    _ => return Err(meta.error("unknown")),
                }
                Ok(())
            });
        }
        said
    }
}

fn starts_above_zero(occurs: &Expr) -> bool {
    let Expr::Range(ExprRange { start: Some(start), .. }) = occurs else { return false };
    matches!(&**start, Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if number.base10_digits() != "0")
}

fn derives_required(attribute: &Attribute) -> bool {
    let mut found = false;
    if attribute.path().is_ident("derive") {
        // What cannot be read derives nothing that is known of here.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|last| last.ident == "Required");
            Ok(())
        });
    }
    found
}

/// A text of a built-in simple type, by its Rust name.
fn lexical(name: &str) -> Option<&'static str> {
    Some(match name {
        "NormalizedString" | "Token" | "Name" | "NcName" | "NmToken" | "NmTokens" | "Id" | "IdRef" | "IdRefs"
        | "Entity" | "Entities" => "text",
        "Language" => "en",
        "AnyUri" => "https://example.com/",
        "Decimal" | "Integer" | "NonNegativeInteger" | "PositiveInteger" | "Float" | "Double" => "1",
        "NonPositiveInteger" | "NegativeInteger" => "-1",
        "Date" => "2030-01-31",
        "DateTime" => "2030-01-31T12:00:00Z",
        "Time" => "12:00:00Z",
        "Duration" => "P1D",
        "GYear" => "2030",
        "GYearMonth" => "2030-01",
        "GMonth" => "--01",
        "GMonthDay" => "--01-31",
        "GDay" => "---31",
        "Base64Binary" => "AAAA",
        "HexBinary" => "00",
        _ => return None,
    })
}
