// Generated from the description of the API. Edit the description, not this file.
object! {
    /// An access token of an app.
    pub struct GetTokenResult: read write, Default;
    /// The token.
    pub access_token: Option<crate::runtime::Secret> = "access_token", lenient_optional;
    /// How long it lives, in seconds. 7200.
    pub expires_in: Option<i64> = "expires_in", lenient_optional;
}
