// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct CreateTokenResponse: read write, Default;
    pub token: Option<crate::runtime::Secret> = "token", optional;
}
