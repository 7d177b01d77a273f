// Generated from the description of the API. Edit the description, not this file.

//! Where credentials are put.

use crate::runtime;

pub static OTHER: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "other",
    method: "other",
    also: &["other_provider"],
    placement: runtime::Placement::Bearer,
};

pub static TOKEN: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "token",
    method: "credentials",
    also: &["token", "token_provider"],
    placement: runtime::Placement::Query("access_token"),
};

pub static USER: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "user",
    method: "user",
    also: &[],
    placement: runtime::Placement::Basic,
};
