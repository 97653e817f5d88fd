use crate::contract::Operation;
use crate::fault::{Declared, Fault};
use crate::wire::WriteOptions;

/// Why a service refuses a call. `F` is the operation's own enum of faults.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceFault<F> {
    /// A fault that the contract lists.
    Declared(F),
    /// Any other.
    Other(Fault),
}

impl<F> ServiceFault<F> {
    /// The fault of an operation that a service does not implement.
    #[must_use]
    pub fn unsupported(operation: &Operation) -> Self {
        Self::Other(Fault::client(format!("Procedure '{}' not present", operation.name)))
    }
}

impl<F: Declared> ServiceFault<F> {
    pub(super) fn to_fault(&self, options: &WriteOptions<'_>) -> Fault {
        match self {
            Self::Declared(declared) => declared
                .to_fault(options)
                .unwrap_or_else(|why| Fault::server(format!("the fault {declared} cannot be written: {why}"))),
            Self::Other(fault) => fault.clone(),
        }
    }
}

impl<F> From<F> for ServiceFault<F> {
    fn from(declared: F) -> Self {
        Self::Declared(declared)
    }
}
