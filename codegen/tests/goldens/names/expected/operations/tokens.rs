// Generated from the description of the API. Edit the description, not this file.

//! Requests: tokens.

use crate::names::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /token`.
    ///
    /// Sends `POST /token`.
    pub fn create_token(&self, query_core: impl Into<String>) -> CreateToken<M> {
        CreateToken(self.begin(&CREATE_TOKEN).set::<String>("core", query_core))
    }
}

static CREATE_TOKEN: Operation = Operation::new("CreateToken")
    .post("/token")
    .parameters(&[Parameter::query("core").required()]);

/// A request made by [`Client::create_token`].
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken<M: Mode = Async>(Arguments<M>);

request!(CreateToken(CREATE_TOKEN) -> models::CreateTokenResponse, Response::json);
