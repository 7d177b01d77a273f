// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::outcomes::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /anything`.
    ///
    /// Sends `GET /anything`. It is sent again if an answer is lost.
    ///
    /// # Errors
    /// - default: It or what went wrong. ([`body`](runtime::Error::body) is [`models::GetAnythingResponse`])
    get_anything() -> GetAnything(GET_ANYTHING);
}

static GET_ANYTHING: Operation = Operation::new("GetAnything").get("/anything");
request!(GetAnything("get_anything", GET_ANYTHING) -> models::GetAnythingResponse, Response::json);
