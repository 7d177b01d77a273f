// Generated from the description of the API. Edit the description, not this file.

//! Requests: orders.

use crate::limits::*;
use crate::runtime::rows::*;

methods! {
    /// `PATCH /orders/{code}`.
    ///
    /// Sends `PATCH /orders/{code}`. It is not sent again if an answer is lost, as it may have been done.
    /// Limits of the body: at least 1 property, right by `{"not":{"required":["level","note"]}}`.
    ///
    /// # Arguments
    /// - `code`: Limits: at most 12 characters, like `^[A-Z][\-_\w/]+\u{a}?$`.
    change_order(code: impl Into<String> = set::<String>("code")) -> ChangeOrder(CHANGE_ORDER);

    /// `POST /orders/{code}`.
    ///
    /// Sends `POST /orders/{code}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `code`: Limits: at most 12 characters, like `^[A-Z][\-_\w/]+\u{a}?$`.
    /// - `body`: Limits: at least 3 properties, right by `{"not":{"required":["level","code"]}}`.
    put_order(code: impl Into<String> = set::<String>("code"), body: models::Order = set::<models::Order>("body"))
        -> PutOrder(PUT_ORDER);
}

static CHANGE_ORDER: Operation = Operation::new("ChangeOrder").patch("/orders/{code}").parameters(&[
    Parameter::path("code").limits(Limits::NONE.max_length(12).patterns(&["^[A-Z][\\-_\\w/]+\\u{a}?$"])),
]).body(Body::json_of(&[Property::new("level"), Property::new("note")]).limits(Limits::NONE.min_properties(1).breaking(|value|crate::runtime::broken(&[
    "{\"not\":{\"required\":[\"level\",\"note\"]}}",
], value))));
request! {
    ChangeOrder("change_order", CHANGE_ORDER) -> (), Response::nothing;
    level(value: i64) = set::<i64>("level");
    note(value: impl Into<String>) = set::<String>("note");
}

static PUT_ORDER: Operation = Operation::new("PutOrder").post("/orders/{code}").parameters(&[
    Parameter::path("code").limits(Limits::NONE.max_length(12).patterns(&["^[A-Z][\\-_\\w/]+\\u{a}?$"])),
    Parameter::query("colour").limits(Limits::NONE.items(const { &Limits::NONE.patterns(&["^#[\\da-f]{6}$"]) })),
    Parameter::query("size").limits(Limits::NONE.object(models::PutOrderSize::limits)),
    Parameter::query("reach").limits(Limits::NONE.any_of(const{&[
        Limits::NONE.maximum(5.0),
        Limits::NONE.minimum(10.0).maximum(2147483647.0),
    ]})),
    Parameter::query("spans").limits(Limits::NONE.any_of(const{&[Limits::NONE.max_items(2), Limits::NONE.min_items(4)]})),
    Parameter::query("mark").limits(Limits::NONE.any_of(const{&[
        Limits::NONE.min_length(8),
        Limits::NONE.patterns(&["^x"]),
    ]})),
    Parameter::query("name").limits(Limits::NONE.breaking(|value|crate::runtime::broken(&[
        "{\"not\":{\"enum\":[\"root\",\"\"]}}",
    ], value))),
    Parameter::query("flag").limits(Limits::NONE.breaking(|value|crate::runtime::broken(&[
        "{\"not\":{\"enum\":[false],\"type\":[\"boolean\",\"null\"]}}",
    ], value))),
    Parameter::query("untyped").limits(Limits::NONE.max_length(3).minimum(5.0)),
    Parameter::query("stride").limits(Limits::NONE.multiples_of(&["9007199254740993"])),
    Parameter::query("rounds").limits(Limits::NONE.maximum(1e18)),
    Parameter::query("rank"),
    Parameter::query("serial").limits(Limits::NONE.whole_minimum(9007199254740993).whole_maximum(9223372036854775806)),
]).body(Body::json("body").required().limits(Limits::NONE.min_properties(3).breaking(|value|crate::runtime::broken(&[
    "{\"not\":{\"required\":[\"level\",\"code\"]}}",
], value)).object(models::Order::limits)));
request! {
    PutOrder("put_order", PUT_ORDER) -> models::Order, Response::json;
    colour(values: impl IntoValues<String>) = collect::<String>("colour");
    size(value: models::PutOrderSize) = set::<models::PutOrderSize>("size");
    /// Limits: at most 5 or at least 10, at most 2147483647.
    reach(value: i64) = set::<i64>("reach");
    /// Limits: at most 2 items or at least 4 items.
    spans(values: impl Values<i64>) = collect::<i64>("spans");
    /// Limits: at least 8 characters or like `^x`.
    mark(value: impl Into<String>) = set::<String>("mark");
    /// Limits: right by `{"not":{"enum":["root",""]}}`.
    name(value: impl Into<String>) = set::<String>("name");
    /// Limits: right by `{"not":{"enum":[false],"type":["boolean","null"]}}`.
    flag(value: bool) = set::<bool>("flag");
    /// Limits: at most 3 characters, at least 5.
    untyped(value: runtime::Value) = set::<runtime::Value>("untyped");
    /// Limits: a multiple of 9007199254740993.
    stride(value: i64) = set::<i64>("stride");
    /// Limits: at most 1000000000000000000. Defaults to `1000`.
    rounds(value: i64) = set::<i64>("rounds");
    rank(value: models::PutOrderRank) = set::<models::PutOrderRank>("rank");
    /// Limits: at least 9007199254740993, less than 9223372036854775807.
    serial(value: i64) = set::<i64>("serial");
}
