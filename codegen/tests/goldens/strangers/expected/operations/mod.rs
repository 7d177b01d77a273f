// Generated from the description of the API. Edit the description, not this file.

//! Requests, by group. Each begins with a method of the client.

/// Requests: Mod.
pub mod mod_pascal;

/// Requests: Self.
pub mod self_;

/// Requests: con.
pub mod con2;

/// Requests: mod.
pub mod mod2;

/// Requests: 用户管理.
pub mod yong_hu_guan_li;

/// Requests: 😀.
pub mod grinning;
