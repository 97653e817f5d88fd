//! `xs:complexType` (XML Schema part 1, 3.4).

use super::Reader;
use super::namespace::Space;
use super::node::Node;
use super::redefine::Redefined;
use super::schema::Defaults;
use crate::ast::{
    Attributes, ComplexDerivation, ComplexType, Content, DerivationSet, FacetKind, Method, SimpleType, TypeDefinition,
    TypeIndex, TypeKind, TypeUse, Variety,
};
use crate::source::Spanned;

/// What may be the content of a complex type.
const GROUPS: [&str; 4] = ["sequence", "choice", "all", "group"];

impl Reader<'_> {
    pub(super) fn global_complex_type(&mut self, node: Node<'_>, defaults: &Defaults) {
        self.shape(node, &["name", "mixed", "abstract", "final", "block"], &[]);
        let name = self.defined_name(node, defaults.target.as_ref());
        let complex = self.complex_type(node, defaults);
        if let (Some(Spanned { value: name, span }), Some(complex)) = (name, complex) {
            let docs = self.documentation(node);
            self.define(TypeDefinition { name: Some(name), docs, kind: TypeKind::Complex(complex), span });
        }
    }

    pub(super) fn anonymous_complex_type(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<TypeIndex> {
        self.shape(node, &["mixed"], &[]);
        let docs = self.documentation(node);
        let kind = TypeKind::Complex(self.complex_type(node, defaults)?);
        Some(self.define(TypeDefinition { name: None, docs, kind, span: node.span() }))
    }

    fn complex_type(&mut self, node: Node<'_>, defaults: &Defaults) -> Option<ComplexType> {
        let mut complex = ComplexType {
            is_abstract: self.boolean(node.attribute("abstract")),
            is_mixed: self.boolean(node.attribute("mixed")),
            derivation: None,
            content: Content::Elements(None),
            attributes: Attributes::default(),
            array_type: None,
            block: self.derivations(node.attribute("block"), defaults.block, &["extension", "restriction"]),
            is_final: self.derivations(node.attribute("final"), defaults.is_final, &["extension", "restriction"]),
        };
        let outer = node.elements().find(|child| {
            child.space() == Space::Schema && matches!(child.local(), "simpleContent" | "complexContent")
        });
        let Some(outer) = outer else {
            self.parts_of_complex_type(node, defaults, &mut complex, false);
            return Some(complex);
        };
        for child in node.elements().filter(|child| !child.is(Space::Schema, "annotation")) {
            if child.span() != outer.span() {
                let message = format!("`{}` stands beside `{}`", child.shown(), outer.shown());
                self.report
                    .error(child.span(), message)
                    .help("put it into the derivation, or take one of the two away");
            }
        }
        let is_simple = outer.local() == "simpleContent";
        if is_simple {
            self.shape(outer, &[], &[]);
        } else {
            self.shape(outer, &["mixed"], &[]);
            if outer.attribute("mixed").is_some() {
                complex.is_mixed = self.boolean(outer.attribute("mixed"));
            }
        }
        self.derivation(outer, defaults, &mut complex, is_simple).then_some(complex)
    }

    /// The one `xs:extension` or `xs:restriction`; whether it is there.
    fn derivation(&mut self, outer: Node<'_>, defaults: &Defaults, complex: &mut ComplexType, is_simple: bool) -> bool {
        let mut inner = None;
        let before = self.report.mistakes.len();
        for child in outer.elements() {
            match (child.space(), child.local()) {
                (Space::Schema, "annotation") => {}
                (Space::Schema, "extension" | "restriction") => self.once(&mut inner, child),
                _ => self.unexpected(outer, child),
            }
        }
        let Some(inner) = inner else {
            if self.report.mistakes.len() == before {
                let message = format!("`{}` lacks `xs:extension` or `xs:restriction`", outer.shown());
                self.report.error(outer.span(), message);
            }
            return false;
        };
        self.shape(inner, &["base"], &[]);
        let method = if inner.local() == "extension" { Method::Extension } else { Method::Restriction };
        let Some(base) = self.reference(inner, "base") else { return false };
        let base = self.or_original(Redefined::Type, base);
        if is_simple {
            complex.content = Content::Text;
            if method == Method::Restriction {
                self.restricted_text(inner, defaults, complex, &TypeUse::Named(base.clone()));
            } else {
                self.attributes_of(inner, defaults, &mut complex.attributes, &[]);
            }
        } else {
            self.parts_of_complex_type(inner, defaults, complex, method == Method::Restriction);
        }
        complex.derivation = Some(ComplexDerivation { method, base });
        true
    }

    /// A restriction of a simple content: a simple type, facets and attributes.
    fn restricted_text(&mut self, node: Node<'_>, defaults: &Defaults, complex: &mut ComplexType, base: &TypeUse) {
        let facets = FacetKind::ALL.map(|(local, _)| local);
        self.in_order(node, &[&["simpleType"], &facets, &["attribute", "attributeGroup"], &["anyAttribute"]]);
        let mut inside = None;
        let mut ty = None;
        let mut simple = SimpleType {
            variety: Variety::Restriction(base.clone()),
            facets: Vec::new(),
            patterns: Vec::new(),
            values: Vec::new(),
            is_final: DerivationSet::default(),
        };
        for child in node.elements() {
            if child.is(Space::Schema, "simpleType") {
                self.once(&mut inside, child);
                ty = self.anonymous_simple_type(child, defaults);
            } else {
                self.facet_of(child, &mut simple);
            }
        }
        if let Some(ty) = ty {
            simple.variety = Variety::Restriction(TypeUse::Anonymous(ty));
        }
        let definition =
            TypeDefinition { name: None, docs: String::new(), kind: TypeKind::Simple(simple), span: node.span() };
        complex.content = Content::RestrictedText(self.define(definition));
        let others: Vec<_> = facets.into_iter().chain(["simpleType"]).collect();
        self.attributes_of(node, defaults, &mut complex.attributes, &others);
    }

    /// The model group and the attributes that stand in `node`.
    fn parts_of_complex_type(
        &mut self,
        node: Node<'_>,
        defaults: &Defaults,
        complex: &mut ComplexType,
        is_restriction: bool,
    ) {
        self.in_order(node, &[&GROUPS, &["attribute", "attributeGroup"], &["anyAttribute"]]);
        let mut group: Option<Node<'_>> = None;
        for child in node.elements().filter(|child| child.space() == Space::Schema && GROUPS.contains(&child.local())) {
            let first = group.get_or_insert(child).span();
            if first != child.span() {
                let message = format!("`{}` stands beside another content", child.shown());
                let mistake = self.report.error(child.span(), message);
                mistake.help("a complex type has one model group: put both into one `xs:sequence`");
                mistake.first = Some(first);
            }
        }
        if let Some(group) = group {
            complex.content = Content::Elements(self.model_group(group, defaults));
        }
        self.attributes_of(node, defaults, &mut complex.attributes, &GROUPS);
        if is_restriction {
            complex.array_type = self.array_type(node);
        }
    }
}
