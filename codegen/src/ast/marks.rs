//! What the contract says to the generator.

use crate::source::{Span, Spanned};

/// What stands on an `xs:element`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    /// `saponify:supplied="credentials"`.
    pub(crate) supplied: Option<Span>,
    /// `saponify:secret="true"`.
    pub(crate) secret: Option<Span>,
    /// `saponify:aliases`.
    pub(crate) aliases: Option<Spanned<Vec<String>>>,
}
