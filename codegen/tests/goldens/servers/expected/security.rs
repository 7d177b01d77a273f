// Generated from the description of the API. Edit the description, not this file.

//! Where credentials are put.

use crate::runtime;

pub static DIGEST: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "digest",
    method: "digest",
    also: &["digest_provider"],
    placement: runtime::Placement::Scheme("Digest"),
};

pub static MACHINE: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "machine",
    method: "machine",
    also: &[
        "machine_client_credentials",
        "machine_client_credentials_with_scopes",
        "machine_provider",
    ],
    placement: runtime::Placement::Bearer,
};

pub static MACHINE_CLIENT_CREDENTIALS: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "machine",
    method: "machine_client_credentials",
    also: &["machine_client_credentials_with_scopes"],
    placement: runtime::Placement::Basic,
};
pub static MACHINE_TOKEN: runtime::Operation = runtime::token_endpoint(
    "machine token",
    "/oauth/token",
    "",
    &[&[&MACHINE_CLIENT_CREDENTIALS]],
);

pub static TOKEN: runtime::SecurityScheme = runtime::SecurityScheme {
    name: "token",
    method: "token",
    also: &["token_provider"],
    placement: runtime::Placement::Bearer,
};
