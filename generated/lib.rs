// Generated from the description of the API. Edit the description, not this file.

//! Clients of DingTalk Storage and Tencent Smart Media Hosting.

/// What all clients are made of: transport, credentials, errors.
#[macro_use]
#[rustfmt::skip]
pub mod runtime;

#[rustfmt::skip]
pub mod dingtalk;

#[rustfmt::skip]
pub mod smh;
