// Generated from the description of the API. Edit the description, not this file.

//! Where credentials are put.

use crate::runtime;

pub static BUILD_BLOCKING: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "build_blocking",
    method: "build_blocking_credential",
    also: &["build_blocking_credential_provider"],
    placement: runtime::Placement::Header("key"),
};

pub static RATE_LIMIT: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "rate_limit",
    method: "core",
    also: &["rate_limit_credential", "rate_limit_credential_provider"],
    placement: runtime::Placement::Bearer,
};
