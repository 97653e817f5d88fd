//! The elements that may be the root of a document, and the paths of their types.

use super::{Defect, scope::Scope};
use crate::generated::Root;
use crate::model::Api;
use crate::options::Choices;

/// The paths are those from beside the generated code.
pub(crate) fn roots(api: &Api, choices: &Choices) -> Result<Vec<Root>, Defect> {
    let scope = Scope::new(api, choices)?;
    let roots = api.roots.iter().map(|root| {
        let namespace = root.element.namespace.map(|id| scope.namespace(id)).transpose()?;
        let (default, fixed) = match &root.value {
            Some(value) if value.is_fixed => (None, Some(value.text.clone())),
            value => (value.as_ref().map(|value| value.text.clone()), None),
        };
        Ok(Root {
            namespace: namespace.map(|namespace| namespace.uri.clone()),
            local: root.element.local.clone(),
            // Between the tokens of a path and its generics no blank is needed.
            ty: scope.ty(&root.ty)?.to_string().replace(' ', ""),
            default,
            fixed,
        })
    });
    roots.collect()
}
