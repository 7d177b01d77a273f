// Generated from the description of the API. Edit the description, not this file.
object! {
    /// An access token.
    pub struct AccessToken: read write, Default;
    /// The token. In every example it begins with `acctk01`.
    pub access_token: Option<crate::runtime::Secret> = "accessToken", lenient_optional;
    /// How long it lives unused, in seconds.
    pub expires_in: Option<i64> = "expiresIn", lenient_optional;
}
