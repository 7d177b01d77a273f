// Generated from the description of the API. Edit the description, not this file.

//! Requests: Self.

use crate::strangers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /self`.
    ///
    /// Sends `GET /self`.
    pub fn self_(&self, op: impl Into<models::Op>) -> SelfRequest<M> {
        SelfRequest(self.begin(&SELF).set::<models::Op>("op", op))
    }
}

static SELF: Operation = Operation::new("self")
    .get("/self")
    .parameters(&[Parameter::query("op").required()]);

/// A request made by [`Client::self_`].
#[must_use = "a request does nothing until it is sent"]
pub struct SelfRequest<M: Mode = Async>(Arguments<M>);

request!(SelfRequest(SELF) -> models::SelfModel, Response::json);
