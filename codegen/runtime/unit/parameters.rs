//! Parameters that the client knows, and those that must not be seen.

use super::fixtures::{GET, LIST, Memory, builder};
use super::requests::{ITEM, broken, build, build_with};
use crate::runtime::{Parameter, Secret};

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
