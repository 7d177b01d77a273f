// Generated from the description of the API. Edit the description, not this file.

//! Requests, by group. Each begins with a method of the client.

pub mod mod_pascal;
pub mod self_;
pub mod con2;
pub mod mod2;
pub mod yong_hu_guan_li;
pub mod grinning;
