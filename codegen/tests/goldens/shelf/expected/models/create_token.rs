// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// `CreateToken.response`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateTokenResponse {
    /// `expires`.
    pub expires: Option<i64>,
    /// `token`.
    pub token: Option<runtime::Secret>,
}
