// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// An access token.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token. In every example it begins with `acctk01`.
    #[serde(rename = "accessToken")]
    pub access_token: Option<runtime::Secret>,
    /// How long it lives unused, in seconds.
    #[serde(
        rename = "expiresIn",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub expires_in: Option<i64>,
}
