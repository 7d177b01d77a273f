//! A stateful stand-in for DingTalk Storage and Tencent Smart Media Hosting
//! (SMH), for tests and examples: an HTTP server that keeps files, recycle
//! bins, versions, tokens and background tasks in memory and answers as the
//! vendors' pages say.
//!
//! It is written from those pages with its own JSON and shares nothing with
//! the client it is used to test. Where the pages contradict each other, one
//! reading is the default and the others are settings
//! ([`dingtalk::Settings`], [`smh::Settings`]); where they are silent, the
//! choice made here is documented next to the code that makes it. It does not
//! upload or download content, limits rates only when a setting says so, and
//! looks at the real time only when its clock is told to run.
//!
//! Both services share one listener: DingTalk answers under `/v1.0/…` and
//! everything unknown, SMH under `/api/v1/…`. A third set of endpoints under
//! `/__emulator/…` lets programs outside this process set the stage (see
//! [`admin`]).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use undelete_emulator::Emulator;
//!
//! let emulator = Emulator::start().await?;
//! let item = emulator.with(|world| {
//!     let drive = &mut world.dingtalk;
//!     drive.add_app("key", "secret");
//!     drive.add_organization("ding1", "bin1");
//!     let space = drive.add_space("ding1")?;
//!     let file = drive.put_file(&space, "Plans/2026.docx", "first draft")?;
//!     drive.recycle(&file, "union1")
//! })?;
//! assert_eq!(emulator.with(|world| world.dingtalk.recycle_items())[0].id, item);
//! println!("{}/v1.0/storage/…", emulator.url());
//! # Ok(())
//! # }
//! ```

pub mod admin;
pub mod dingtalk;
pub mod smh;

mod answer;
mod call;
mod clock;
mod demo;
mod exchange;
mod faults;
mod log;
mod progress;
mod server;
mod sync;
mod tree;
mod world;

pub use clock::Clock;
pub use demo::{Demo, DingTalkDemo, SmhDemo};
pub use faults::{Fault, Faults, Gate, Pace, Rule};
pub use log::{Received, RequestLog};
pub use server::Emulator;
pub use world::{UnknownThing, World};
