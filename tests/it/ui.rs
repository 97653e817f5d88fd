//! What the compiler says when a builder or a derive is used wrongly.
//!
//! `TRYBUILD=overwrite cargo test` writes the goldens anew; read what it wrote.

#[test]
fn errors_name_what_is_wrong() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/required/*.rs");
    cases.compile_fail("ui/wire/*.rs");
    cases.compile_fail("ui/sdk/*.rs");
}
