// Generated from the description of the API. Edit the description, not this file.

//! Requests: Mod.

use crate::strangers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /j/x`.
    ///
    /// Sends `GET /j/x`.
    pub fn get_j_x(&self) -> GetJX<M> {
        GetJX(self.begin(&GET_J_X))
    }
}

static GET_J_X: Operation = Operation::new("get j x").get("/j/x");

/// A request made by [`Client::get_j_x`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetJX<M: Mode = Async>(Arguments<M>);

request!(GetJX(GET_J_X) -> (), Response::nothing);
