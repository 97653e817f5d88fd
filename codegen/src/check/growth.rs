//! What a contract says once, the generated code may have to say in many places: a type has all that its bases have, a
//! group stands wherever it is referred to. A short contract can come to more than any machine holds by that.

use std::collections::{BTreeMap, HashSet};

use crate::ast::{Attributes, Contract, Element, Method, Particle, Term, TypeIndex, TypeUse};
use crate::report::Report;
use crate::resolve::{Derivation, MAX_STEPS, Resolution, all_derived};
use crate::source::Span;

/// How much may be repeated, in elements and attributes. Of the largest contracts that are in use, one comes to 17,000,
/// and the next to 6,000.
const MAX_COPIES: usize = 200_000;

/// How many elements the variant of an enum costs as much as: all that reads and writes it is made of more.
const MEMBER: usize = 4;

/// How deep model groups may hold each other, those that they refer to too.
pub(crate) const MAX_DEPTH: usize = 128;

/// Why something is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    Inherited,
    Referred,
    Derived,
    Substituted,
    Restricted,
    Exchanged,
}

impl Reason {
    fn words(self) -> &'static str {
        match self {
            Self::Inherited => "types inherit most of it from their bases",
            Self::Referred => "groups bring most of it to where they are referred to",
            Self::Derived => "most of it are derived types that may stand for their bases",
            Self::Substituted => "most of it are elements that may stand for others",
            Self::Restricted => "simple types have most of it from those that they restrict",
            Self::Exchanged => "most of it are parts of messages that several operations have",
        }
    }
}

/// What goes too far, and where it does.
struct Excess {
    span: Span,
    message: String,
}

type Counted = Result<(), Excess>;

/// Tells where a contract comes to too much, or goes too deep; what else is said of it may then take too long to find
/// out. Nothing in it goes in circles.
pub(super) fn ends(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    let mut copies = Copies { contract, resolution, spent: BTreeMap::new() };
    if let Err(Excess { span, message }) = copies.count() {
        report.error(span, message);
    }
}

struct Copies<'c> {
    contract: &'c Contract,
    resolution: &'c Resolution,
    spent: BTreeMap<Reason, usize>,
}

impl<'c> Copies<'c> {
    fn count(&mut self) -> Counted {
        for element in self.contract.all_elements() {
            self.element(element)?;
        }
        for head in &self.contract.elements {
            self.spend(Reason::Substituted, MEMBER * self.substitutes(head), head.span)?;
        }
        for (index, definition, _) in self.contract.complex_types() {
            self.complex_type(index, definition.span)?;
        }
        for (index, definition, _) in self.contract.simple_types() {
            self.simple_type(index, definition.span)?;
        }
        self.families()?;
        self.messages()
    }

    fn spend(&mut self, reason: Reason, copies: usize, span: Span) -> Counted {
        let spent = self.spent.entry(reason).or_default();
        *spent += copies;
        if self.spent.values().sum::<usize>() <= MAX_COPIES {
            return Ok(());
        }
        let most = self.spent.iter().max_by_key(|(_, spent)| **spent).map_or(reason, |(reason, _)| *reason);
        let message =
            format!("what this contract repeats comes to more than {MAX_COPIES} elements here: {}", most.words());
        Err(Excess { span, message })
    }

    fn element(&self, element: &Element) -> Counted {
        let is_of_head = matches!(element.ty, TypeUse::OfHead(_));
        if !is_of_head || self.resolution.type_use(self.contract, &element.ty).is_some() {
            return Ok(());
        }
        let message = format!("the type of this element is that of a head more than {MAX_STEPS} elements away");
        Err(Excess { span: element.span, message })
    }

    fn complex_type(&mut self, index: TypeIndex, span: Span) -> Counted {
        let chain = self.resolution.chain(self.contract, index);
        if let Some(derivation) = chain.get(MAX_STEPS - 1).and_then(|(_, last)| last.derivation.as_ref()) {
            if self.resolution.base_of(&derivation.base).is_some_and(|base| self.contract.is_complex(base)) {
                let message = format!("this type is derived from another one in more than {MAX_STEPS} steps");
                return Err(Excess { span, message });
            }
        }
        let mut reason = None;
        let mut has_content = true;
        for (_, complex) in chain {
            self.spend(Reason::Inherited, usize::from(reason.is_some()), span)?;
            if let Some(particle) = complex.particle().filter(|_| has_content) {
                self.particles(particle, reason, span)?;
            }
            self.attributes(&complex.attributes, reason, span)?;
            has_content &= complex.derivation.as_ref().is_some_and(|it| it.method == Method::Extension);
            reason = Some(Reason::Inherited);
        }
        Ok(())
    }

    fn particles(&mut self, particle: &'c Particle, reason: Option<Reason>, span: Span) -> Counted {
        let mut waiting = vec![(particle, reason, 0)];
        while let Some((particle, reason, depth)) = waiting.pop() {
            if depth > MAX_DEPTH {
                return Err(Excess { span, message: format!("model groups are nested deeper than {MAX_DEPTH} here") });
            }
            if let Some(reason) = reason {
                self.spend(reason, 1, span)?;
            }
            match &particle.term {
                Term::Group(group) => {
                    let group = self.resolution.group(self.contract, group);
                    let reason = reason.unwrap_or(Reason::Referred);
                    waiting.extend(group.map(|group| (&group.particle, Some(reason), depth + 1)));
                }
                Term::ElementRef { element: head, .. } => {
                    let head = self.resolution.element(self.contract, head);
                    self.spend(Reason::Substituted, head.map_or(0, |head| self.substitutes(head)), span)?;
                }
                Term::Sequence(_) | Term::Choice(_) | Term::All(_) | Term::Element(_) | Term::Any(_) => {}
            }
            waiting.extend(particle.inner().iter().map(|inner| (inner, reason, depth + 1)));
        }
        Ok(())
    }

    /// How many elements may stand for another one.
    fn substitutes(&self, head: &Element) -> usize {
        let all = if head.block.substitution { 0 } else { self.resolution.substitutable(self.contract, head).len() };
        all.saturating_sub(1)
    }

    fn attributes(&mut self, attributes: &Attributes, reason: Option<Reason>, span: Span) -> Counted {
        let own = self.resolution.own_attributes(self.contract, attributes);
        let all = own.uses.len().saturating_add(own.groups);
        match reason {
            Some(reason) => self.spend(reason, all, span),
            None => self.spend(Reason::Referred, all.saturating_sub(attributes.uses.len()), span),
        }
    }

    fn simple_type(&mut self, index: TypeIndex, span: Span) -> Counted {
        let Ok(derivation) = Derivation::of(self.contract, self.resolution, index) else { return Ok(()) };
        let mut has_values = false;
        // An enumerated value is a variant, but a small one.
        let mut inherited = 0;
        for (place, step) in derivation.steps.iter().enumerate() {
            let values = if has_values { 0 } else { step.values.len() };
            has_values |= values > 0;
            if place > 0 {
                inherited += step.facets.len() + step.patterns.len() + values;
            }
        }
        self.spend(Reason::Restricted, 2 * inherited, span)
    }

    /// The types that may stand for another one.
    fn families(&mut self) -> Counted {
        let of_abstract = self.contract.complex_types().filter(|(.., complex)| complex.is_abstract);
        let mut used = self.resolution.types_in_use(self.contract);
        used.extend(of_abstract.map(|(index, _, complex)| (index, complex.block)));
        for (index, block) in used {
            let Some(definition) = self.contract.definition(index) else { continue };
            let members = all_derived(self.contract, self.resolution, index, block).len();
            self.spend(Reason::Derived, MEMBER * members, definition.span)?;
        }
        Ok(())
    }

    fn messages(&mut self) -> Counted {
        let mut known = HashSet::new();
        for operation in self.contract.port_types.iter().flat_map(|port_type| &port_type.operations) {
            for exchanged in [Some(&operation.input), operation.output.as_ref()].into_iter().flatten() {
                let message = self.resolution.message(self.contract, &exchanged.message);
                if let Some(message) = message.filter(|message| !known.insert(&message.name)) {
                    self.spend(Reason::Exchanged, message.parts.len(), operation.name.span)?;
                }
            }
        }
        Ok(())
    }
}
