// Generated from the description of the API. Edit the description, not this file.

//! Requests: 😀.

use crate::strangers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /t0`.
    ///
    /// Sends `GET /t0`.
    pub fn t0(&self) -> T0<M> {
        T0(self.begin(&T0_OPERATION))
    }
}

static T0_OPERATION: Operation = Operation::new("t0").get("/t0");

/// A request made by [`Client::t0`].
#[must_use = "a request does nothing until it is sent"]
pub struct T0<M: Mode = Async>(Arguments<M>);

request!(T0(T0_OPERATION) -> (), Response::nothing);
