// Generated from the description of the API. Edit the description, not this file.

//! Requests: tokens.

use crate::names::{Client, Error, ErrorCode, models};
use crate::runtime::{self, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// `POST /token`.
    ///
    /// Sends `POST /token`.
    ///
    /// # Arguments
    ///
    /// - `query_core`: `core`.
    pub fn create_token(&self, query_core: impl Into<String>) -> CreateToken<M> {
        CreateToken {
            client: self.clone(),
            query_core: query_core.into(),
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
    rate: None,
};

/// A request made by [`Client::create_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    query_core: String,
}

impl<M: runtime::Mode> CreateToken<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&CREATE_TOKEN);
        request.set(Parameter::query("core").required(), Some(&self.query_core));
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
