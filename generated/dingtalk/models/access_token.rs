// Generated from the description of the API. Edit the description, not this file.

/// An access token of an app.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token.
    pub access_token: Option<crate::runtime::Secret>,
    /// How long it lives, in seconds. 7200.
    pub expire_in: Option<i64>,
}

object! {
    read AccessToken;
    access_token = "accessToken", lenient_optional;
    expire_in = "expireIn", lenient_optional;
}
