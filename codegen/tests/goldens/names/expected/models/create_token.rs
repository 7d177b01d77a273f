// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateTokenResponse {
    pub token: Option<String>,
}

object! {
    read CreateTokenResponse;
    token = "token", optional;
}
