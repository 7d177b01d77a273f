// Generated from the description of the API. Edit the description, not this file.

//! Requests: Self.

use crate::strangers::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /self`.
    ///
    /// Sends `GET /self`. It is sent again if an answer is lost.
    self_(op: impl Into<models::Op> = set::<models::Op>("op")) -> SelfRequest(SELF);
}

static SELF: Operation = Operation::new("self").get("/self").parameters(&[Parameter::query("op").required()]);
request!(SelfRequest("self_", SELF) -> models::SelfModel, Response::json);
