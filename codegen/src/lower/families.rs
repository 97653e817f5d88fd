//! Types that others are derived from, which an element tells by `xsi:type` (XML Schema part 1, 2.6.1).

use std::collections::BTreeSet;

use super::Lowering;
use super::type_names::is_abstract;
use crate::ast::{Contract, DerivationSet, PartKind, TypeIndex, TypeKind, TypeUse};
use crate::model::{Family, Member, ModuleId, Type, XmlName};
use crate::names::{Scope, upper_camel};
use crate::resolve::{Resolution, Target, all_derived};

/// A type, and by which kinds of derivation another one may not stand for it.
pub(super) type FamilyKey = (TypeIndex, DerivationSet);

impl Lowering<'_> {
    /// Finds the types that an element has and that others may stand for, and names their families.
    pub(super) fn name_families(&mut self) {
        let mut used = BTreeSet::new();
        for element in self.contract.all_elements() {
            used.extend(self.family_key(&element.ty, element.block));
        }
        for part in self.contract.messages.iter().flat_map(|message| &message.parts) {
            if let PartKind::Type(ty) = &part.kind {
                used.extend(self.family_key(&TypeUse::Named(ty.clone()), DerivationSet::default()));
            }
        }
        for (index, block) in used {
            // What is abstract is its own family, and has no values where nothing else may stand for it.
            let is_abstract = is_abstract(self.contract, index);
            let is_own = is_abstract && block == blocked(self.contract, index);
            let is_family = is_abstract || !standing(self.contract, self.resolution, index, block).is_empty();
            if is_family && !is_own && self.id(index).is_some() {
                let id = self.reserve();
                self.families.insert((index, block), id);
            }
        }
    }

    /// The family of an element's type, where it has one: what its declaration blocks, and what the type does (3.3.4).
    pub(super) fn family_key(&self, ty: &TypeUse, block: DerivationSet) -> Option<FamilyKey> {
        let Some(Target::Defined(index)) = self.resolution.settled(self.contract, ty) else { return None };
        let own = blocked(self.contract, index);
        let extension = own.extension || block.extension;
        let restriction = own.restriction || block.restriction;
        Some((index, DerivationSet { extension, restriction, ..own }))
    }

    /// Makes the families of types that are not abstract, whose records have their names by now.
    pub(super) fn all_families(&mut self) {
        let mut families: Vec<_> = self.families.iter().map(|(key, id)| (*key, *id)).collect();
        families.sort_unstable_by_key(|(_, id)| id.0);
        for ((index, block), id) in families {
            let Some(base) = self.id(index).and_then(|id| self.types.get(id.0)?.as_ref()) else { continue };
            let (xml, module) = (base.xml().clone(), base.module());
            let (suffix, by) = match (block.extension, block.restriction) {
                (false, true) => ("Extension", " by extension"),
                (true, false) => ("Restriction", " by restriction"),
                _ => ("", ""),
            };
            let docs = format!("The type `{}`, or one that is derived from it{by}.", xml.local);
            let name = format!("Any{}{suffix}", base.name());
            let name = self.modules.scope(module).claim(name, "");
            let family = self.family((index, block), name, &docs, xml, module);
            self.set(id, Type::Family(family));
        }
    }

    /// The family of a type that is abstract.
    pub(super) fn own_family(
        &self,
        index: TypeIndex,
        name: String,
        docs: &str,
        xml: XmlName,
        module: ModuleId,
    ) -> Family {
        self.family((index, blocked(self.contract, index)), name, docs, xml, module)
    }

    fn family(&self, (index, block): FamilyKey, name: String, docs: &str, xml: XmlName, module: ModuleId) -> Family {
        let has_base = !is_abstract(self.contract, index);
        let base = has_base.then_some(index);
        let members = base.into_iter().chain(standing(self.contract, self.resolution, index, block));
        let mut names = Scope::default();
        let members = members.filter_map(|index| {
            let own = self.contract.definition(index)?.name.as_ref();
            let xml = own.map_or_else(|| xml.clone(), |own| self.xml_name(own));
            Some(Member { name: names.claim(upper_camel(&xml.local), ""), xml, ty: self.id(index)?, is_boxed: false })
        });
        Family { name, docs: docs.to_owned(), members: members.collect(), xml, module, has_base, in_request: false }
    }
}

/// The types that `xsi:type` may name in place of another one.
pub(super) fn standing(
    contract: &Contract,
    resolution: &Resolution,
    index: TypeIndex,
    block: DerivationSet,
) -> Vec<TypeIndex> {
    let mut derived = all_derived(contract, resolution, index, block);
    let is_named = |index| contract.definition(index).is_some_and(|definition| definition.name.is_some());
    derived.retain(|&derived| !is_abstract(contract, derived) && is_named(derived));
    derived
}

/// By which kinds of derivation no type may stand for one, as the type itself says (3.4.2).
fn blocked(contract: &Contract, index: TypeIndex) -> DerivationSet {
    match contract.definition(index).map(|definition| &definition.kind) {
        Some(TypeKind::Complex(complex)) => complex.block,
        _ => DerivationSet::default(),
    }
}
