//! The client against what others wrote: the vendor's official SDK, and prism.
//!
//! Neither is part of the repository. `official-sdk/run` and `prism/run` install them and run the
//! tests here with what they need; without it the tests are skipped. The other folders hold no Rust:
//! `lint/` judges the documents, `schemathesis/` the emulator.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

/// The named tests of the named material.
macro_rules! tests {
    ($($material:ident: $($test:ident),+ $(,)?);+ $(;)?) => {
        vec![$($($crate::skipping::test(
            concat!(module_path!(), "::", stringify!($test)),
            $material,
            |material| $crate::block_on($test(material)),
        )),+),+]
    };
}

mod prism;
mod wire;

#[path = "../support/every_call/mod.rs"]
mod every_call;
#[path = "../support/memory.rs"]
mod memory;
#[path = "../support/skipping.rs"]
mod skipping;

use std::process::ExitCode;

fn main() -> ExitCode {
    skipping::run(prism::tests().into_iter().chain(wire::tests()).collect())
}

fn block_on(test: impl Future<Output = ()>) {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(test);
}
