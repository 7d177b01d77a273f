// Generated from the description of the API. Edit the description, not this file.

//! Tencent Smart Media Hosting
//!
//! Files in Tencent Cloud's Smart Media Hosting (SMH): delete them, find them in the recycle bin,
//! put them back or delete them for good, go back to an earlier version, and look after the spaces
//! that hold them. These are operations of the vendor's business-level API.
//!
//! A library holds spaces, a space holds files and has a recycle bin of its own. A library of the
//! single-tenant kind takes `-` for the space. Whether there is a recycle bin at all is a setting of
//! the library; whether earlier versions are kept is another, see `SetVersionSettings`.
//!
//! `CreateToken` turns the secret of the library into an access token with certain
//! grants, which then travels in the query of every request, and of those about tokens in the path.
//! The secret and the token are in the URLs: keep those out of logs.
//!
//! Some operations destroy much and take no list: `EmptyRecycleBin`, `ClearLibraryVersions` and
//! `DeleteSpace`. No operation reaches into the bins of several spaces: go through the spaces.
//!
//! The vendor lists its error codes once for all operations. What an operation has here
//! is what can apply to it. Some pages say of writes, too, that a library that anyone may read needs
//! no token; the client sends one with every request.
//!
//! Lists come in pages, which `ListRecycledItems`, `ListFileVersions` and `ListSpaces` tell apart by
//! markers. `RestoreRecycledItems` and `DeletePaths` take many items at once and answer for each,
//! or with a task for all; `DeleteRecycledItems` and `DeleteFileVersions` answer for all together.
//! Tasks are followed with `QueryTasks`, those on a whole library with `QueryLibraryTasks`.
//!
//! Overload is answered with 429 `RateLimitExceeded`. A rate is not documented, nor that a 429
//! comes before any work is done: the client repeats such requests because that is what the status
//! means.
//!
//! No operation takes an idempotency key, and the vendor does not say what a
//! repetition does. After a lost answer to a write look before repeating it: list the bin after a
//! deletion or a restore, the versions after `SetLatestVersion`, the spaces after `CreateSpace`.
//!
//! The vendor's tables call most values strings where its examples print
//! numbers: both are read. Ids of items, tasks and versions are 64-bit integers. Sizes are decimal
//! strings, those of versions numbers.
//!
//! # Example
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use undelete::smh::Client;
//! let client = Client::builder()
//!     .library_host("library_host")
//!     .library_id("library_id")
//!     .credentials("library_secret", "grant")
//!     .build()?;
//! let answer = client.count_spaces().send().await?;
//! # Ok(())
//! # }
//! ```

mod builder;
mod client;
mod error;
pub mod models;
pub mod operations;
mod security;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
