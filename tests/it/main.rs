//! The behaviour of the workspace, seen from outside.

mod builder;
mod call;
mod cases;
mod codec;
mod envelope;
mod properties;
mod regenerate;
mod sample;
mod scripted;
mod sdk;
mod server;
mod ui;
