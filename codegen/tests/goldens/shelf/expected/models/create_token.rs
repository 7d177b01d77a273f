// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateTokenResponse {
    pub expires: Option<i64>,
    pub token: Option<crate::runtime::Secret>,
}

object! {
    read CreateTokenResponse;
    expires = "expires", optional;
    token = "token", optional;
}
