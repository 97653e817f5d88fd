//! Roots that no schema declares, and that say of which type they are (XML Schema part 1, 5.2): whoever reads such a
//! document knows the type, and no generated element.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use roxmltree::{Document, Node};
use saponify_codegen::{Builder, Yaserde};
use saponify_tests::roots::Root;
use saponify_tests::xml_text;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The root of each document that names a type.
pub(crate) type Typed = BTreeMap<PathBuf, Root>;

/// The roots of documents, as elements of the types that they name; `files` is where the contract may read.
pub(crate) fn roots<'i>(contract: &Path, files: &Path, instances: impl Iterator<Item = &'i Path>) -> Typed {
    let builder = Builder::new(contract).root(files).strict(true).yaserde(Yaserde::Off);
    let mut roots = BTreeMap::new();
    let Ok(generated) = builder.generate() else { return roots };
    let types = generated.description().types;
    for instance in instances {
        let Ok(text) = xml_text::read(instance) else { continue };
        let Ok(document) = xml_text::parse(&text, instance) else { continue };
        let root = document.root_element();
        let Some((namespace, local)) = named_type(root) else { continue };
        let ty = types.iter().find(|ty| ty.xml.local == local && ty.xml.namespace.as_deref() == namespace);
        let Some(ty) = ty else { continue };
        let name = root.tag_name();
        let (namespace, local) = (name.namespace().unwrap_or_default().to_owned(), name.name().to_owned());
        let root = Root { namespace, local, ty: ty.path.clone(), value: String::new(), derived: None };
        roots.insert(instance.to_owned(), root);
    }
    roots
}

/// The document without the `xsi:type` of its root, which its reader has heard otherwise.
pub(crate) fn without_type(text: &str, document: &Document<'_>) -> String {
    let attribute = document.root_element().attribute_node((XSI, "type"));
    let range = attribute.map_or(0..0, |attribute| attribute.range());
    [text.get(..range.start), text.get(range.end..)].into_iter().flatten().collect()
}

fn named_type<'d>(root: Node<'d, '_>) -> Option<(Option<&'d str>, &'d str)> {
    let name = root.attribute((XSI, "type"))?.trim();
    let (prefix, local) = name.split_once(':').map_or((None, name), |(prefix, local)| (Some(prefix), local));
    Some((root.lookup_namespace_uri(prefix), local))
}
