// Generated from the description of the API. Edit the description, not this file.

//! Requests: Mod.

use crate::strangers::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /j/x`.
    ///
    /// Sends `GET /j/x`. It is sent again if an answer is lost.
    get_j_x() -> GetJX(GET_J_X);
}

static GET_J_X: Operation = Operation::new("get j x").get("/j/x");
request!(GetJX("get_j_x", GET_J_X) -> (), Response::nothing);
