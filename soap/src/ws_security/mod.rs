//! WS-Security: a user's name and password in a header entry of every request (OASIS SOAP Message Security 1.0 and
//! `UsernameToken` Profile 1.0). Signatures and encryption are not offered.

mod header;
mod username_token;

pub use header::{Nonce, Password, Security, Timestamp, Token};
pub use username_token::UsernameToken;
