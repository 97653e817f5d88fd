//! Types that others are derived from, which an element tells by `xsi:type` (XML Schema part 1, 2.6.1).

use super::Lowering;
use super::type_names::is_abstract;
use crate::ast::{Contract, DerivationSet, TypeIndex};
use crate::model::{Family, Member, ModuleId, Type, XmlName};
use crate::names::{Scope, upper_camel};
use crate::resolve::{BlockedType, Resolution, all_derived};

impl Lowering<'_> {
    /// Finds the types that an element has and that others may stand for, and names their families.
    pub(super) fn name_families(&mut self) {
        for (index, block) in self.resolution.types_in_use(self.contract) {
            // What is abstract is its own family, and has no values where nothing else may stand for it.
            let is_abstract = is_abstract(self.contract, index);
            let is_own = is_abstract && block == self.contract.block_of(index);
            let is_family = is_abstract || !standing(self.contract, self.resolution, index, block).is_empty();
            if is_family && !is_own && self.id(index).is_some() {
                let id = self.reserve();
                self.families.insert((index, block), id);
            }
        }
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
        self.family((index, self.contract.block_of(index)), name, docs, xml, module)
    }

    fn family(&self, (index, block): BlockedType, name: String, docs: &str, xml: XmlName, module: ModuleId) -> Family {
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
