//! Services and the signatures of their operations.

use saponify_codegen::describe::{Description, Header, Operation, Service};

use super::tree::Tree;
use crate::paint::{Paint, harmless};

pub(super) fn all(tree: &mut Tree, description: &Description, paint: Paint) {
    for service in &description.services {
        head(tree, service, paint);
        for operation in &service.operations {
            tree.push(2, signature(operation, paint));
        }
    }
}

/// The service without its operations.
fn head(tree: &mut Tree, service: &Service, paint: Paint) {
    tree.push(1, format!("service {}{}", paint.bold(&service.name), paint.summary(&service.docs)));
    for endpoint in &service.endpoints {
        let address = endpoint.address.as_deref().map(|address| format!(" at {address}")).unwrap_or_default();
        tree.push(2, paint.faint(&format!("SOAP {}{address}", endpoint.soap)));
    }
    for profile in &service.profiles {
        let names = format!("profile {}: envelope {}", profile.name, profile.envelope);
        let namespaces = profile.namespaces.iter().map(|(contract, wire)| format!(", {wire} for {contract}"));
        tree.push(2, paint.faint(&(names + &namespaces.collect::<String>())));
    }
    if let Some(credentials) = &service.credentials {
        tree.push(2, paint.faint(&format!("credentials: {credentials}")));
    }
}

/// `name(Request) -> Response, faults: …, headers: …`.
pub(super) fn signature(operation: &Operation, paint: Paint) -> String {
    let call = format!("{}({})", paint.bold(&operation.name), operation.request.ty);
    let mut parts = match &operation.response {
        Some(response) => vec![format!("{call} -> {}", response.ty)],
        None => vec![call, "one-way".to_owned()],
    };
    let faults = operation.faults.iter().map(|fault| fault.name.as_str()).collect();
    for (what, names) in [
        ("faults", faults),
        ("headers", locals(&operation.headers)),
        ("answered headers", locals(&operation.response_headers)),
    ] {
        if !names.is_empty() {
            parts.push(format!("{what}: {}", harmless(&names.join(", "))));
        }
    }
    parts.join(", ")
}

fn locals(headers: &[Header]) -> Vec<&str> {
    headers.iter().map(|header| header.element.local.as_str()).collect()
}
