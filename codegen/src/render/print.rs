//! Tokens as text that people read: checked once more, one blank line between items.

use proc_macro2::TokenStream;
use syn::{File, Item, ItemMod, Path};

use super::{Defect, docs::one_line};

const INDENT: &str = "    ";

/// Printed items with a blank line between them.
///
/// They are printed as they are made: the tokens of a large contract are many times the size of its text.
#[derive(Debug, Default)]
pub(super) struct Items(String);

impl Items {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds these items behind the others.
    pub(super) fn add(&mut self, tokens: TokenStream) -> Result<(), Defect> {
        let file: File = syn::parse2(tokens)?;
        check(&file.items)?;
        for each in file.items {
            self.push(&item(each));
        }
        Ok(())
    }

    /// Adds a module; the items that are printed follow those that it is given with.
    pub(super) fn add_module(&mut self, module: TokenStream, inner: &Self) -> Result<(), Defect> {
        self.push(&filled(syn::parse2(module)?, &inner.0));
        Ok(())
    }

    fn push(&mut self, item: &str) {
        if !self.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(item);
    }
}

/// The file of these items, under a line that says where it comes from.
pub(super) fn source(contract: &str, items: &Items) -> String {
    format!(
        "// This file is generated from `{}` by saponify. Change the contract, not this file.\n\n{}",
        one_line(contract).replace('`', "'"),
        items.0
    )
}

/// Refuses items that the generator never writes.
fn check(items: &[Item]) -> Result<(), Defect> {
    for item in items {
        match item {
            Item::Struct(_)
            | Item::Enum(_)
            | Item::Impl(_)
            | Item::Trait(_)
            | Item::Fn(_)
            | Item::Const(_)
            | Item::Static(_)
            | Item::Use(_) => {}
            Item::Macro(invocation) if is_ours(&invocation.mac.path) => {}
            Item::Mod(ItemMod { content: Some((_, items)), .. }) => check(items)?,
            _ => return Err(Defect("it wrote an item of a kind that it never writes".to_owned())),
        }
    }
    Ok(())
}

fn is_ours(path: &Path) -> bool {
    path.leading_colon.is_some() && path.segments.first().is_some_and(|first| first.ident == "saponify")
}

/// Prints an item alone: `prettyplease` knows no blank lines.
fn item(item: Item) -> String {
    match item {
        Item::Mod(module) => filled(module, ""),
        other => spaced(&print(other)),
    }
}

/// A module with more items in it.
fn filled(module: ItemMod, more: &str) -> String {
    let ItemMod { content, attrs, vis, unsafety, mod_token, ident, semi } = module;
    let Some((brace, content)) = content else { return String::new() };
    let shell = ItemMod { content: Some((brace, Vec::new())), attrs, vis, unsafety, mod_token, ident, semi };
    let shell = print(Item::Mod(shell));
    let mut inner = Items::default();
    for each in content {
        inner.push(&item(each));
    }
    if !more.is_empty() {
        inner.push(more);
    }
    match shell.trim_end().strip_suffix('}') {
        Some(head) => format!("{}\n{}}}\n", head.trim_end(), indent(&inner.0)),
        None => shell,
    }
}

fn print(item: Item) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

/// A blank line before each member of an `impl` or a trait that is longer than a line, and after it.
///
/// No token spans lines, so only the layout changes.
fn spaced(item: &str) -> String {
    let mut out = String::with_capacity(item.len());
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let next = lines.peek().and_then(|next| next.strip_prefix(INDENT)).unwrap_or_default();
        let starts = ["fn ", "pub fn ", "///", "#["].iter().any(|start| next.starts_with(start));
        let ends = line == "    }" || (line.ends_with(';') && !line.trim_start().starts_with("///"));
        if starts && ends {
            out.push('\n');
        }
    }
    out
}

fn indent(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in text.lines() {
        if !line.is_empty() {
            out.push_str(INDENT);
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Items;

    #[test]
    fn items_that_the_generator_never_writes_are_refused() {
        let refuses = |source: &str| source.parse().is_ok_and(|tokens| Items::default().add(tokens).is_err());
        for wrong in ["extern crate a;", "macro_rules! a { () => {} }", "saponify::a!();", "::other::a!();", "mod a;"] {
            assert!(refuses(wrong), "{wrong}");
            assert!(refuses(&format!("mod outer {{ mod inner {{ {wrong} }} }}")), "{wrong}");
        }
        assert!(!refuses("::saponify::a!(); mod outer { use super::*; struct A; impl A {} }"));
    }
}
