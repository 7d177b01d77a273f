// Generated from the description of the API. Edit the description, not this file.

/// An access token.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token. In every example it begins with `acctk01`.
    pub access_token: Option<crate::runtime::Secret>,
    /// How long it lives unused, in seconds.
    pub expires_in: Option<i64>,
}

object! {
    read AccessToken;
    access_token = "accessToken", lenient_optional;
    expires_in = "expiresIn", lenient_optional;
}
