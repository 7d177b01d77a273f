//! Building requests, and refusing those that cannot be right.

use super::bodies::Bodies;
use super::fixtures::{GET, LIST, PURGE, RESTORE, silent_core};
use crate::runtime::{
    Bytes, Core, InvalidRequest, Limits, Operation, Parameter, Property, Request, RequestBuilder,
    Style,
};
use serde::Serialize;
use serde_json::{Value, json};

pub(super) const ITEM: Parameter = Parameter::path("itemId");

pub(super) fn build(
    operation: &'static Operation,
    arguments: impl FnOnce(&mut RequestBuilder),
) -> Result<Request, InvalidRequest> {
    build_with(&silent_core(), operation, arguments)
}

pub(super) fn build_with(
    core: &Core,
    operation: &'static Operation,
    arguments: impl FnOnce(&mut RequestBuilder),
) -> Result<Request, InvalidRequest> {
    let mut request = core.request(operation);
    arguments(&mut request);
    request.finish()
}

pub(super) fn broken(error: &InvalidRequest) -> Vec<(&str, &str)> {
    let violations = error.violations().iter();
    violations
        .map(|violation| (violation.field.as_str(), violation.rule.as_str()))
        .collect()
}

fn body_of(request: &Request) -> Value {
    serde_json::from_slice(request.body().unwrap()).unwrap()
}

#[test]
fn all_violations_are_reported_at_once() {
    let error = build(&PURGE, |request| {
        request.set(ITEM, Some(""));
        request.set(Parameter::query("unionId").required(), None::<&str>);
        request.set(Parameter::header("x-a"), Some("line\nbreak"));
        request.json_object();
        let ids: Vec<u32> = (0..31).collect();
        let limits = Limits::NONE.min_items(1).max_items(30);
        request.property(Property::new("recycleItemIds").limits(limits), Some(&ids));
        request.property(
            Property::below(&["option", "mode"], "option.mode").required(),
            None::<&str>,
        );
    })
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PurgeItem was not sent: `itemId`: must not be empty; `unionId`: is required; \
         `x-a`: must not hold control characters; `recycleItemIds`: at most 30 items, got 31; \
         `option.mode`: is required"
    );
    assert_eq!(error.operation(), "PurgeItem");
}

#[test]
fn violations_name_fields_and_rules_but_no_values() {
    let error = build(&RESTORE, |request| {
        let limits = Limits::NONE.max_length(3);
        request.set(Parameter::query("q").limits(limits), Some("sentinel"));
        request.set(Parameter::header("x-a"), Some("sentinel\u{0}"));
    })
    .unwrap_err();
    assert!(!format!("{error} {error:?}").contains("sentinel"));
}

#[test]
fn query_pairs_are_decoded_in_order_and_flags_have_no_value() {
    let request = build(&LIST, |request| {
        request.set(Parameter::query("a b"), Some("c&d"));
        request.empty_query_parameter("restore");
        request.set(Parameter::query("e"), Some(""));
    })
    .unwrap();
    assert_eq!(request.query(), Some("a%20b=c%26d&restore&e="));
    let pairs = request.query_pairs();
    let expected = [("a b", Some("c&d")), ("restore", None), ("e", Some(""))];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.map(str::to_owned)));
    assert_eq!(pairs, expected);
}

#[test]
fn a_request_without_query_and_body_has_neither() {
    let request = build(&LIST, |request| {
        request.set(Parameter::query("a"), None::<&str>);
    })
    .unwrap();
    assert_eq!(request.query(), None);
    assert_eq!(request.query_pairs(), []);
    assert_eq!(request.body(), None);
    assert_eq!(request.content_type(), None);
    assert_eq!(request.headers()["accept"], "application/json");
    assert_eq!(
        (request.operation(), request.method().as_str()),
        ("ListItems", "GET")
    );
}

#[test]
fn a_required_list_that_would_vanish_is_refused() {
    let ids: [&str; 0] = [];
    let error = build(&LIST, |request| {
        request.set(Parameter::query("ids").required(), Some(&ids));
        request.set(Parameter::header("x-ids").required(), Some(&ids));
    })
    .unwrap_err();
    assert_eq!(
        broken(&error),
        [("ids", "must not be empty"), ("x-ids", "must not be empty")]
    );
}

#[test]
fn an_empty_object_that_is_spread_is_sent_as_nothing() {
    let request = build(&LIST, |request| {
        let deep = Parameter::query("deep").style(Style::DeepObject);
        request.set(Parameter::query("page").required(), Some(&json!({})));
        request.set(deep.required(), Some(&json!({"a": null})));
    });
    assert_eq!(request.unwrap().query(), None);
    let error = build(&LIST, |request| {
        let joined = Parameter::query("joined").explode(false);
        request.set(joined.required(), Some(&json!({})));
    });
    assert_eq!(
        broken(&error.unwrap_err()),
        [("joined", "must not be empty")]
    );
}

#[test]
fn json_in_a_header_is_ascii() {
    let request = build(&LIST, |request| {
        let parameter = Parameter::header("x-filter").style(Style::Json);
        request.set(parameter, Some(&json!({"名": "é\"\u{1f600}"})));
    });
    let expected = r#"{"\u540d":"\u00e9\"\ud83d\ude00"}"#;
    assert_eq!(request.unwrap().headers()["x-filter"], expected);
}

#[test]
fn what_a_limit_says_of_an_empty_value_is_not_said_again() {
    let none: [&str; 0] = [];
    let one = Limits::NONE.min_items(1);
    let error = build(&PURGE, |request| {
        request.set(ITEM.limits(Limits::NONE.min_length(1)), Some(""));
        request.set(Parameter::query("ids").required().limits(one), Some(&none));
        request.set(
            Parameter::header("x-ids").required().limits(one),
            Some(&none),
        );
    })
    .unwrap_err();
    assert_eq!(
        broken(&error),
        [
            ("itemId", "at least 1 character, got 0"),
            ("ids", "at least 1 item, got 0"),
            ("x-ids", "at least 1 item, got 0"),
        ]
    );
}

#[test]
fn fields_are_nested_by_their_path() {
    let request = build(&RESTORE, |request| {
        request.json_object();
        request.property(Property::new("ids"), Some(&["1", "2"]));
        request.property(
            Property::below(&["option", "mode"], "option.mode"),
            Some("auto"),
        );
        request.property(
            Property::below(&["option", "deep", "flag"], "option.deep.flag"),
            Some(&true),
        );
        request.property(
            Property::below(&["option", "unset"], "option.unset"),
            None::<&str>,
        );
    })
    .unwrap();
    assert_eq!(request.content_type(), Some("application/json"));
    assert_eq!(
        body_of(&request),
        json!({"ids": ["1", "2"], "option": {"mode": "auto", "deep": {"flag": true}}})
    );
}

#[test]
fn an_object_body_is_sent_even_when_it_is_empty() {
    let request = build(&RESTORE, Bodies::json_object).unwrap();
    assert_eq!(request.body().unwrap().as_ref(), b"{}");
    let request = build(&RESTORE, |_| ()).unwrap();
    assert_eq!((request.body(), request.content_type()), (None, None));
}

#[test]
fn a_field_may_be_null_where_its_type_says_so() {
    let request = build(&RESTORE, |request| {
        request.json_object();
        request.property(Property::new("a").required(), Some(&None::<&str>));
    })
    .unwrap();
    assert_eq!(body_of(&request), json!({"a": null}));
}

#[test]
fn a_whole_body_is_checked_under_its_name() {
    static EACH: Limits = Limits::NONE.max_length(2);
    let limits = Limits::NONE.max_items(2).items(&EACH);
    let error = build(&RESTORE, |request| {
        request.json("ids", true, limits, Some(&["1", "22", "333"]));
    })
    .unwrap_err();
    assert_eq!(
        broken(&error),
        [
            ("ids", "at most 2 items, got 3"),
            ("ids[2]", "at most 2 characters, got 3")
        ]
    );
    let error = build(&RESTORE, |request| {
        request.json("ids", true, Limits::NONE, None::<&str>);
    })
    .unwrap_err();
    assert_eq!(broken(&error), [("ids", "is required")]);
    let request = build(&RESTORE, |request| {
        request.json("ids", false, Limits::NONE, None::<&str>);
    })
    .unwrap();
    assert_eq!(request.body(), None);
}

#[test]
fn bytes_are_sent_as_they_are() {
    let request = build(&RESTORE, |request| {
        let bytes = Bytes::from_static(b"\x00\xff");
        request.bytes_or_nothing("file", "application/octet-stream", true, Some(bytes));
    })
    .unwrap();
    assert_eq!(request.content_type(), Some("application/octet-stream"));
    assert_eq!(request.body().unwrap().as_ref(), b"\x00\xff");
    let error = build(&RESTORE, |request| {
        request.bytes_or_nothing("file", "application/octet-stream", true, None);
    })
    .unwrap_err();
    assert_eq!(broken(&error), [("file", "is required")]);
}

#[test]
fn forms_repeat_arrays_and_write_objects_as_json() {
    #[derive(Serialize)]
    struct Form<'a> {
        list: [&'a str; 2],
        nested: Value,
        text: &'a str,
    }
    let form = Form {
        list: ["1", "2"],
        nested: json!({"a": [{"b": 1}]}),
        text: "a b&c",
    };
    let request = build(&RESTORE, |request| {
        request.form("form", true, Limits::NONE, Some(&form));
    })
    .unwrap();
    assert_eq!(
        request.content_type(),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        request.body().unwrap(),
        "list=1&list=2&nested=%7B%22a%22%3A%5B%7B%22b%22%3A1%7D%5D%7D&text=a%20b%26c"
    );
    let fields = build(&RESTORE, |request| {
        request.form_object();
        request.property(Property::new("grant_type"), Some("code"));
    })
    .unwrap();
    assert_eq!(fields.body().unwrap(), "grant_type=code");
    let error = build(&RESTORE, |request| {
        request.form("form", true, Limits::NONE, Some(&[1]));
    })
    .unwrap_err();
    assert_eq!(
        broken(&error),
        [("body", "must be an object to be sent as a form")]
    );
}

#[test]
fn a_value_that_json_cannot_hold_is_refused() {
    let map = std::collections::BTreeMap::from([((1, 2), "a")]);
    let error = build(&LIST, |request| {
        request.set(Parameter::query("q"), Some(&map));
        request.property(Property::below(&["a", "b"], "a.b"), Some(&map));
        request.json("body", true, Limits::NONE, Some(&map));
    })
    .unwrap_err();
    let rule = "cannot be written as JSON: key must be a string";
    assert_eq!(broken(&error), [("q", rule), ("a.b", rule), ("body", rule)]);
}

#[test]
fn debug_shows_the_template_and_sizes_only() {
    let request = build(&GET, |request| {
        request.set(ITEM, Some("sentinel"));
        request.set(Parameter::query("q"), Some("sentinel"));
        request.json_object();
        request.property(Property::new("a"), Some("sentinel"));
    })
    .unwrap();
    let shown = format!("{request:?}");
    assert!(
        shown.contains("/items/{itemId}/info") && shown.contains("GetItem"),
        "{shown}"
    );
    assert!(!shown.contains("sentinel"), "{shown}");
}

#[test]
fn callers_may_say_what_their_bytes_are() {
    let build = |media_type: Option<&str>| {
        let core = silent_core();
        let mut request = core.request(&LIST);
        request.set(Parameter::header("Content-Type"), media_type);
        request.bytes_or_nothing(
            "body",
            "application/octet-stream",
            true,
            Some(Bytes::from("x")),
        );
        let request = request.finish().unwrap();
        request.content_type().unwrap().to_owned()
    };
    assert_eq!(build(None), "application/octet-stream");
    assert_eq!(build(Some("image/png")), "image/png");
}
