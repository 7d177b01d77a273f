// Generated from the description of the API. Edit the description, not this file.

//! Clients of DingTalk Storage and Tencent Smart Media Hosting.
//!
//! - [`dingtalk`]: the [`Client`](dingtalk::Client) has a method for each operation, and [`ErrorCode`](dingtalk::ErrorCode) says why a call was refused.
//! - [`smh`]: the [`Client`](smh::Client) has a method for each operation, and [`ErrorCode`](smh::ErrorCode) says why a call was refused.
//!
//! Each module has an example. The [`guide`] is about what all of them do alike: errors, retries, tests; lists, batches and tasks where there are some.

#[macro_use]
#[rustfmt::skip]
pub mod runtime;

#[rustfmt::skip]
pub mod dingtalk;

#[rustfmt::skip]
pub mod smh;

#[rustfmt::skip]
pub mod guide;
