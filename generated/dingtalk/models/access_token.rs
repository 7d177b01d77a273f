// Generated from the description of the API. Edit the description, not this file.
object! {
    /// An access token of an app.
    pub struct AccessToken: read write, Default;
    /// The token.
    pub access_token: Option<crate::runtime::Secret> = "accessToken", lenient_optional;
    /// How long it lives, in seconds. 7200.
    pub expire_in: Option<i64> = "expireIn", lenient_optional;
}
