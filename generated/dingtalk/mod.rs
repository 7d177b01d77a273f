// Generated from the description of the API. Edit the description, not this file.

//! DingTalk Storage
//!
//! Files in DingTalk's cloud storage: delete them, find them in the recycle bin, put them back, and
//! go back to an earlier version.
//!
//! The usual way round: `GetRecycleBin` gives the bin of an organisation, `ListRecycleItems` its
//! items, `RestoreRecycleItems` brings them back, `GetTask` follows what runs in the background.
//! A delete call does not tell the id that an item gets in the bin: match on `spaceId` and
//! `dentryId`.
//!
//! An app may send 20 requests per second and operation (60 with an add-on pack). An
//! organisation on the standard edition has 5,000 or 10,000 requests a month, the vendor's pages
//! disagree. One source address may send 10,000 requests in 20 seconds, or is shut out for 5
//! minutes. Requests refused by a limit per second do not count against the month.
//!
//! No operation takes an idempotency key. After a timeout, a lost connection or a
//! 5xx on a write its outcome is unknown: look before repeating.
//!
//! Ids are opaque text; they are documented as text and look like digits. Times
//! come in several forms and are kept as sent.

mod builder;
mod client;
mod error;
pub mod models;
pub mod operations;
mod security;
pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
