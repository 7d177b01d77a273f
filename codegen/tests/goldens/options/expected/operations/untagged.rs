// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::options::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /orders`.
    ///
    /// Sends `POST /orders`.
    pub fn place_order(&self, thing: impl Into<String>) -> PlaceOrder<M> {
        PlaceOrder(self.begin(&PLACE_ORDER).set::<String>("thing", thing))
    }

    /// `GET /orders`.
    ///
    /// Sends `GET /orders`.
    pub fn request2(&self) -> Request<M> {
        Request(self.begin(&REQUEST))
    }

    /// `DELETE /orders`.
    ///
    /// Sends `DELETE /orders`.
    pub fn with_timeout2(&self) -> WithTimeout<M> {
        WithTimeout(self.begin(&WITH_TIMEOUT))
    }
}

static PLACE_ORDER: Operation = Operation::new("PlaceOrder")
    .post("/orders")
    .security(&[&[&security::KEY]])
    .rate(5, 1)
    .parameters(
        &[
            Parameter::header("Idempotency-Key")
                .idempotency_key()
                .limits(Limits::NONE.max_length(64)),
            Parameter::query("timeout"),
            Parameter::query("header"),
            Parameter::query("with_timeout"),
            Parameter::header("with-header"),
            Parameter::query("send_raw"),
            Parameter::query("into_future"),
            Parameter::query("options_mut"),
        ],
    )
    .body(Body::json_of(&[Property::new("thing").required()]));

/// A request made by [`Client::place_order`].
#[must_use = "a request does nothing until it is sent"]
pub struct PlaceOrder<M: Mode = Async>(Arguments<M>);

request! {
    PlaceOrder(PLACE_ORDER) -> (), Response::nothing;
    /// By which the service knows an order that it has.
    ///
    /// Limits: at most 64 characters.
    ///
    /// Unless it is set, each call has a fresh UUID. All attempts of a call have the same key, and so
    /// it is repeated when its outcome is unknown.
    idempotency_key(value: impl Into<String>) = set::<String>("Idempotency-Key");
    timeout(value: i64) = set::<i64>("timeout");
    header(value: impl Into<String>) = set::<String>("header");
    with_timeout(value: impl Into<String>) = set::<String>("with_timeout");
    with_header(value: impl Into<String>) = set::<String>("with-header");
    send_raw(value: bool) = set::<bool>("send_raw");
    into_future(value: bool) = set::<bool>("into_future");
    options_mut(value: bool) = set::<bool>("options_mut");
}

static REQUEST: Operation = Operation::new("Request")
    .get("/orders")
    .security(&[&[]])
    .rate(5, 1);

/// A request made by [`Client::request2`].
#[must_use = "a request does nothing until it is sent"]
pub struct Request<M: Mode = Async>(Arguments<M>);

request!(Request(REQUEST) -> (), Response::nothing);

static WITH_TIMEOUT: Operation = Operation::new("with_timeout")
    .delete("/orders")
    .security(&[&[&security::KEY]])
    .rate(5, 1);

/// A request made by [`Client::with_timeout2`].
#[must_use = "a request does nothing until it is sent"]
pub struct WithTimeout<M: Mode = Async>(Arguments<M>);

request!(WithTimeout(WITH_TIMEOUT) -> (), Response::nothing);
