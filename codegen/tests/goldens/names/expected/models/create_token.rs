// Generated from the description of the API. Edit the description, not this file.

/// `CreateToken.response`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateTokenResponse {
    /// `token`.
    pub token: Option<String>,
}
