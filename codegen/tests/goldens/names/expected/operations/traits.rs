// Generated from the description of the API. Edit the description, not this file.

//! Requests: traits.

use crate::names::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /iterator`.
    ///
    /// Sends `GET /iterator`.
    pub fn into_iterator(
        &self,
        names: impl IntoValues<String>,
    ) -> IntoIteratorRequest<M> {
        IntoIteratorRequest(self.begin(&INTO_ITERATOR).collect::<String>("names", names))
    }

    /// `POST /into`.
    ///
    /// Sends `POST /into`.
    pub fn into2(
        &self,
        name: impl Into<String>,
        body: models::IntoModel,
    ) -> IntoRequest<M> {
        IntoRequest(
            self
                .begin(&INTO)
                .set::<String>("name", name)
                .set::<models::IntoModel>("body", body),
        )
    }

    /// `GET /text`.
    ///
    /// Sends `GET /text`.
    pub fn to_string(&self) -> ToStringRequest<M> {
        ToStringRequest(self.begin(&TO_STRING))
    }
}

static INTO_ITERATOR: Operation = Operation::new("IntoIterator")
    .get("/iterator")
    .security(&[&[&security::RATE_LIMIT], &[&security::BUILD_BLOCKING]])
    .parameters(&[Parameter::query("names").required()]);

/// A request made by [`Client::into_iterator`].
#[must_use = "a request does nothing until it is sent"]
pub struct IntoIteratorRequest<M: Mode = Async>(Arguments<M>);

request!(IntoIteratorRequest(INTO_ITERATOR) -> (), Response::nothing);

static INTO: Operation = Operation::new("into")
    .post("/into")
    .security(&[&[&security::RATE_LIMIT], &[&security::BUILD_BLOCKING]])
    .parameters(
        &[
            Parameter::header("transport").global(),
            Parameter::header("base_url").global(),
            Parameter::query("name").required(),
        ],
    )
    .body(Body::json("body").required());

/// A request made by [`Client::into2`].
#[must_use = "a request does nothing until it is sent"]
pub struct IntoRequest<M: Mode = Async>(Arguments<M>);

request! {
    IntoRequest(INTO) -> models::IntoIteratorModel, Response::json;
    /// Replaces the client's value for this request.
    transport(value: impl Into<String>) = set::<String>("transport");
    /// Replaces the client's value for this request.
    base_url(value: impl Into<String>) = set::<String>("base_url");
}

static TO_STRING: Operation = Operation::new("toString")
    .get("/text")
    .security(&[&[&security::RATE_LIMIT], &[&security::BUILD_BLOCKING]])
    .parameters(&[Parameter::query("after")]);

/// A request made by [`Client::to_string`].
#[must_use = "a request does nothing until it is sent"]
pub struct ToStringRequest<M: Mode = Async>(Arguments<M>);

request! {
    ToStringRequest(TO_STRING) -> models::IntoIteratorModel, Response::json;
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
