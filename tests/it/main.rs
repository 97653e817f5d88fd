//! The behaviour of the workspace, seen from outside.

mod builder;
mod call;
mod cases;
mod codec;
mod concurrency;
mod dropped;
mod encoded;
mod envelope;
mod faults;
mod handmade;
mod headers;
mod interceptors;
mod one_way;
mod overridden;
mod properties;
mod regenerate;
mod sample;
mod sdk;
mod secrets;
mod server;
mod shutdown;
mod soap12;
mod spans;
mod telemetry;
mod ui;
