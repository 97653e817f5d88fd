//! The derive macros of saponify. Use them through the crate `saponify`, which re-exports them.
//!
//! Both read the same declaration of a record, so they share how a field's type is understood (`shape`)
//! and how often it may occur (`occurs`).

mod declared;
mod mistakes;
mod occurs;
mod required;
mod shape;
mod wire;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Writes `Type::builder()`, whose `build` compiles only once every required field is given.
///
/// `Option` and `Vec` fields may be left out, every other field must be given. On a field:
///
/// - `#[required(each = item)]` on a `Vec<T>` asks for at least one item, given by `.item(…)`, repeatably,
///   or all at once by the setter that is named as the field;
/// - `#[required(each = item, item = T)]` says the same of a struct that is made `FromIterator<T>`;
/// - `#[required(occurs = 1..)]` declares how often the field occurs, which has to agree with its type:
///   `1..=1` is `T`, `0..=1` is `Option<T>`, anything else is `Vec<T>`;
/// - `#[required(into)]` lets the setters take whatever turns into the value, or into an item of the list;
/// - `#[required(supplied)]` keeps the field out of the builder: it begins as its default.
///
/// The first line of a field's documentation stands in the compiler's error when the field is missing.
///
/// ```compile_fail,E0277
/// #[derive(saponify::Required)]
/// pub struct ModuleStatus {
///     /// The module completion date.
///     pub date: String,
/// }
///
/// // error[E0277]: `ModuleStatus` is missing the required field `date`
/// let status = ModuleStatus::builder().build();
/// ```
#[proc_macro_derive(Required, attributes(required, yaserde))]
pub fn required(input: TokenStream) -> TokenStream {
    required::derive(&parse_macro_input!(input as DeriveInput)).into()
}

/// Writes the XML codec of a plain record: elements in order, attributes, or text with attributes.
///
/// It reads the `#[yaserde(…)]` attributes that yaserde's own derives read, as far as a plain record needs them:
/// `rename`, `prefix` and `namespaces = { "prefix" = "URI" }`, and `attribute = true` or `text = true` on a field.
/// `Option<T>` may be absent and `Vec<T>` may repeat; `#[required(occurs = 1..)]` or `#[required(each = …)]` on a
/// `Vec` says how many items there must be, which is checked when a value is written and when it is read strictly.
///
/// ```
/// use saponify::{Wire, contract::Element, wire};
///
/// #[derive(Debug, PartialEq, Wire)]
/// #[yaserde(namespaces = { "a" = "urn:a" })]
/// struct Status {
///     #[yaserde(attribute = true)]
///     id: u64,
///     #[yaserde(rename = "awardedScore", prefix = "a")]
///     awarded_score: Option<String>,
/// }
///
/// const ROOT: Element = Element::new("a", "urn:a", "status");
/// let xml = "<status xmlns='urn:a' id='7'><awardedScore>100</awardedScore></status>";
/// let status: Status = wire::from_str(xml, &ROOT, &Default::default())?;
/// assert_eq!(status, Status { id: 7, awarded_score: Some("100".to_owned()) });
/// # Ok::<_, wire::ReadError>(())
/// ```
#[proc_macro_derive(Wire, attributes(yaserde, required))]
pub fn wire(input: TokenStream) -> TokenStream {
    wire::derive(&parse_macro_input!(input as DeriveInput)).into()
}
