//! One real call, as the example of a new crate.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Crate;
use super::crate_name::module;
use super::sample::{Sampler, chain, setter_call};
use super::surface::{Call, Surface, unraw};

/// `examples/call.rs`; absent where the contract has nothing to call.
pub(super) fn call(made: &Crate, source: &str) -> Option<String> {
    let file = syn::parse_file(source).ok()?;
    let surface = Surface::of(&file);
    let call = surface.first_call(&file)?;
    let mut sampler = Sampler::new(&surface);
    let credentials = call.credentials.map(|ty| sampler.value(ty));
    let request = sampler.value(call.request);
    let mut out = head(made, &call);
    match (request, credentials) {
        (Some(request), None) => body(&mut out, made, &call, &sampler, None, &request),
        (Some(request), Some(Some(credentials))) => {
            body(&mut out, made, &call, &sampler, Some(&credentials), &request);
        }
        _ => without_request(&mut out, made, &call),
    }
    Some(out)
}

fn head(made: &Crate, call: &Call<'_>) -> String {
    let (port_type, method) = (unraw(&call.port_type), unraw(&call.method));
    format!(
        "//! Calls `{method}` of `{port_type}`.\n//!\n\
         //! The values are stand-ins: put in your own before you run it. `cargo run --example call` calls\n\
         //! the server of `{}`, or the one that the first argument names.\n\n",
        made.contract
    )
}

fn body(
    out: &mut String,
    made: &Crate,
    call: &Call<'_>,
    sampler: &Sampler<'_>,
    credentials: Option<&str>,
    request: &str,
) {
    let mut names = sampler.names.clone();
    names.extend([call.port_type.clone(), call.client.clone()]);
    let mut inside = client(call, credentials);
    inside.push('\n');
    // Writing to a `String` does not fail.
    let _ = write!(
        inside,
        "let request = {request};\nlet answer = client.{}(request).await?;\nprintln!(\"{{answer:#?}}\");\nOk(())\n",
        call.method
    );
    let _ = write!(out, "{}\n{MAIN}{}}}\n", imports(&module(&made.name), &names), indented(&inside));
}

/// The example where no request is sure to compile: its reader writes one.
fn without_request(out: &mut String, made: &Crate, call: &Call<'_>) {
    let (module, port_type, client_type, method) = (module(&made.name), &call.port_type, &call.client, &call.method);
    let mut inside = client(call, None);
    let _ = write!(
        inside,
        "\n// The contract leaves the request open: build it here, and call\n// `client.{method}(request).await?`.\n\
         println!(\"{{client:?}}\");\nOk(())\n"
    );
    out.push_str("#[allow(unused_imports, reason = \"calls need the trait\")]\n");
    let _ = write!(out, "use {module}::{{{port_type}, {client_type}}};\n\n{MAIN}{}}}\n", indented(&inside));
}

/// How wide rustfmt lets lines get.
const MAX_WIDTH: usize = 100;

const MAIN: &str = "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {\n";

/// The statements that make a client.
fn client(call: &Call<'_>, credentials: Option<&str>) -> String {
    let client = &call.client;
    let endpoint = if call.has_endpoint {
        format!("given.unwrap_or_else(|| {client}::ENDPOINT.to_owned())")
    } else {
        "given.ok_or(\"give the URL of the server\")?".to_owned()
    };
    let mut calls = vec![".endpoint(endpoint)".to_owned()];
    calls.extend(credentials.map(|value| setter_call("credentials", value)));
    let made = chain(&format!("{client}::builder()"), &calls, ".build()?");
    format!("let given = std::env::args().nth(1);\nlet endpoint = {endpoint};\nlet client = {made};\n")
}

/// The `use` of the names, laid out as rustfmt does.
fn imports(module: &str, names: &BTreeSet<String>) -> String {
    let line = format!("use {module}::{{{}}};\n", names.iter().map(String::as_str).collect::<Vec<_>>().join(", "));
    if line.len() <= MAX_WIDTH {
        return line;
    }
    let mut lines = vec![String::from("   ")];
    for name in names {
        if lines.last().is_some_and(|line| line.len() + name.len() + 2 > MAX_WIDTH) {
            lines.push(String::from("   "));
        }
        if let Some(line) = lines.last_mut() {
            line.extend([" ", name, ","]);
        }
    }
    format!("use {module}::{{\n{}\n}};\n", lines.join("\n"))
}

/// The lines one step to the right; empty ones stay empty.
fn indented(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") };
    text.lines().map(line).collect()
}
