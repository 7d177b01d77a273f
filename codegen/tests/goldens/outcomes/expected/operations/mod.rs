// Generated from the description of the API. Edit the description, not this file.

//! Requests, by group. Each begins with a method of the client.

pub mod untagged;
pub mod files;
pub mod lists;
