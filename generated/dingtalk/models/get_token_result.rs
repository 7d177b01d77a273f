// Generated from the description of the API. Edit the description, not this file.

/// An access token of an app.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetTokenResult {
    /// The token.
    pub access_token: Option<crate::runtime::Secret>,
    /// How long it lives, in seconds. 7200.
    pub expires_in: Option<i64>,
}

object! {
    read GetTokenResult;
    access_token = "access_token", lenient_optional;
    expires_in = "expires_in", lenient_optional;
}
