//! The states of a builder that [`derive(Required)`](macro@crate::Required) writes.
//!
//! A builder has a type parameter for each required field: [`Missing`] until its setter is called, then [`Given`].
//! Optional fields have none, so that an `if` or a loop may give them. A function that goes part of the way names
//! the states of its result:
//!
//! ```
//! use saponify::Required;
//! use saponify::required::{Given, Missing};
//!
//! #[derive(Debug, PartialEq, Required)]
//! pub struct ModuleStatus {
//!     pub id: u64,
//!     #[required(each = module)]
//!     pub modules: Vec<String>,
//!     pub note: Option<String>,
//! }
//!
//! fn with_id(id: u64) -> ModuleStatusBuilder<Given<u64>, Missing> {
//!     ModuleStatus::builder().id(id)
//! }
//!
//! let mut status = with_id(7).module("first");
//! for module in ["second", "third"] {
//!     status = status.module(module);
//! }
//! assert_eq!(status.build().modules, ["first", "second", "third"]);
//! ```
//!
//! What is missing is told while compiling, by name:
//!
//! ```compile_fail,E0277
//! # #[derive(saponify::Required)]
//! # pub struct ModuleStatus { pub id: u64 }
//! // error[E0277]: `ModuleStatus` is missing the required field `id`
//! let status = ModuleStatus::builder().build();
//! ```

/// The state of a required field that has no value yet.
#[derive(Clone, Copy, Debug, Default)]
pub struct Missing;

/// The state of a required field that holds its value.
#[derive(Clone, Debug)]
pub struct Given<T>(pub T);
