// Generated from the description of the API. Edit the description, not this file.

//! Requests: tokens.

use crate::flows::{Client, Error, ErrorCode, models};
use crate::runtime::{self, Field};

impl<M: runtime::Mode> Client<M> {
    /// Issues a token.
    ///
    /// Sends `POST /token`.
    ///
    /// # Arguments
    ///
    /// - `key`: `key`.
    /// - `ticket`: `ticket`.
    /// - `realm`: `realm`.
    /// - `round`: `round`.
    /// - `shift`: `shift`.
    pub fn create_token(
        &self,
        key: impl Into<runtime::Secret>,
        ticket: impl Into<String>,
        realm: impl Into<Option<String>>,
        round: impl Into<Option<i32>>,
        shift: impl Into<Option<String>>,
    ) -> CreateToken<M> {
        CreateToken {
            client: self.clone(),
            key: key.into(),
            ticket: ticket.into(),
            realm: realm.into(),
            round: round.into(),
            shift: shift.into(),
        }
    }
}

static CREATE_TOKEN: runtime::Operation = runtime::Operation {
    id: "CreateToken",
    method: runtime::http::Method::POST,
    path: "/token",
    repeatable: false,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::create_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    key: runtime::Secret,
    ticket: String,
    realm: Option<String>,
    round: Option<i32>,
    shift: Option<String>,
}

impl<M: runtime::Mode> CreateToken<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&CREATE_TOKEN);
        request.json_object();
        request.field(Field::new(&["key"]).required().secret(), Some(&self.key));
        request.field(Field::new(&["ticket"]).required(), Some(&self.ticket));
        request.field(Field::new(&["realm"]).required(), Some(&self.realm));
        request.field(Field::new(&["round"]).required(), Some(&self.round));
        request.field(Field::new(&["shift"]).required(), Some(&self.shift));
        request.finish()
    }
}

impl<M: runtime::Mode> CreateToken<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::CreateTokenResponse, Error> {
        response.json()
    }
}
call!(CreateToken -> models::CreateTokenResponse, Error, ErrorCode);
