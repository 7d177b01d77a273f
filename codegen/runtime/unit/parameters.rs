//! Parameters that the client knows, that must not be seen, or that exclude each other.

use super::fixtures::{GET, LIST, Memory, builder, silent_core};
use super::requests::{ITEM, broken, build, build_with};
use crate::runtime::{Arguments, Async, Operation, Parameter, Secret};

#[test]
fn global_parameters_fall_back_to_the_client() {
    let mut builder = builder(&Memory::always(200, "{}"));
    builder.global("unionId", "first");
    builder.global("unionId", "everyone");
    let core = builder.build().unwrap();
    let union_id = Parameter::query("unionId").required().global();
    let query = |value: Option<&str>| {
        let request = build_with(&core, &LIST, |request| request.set(union_id, value)).unwrap();
        request.query().unwrap().to_owned()
    };
    assert_eq!(query(None), "unionId=everyone");
    assert_eq!(query(Some("me")), "unionId=me");
    assert_eq!(core.global_text("unionId").as_deref(), Some("everyone"));
    assert_eq!(core.global_text("other"), None);

    let local = Parameter::query("unionId").required();
    let error = build_with(&core, &LIST, |request| request.set(local, None::<&str>)).unwrap_err();
    assert_eq!(broken(&error), [("unionId", "is required")]);
    let other = Parameter::query("other").required().global();
    let error = build_with(&core, &LIST, |request| request.set(other, None::<&str>)).unwrap_err();
    assert_eq!(broken(&error), [("other", "is required")]);
}

#[test]
fn secret_headers_and_cookies_are_marked_sensitive() {
    let request = build(&GET, |request| {
        request.set(ITEM, Some("a"));
        request.set(
            Parameter::header("x-key").secret(),
            Some(&Secret::from("k")),
        );
        request.set(Parameter::header("x-open"), Some("o"));
        request.set(Parameter::cookie("c"), Some("v"));
    })
    .unwrap();
    assert!(request.headers()["x-key"].is_sensitive());
    assert!(request.headers()["cookie"].is_sensitive());
    assert!(!request.headers()["x-open"].is_sensitive());
}

#[test]
fn a_value_travels_as_the_parameter_spells_it() {
    let spelt = [
        Parameter::query("gone"),
        Parameter::header("x-gone"),
        Parameter::cookie("gone"),
    ]
    .map(|parameter| parameter.spellings(&[("false", "0"), ("true", "1")]));
    let [query, header, cookie] = spelt;
    let request = build(&LIST, |request| {
        request.set(query, Some(&true));
        request.set(header, Some(&false));
        request.set(cookie, Some("new"));
    })
    .unwrap();
    assert_eq!(request.query(), Some("gone=1"));
    assert_eq!(request.headers()["x-gone"], "0");
    assert_eq!(request.headers()["cookie"], "gone=new");

    let segment = Parameter::path("itemId").spellings(&[("a", "b/c")]);
    let request = build(&GET, |request| request.set(segment, Some("a"))).unwrap();
    assert!(request.path().contains("b%2Fc"), "{}", request.path());
}

#[test]
fn header_values_beyond_ascii_are_sent_as_utf8() {
    let request = build(&LIST, |request| {
        request.set(Parameter::header("x-name"), Some("\u{5f20}"));
    })
    .unwrap();
    assert_eq!(
        request.headers()["x-name"].as_bytes(),
        "\u{5f20}".as_bytes()
    );
}

#[test]
fn arguments_that_exclude_each_other_are_refused() {
    static WALK: Operation = Operation::new("Walk")
        .get("/items")
        .parameters(&[
            Parameter::query("marker"),
            Parameter::query("limit"),
            Parameter::query("page"),
            Parameter::query("page_size"),
        ])
        .exclusive(&[&["marker", "limit"], &["page", "page_size"]]);
    let refused = |names: &[&'static str]| {
        let mut arguments = Arguments::<Async>::new(&silent_core().into(), &WALK);
        for name in names {
            arguments = arguments.set::<i64>(name, 1);
        }
        arguments.build().map(drop)
    };
    refused(&["limit"]).unwrap();
    refused(&["marker", "limit"]).unwrap();
    refused(&["page"]).unwrap();
    let error = refused(&["limit", "page_size"]).unwrap_err();
    assert_eq!(broken(&error), [("page_size", "not together with `limit`")]);
}
