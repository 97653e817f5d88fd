use super::index::{Index, Tag};
use super::scope::Visible;
use super::start_tag::Attribute;
use crate::wire::ReadError;
use std::ops::Range;

/// How an element with an id or a reference is written.
pub(super) struct Written {
    pub(super) name: String,
    /// The start tag, from `<` to `>`.
    pub(super) start: String,
    /// The values that a reference leads to, by their places among the tags; the last one has the content.
    pub(super) values: Vec<usize>,
    pub(super) content: Range<usize>,
}

impl Written {
    pub(super) fn new<'x>(index: &Index<'x>, place: usize, tag: &Tag<'x>) -> Result<Self, ReadError> {
        let (mut values, mut value, mut at) = (Vec::new(), tag, place);
        // What is referred to may refer further.
        while let Some(id) = value.reference {
            at = index.target(value, id)?;
            if values.contains(&at) {
                return Err(index.is_round(tag));
            }
            if values.len() >= index.reader.options().limits.depth {
                return Err(index.is_deep());
            }
            values.push(at);
            value = index.tags.get(at).unwrap_or(tag);
        }
        let (name, mut start) =
            if at == place { (tag.start.name.to_owned(), plain(index, tag)) } else { merge(index, tag, value)? };
        start.push_str(if tag.reference.is_none() && tag.start.is_empty { "/>" } else { ">" });
        Ok(Self { name, start, values, content: value.content.clone() })
    }
}

/// The start tag of `tag` without what the encoding says in it, and without its end.
fn plain<'x>(index: &Index<'x>, tag: &Tag<'x>) -> String {
    let mut start = format!("<{}", tag.start.name);
    tag.start
        .attributes()
        .filter(|attribute| !index.is_mark(attribute, tag.scope))
        .for_each(|kept| kept.write(&mut start));
    start
}

/// The name and the start tag, without its end, of `from`, which is a reference, with what stands in the start tag of
/// `to`, which is its value.
///
/// What is in scope in `to` is declared as far as it is not in scope in `from`, so that the value's content means here
/// what it means there.
fn merge<'x>(index: &Index<'x>, from: &Tag<'x>, to: &Tag<'x>) -> Result<(String, String), ReadError> {
    let (outside, inside) = (index.declarations.visible(from.scope), index.declarations.visible(to.scope));
    let scopes = Scopes { index, outside: &outside, inside: &inside };
    let name = scopes.name(from)?;
    let mut start = format!("<{name}");
    if name != from.start.name {
        let prefix = name.split(':').next().unwrap_or_default();
        declare(&mut start, prefix, scopes.outside_uri(from.start.name));
    }
    for (prefix, uri) in inside.iter().filter(|(prefix, uri)| outside.uri(*prefix) != Some(*uri)) {
        declare(&mut start, index.names.text(prefix), index.names.text(uri));
    }
    if scopes.has_default(&outside) && index.names.find("").and_then(|default| inside.uri(default)).is_none() {
        declare(&mut start, "", "");
    }
    let is_kept = |attribute: &Attribute<'x>, tag: &Tag<'x>| {
        attribute.declares().is_none() && !index.is_mark(attribute, tag.scope)
    };
    let mut written = Vec::new();
    for attribute in to.start.attributes().filter(|attribute| is_kept(attribute, to)) {
        written.push(scopes.expanded(&inside, &attribute));
        attribute.write(&mut start);
    }
    for attribute in from.start.attributes().filter(|attribute| is_kept(attribute, from)) {
        if scopes.means_the_same(&attribute) && !written.contains(&scopes.expanded(&outside, &attribute)) {
            attribute.write(&mut start);
        }
    }
    Ok((name, start))
}

fn declare(out: &mut String, prefix: &str, uri: &str) {
    out.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
    out.push_str(prefix);
    out.push('=');
    let quote = if uri.contains('"') { '\'' } else { '"' };
    out.push(quote);
    out.push_str(uri);
    out.push(quote);
}

/// What is in scope around a reference, and in what it refers to.
struct Scopes<'s, 'x> {
    index: &'s Index<'x>,
    outside: &'s Visible,
    inside: &'s Visible,
}

impl<'x> Scopes<'_, 'x> {
    /// The name of a reference's element where its value's declarations hold.
    fn name(&self, from: &Tag<'x>) -> Result<String, ReadError> {
        let name = from.start.name;
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let here = self.outside_uri(name);
        let there = match self.index.names.find(prefix).and_then(|prefix| self.inside.uri(prefix)) {
            Some(uri) => self.index.names.text(uri),
            // A prefix that the value does not know keeps its meaning, and a default is taken back.
            None if prefix.is_empty() => "",
            None => here,
        };
        if here == there {
            return Ok(name.to_owned());
        }
        if here.is_empty() {
            let why = "a reference in no namespace leads to a value with a default namespace";
            return Err(self.index.error(from.whole.start, why));
        }
        let is_free = |prefix: &String| {
            let number = self.index.names.find(prefix);
            number.is_none_or(|prefix| self.outside.uri(prefix).is_none() && self.inside.uri(prefix).is_none())
        };
        // There are more candidates than declarations in scope may be.
        let candidates = 0..=self.index.reader.options().limits.namespaces.saturating_mul(2);
        let prefix = candidates.map(|number| format!("ref{number}")).find(is_free).unwrap_or_default();
        Ok(format!("{prefix}:{local}"))
    }

    /// The namespace of an element's name where the reference stands.
    fn outside_uri(&self, name: &str) -> &'x str {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        let uri = self.index.names.find(prefix).and_then(|prefix| self.outside.uri(prefix));
        uri.map_or("", |uri| self.index.names.text(uri))
    }

    fn has_default(&self, visible: &Visible) -> bool {
        let uri = self.index.names.find("").and_then(|default| visible.uri(default));
        uri.is_some_and(|uri| !self.index.names.text(uri).is_empty())
    }

    /// Namespace and local name of an attribute.
    fn expanded<'a>(&self, visible: &Visible, attribute: &Attribute<'a>) -> (Option<usize>, &'a str) {
        let (prefix, local) = attribute.split();
        let prefix = Some(prefix).filter(|prefix| !prefix.is_empty()).and_then(|prefix| self.index.names.find(prefix));
        (prefix.and_then(|prefix| visible.uri(prefix)), local)
    }

    /// Whether the prefixes of an attribute, and of its value if that is a name, are the same in the value's scope.
    fn means_the_same(&self, attribute: &Attribute<'_>) -> bool {
        [attribute.name, attribute.value].iter().filter_map(|text| text.split_once(':')).all(|(prefix, _)| {
            let Some(prefix) = self.index.names.find(prefix) else { return true };
            self.inside.uri(prefix).is_none_or(|uri| self.outside.uri(prefix) == Some(uri))
        })
    }
}
