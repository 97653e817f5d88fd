//! A change of the contract is a change of the SDK, with nothing but `cargo build` in between.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate of its own with the SDK's build script and a copy of the contract.
struct Project(tempfile::TempDir);

const CALL: &str = r#"//! A user's crate.
#[allow(clippy::all)]
mod api {
    include!(concat!(env!("OUT_DIR"), "/ispring-learn.rs"));
}
pub use api::*;

/// Calls the service.
pub async fn call(client: &impl IspringLearn) -> bool {
    let status = ModuleStatus::builder()
        .content_item_id("m")
        .date("2020-03-12".parse().unwrap())
        .status(CompletionStatus::Passed)
        .awarded_score("100".parse().unwrap())
        .build();
    let request = UpdateModulesStatusesRequest::builder().enrollment_id("e").course_id("c").module_status(status).build();
    client.update_modules_statuses(request).await.is_ok()
}
"#;

impl Project {
    /// Each test has a name of its own: in the shared target folder cargo tells two projects apart by nothing else.
    fn new(name: &str) -> Self {
        let root = workspace();
        let project = Self(tempfile::tempdir().expect("a folder"));
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [features]\nblocking = [\"saponify/blocking\"]\nserver = [\"saponify/server\"]\nyaserde = []\n\n\
             [dependencies]\nsaponify = {{ path = \"{}\", default-features = false }}\n\n\
             [build-dependencies]\nsaponify-codegen = {{ path = \"{}\" }}\n\n[workspace]\n",
            root.join("soap").display(),
            root.join("codegen").display(),
        );
        project.write("Cargo.toml", &manifest);
        project.write("src/lib.rs", CALL);
        for (from, to) in [
            ("Cargo.lock", "Cargo.lock"),
            ("sdk/build.rs", "build.rs"),
            ("schema/ispring-learn.wsdl", "schema/ispring-learn.wsdl"),
            ("schema/ispring-learn.xsd", "schema/ispring-learn.xsd"),
        ] {
            project.write(to, &fs::read_to_string(root.join(from)).expect("a file of the workspace"));
        }
        project
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Replaces text in a file, and undoes it when the result is dropped.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).expect("a file");
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replace(from, to));
    }

    /// What cargo says.
    fn build(&self) -> Result<String, String> {
        let output = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--quiet", "--color", "never"])
            .current_dir(self.0.path())
            // The dependencies are built once for all runs.
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("regenerate"))
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(said) } else { Err(said) }
    }
}

fn workspace() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).expect("the workspace")
}

#[test]
fn the_sdk_follows_the_contract() {
    const REASON: &str = "name=\"reason\" type=\"xs:string\" minOccurs=\"0\"";
    let project = Project::new("follows");
    assert_eq!(project.build(), Ok(String::new()), "as it is");

    let call =
        |setter: &str| CALL.replace(".content_item_id(\"m\")", &format!(".content_item_id(\"m\").{setter}(\"x\")"));
    project.write("src/lib.rs", &call("remark"));
    let error = project.build().expect_err("there is no such setter yet");
    assert!(error.contains("no method named `remark`"), "{error}");
    let element = format!("<xs:element {REASON}");
    project.edit(
        "schema/ispring-learn.xsd",
        &element,
        &format!("<xs:element name=\"remark\" type=\"xs:string\" minOccurs=\"0\"/>\n{element}"),
    );
    assert_eq!(project.build(), Ok(String::new()), "with an optional element more");

    project.edit("schema/ispring-learn.xsd", REASON, "name=\"reason\" type=\"xs:string\"");
    let error = project.build().expect_err("`reason` is required now");
    assert!(error.starts_with("error[E0277]: `ModuleStatus` is missing the required field `reason`\n"), "{error}");
    project.edit("schema/ispring-learn.xsd", "name=\"reason\" type=\"xs:string\"", REASON);
    assert_eq!(project.build(), Ok(String::new()), "with `reason` optional again");

    project.edit(
        "schema/ispring-learn.wsdl",
        "operation name=\"updateModulesStatuses\"",
        "operation name=\"setModulesStatuses\"",
    );
    let error = project.build().expect_err("the method has another name now");
    assert!(error.contains("no method named `update_modules_statuses`"), "{error}");
    project
        .write("src/lib.rs", &call("remark").replace("client.update_modules_statuses", "client.set_modules_statuses"));
    assert_eq!(project.build(), Ok(String::new()), "with the operation renamed");
}

#[test]
fn a_mistake_in_the_contract_is_told_with_its_place() {
    let project = Project::new("mistaken");
    project.edit("schema/ispring-learn.xsd", "type=\"api:completionStatus\"", "type=\"api:completionStatu\"");
    let error = project.build().expect_err("a misspelt type");
    for part in ["schema/ispring-learn.xsd:", "completionStatu", "^", "did you mean `completionStatus`"] {
        assert!(error.contains(part), "no {part} in {error}");
    }
}
