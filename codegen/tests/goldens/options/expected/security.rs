// Generated from the description of the API. Edit the description, not this file.

//! Where credentials are put.

use crate::runtime;

pub static KEY: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "key",
    method: "key",
    also: &["key_provider"],
    placement: runtime::Placement::Header("X-Key"),
};
