// Generated from the description of the API. Edit the description, not this file.

//! Where credentials are put.

use crate::runtime;

pub static ACCESS_TOKEN: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "accessToken",
    method: "credentials",
    also: &["access_token", "access_token_provider"],
    placement: runtime::Placement::Query("access_token"),
};
