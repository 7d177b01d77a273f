// Generated from the description of the API. Edit the description, not this file.

//! Requests: 😀.

use crate::strangers::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /t0`.
    ///
    /// Sends `GET /t0`. It is sent again if an answer is lost.
    t0() -> T0(T0_OPERATION);
}

static T0_OPERATION: Operation = Operation::new("t0").get("/t0");
request!(T0("t0", T0_OPERATION) -> (), Response::nothing);
