use super::index::{Index, Tag};
use super::scope::Visible;
use super::start_tag::Attribute;
use crate::wire::ReadError;

/// Writes the start tag of `from`, which is a reference, with what stands in the start tag of `to`, which is its value.
///
/// What is in scope in `to` is declared as far as it is not in scope in `from`, so that the value's content means here
/// what it means there. Answers the name that is written.
pub(super) fn merge<'x>(
    index: &Index<'x>,
    from: &Tag<'x>,
    to: &Tag<'x>,
    out: &mut String,
) -> Result<String, ReadError> {
    let (outside, inside) = (index.declarations.visible(from.scope), index.declarations.visible(to.scope));
    let scopes = Scopes { index, outside: &outside, inside: &inside };
    let name = scopes.name(from)?;
    out.push('<');
    out.push_str(&name);
    if name != from.start.name {
        let (prefix, uri) = (name.split(':').next().unwrap_or_default(), scopes.outside_uri(from.start.name));
        declare(out, prefix, uri);
    }
    for (prefix, uri) in inside.iter().filter(|(prefix, uri)| outside.uri(*prefix) != Some(*uri)) {
        declare(out, index.names.text(prefix), index.names.text(uri));
    }
    if scopes.has_default(&outside) && index.names.find("").and_then(|default| inside.uri(default)).is_none() {
        declare(out, "", "");
    }
    let is_kept = |attribute: &Attribute<'x>, tag: &Tag<'x>| {
        attribute.declares().is_none() && !index.is_mark(attribute, tag.scope)
    };
    let mut written = Vec::new();
    for attribute in to.start.attributes().filter(|attribute| is_kept(attribute, to)) {
        written.push(scopes.expanded(&inside, &attribute));
        attribute.write(out);
    }
    for attribute in from.start.attributes().filter(|attribute| is_kept(attribute, from)) {
        if scopes.means_the_same(&attribute) && !written.contains(&scopes.expanded(&outside, &attribute)) {
            attribute.write(out);
        }
    }
    out.push('>');
    Ok(name)
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
