// Generated from the description of the API. Edit the description, not this file.

//! Requests, by group. Each begins with a method of the client.

/// Requests: files.
pub mod files;

/// Requests: recycle-bin.
pub mod recycle_bin;

/// Requests: spaces.
pub mod spaces;

/// Requests: tasks.
pub mod tasks;

/// Requests: token.
pub mod token;

/// Requests: versions.
pub mod versions;
