// Generated from the description of the API. Edit the description, not this file.

//! Tencent Smart Media Hosting
//!
//! Files in Tencent Cloud's Smart Media Hosting (SMH): delete them, find them in the recycle bin,
//! put them back or delete them for good, go back to an earlier version, and look after the spaces
//! that hold them. These are operations of the vendor's business-level API.
//!
//! A library holds spaces, a space holds files and has a recycle bin of its own. A library of the
//! single-tenant kind takes `-` for the space. Whether there is a recycle bin at all is a setting of
//! the library; whether earlier versions are kept is another, see [`SetVersionSettings`](crate::smh::Client::set_version_settings).
//!
//! [`CreateToken`](crate::smh::Client::create_token) turns the secret of the library into an access token with certain
//! grants, which then travels in the query of every request, and of those about tokens in the path.
//! The secret and the token are in the URLs: keep those out of logs.
//!
//! Some operations destroy much and take no list: [`EmptyRecycleBin`](crate::smh::Client::empty_recycle_bin), [`ClearLibraryVersions`](crate::smh::Client::clear_library_versions) and
//! [`DeleteSpace`](crate::smh::Client::delete_space). No operation reaches into the bins of several spaces: go through the spaces.
//!
//! The vendor lists its error codes once for all operations. What an operation has here
//! is what can apply to it. Some pages say of writes, too, that a library that anyone may read needs
//! no token; the client sends one with every request.
//!
//! Lists come in pages, which [`ListRecycledItems`](crate::smh::Client::list_recycled_items), [`ListFileVersions`](crate::smh::Client::list_file_versions) and [`ListSpaces`](crate::smh::Client::list_spaces) tell apart by
//! markers. [`RestoreRecycledItems`](crate::smh::Client::restore_recycled_items) and [`DeletePaths`](crate::smh::Client::delete_paths) take many items at once and answer for each,
//! or with a task for all; [`DeleteRecycledItems`](crate::smh::Client::delete_recycled_items) and [`DeleteFileVersions`](crate::smh::Client::delete_file_versions) answer for all together.
//! Tasks are followed with [`QueryTasks`](crate::smh::Client::query_tasks), those on a whole library with [`QueryLibraryTasks`](crate::smh::Client::query_library_tasks).
//!
//! Overload is answered with 429 [`RateLimitExceeded`](crate::smh::ErrorCode::RateLimitExceeded). A rate is not documented, nor that a 429
//! comes before any work is done: the client repeats such requests because that is what the status
//! means.
//!
//! No operation takes an idempotency key, and the vendor does not say what a
//! repetition does. After a lost answer to a write look before repeating it: list the bin after a
//! deletion or a restore, the versions after [`SetLatestVersion`](crate::smh::Client::set_latest_version), the spaces after [`CreateSpace`](crate::smh::Client::create_space).
//!
//! The vendor's tables call most values strings where its examples print
//! numbers: both are read. Ids of items, tasks and versions are 64-bit integers. Sizes are decimal
//! strings, those of versions numbers.
//!
//! The front page has a [quick start](crate#quick-start).

mod builder;
mod client;
mod error;
pub mod models;
pub mod operations;
mod security;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
