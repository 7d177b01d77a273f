// Generated from the description of the API. Edit the description, not this file.

//! Where credentials are put.

use crate::runtime;

pub static TOKEN: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "token",
    method: "credentials",
    also: &["token", "token_provider"],
    placement: runtime::Placement::Bearer,
};
