// Generated from the description of the API. Edit the description, not this file.

//! Where credentials are put.

use crate::runtime;

/// `build_blocking`.
pub static BUILD_BLOCKING: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "build_blocking",
    method: "build_blocking_credential",
    placement: runtime::Placement::Header("key"),
};

/// `with_rate_limit`.
pub static WITH_RATE_LIMIT: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "with_rate_limit",
    method: "core",
    placement: runtime::Placement::Bearer,
};
