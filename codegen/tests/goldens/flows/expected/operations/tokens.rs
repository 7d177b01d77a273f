// Generated from the description of the API. Edit the description, not this file.

//! Requests: tokens.

use crate::flows::*;
use crate::runtime::rows::*;

methods! {
    /// Issues a token.
    ///
    /// Sends `POST /token`. It is not sent again if an answer is lost, as it may have been done.
    create_token(
        key: impl Into<Secret> = set::<Secret>("key"),
        ticket: impl Into<String> = set::<String>("ticket"),
        realm: impl Into<Option<String>> = set::<Option<String>>("realm"),
        round: impl Into<Option<i32>> = set::<Option<i32>>("round"),
        shift: impl Into<Option<String>> = set::<Option<String>>("shift"),
    ) -> CreateToken(CREATE_TOKEN);
}

static CREATE_TOKEN: Operation = Operation::new("CreateToken").post("/token").rate(5, 2).body(Body::json_of(&[
    Property::new("key").required().secret(),
    Property::new("ticket").required(),
    Property::new("realm").required(),
    Property::new("round").required(),
    Property::new("shift").required(),
]));
request!(CreateToken("create_token", CREATE_TOKEN, "Issues a token.") -> models::CreateTokenResponse, Response::json);
