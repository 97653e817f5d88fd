//! What is refused before a tree is built, because building it would cost more than the file is worth.

/// How deep elements may stand in each other. What reads the tree goes down with it.
const MAX_DEPTH: usize = 256;

/// How many attributes an element may have: each is compared with those before it.
const MAX_ATTRIBUTES: usize = 256;

/// How many namespace declarations may be in scope: every further one copies those above it.
const MAX_NAMESPACES: usize = 256;

/// How large all expanded entities may be, in bytes.
const MAX_EXPANDED: usize = 16 * 1024 * 1024;

/// Why a text was refused, and the byte where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) message: String,
    pub(super) at: usize,
}

/// Looks at the tags alone. What is not well-formed is left to the parser, which has the better words for it.
pub(super) fn check(text: &str) -> Result<(), Refused> {
    // One entry an open element: how many namespace declarations are in scope.
    let mut open: Vec<usize> = Vec::new();
    let mut largest_entity = 0;
    let mut at = 0;
    while let Some(start) = find(text, at, "<") {
        let rest = text.get(start..).unwrap_or_default();
        let end = if rest.starts_with("<!--") {
            find(text, start + 4, "-->").map(|end| end + 3)
        } else if rest.starts_with("<![CDATA[") {
            find(text, start, "]]>").map(|end| end + 3)
        } else if rest.starts_with("<?") {
            find(text, start, "?>").map(|end| end + 2)
        } else if rest.starts_with("<!") {
            let end = declaration_end(text, start);
            largest_entity = largest_entity.max(entities(text, start, end.unwrap_or(text.len()))?);
            end
        } else {
            let end = tag_end(text, start);
            element(text.get(start..end.unwrap_or(text.len())).unwrap_or_default(), start, &mut open)?;
            end
        };
        let Some(end) = end else { break };
        at = end;
    }
    if largest_entity > 0 {
        let references = text.bytes().filter(|&byte| byte == b'&').count();
        if references.saturating_mul(largest_entity) > MAX_EXPANDED {
            return Err(Refused { message: "its entities expand to more than 16 MiB".into(), at: 0 });
        }
    }
    Ok(())
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    Some(from + text.get(from..)?.find(what)?)
}

/// The byte after the `>` of a tag.
fn tag_end(text: &str, start: usize) -> Option<usize> {
    let mut quote = None;
    for (offset, byte) in text.bytes().enumerate().skip(start) {
        match (quote, byte) {
            (None, b'>') => return Some(offset + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The byte after the `>` of a DOCTYPE, whose internal subset stands in brackets.
fn declaration_end(text: &str, start: usize) -> Option<usize> {
    let mut quote = None;
    let mut brackets = 0_usize;
    for (offset, byte) in text.bytes().enumerate().skip(start) {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (None, b'"' | b'\'') if brackets == 0 => quote = Some(byte),
            (None, b'[') => brackets += 1,
            (None, b']') => brackets = brackets.saturating_sub(1),
            (None, b'>') if brackets == 0 => return Some(offset + 1),
            _ => {}
        }
    }
    None
}

/// The length of the largest entity of a DOCTYPE. Entities within entities, and markup within them, are refused:
/// no schema needs them, and they are what makes small files large.
fn entities(text: &str, start: usize, end: usize) -> Result<usize, Refused> {
    let mut largest = 0;
    let mut at = start;
    while let Some(declared) = find(text, at, "<!ENTITY").filter(|&declared| declared < end) {
        let close = tag_end(text, declared).unwrap_or(end).min(end);
        let declaration = text.get(declared + 1..close).unwrap_or_default();
        let nested = declaration.match_indices('&').any(|(amp, _)| declaration.as_bytes().get(amp + 1) != Some(&b'#'));
        if nested || declaration.contains('<') {
            let message = "an entity that holds markup or other entities is not supported".into();
            return Err(Refused { message, at: declared });
        }
        largest = largest.max(declaration.len());
        at = close.max(declared + 1);
    }
    Ok(largest)
}

fn element(tag: &str, at: usize, open: &mut Vec<usize>) -> Result<(), Refused> {
    if tag.starts_with("</") {
        open.pop();
        return Ok(());
    }
    if tag.bytes().filter(|&byte| byte == b'=').nth(MAX_ATTRIBUTES).is_some() && attributes(tag) > MAX_ATTRIBUTES {
        return Err(Refused { message: format!("an element has more than {MAX_ATTRIBUTES} attributes"), at });
    }
    let in_scope = open.last().copied().unwrap_or_default() + tag.matches("xmlns").count();
    if in_scope > MAX_NAMESPACES {
        return Err(Refused { message: format!("more than {MAX_NAMESPACES} namespace declarations are in scope"), at });
    }
    if tag.ends_with("/>") {
        return Ok(());
    }
    if open.len() == MAX_DEPTH {
        return Err(Refused { message: format!("elements are nested deeper than {MAX_DEPTH}"), at });
    }
    open.push(in_scope);
    Ok(())
}

/// The number of `=` outside of the values.
fn attributes(tag: &str) -> usize {
    let mut quote = None;
    let mut count = 0;
    for byte in tag.bytes() {
        match (quote, byte) {
            (None, b'=') => count += 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::check;

    fn message(text: &str) -> Option<String> {
        check(text).err().map(|refused| refused.message)
    }

    #[test]
    fn honest_files_pass() {
        for text in [
            "",
            "<a/>",
            "<a x='>'><!-- <b> --><![CDATA[<b>]]></a>",
            "<!DOCTYPE a [ <!ENTITY b 'it''s'> <!ENTITY % p ''> <!ENTITY lt \"&#38;#60;\"> ]><a>&b;</a>",
            "<unfinished x='",
            "<!-- unfinished",
        ] {
            assert_eq!(message(text), None, "{text}");
        }
        assert_eq!(message(&"<a></a>".repeat(10_000)), None);
    }

    #[test]
    fn costly_files_are_refused() {
        let attributes = (0..300).map(|n| format!(" a{n}=''")).collect::<Vec<_>>().concat();
        let namespaces = (0..300).map(|n| format!("<a xmlns:n{n}='u'>")).collect::<Vec<_>>().concat();
        for (text, expected) in [
            ("<a>".repeat(257), "nested deeper than 256"),
            (format!("<a{attributes}/>"), "more than 256 attributes"),
            (namespaces, "namespace declarations"),
            ("<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>".into(), "other entities"),
            (
                format!("<!DOCTYPE a [<!ENTITY b '{}'>]><a>{}</a>", "b".repeat(10_000), "&b;".repeat(2_000)),
                "expand to more than",
            ),
        ] {
            assert!(message(&text).is_some_and(|message| message.contains(expected)), "{expected}");
        }
    }
}
