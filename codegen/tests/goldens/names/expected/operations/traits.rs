// Generated from the description of the API. Edit the description, not this file.

//! Requests: traits.

use crate::names::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /iterator`.
    ///
    /// Sends `GET /iterator`. It is sent again if an answer is lost.
    into_iterator(names: impl IntoValues<String> = collect::<String>("names")) -> IntoIteratorRequest(INTO_ITERATOR);

    /// `POST /into`.
    ///
    /// Sends `POST /into`. It is not sent again if an answer is lost, as it may have been done.
    into2(name: impl Into<String> = set::<String>("name"), body: models::IntoModel = set::<models::IntoModel>("body"))
        -> IntoRequest(INTO);

    /// `GET /text`.
    ///
    /// Sends `GET /text`. It is sent again if an answer is lost.
    to_string() -> ToStringRequest(TO_STRING);
}

static INTO_ITERATOR: Operation = Operation::new("IntoIterator").get("/iterator")
    .security(&[&[&security::RATE_LIMIT], &[&security::BUILD_BLOCKING]])
    .parameters(&[Parameter::query("names").required()]);
request!(IntoIteratorRequest("into_iterator", INTO_ITERATOR) -> (), Response::nothing);

static INTO: Operation = Operation::new("into").post("/into")
    .security(&[&[&security::RATE_LIMIT], &[&security::BUILD_BLOCKING]]).parameters(&[
        Parameter::header("transport").global(),
        Parameter::header("base_url").global(),
        Parameter::query("name").required(),
    ]).body(Body::json("body").required());
request! {
    IntoRequest("into2", INTO) -> models::IntoIteratorModel, Response::json;
    /// Replaces the client's value for this request.
    transport(value: impl Into<String>) = set::<String>("transport");
    /// Replaces the client's value for this request.
    base_url(value: impl Into<String>) = set::<String>("base_url");
}

static TO_STRING: Operation = Operation::new("toString").get("/text")
    .security(&[&[&security::RATE_LIMIT], &[&security::BUILD_BLOCKING]]).parameters(&[Parameter::query("after")]);
request! {
    ToStringRequest("to_string", TO_STRING) -> models::IntoIteratorModel, Response::json;
    after(value: impl Into<String>) = set::<String>("after");
}

paged!(ToStringRequest);

impl<M: Mode> runtime::Paged for ToStringRequest<M> {
    type Item = String;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "after",
        &[runtime::Place::Body("/next")],
        "/names",
    );

    fn into_items(page: models::IntoIteratorModel) -> Vec<String> {
        page.names.unwrap_or_default()
    }
}
