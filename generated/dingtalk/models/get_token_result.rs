// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// An access token of an app.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct GetTokenResult {
    /// The token.
    pub access_token: Option<runtime::Secret>,
    /// How long it lives, in seconds. 7200.
    pub expires_in: Option<i64>,
}
