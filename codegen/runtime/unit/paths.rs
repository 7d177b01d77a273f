//! Paths of requests: templates filled in, and values that would lead elsewhere.

use super::fixtures::{PURGE, RESTORE};
use super::requests::{ITEM, broken, build};
use crate::runtime::{Operation, Parameter, Style};
use serde_json::{Value, json};

#[test]
fn a_path_value_that_would_reach_another_operation_is_refused() {
    for (value, rule) in [
        (json!(""), "must not be empty"),
        (json!("."), "must not be `.` or `..`"),
        (json!(".."), "must not be `.` or `..`"),
        (json!("/"), "must not be empty"),
        (json!("../a"), "must not hold `.` or `..` between slashes"),
        (json!("a/./b"), "must not hold `.` or `..` between slashes"),
        (json!("a\\.."), "must not hold `.` or `..` between slashes"),
        (
            json!(["a", "b/.."]),
            "must not hold `.` or `..` between slashes",
        ),
        (json!([]), "must not be empty"),
        (json!(["a", ""]), "must not hold an empty element"),
        (json!([".."]), "must not be `.` or `..`"),
        (json!({"a": ""}), "must not hold an empty element"),
        (Value::Null, "is required"),
    ] {
        let error = build(&PURGE, |request| request.set(ITEM, Some(&value))).unwrap_err();
        assert_eq!(broken(&error), [("itemId", rule)], "{value}");
    }
}

#[test]
fn dots_that_a_style_adds_count_as_well() {
    let label = ITEM.style(crate::runtime::Style::Label);
    let error = build(&PURGE, |request| request.set(label, Some("."))).unwrap_err();
    assert_eq!(broken(&error), [("itemId", "must not be `.` or `..`")]);
}

#[test]
fn dots_inside_a_longer_value_are_sent() {
    let request = build(&PURGE, |request| request.set(ITEM, Some("...a/..b"))).unwrap();
    assert_eq!(request.path(), "/items/...a%2F..b");
}

#[test]
fn reserved_characters_stay_in_a_path_unless_they_would_lead_out_of_their_segment() {
    let reserved = ITEM.allow_reserved();
    let sent = build(&PURGE, |it| {
        it.set(reserved, Some("XLON:a@b;c=1,%2Cd&e+f/g?h#i%"))
    })
    .unwrap();
    let expected = "/items/XLON:a@b;c=1,%2Cd&e+f%2Fg%3Fh%23i%25";
    assert_eq!(sent.path(), expected);
    // Where names and values stand in it, what is between them does not.
    let matrix = reserved.style(crate::runtime::Style::Matrix);
    let sent = build(&PURGE, |it| it.set(matrix, Some("a;role=admin:b"))).unwrap();
    assert_eq!(sent.path(), "/items/;itemId=a%3Brole%3Dadmin:b");
    let label = reserved.style(crate::runtime::Style::Label).explode(true);
    let pairs = json!({ "a=b": "c&d=e" });
    let sent = build(&PURGE, |it| it.set(label, Some(&pairs))).unwrap();
    assert_eq!(sent.path(), "/items/.a%3Db=c&d%3De");
    let list = json!(["a,b", "c:d"]);
    let sent = build(&PURGE, |it| it.set(reserved, Some(&list))).unwrap();
    assert_eq!(sent.path(), "/items/a%2Cb,c:d");
    for (value, rule) in [
        ("%2e", "must not be `.` or `..`"),
        (".%2E", "must not be `.` or `..`"),
        ("a%2F..", "must not hold `.` or `..` between slashes"),
        ("%2E%2e/a", "must not hold `.` or `..` between slashes"),
        ("%2F", "must not be empty"),
    ] {
        let error = build(&PURGE, |it| it.set(reserved, Some(value))).unwrap_err();
        assert_eq!(broken(&error), [("itemId", rule)], "{value}");
        assert!(build(&PURGE, |it| it.set(ITEM, Some(value))).is_ok());
    }
}

#[test]
fn a_path_parameter_that_is_never_set_is_refused() {
    let error = build(&PURGE, |_| ()).unwrap_err();
    assert_eq!(broken(&error), [("itemId", "is required")]);
}

#[test]
fn the_fragment_of_a_path_is_not_sent() {
    let request = build(&RESTORE, |request| request.empty_query_parameter("restore")).unwrap();
    assert_eq!(
        (request.path(), request.query()),
        ("/items", Some("restore"))
    );
}

#[test]
fn parts_that_make_dots_together_are_refused() {
    static PAIR: Operation = Operation::new("Pair").get("/a/{x}{y}/b");
    let pair = |x: &'static str, y: &'static str| {
        build(&PAIR, |request| {
            request.set(Parameter::path("x"), Some(x));
            request.set(Parameter::path("y"), Some(y));
        })
    };
    assert_eq!(pair("1", "2").unwrap().path(), "/a/12/b");
    assert_eq!(pair("1", "2").unwrap().query(), None);
    static BEHIND: Operation = Operation::new("Behind").get("/a/.{x}/b");
    let error = build(&BEHIND, |request| {
        request.set(Parameter::path("x").style(Style::Simple), Some(&[""]));
    });
    assert!(error.is_err());
    static LABEL: Operation = Operation::new("Label").get("/a/{x}/b");
    let dot = build(&LABEL, |request| {
        request.set(Parameter::path("x").style(Style::Label), Some(""));
    });
    assert_eq!(broken(&dot.unwrap_err()), [("x", "must not be empty")]);
}

#[test]
fn a_path_may_have_a_query_of_its_own() {
    static ASKED: Operation = Operation::new("Asked").get("/a/{x}?fixed=1&pair={x}-{y}");
    let request = build(&ASKED, |request| {
        request.set(Parameter::path("x"), Some("p&q"));
        request.set(Parameter::path("y"), Some(".."));
        request.set(Parameter::query("z"), Some("1"));
    });
    let request = request.unwrap();
    assert_eq!(request.path(), "/a/p%26q");
    assert_eq!(request.query(), Some("fixed=1&pair=p%26q-..&z=1"));
    let error = build(&ASKED, |request| {
        request.set(Parameter::path("x"), Some(""));
        request.set(Parameter::path("y"), Some(""));
    });
    assert_eq!(broken(&error.unwrap_err()), [("x", "must not be empty")]);
}
