//! The rules that a contract is to keep: each a function, all of them run, all mistakes told.

mod all_groups;
mod attribute_uses;
mod attribution;
mod binding;
mod circles;
mod consistent;
mod contents;
mod decimal;
mod defaults;
mod emptiable;
mod enumeration;
mod facets;
mod family;
mod finals;
mod growth;
mod identity;
mod lengths;
mod lexical;
mod marks;
mod messages;
mod narrowing;
mod next;
mod order;
mod part;
mod patterns;
mod restriction;
mod script;
mod service;
mod substitution;
mod type_use;
mod value;
mod white_space;
mod wildcards;

use crate::ast::Contract;
use crate::report::Report;
use crate::resolve::Resolution;

pub(crate) use family::bounds;
pub(crate) use growth::MAX_DEPTH;
pub(crate) use service::is_http_address;
pub(crate) use white_space::value_text;

/// Tells every mistake of a contract whose names are resolved.
pub(crate) fn rules(contract: &Contract, resolution: &Resolution, report: &mut Report) {
    circles::groups_end(contract, report);
    circles::attribute_groups_end(contract, report);
    circles::simple_types_end(contract, resolution, report);
    circles::complex_types_end(contract, resolution, report);
    circles::substitution_groups_end(contract, report);
    let is_circular = report.is_fatal();
    if !is_circular {
        growth::ends(contract, resolution, report);
        if report.is_fatal() {
            return;
        }
    }
    type_use::text_is_simple(contract, resolution, report);
    type_use::simple_types_lead_to_built_in_ones(contract, resolution, report);
    type_use::items_are_no_lists(contract, resolution, report);
    type_use::special_types_are_restricted(contract, resolution, report);
    facets::fit_their_base(contract, resolution, report);
    patterns::can_be_joined(contract, resolution, report);
    narrowing::narrows(contract, resolution, report);
    enumeration::values_fit(contract, resolution, report);
    finals::are_kept(contract, resolution, report);
    all_groups::stand_alone(contract, resolution, report);
    // These follow groups and bases, of which only those without circles come to an end that is known to be near.
    if !is_circular {
        contents::go_with_their_bases(contract, resolution, report);
        attribute_uses::stand_once(contract, resolution, report);
        attribute_uses::go_together(contract, resolution, report);
        consistent::elements_are(contract, resolution, report);
        attribution::is_unique(contract, resolution, report);
        restriction::is_allowed(contract, resolution, report);
    }
    substitution::types_go_together(contract, resolution, report);
    defaults::of_elements(contract, resolution, report);
    defaults::of_attributes(contract, resolution, report);
    identity::constraints_fit(contract, report);
    let callables = resolution.callables(contract);
    messages::faults_have_one_part(contract, resolution, report);
    messages::operations_differ(contract, report);
    messages::requests_differ(contract, resolution, &callables, report);
    messages::faults_differ(contract, resolution, report);
    binding::fits_its_port_type(contract, resolution, report);
    binding::one_a_version_is_taken(contract, &callables, report);
    binding::every_port_type_has_one(contract, &callables, report);
    service::profiles_name_namespaces(contract, report);
    service::addresses_are_http(contract, report);
    service::first_port_is_the_default(contract, report);
    if marks::stand_somewhere(contract) {
        marks::supplied_is_in_requests(contract, resolution, &callables, report);
        marks::supplied_is_of_one_type(contract, resolution, &callables, report);
        marks::secret_is_one_text(contract, resolution, report);
        marks::aliases_are_of_messages(contract, resolution, &callables, report);
    }
    script::is_not_mixed(contract, report);
}

#[cfg(test)]
mod tests;
