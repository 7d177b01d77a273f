// Generated from the description of the API. Edit the description, not this file.

//! Requests: tokens.

use crate::names::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /token`.
    ///
    /// Sends `POST /token`. It is not sent again if an answer is lost, as it may have been done.
    create_token(query_core: impl Into<String> = set::<String>("core")) -> CreateToken(CREATE_TOKEN);
}

static CREATE_TOKEN: Operation = Operation::new("CreateToken").post("/token")
    .parameters(&[Parameter::query("core").required()]);
request!(CreateToken("create_token", CREATE_TOKEN) -> models::CreateTokenResponse, Response::json);
