// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::shelf::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `PUT /shelves/{shelf}/items/{id}/versions/{version}`.
    ///
    /// Sends `PUT /shelves/{shelf}/items/{id}/versions/{version}` with a body of
    /// `application/merge-patch+json`.
    ///
    /// # Arguments
    ///
    /// - `version`: Limits: at least 0.
    pub fn r#async(&self, id: impl Into<String>, version: i64) -> AsyncRequest<M> {
        AsyncRequest(
            self.begin(&ASYNC).set::<String>("id", id).set::<i64>("version", version),
        )
    }
}

static ASYNC: Operation = Operation::new("async")
    .put("/shelves/{shelf}/items/{id}/versions/{version}")
    .security(&[&[&security::TOKEN]])
    .accept("*/*")
    .parameters(
        &[
            Parameter::path("shelf").global(),
            Parameter::path("id"),
            Parameter::path("version").limits(Limits::NONE.minimum(0.0)),
        ],
    )
    .body(Body::json_of(&[]).media_type("application/merge-patch+json"));

/// A request made by [`Client::async`].
#[must_use = "a request does nothing until it is sent"]
pub struct AsyncRequest<M: Mode = Async>(Arguments<M>);

request! {
    AsyncRequest(ASYNC) -> runtime::Bytes, Response::bytes;
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    shelf(value: impl Into<String>) = set::<String>("shelf");
}

downloaded!(AsyncRequest, "*/*");
