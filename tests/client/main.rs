//! The client, tested by what its callers see.
//!
//! | Modules | The other side is |
//! |---|---|
//! | `arguments`, `calls`, `responses`, `compile_time`, `in_memory`, `jobs` | nothing, or a transport in memory |
//! | `life_cycle`, `first_program`, `small_programs`, `tokens`, `faults`, `blocking` | the emulator with its demo world |
//! | `batches`, `fault_matrix`, `hazards`, `paging`, `watching` | the emulator with two full recycle bins |
//! | `completeness` | the documents |

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod arguments;
mod batches;
mod blocking;
mod calls;
mod compile_time;
mod completeness;
mod fault_matrix;
mod faults;
mod first_program;
mod hazards;
mod in_memory;
mod jobs;
mod life_cycle;
mod paging;
mod responses;
mod small_programs;
mod tokens;
mod watching;

#[path = "../support/bins.rs"]
mod bins;
#[path = "../support/emulated.rs"]
mod emulated;
#[path = "../support/every_call/mod.rs"]
mod every_call;
#[path = "../support/memory.rs"]
mod memory;
