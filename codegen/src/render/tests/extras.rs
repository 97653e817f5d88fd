//! What the build adds to types.

use super::{contains, sample};
use crate::model::Api;
use crate::options::{Choices, Extra};
use crate::render::{extras, render};
use crate::report::Report;

fn with(api: &Api, added: &[(&str, Extra)]) -> Result<String, Vec<String>> {
    let extras = added.iter().map(|(of, extra)| ((*of).to_owned(), extra.clone())).collect();
    let choices = Choices { extras, ..Choices::default() };
    let mut report = Report::default();
    extras::check(api, &choices, &mut report);
    if report.is_fatal() {
        return Err(report.lines().collect());
    }
    Ok(render(api, &choices).unwrap_or_else(|defect| panic!("{defect}")))
}

fn derive(path: &str) -> Extra {
    Extra::Derive(path.into())
}

fn attribute(text: &str) -> Extra {
    Extra::Attribute(text.into())
}

#[test]
fn derives_and_attributes_stand_behind_all_others() {
    let api = sample::service();
    let added = [("Busy", derive("::serde::Serialize")), ("Busy", attribute("serde(rename_all = \"camelCase\")"))];
    let source = with(&api, &added).unwrap_or_default();
    contains(&source, r#"#[derive(::serde::Serialize)] #[serde(rename_all = "camelCase")] pub struct Busy {"#);
    assert_eq!(source.matches("serde::Serialize").count(), 1);
    let all = with(&api, &[("*", derive("Hash"))]).unwrap_or_default();
    assert_eq!(all.matches("#[derive(Hash)]").count(), api.types.len());
}

#[test]
fn what_is_no_rust_and_what_is_of_no_type_is_told() {
    let api = sample::service();
    for (of, extra, told) in [
        ("Bussy", derive("Hash"), "there is no type `Bussy` to add anything to; did you mean `Busy`?"),
        ("Busy", derive("Hash)] fn"), "`Hash)] fn` is no path of a derive; write it as in `serde::Serialize`"),
        ("*", attribute("a] #[b"), "`a] #[b` is no attribute; write it as in `serde(rename_all = \"camelCase\")`"),
    ] {
        assert_eq!(with(&api, &[(of, extra)]), Err(vec![told.to_owned()]));
    }
}
