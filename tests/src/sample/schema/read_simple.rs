//! Reads simple types.

use std::rc::Rc;

use roxmltree::Node;

use super::read::{Place, schema_children};
use super::{Facets, SimpleType, Type, TypeRef};
use crate::sample::collect::{Name, XS};

impl Place<'_> {
    pub(super) fn simple_type(&self, node: Node<'_, '_>) -> SimpleType {
        let made = schema_children(node).find_map(|child| {
            Some(match child.tag_name().name() {
                "restriction" => {
                    let base = child.attribute("base").map(|base| TypeRef::Named(self.resolve(child, base)));
                    let base = base.or_else(|| self.types_within(child).next()).unwrap_or_else(any);
                    SimpleType::Restriction(base, Rc::new(facets(child)))
                }
                "list" => {
                    let item = child.attribute("itemType").map(|item| TypeRef::Named(self.resolve(child, item)));
                    SimpleType::List(item.or_else(|| self.types_within(child).next()).unwrap_or_else(any))
                }
                "union" => {
                    let members = child.attribute("memberTypes").unwrap_or_default().split_whitespace();
                    let named = members.map(|name| TypeRef::Named(self.resolve(child, name)));
                    SimpleType::Union(named.chain(self.types_within(child)).collect())
                }
                _ => return None,
            })
        });
        made.unwrap_or_else(|| SimpleType::Restriction(any(), Rc::default()))
    }

    pub(super) fn types_within<'n>(&'n self, node: Node<'n, 'n>) -> impl Iterator<Item = TypeRef> + 'n {
        schema_children(node)
            .filter(|child| child.tag_name().name() == "simpleType")
            .map(|child| TypeRef::Local(Rc::new(Type::Simple(self.simple_type(child)))))
    }
}

fn any() -> TypeRef {
    TypeRef::Named(Name::new(XS, "anySimpleType"))
}

pub(super) fn facets(node: Node<'_, '_>) -> Facets {
    let values = schema_children(node)
        .filter_map(|child| Some((child.tag_name().name().to_owned(), child.attribute("value")?.to_owned())));
    let prefixes = node.namespaces();
    Facets {
        list: values.collect(),
        prefixes: prefixes.map(|it| (it.name().unwrap_or_default().to_owned(), it.uri().to_owned())).collect(),
    }
}
