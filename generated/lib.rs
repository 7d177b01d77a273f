// Generated from the description of the API. Edit the description, not this file.

//! Clients of DingTalk Storage and Tencent Smart Media Hosting.
//!
//! Each service has a module, which begins with an example. The [`guide`] is about what all of them do alike: errors, retries, tests; lists, batches and tasks where there are some.

#[macro_use]
#[rustfmt::skip]
pub mod runtime;

#[rustfmt::skip]
pub mod dingtalk;

#[rustfmt::skip]
pub mod smh;

#[rustfmt::skip]
pub mod guide;
