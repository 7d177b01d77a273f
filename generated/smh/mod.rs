// Generated from the description of the API. Edit the description, not this file.

//! Tencent Smart Media Hosting
//!
//! Files in Tencent Cloud's Smart Media Hosting (SMH): delete them, find them in the recycle bin,
//! put them back, and go back to an earlier version. These are operations of the vendor's
//! business-level API.
//!
//! A library holds spaces, a space holds files and has a recycle bin of its own. A library of the
//! single-tenant kind takes `-` for the space. Whether there is a recycle bin at all, and whether
//! earlier versions are kept, are settings of the library.
//!
//! `CreateToken` turns the secret of the library into an access token with certain
//! grants, which then travels in the query of every request. The secret and the token are in the
//! URLs: keep those out of logs.
//!
//! The vendor lists its error codes once for all operations. What an operation has here
//! is what can apply to it.
//!
//! Overload is answered with 429 `RateLimitExceeded`. A rate is not documented.
//!
//! No operation takes an idempotency key, and the vendor does not say what a
//! repetition does. After a lost answer to a write look before repeating it: list the bin after a
//! deletion or a restore, and the versions after `SetLatestVersion`.
//!
//! The vendor's tables call most values text where its examples print
//! numbers: both are read. Ids are 64-bit integers. Sizes are decimal text, those of versions
//! numbers.

mod builder;
mod client;
mod error;
pub mod models;
pub mod operations;
mod security;
pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
