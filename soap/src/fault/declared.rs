use super::Fault;
use crate::wire::{WriteError, WriteOptions};
use std::fmt;

/// The faults of one operation, as its contract tells them apart.
pub trait Declared: Sized + fmt::Debug + fmt::Display {
    /// The variant for a fault; the catch-all where the contract lists no such fault.
    fn from_fault(fault: Fault) -> Self;

    /// The fault that a server sends for the variant, its detail written under `options`.
    fn to_fault(&self, options: &WriteOptions<'_>) -> Result<Fault, WriteError>;

    /// The raw fault, where the contract does not list it.
    fn undeclared(&self) -> Option<&Fault>;

    /// Whether the credentials were refused and fresh ones may help.
    fn means_reauthenticate(&self) -> bool {
        false
    }
}
