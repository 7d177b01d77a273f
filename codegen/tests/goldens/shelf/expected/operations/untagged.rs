// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::shelf::*;
use crate::runtime::rows::*;

methods! {
    /// `PUT /shelves/{shelf}/items/{id}/versions/{version}`.
    ///
    /// Sends `PUT /shelves/{shelf}/items/{id}/versions/{version}` with a body of `application/merge-patch+json`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `version`: Limits: at least 0.
    r#async(id: impl Into<String> = set::<String>("id"), version: i64 = set::<i64>("version")) -> AsyncRequest(ASYNC);
}

static ASYNC: Operation = Operation::new("async").put("/shelves/{shelf}/items/{id}/versions/{version}")
    .security(&[&[&security::TOKEN]]).accept("*/*").parameters(&[
        Parameter::path("shelf").global(),
        Parameter::path("id"),
        Parameter::path("version").limits(Limits::NONE.minimum(0.0)),
    ]).body(Body::json_of(&[]).media_type("application/merge-patch+json"));
request! {
    AsyncRequest("async", ASYNC) -> runtime::Bytes, Response::bytes;
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    shelf(value: impl Into<String>) = set::<String>("shelf");
}

downloaded!(AsyncRequest, "*/*");
