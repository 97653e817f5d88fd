//! Types that others are derived from, which an element tells by `xsi:type` (XML Schema part 1, 2.6.1).

use super::Lowering;
use super::type_names::{is_abstract, is_concrete};
use crate::ast::{TypeIndex, TypeKind};
use crate::model::{Family, Member, ModuleId, Type, XmlName};
use crate::names::{Scope, upper_camel};
use crate::resolve::{Target, derives};

impl Lowering<'_> {
    /// Finds the types that an element has and that others are derived from, and names their families.
    pub(super) fn name_families(&mut self) {
        for index in self.resolution.types_in_use(self.contract) {
            let derived = self.resolution.all_derived(index);
            let is_family = derived.iter().any(|&derived| is_concrete(self.contract, derived));
            if is_family && !is_abstract(self.contract, index) && self.id(index).is_some() {
                let id = self.reserve();
                self.families.insert(index, id);
            }
        }
    }

    /// Makes the families of types that are not abstract, whose records have their names by now.
    pub(super) fn all_families(&mut self) {
        let mut families: Vec<_> = self.families.iter().map(|(index, id)| (*index, *id)).collect();
        families.sort_unstable_by_key(|(_, id)| id.0);
        for (index, id) in families {
            let Some(base) = self.id(index).and_then(|id| self.types.get(id.0)?.as_ref()) else { continue };
            let (name, xml, module) = (format!("Any{}", base.name()), base.xml().clone(), base.module());
            let docs = format!("The type `{}`, or one that is derived from it.", xml.local);
            let name = self.modules.scope(module).claim(name, "");
            let family = self.family(index, name, &docs, xml, module);
            self.set(id, Type::Family(family));
        }
    }

    /// Whether the type does not block the derivations that lead to another one (3.4.2).
    fn may_stand_for(&self, derived: TypeIndex, base: TypeIndex) -> bool {
        let block = match self.contract.definition(base).map(|definition| &definition.kind) {
            Some(TypeKind::Complex(complex)) => complex.block,
            _ => return true,
        };
        let (derived, base) = (Target::Defined(derived), Target::Defined(base));
        derives(self.contract, self.resolution, derived, base, block)
    }

    pub(super) fn family(&self, index: TypeIndex, name: String, docs: &str, xml: XmlName, module: ModuleId) -> Family {
        let has_base = !is_abstract(self.contract, index);
        let base = has_base.then_some(index);
        let derived = self.resolution.all_derived(index);
        let derived = derived.into_iter().filter(|&derived| self.may_stand_for(derived, index));
        let members = base.into_iter().chain(derived.filter(|&index| is_concrete(self.contract, index)));
        let mut names = Scope::default();
        let members = members.filter_map(|index| {
            let own = self.contract.definition(index)?.name.as_ref();
            let xml = own.map_or_else(|| xml.clone(), |own| self.xml_name(own));
            Some(Member { name: names.claim(upper_camel(&xml.local), ""), xml, ty: self.id(index)?, is_boxed: false })
        });
        Family { name, docs: docs.to_owned(), members: members.collect(), xml, module, has_base, in_request: false }
    }
}
