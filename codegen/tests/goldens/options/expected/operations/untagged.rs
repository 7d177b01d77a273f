// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::options::*;
use crate::runtime::rows::*;

methods! {
    /// `PATCH /orders`.
    ///
    /// Sends `PATCH /orders`. It is not sent again if an answer is lost, as it may have been done.
    change_order(body: impl Into<Option<models::ChangeOrderBody>> = set::<Option<models::ChangeOrderBody>>("body"))
        -> ChangeOrder(CHANGE_ORDER);

    /// `POST /orders`.
    ///
    /// Sends `POST /orders`. It is sent again if an answer is lost, with the same `Idempotency-Key`.
    place_order(thing: impl Into<String> = set::<String>("thing")) -> PlaceOrder(PLACE_ORDER);

    /// `GET /orders`.
    ///
    /// Sends `GET /orders`. It is sent again if an answer is lost.
    request2() -> Request(REQUEST);

    /// `PUT /wrapping`.
    ///
    /// Sends `PUT /wrapping`. It is not sent again if an answer is lost, as it may have been done.
    wrap(wrapping: models::Wrapping = set::<models::Wrapping>("wrapping")) -> Wrap(WRAP);

    /// `DELETE /orders`.
    ///
    /// Sends `DELETE /orders`. It is not sent again if an answer is lost, as it may have been done.
    with_timeout2() -> WithTimeout(WITH_TIMEOUT);
}

static CHANGE_ORDER: Operation = Operation::new("ChangeOrder").patch("/orders").security(&[&[&security::KEY]])
    .rate(5, 1).body(Body::json("body").required());
request!(ChangeOrder("change_order", CHANGE_ORDER) -> (), Response::nothing);

static PLACE_ORDER: Operation = Operation::new("PlaceOrder").post("/orders").security(&[&[&security::KEY]]).rate(5, 1)
    .parameters(&[
        Parameter::header("Idempotency-Key").idempotency_key().limits(Limits::NONE.max_length(64)),
        Parameter::query("timeout"),
        Parameter::query("header"),
        Parameter::query("with_timeout"),
        Parameter::header("with-header"),
        Parameter::query("send_raw"),
        Parameter::query("gift").spellings(&[("false", "no"), ("true", "yes")]),
        Parameter::query("into_future"),
        Parameter::query("options_mut"),
    ]).body(Body::json_of(&[Property::new("thing").required()]));
request! {
    PlaceOrder("place_order", PLACE_ORDER) -> models::PlaceOrderResponse, Response::json;
    /// By which the service knows an order that it has.
    ///
    /// Limits: at most 64 characters.
    ///
    /// Unless it is set, each call has a fresh UUID. All attempts of a call have the same key, and so it is repeated when its outcome is unknown.
    idempotency_key(value: impl Into<String>) = set::<String>("Idempotency-Key");
    timeout(value: i64) = set::<i64>("timeout");
    header(value: impl Into<String>) = set::<String>("header");
    query_with_timeout(value: impl Into<String>) = set::<String>("with_timeout");
    header_with_header(value: impl Into<String>) = set::<String>("with-header");
    send_raw(value: bool) = set::<bool>("send_raw");
    /// Defaults to `false`.
    gift(value: models::Wrapping) = set::<models::Wrapping>("gift");
    into_future(value: bool) = set::<bool>("into_future");
    options_mut(value: bool) = set::<bool>("options_mut");
}

static REQUEST: Operation = Operation::new("Request").get("/orders").security(&[&[]]).rate(5, 1);
request!(Request("request2", REQUEST) -> (), Response::nothing);

static WRAP: Operation = Operation::new("Wrap").put("/wrapping").security(&[&[&security::KEY]]).rate(5, 1)
    .body(Body::json("wrapping").required());
request!(Wrap("wrap", WRAP) -> (), Response::nothing);

static WITH_TIMEOUT: Operation = Operation::new("with_timeout").delete("/orders").security(&[&[&security::KEY]])
    .rate(5, 1);
request!(WithTimeout("with_timeout2", WITH_TIMEOUT) -> (), Response::nothing);
