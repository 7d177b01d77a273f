//! Limits on values, on both sides of each bound.

use serde_json::{Value, json};

use super::bodies::Bodies;
use super::fixtures::{LIST, silent_core};
use crate::runtime::{Limits, Property};

fn rules(limits: Limits, value: &Value) -> Vec<String> {
    let mut request = silent_core().request(&LIST);
    request.json_object();
    request.property(Property::new("f").limits(limits), Some(value));
    match request.finish() {
        Ok(_) => Vec::new(),
        Err(error) => error.violations().iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn every_limit_refuses_what_is_beyond_it_and_nothing_else() {
    let cases = [
        (
            Limits::NONE.min_items(1),
            json!([]),
            json!([1]),
            "`f`: at least 1 item, got 0",
        ),
        (
            Limits::NONE.min_items(2),
            json!([1]),
            json!([1, 2]),
            "`f`: at least 2 items, got 1",
        ),
        (
            Limits::NONE.max_items(1),
            json!([1, 2]),
            json!([1]),
            "`f`: at most 1 item, got 2",
        ),
        (
            Limits::NONE.unique_items(),
            json!(["a", "b", "a"]),
            json!(["a", "b", "1", 1]),
            "`f[2]`: must not repeat an earlier item",
        ),
        (
            Limits::NONE.min_length(2),
            json!("\u{e9}"),
            json!("\u{e9}\u{e9}"),
            "`f`: at least 2 characters, got 1",
        ),
        (
            Limits::NONE.max_length(1),
            json!("ab"),
            json!("\u{1f600}"),
            "`f`: at most 1 character, got 2",
        ),
        (
            Limits::NONE.minimum(1.0),
            json!(0),
            json!(1),
            "`f`: at least 1",
        ),
        (
            Limits::NONE.minimum(0.5),
            json!(0.4),
            json!(0.5),
            "`f`: at least 0.5",
        ),
        (
            Limits::NONE.maximum(10.0),
            json!(11),
            json!(10),
            "`f`: at most 10",
        ),
        (
            Limits::NONE.exclusive_minimum(0.0),
            json!(0),
            json!(0.1),
            "`f`: greater than 0",
        ),
        (
            Limits::NONE.exclusive_maximum(5.0),
            json!(5),
            json!(4),
            "`f`: less than 5",
        ),
    ];
    for (limits, refused, allowed, rule) in cases {
        assert_eq!(rules(limits, &refused), [rule], "{refused}");
        assert_eq!(rules(limits, &allowed), [""; 0], "{allowed}");
    }
}

#[test]
fn elements_are_checked_and_named_by_their_index() {
    static INNER: Limits = Limits::NONE.max_items(1);
    static EACH: Limits = Limits::NONE.items(&INNER).min_items(1);
    assert_eq!(
        rules(
            Limits::NONE.items(&EACH),
            &json!([[["a"]], [["a", "b"]], []])
        ),
        [
            "`f[1][0]`: at most 1 item, got 2",
            "`f[2]`: at least 1 item, got 0"
        ]
    );
}

const NAME: Limits = Limits::NONE.min_length(1);
const COUNT: Limits = Limits::NONE.minimum(1.0);

/// The limits of an object that may hold a list of its like.
fn tree() -> Limits {
    const CHILD: Limits = Limits::NONE.object(tree);
    const CHILDREN: Limits = Limits::NONE.items(&CHILD);
    Limits::NONE
        .properties(&[("children", CHILDREN), ("name", NAME)])
        .others(&COUNT)
}

#[test]
fn properties_are_checked_and_named_by_their_path() {
    let value = json!({"name": "", "children": [
        {"name": "a"},
        {"name": "b", "children": [{"name": ""}]},
    ]});
    assert_eq!(
        rules(Limits::NONE.object(tree), &value),
        [
            "`f.children[1].children[0].name`: at least 1 character, got 0",
            "`f.name`: at least 1 character, got 0",
        ]
    );
}

#[test]
fn properties_that_are_absent_or_null_are_not_checked() {
    for value in [json!({}), json!({"name": null, "children": null})] {
        assert_eq!(rules(tree(), &value), [""; 0], "{value}");
    }
}

#[test]
fn properties_with_free_names_are_checked_and_not_named() {
    let value = json!({"name": "a", "sentinel": 0, "fine": 1});
    assert_eq!(rules(tree(), &value), ["`f.*`: at least 1"]);
    let map = Limits::NONE.others(&NAME);
    let value = json!({"sentinel": ""});
    assert_eq!(rules(map, &value), ["`f.*`: at least 1 character, got 0"]);
}

#[test]
fn limits_of_an_object_apply_besides_those_of_its_place() {
    let limits = Limits::NONE
        .properties(&[("size", COUNT)])
        .object(|| Limits::NONE.properties(&[("name", NAME)]));
    assert_eq!(
        rules(limits, &json!({"name": "", "size": 0})),
        [
            "`f.size`: at least 1",
            "`f.name`: at least 1 character, got 0"
        ]
    );
}

#[test]
fn limits_that_hold_themselves_can_be_shown() {
    let shown = format!("{:?}", Limits::NONE.object(tree));
    assert!(shown.starts_with("Limits"), "{shown}");
}

#[test]
fn limits_of_another_type_do_not_apply() {
    let limits = Limits::NONE.min_items(2).min_length(2).minimum(2.0);
    let limits = limits.properties(&[("b", NAME)]).object(tree);
    for value in [
        json!(null),
        json!(true),
        json!({"a": 1}),
        json!("ab"),
        json!(2),
        json!([1, 2]),
    ] {
        assert_eq!(rules(limits, &value), [""; 0], "{value}");
    }
}

#[test]
fn a_relative_path_stays_below_its_folder() {
    let limits = Limits::NONE.relative_path();
    for path in [
        "a", "a/b.txt", "a b/…", "...", ".a/b.", "a/..b", "a\\b", "\\",
    ] {
        assert_eq!(rules(limits, &json!(path)), [""; 0], "{path}");
    }
    for path in [
        "", "/", "/a", "a/", "a//b", ".", "..", "a/./b", "a/../b", "../a", "..\\", "a\\..\\b",
        ".\\a",
    ] {
        assert_eq!(rules(limits, &json!(path)).len(), 1, "{path}");
    }
}
