// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::shelf::{Client, Error, ErrorCode, security};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// `PUT /shelves/{shelf}/items/{id}/versions/{version}`.
    ///
    /// Sends `PUT /shelves/{shelf}/items/{id}/versions/{version}`.
    ///
    /// # Arguments
    ///
    /// - `id`: `id`.
    /// - `version`: `version`. Limits: at least 0.
    pub fn r#async(&self, id: impl Into<String>, version: i64) -> Async<M> {
        Async {
            client: self.clone(),
            shelf: None,
            id: id.into(),
            version,
        }
    }
}

static ASYNC: runtime::Operation = runtime::Operation {
    id: "async",
    method: runtime::http::Method::PUT,
    path: "/shelves/{shelf}/items/{id}/versions/{version}",
    repeatable: false,
    security: &[&[&security::TOKEN]],
    accept: "*/*",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::async`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Async<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    shelf: Option<String>,
    id: String,
    version: i64,
}

impl<M: runtime::Mode> Async<M> {
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.shelf = Some(shelf.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&ASYNC);
        request.json_object();
        request.set(Parameter::path("shelf").global(), self.shelf.as_ref());
        request.set(Parameter::path("id"), Some(&self.id));
        request
            .set(
                Parameter::path("version").limits(Limits::NONE.minimum(0.0)),
                Some(&self.version),
            );
        request.media_type("application/merge-patch+json");
        request.finish()
    }
}

impl<M: runtime::Mode> Async<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<runtime::Bytes, Error> {
        Ok(response.bytes())
    }
}
call!(Async -> runtime::Bytes, Error, ErrorCode);
