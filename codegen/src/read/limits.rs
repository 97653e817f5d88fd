//! What is refused before a tree is built, because building it would cost more than the file is worth.

use super::doctype::{self, after, tag_end};

/// How deep elements may stand in each other. What reads the tree goes down with it.
const MAX_DEPTH: usize = 128;

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

/// Looks at the tags alone. What is closed but not well-formed is left to the parser, which has the better words for
/// it; behind what is never closed nothing would be seen.
pub(super) fn check(text: &str) -> Result<(), Refused> {
    // One entry an open element: how many namespace declarations are in scope.
    let mut open: Vec<usize> = Vec::new();
    let mut largest_entity = 0;
    let mut at = 0;
    while let Some(start) = after(text, at, "<").map(|end| end - 1) {
        let rest = text.get(start..).unwrap_or_default();
        let (what, end) = if rest.starts_with("<!--") {
            ("comment", after(text, start + 4, "-->"))
        } else if rest.starts_with("<![CDATA[") {
            ("CDATA section", after(text, start, "]]>"))
        } else if rest.starts_with("<?") {
            ("processing instruction", after(text, start + 2, "?>"))
        } else if rest.starts_with("<!DOCTYPE") {
            let doctype = doctype::read(text, start)?;
            largest_entity = largest_entity.max(doctype.largest_entity);
            ("DOCTYPE", Some(doctype.end))
        } else {
            let end = tag_end(text, start);
            let tag = end.and_then(|end| text.get(start..end)).filter(|tag| !tag.starts_with("<!"));
            tag.map_or(Ok(()), |tag| element(tag, start, &mut open))?;
            ("tag", end)
        };
        let Some(end) = end else {
            return Err(Refused { message: format!("this {what} is never closed"), at: start });
        };
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
        ] {
            assert_eq!(message(text), None, "{text}");
        }
        assert_eq!(message(&"<a></a>".repeat(10_000)), None);
    }

    #[test]
    fn costly_files_are_refused() {
        let attributes = (0..300).map(|n| format!(" a{n}=''")).collect::<Vec<_>>().concat();
        let three = |n| format!("<a xmlns:a{n}='u' xmlns:b{n}='u' xmlns:c{n}='u'>");
        let namespaces = (0..100).map(three).collect::<Vec<_>>().concat();
        for (text, expected) in [
            ("<a>".repeat(129), "nested deeper than 128"),
            ("<unfinished x='".into(), "tag is never closed"),
            ("<!-- unfinished".into(), "comment is never closed"),
            ("<![CDATA[ ]]".into(), "CDATA section is never closed"),
            ("<?>".into(), "instruction is never closed"),
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
