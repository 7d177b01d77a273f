//! The support code of generated clients, compiled here only to be tested.
//!
//! Everything below `src/` is copied verbatim into a generated crate as its `runtime` module;
//! this root and `unit/` stay behind. `crate::runtime` names the same module in both places.

#[path = "src/mod.rs"]
pub mod runtime;

#[cfg(test)]
#[path = "unit/mod.rs"]
mod unit;
