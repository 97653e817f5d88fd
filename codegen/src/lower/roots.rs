//! What a document may have as its root.

use std::collections::HashSet;

use super::Lowering;
use super::content::value_constraint;
use super::needed::Needed;
use crate::ast::Element;
use crate::model::{Body, PortType, Root, TypeRef};

impl Lowering<'_> {
    /// The global elements, and the wrappers of rpc messages.
    pub(super) fn roots(&self, port_types: &[PortType], needed: &Needed) -> Vec<Root> {
        let elements = self.contract.elements.iter().enumerate().filter(|(index, _)| needed.has_element(*index));
        let elements = elements.map(|(_, element)| element).filter(|element| !element.is_abstract);
        let elements = elements.filter_map(|element| {
            let (name, ty) = (self.xml_name(&element.name), self.root_type(element)?);
            Some(Root { element: name, ty, value: element.value.as_ref().map(value_constraint) })
        });
        let operations = port_types.iter().flat_map(|port_type| &port_type.operations);
        let messages = operations.flat_map(|operation| [Some(&operation.request), operation.response.as_ref()]);
        let wrappers = messages.flatten().filter_map(|message| match &message.body {
            Body::Wrapper(element) => Some(Root { element: element.clone(), ty: message.ty.clone(), value: None }),
            Body::Element(_) | Body::Content => None,
        });
        let mut seen = HashSet::new();
        elements.chain(wrappers).filter(|root| seen.insert(root.element.clone())).collect()
    }

    /// What the element holds where it is a root.
    pub(super) fn root_type(&self, element: &Element) -> Option<TypeRef> {
        let ty = self.type_of(element)?;
        Some(if element.is_nillable { TypeRef::Nillable(Box::new(ty)) } else { ty })
    }
}
