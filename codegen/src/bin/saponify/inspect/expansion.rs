//! One operation with the types that it reaches, each shown whole where it is first met.

use std::collections::{HashMap, HashSet};

use saponify_codegen::describe::{Description, Operation, ToldBy, Type, TypeUse};

use super::services::signature;
use super::tree::Tree;
use super::types;
use crate::paint::{Paint, harmless};

/// How deep types are shown within others.
const MAX_DEPTH: usize = 32;

pub(super) struct Expansion<'d> {
    types: HashMap<&'d str, &'d Type>,
    /// Those that the line stands in.
    open: HashSet<&'d str>,
    shown: HashSet<&'d str>,
    tree: Tree,
    paint: Paint,
}

impl<'d> Expansion<'d> {
    pub(super) fn new(description: &'d Description, paint: Paint) -> Self {
        let types = description.types.iter().map(|ty| (ty.path.as_str(), ty)).collect();
        Self { types, open: HashSet::new(), shown: HashSet::new(), tree: Tree::default(), paint }
    }

    pub(super) fn into_tree(self) -> Tree {
        self.tree
    }

    pub(super) fn operation(&mut self, operation: &'d Operation) {
        let paint = self.paint;
        self.tree.push(0, signature(operation, paint) + &paint.summary(&operation.docs));
        let encoded = if operation.is_encoded { ", SOAP-encoded" } else { "" };
        let action = format!("operation {}, action \"{}\"{encoded}", operation.xml_name, operation.action);
        self.tree.push(1, paint.faint(&action));
        let messages = [("request", Some(&operation.request)), ("answer", operation.response.as_ref())];
        for (what, message) in messages.into_iter().filter_map(|(what, message)| Some((what, message?))) {
            let element = message.element.as_ref().map(ToString::to_string).unwrap_or_default();
            self.line(1, format!("{what}: {}  {}", paint.bold(&message.ty.rust), paint.faint(&element)), &message.ty);
        }
        let headers = operation.headers.iter().map(|header| ("header", header));
        for (what, header) in headers.chain(operation.response_headers.iter().map(|header| ("answered header", header)))
        {
            let element = header.element.to_string();
            self.line(1, format!("{what}: {}  {}", paint.bold(&header.ty.rust), paint.faint(&element)), &header.ty);
        }
        if operation.faults.is_empty() {
            return;
        }
        self.tree.push(1, format!("faults: {}", paint.bold(&operation.fault)));
        for fault in &operation.faults {
            let (name, summary) = (paint.bold(&fault.name), paint.summary(&fault.docs));
            match &fault.told_by {
                ToldBy::Detail { element, ty } => {
                    let element = paint.faint(&element.to_string());
                    self.line(2, format!("{name}({ty})  {element}{summary}"), ty);
                }
                ToldBy::FaultString(string) => self.tree.push(2, format!("{name}  `{}`{summary}", harmless(string))),
                _ => self.tree.push(2, name + &summary),
            }
        }
    }

    /// A line, and below it what its type is made of.
    fn line(&mut self, depth: usize, text: String, used: &TypeUse) {
        let Some(&ty) = used.refers_to.as_deref().and_then(|path| self.types.get(path)) else {
            return self.tree.push(depth, text);
        };
        let path = ty.path.as_str();
        let instead = if self.open.contains(path) {
            Some("recursive")
        } else if self.shown.contains(path) {
            Some("as above")
        } else if depth >= MAX_DEPTH {
            Some("too deep to be shown here: see `--types`")
        } else {
            None
        };
        if let Some(instead) = instead {
            return self.tree.push(depth, text + &self.paint.faint(&format!("  ({instead})")));
        }
        let kind = types::described(&ty.kind);
        let said = if kind == "record" { String::new() } else { self.paint.faint(&format!("  {kind}")) };
        self.tree.push(depth, text + &said);
        self.shown.insert(path);
        self.open.insert(path);
        for part in types::parts(ty, self.paint) {
            match part.ty {
                Some(ty) => self.line(depth + 1, part.text, ty),
                None => self.tree.push(depth + 1, part.text),
            }
        }
        self.open.remove(path);
    }
}
