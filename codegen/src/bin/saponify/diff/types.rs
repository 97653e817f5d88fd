//! Changes of types.

use std::collections::HashMap;

use saponify_codegen::describe::{Description, Family, Kind, Member, Type, TypeUse};

use super::changes::{Changes, Places, Subject, Weight, quoted};
use super::paired::Paired;
use super::{fields, simple};

/// The types of both contracts.
#[derive(Debug)]
pub(super) struct Types<'d> {
    paired: Paired<'d, Type>,
    renamed: Vec<(&'d Type, &'d Type)>,
    /// The new path of a type by the old one.
    paths: HashMap<&'d str, &'d str>,
}

/// Which messages hold a type, before or now. What none holds may stand in all of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) by_requests: bool,
    pub(super) by_answers: bool,
}

impl Held {
    fn of(old: &Type, new: &Type) -> Self {
        let by_requests = old.in_requests || new.in_requests;
        let by_answers = old.in_answers || new.in_answers;
        if by_requests || by_answers {
            Self { by_requests, by_answers }
        } else {
            Self { by_requests: true, by_answers: true }
        }
    }
}

impl<'d> Types<'d> {
    pub(super) fn of(old: &'d Description, new: &'d Description) -> Self {
        let mut paired = Paired::by(&old.types, &new.types, |ty| &ty.path);
        // The surest first: another module, another name, another namespace.
        let mut renamed = paired.renamed(|ty| (&ty.xml, ty.kind.name(), name(ty)));
        renamed.extend(paired.renamed(|ty| (&ty.xml, ty.kind.name(), ty.place.is_some())));
        renamed.extend(paired.renamed(|ty| (&ty.xml.local, ty.kind.name(), name(ty))));
        let paths = renamed.iter().map(|(old, new)| (old.path.as_str(), new.path.as_str())).collect();
        Self { paired, renamed, paths }
    }

    /// Whether both are one type, which may have another path.
    pub(super) fn are_same(&self, old: &TypeUse, new: &TypeUse) -> bool {
        match (&old.refers_to, &new.refers_to) {
            (Some(was), Some(is)) if self.paths.get(was.as_str()) == Some(&is.as_str()) => {
                old.rust.rsplit_once(was.as_str()) == new.rust.rsplit_once(is.as_str())
            }
            _ => old == new,
        }
    }

    pub(super) fn compare(&self, changes: &mut Changes) {
        for old in &self.paired.gone {
            changes.breaking(&subject(Some(old), None), "is gone");
        }
        for new in &self.paired.new {
            changes.addition(&subject(None, Some(new)), "is new");
        }
        for (old, new) in &self.renamed {
            let subject = subject(Some(old), Some(new)).part("type", old.path.clone());
            changes.breaking(&subject, format_args!("is called `{}` now", new.path));
        }
        for (old, new) in self.paired.both.iter().chain(&self.renamed) {
            self.ty(changes, &subject(Some(old), Some(new)), old, new);
        }
    }

    fn ty(&self, changes: &mut Changes, subject: &Subject, old: &Type, new: &Type) {
        changes.docs(subject, &old.docs, &new.docs);
        if old.xml.local == new.xml.local {
            changes.xml(subject, &old.xml, &new.xml);
        } else {
            let (is, was) = (quoted(&new.xml.to_string()), quoted(&old.xml.to_string()));
            changes.push(Weight::Small, subject, format_args!("is {is} in the contract; it was {was}"));
        }
        let held = Held::of(old, new);
        match (&old.kind, &new.kind) {
            (Kind::Record(was), Kind::Record(is)) | (Kind::Group(was), Kind::Group(is)) => {
                fields::record(changes, self, subject, held, [was, is]);
            }
            (Kind::Choice(was), Kind::Choice(is)) => fields::choice(changes, self, subject, held, [was, is]),
            (Kind::Family(was), Kind::Family(is)) => self.family(changes, subject, was, is),
            (Kind::Enumeration(was), Kind::Enumeration(is)) => simple::enumeration(changes, subject, was, is),
            (Kind::Restriction(was), Kind::Restriction(is)) => {
                simple::restriction(changes, self, subject, held, [was, is]);
            }
            (Kind::Union(was), Kind::Union(is)) => simple::union(changes, self, subject, was, is),
            (was, is) => {
                changes.breaking(subject, format_args!("is now of the kind `{}`; it was `{}`", is.name(), was.name()));
            }
        }
    }

    /// Its enum is `non_exhaustive`.
    fn family(&self, changes: &mut Changes, subject: &Subject, old: &Family, new: &Family) {
        let members = Paired::by(&old.members, &new.members, |member| &member.name);
        let subject = |member: &Member| subject.part("variant", format!("{}::{}", subject.at, member.name));
        for member in members.gone {
            changes.breaking(&subject(member), "is gone");
        }
        for member in members.new {
            changes.addition(&subject(member), "is new");
        }
        for (old, new) in members.both {
            let subject = subject(new);
            if !self.are_same(&old.ty, &new.ty) {
                changes.breaking(&subject, format_args!("holds `{}`; it held `{}`", new.ty, old.ty));
            }
            changes.xml(&subject, &old.xml, &new.xml);
        }
    }
}

/// The name without its module.
fn name(ty: &Type) -> &str {
    ty.path.rsplit("::").next().unwrap_or_default()
}

fn subject(old: Option<&Type>, new: Option<&Type>) -> Subject {
    let path = new.or(old).map(|ty| ty.path.as_str()).unwrap_or_default();
    let place = |ty: Option<&Type>| ty.and_then(|ty| ty.place.clone());
    Subject::new("type", path, Places { old: place(old), new: place(new) })
}
