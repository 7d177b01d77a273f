// Generated from the description of the API. Edit the description, not this file.

//! Requests: 用户管理.

use crate::strangers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /j/{x}`.
    ///
    /// Sends `GET /j/{x}`.
    pub fn get_j_by_x(&self, x: impl Into<String>) -> GetJByX<M> {
        GetJByX(self.begin(&GET_J_BY_X).set::<String>("x", x))
    }
}

static GET_J_BY_X: Operation = Operation::new("get j by x")
    .get("/j/{x}")
    .parameters(&[Parameter::path("x")]);

/// A request made by [`Client::get_j_by_x`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetJByX<M: Mode = Async>(Arguments<M>);

request!(GetJByX(GET_J_BY_X) -> (), Response::nothing);
