// Generated from the description of the API. Edit the description, not this file.

//! Requests: tokens.

use crate::flows::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// Issues a token.
    ///
    /// Sends `POST /token`.
    pub fn create_token(
        &self,
        key: impl Into<Secret>,
        ticket: impl Into<String>,
        realm: impl Into<Option<String>>,
        round: impl Into<Option<i32>>,
        shift: impl Into<Option<String>>,
    ) -> CreateToken<M> {
        CreateToken(
            self
                .begin(&CREATE_TOKEN)
                .set::<Secret>("key", key)
                .set::<String>("ticket", ticket)
                .set::<Option<String>>("realm", realm)
                .set::<Option<i32>>("round", round)
                .set::<Option<String>>("shift", shift),
        )
    }
}

static CREATE_TOKEN: Operation = Operation::new("CreateToken")
    .post("/token")
    .rate(5, 2)
    .body(
        Body::json_of(
            &[
                Property::new("key").required().secret(),
                Property::new("ticket").required(),
                Property::new("realm").required(),
                Property::new("round").required(),
                Property::new("shift").required(),
            ],
        ),
    );

/// A request made by [`Client::create_token`].
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken<M: Mode = Async>(Arguments<M>);

request!(CreateToken(CREATE_TOKEN) -> models::CreateTokenResponse, Response::json);
