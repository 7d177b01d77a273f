// Generated from the description of the API. Edit the description, not this file.

//! Requests: con.

use crate::strangers::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /ok`.
    ///
    /// Sends `POST /ok`. It is not sent again if an answer is lost, as it may have been done.
    ok() -> OkRequest(OK);

    /// `GET /found/{id}`.
    ///
    /// Sends `GET /found/{id}`. It is sent again if an answer is lost.
    /// [`Headers`](crate::strangers::Headers) reads `retry_after` of its responses.
    find(id: impl Into<String> = set::<String>("id")) -> Find(FIND);
}

static OK: Operation = Operation::new("Ok").post("/ok").body(Body::json("body"));
request! {
    OkRequest("ok", OK) -> OkRequestResponse, OkRequestResponse::read;
    body(value: models::Clone) = set::<models::Clone>("body");
}

/// What [`OkRequest`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OkRequestResponse {
    /// It.
    ///
    /// HTTP status: 200.
    Ok(models::SomeModel),
    /// Later.
    ///
    /// HTTP status: 202.
    Accepted,
}

impl OkRequestResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Ok),
            202 => Ok(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}

static FIND: Operation = Operation::new("find").get("/found/{id}").redirects().parameters(&[
    Parameter::path("id"),
    Parameter::query("id").argument("query.query.id"),
    Parameter::query("query.id"),
]);
request! {
    Find("find", FIND) -> runtime::Redirect, Response::redirect;
    query_id(value: impl Into<String>) = set::<String>("query.query.id");
    query_query_id(value: impl Into<String>) = set::<String>("query.id");
}
