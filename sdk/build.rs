//! Generates the SDK from the contract. Changing a file of the contract is enough to build it anew.

use saponify_codegen::{Blocking, Builder, Builders, Server, Yaserde};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    // `schema` is a link to the folder of the workspace, and a folder in the package; where a checkout
    // has no links it is a file.
    let contract = ["schema/ispring-learn.wsdl", "../schema/ispring-learn.wsdl"];
    let contract = contract.into_iter().find(|path| Path::new(path).exists()).unwrap_or(contract[0]);
    Builder::new(contract)
        .yaserde(Yaserde::feature("yaserde"))
        .server(Server::feature("server"))
        .blocking(Blocking::feature("blocking"))
        .builders(Builders::All)
        .emit()
}
