// Generated from the description of the API. Edit the description, not this file.

//! Requests: 用户管理.

use crate::strangers::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /j/{x}`.
    ///
    /// Sends `GET /j/{x}`. It is sent again if an answer is lost.
    get_j_by_x(x: impl Into<String> = set::<String>("x")) -> GetJByX(GET_J_BY_X);
}

static GET_J_BY_X: Operation = Operation::new("get j by x").get("/j/{x}").parameters(&[Parameter::path("x")]);
request!(GetJByX("get_j_by_x", GET_J_BY_X) -> (), Response::nothing);
