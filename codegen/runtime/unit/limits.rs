//! Limits on values, on both sides of each bound.

use serde_json::{Value, json};

use super::bodies::Bodies;
use super::fixtures::{LIST, silent_core};
use crate::runtime::{Limits, Property};

pub(super) fn rules(limits: Limits, value: &Value) -> Vec<String> {
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
            Limits::NONE
                .any_of(const { &[Limits::NONE.min_length(3), Limits::NONE.max_length(1)] }),
            json!("ab"),
            json!("abc"),
            "`f`: at least 3 characters, got 2",
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
        // Beyond 2^53, floats are two apart and more.
        (
            Limits::NONE.whole_minimum(9_007_199_254_740_993),
            json!(9_007_199_254_740_992_u64),
            json!(9_007_199_254_740_993_u64),
            "`f`: at least 9007199254740993",
        ),
        (
            Limits::NONE.whole_minimum(-9_007_199_254_740_993),
            json!(-9_007_199_254_740_994_i64),
            json!(-9_007_199_254_740_993_i64),
            "`f`: at least -9007199254740993",
        ),
        (
            Limits::NONE.whole_maximum(i64::MAX as i128 - 1),
            json!(i64::MAX),
            json!(i64::MAX - 1),
            "`f`: at most 9223372036854775806",
        ),
        (
            Limits::NONE.whole_maximum(u64::MAX as i128 - 1),
            json!(u64::MAX),
            json!(u64::MAX - 1),
            "`f`: at most 18446744073709551614",
        ),
        (
            Limits::NONE.exclusive_maximum(9_007_199_254_740_992.0),
            json!(9_007_199_254_740_992_u64),
            json!(9_007_199_254_740_991_u64),
            "`f`: less than 9007199254740992",
        ),
        // Equal as JSON, though not as text.
        (
            Limits::NONE.unique_items(),
            json!([1, { "a": [1] }, 1.0]),
            json!([1, "1", true, { "a": [1] }, { "a": [1, 1] }, null, [], {}]),
            "`f[2]`: must not repeat an earlier item",
        ),
        (
            Limits::NONE.unique_items(),
            json!([{ "a": 1.0, "b": 2 }, { "b": 2, "a": 1 }]),
            json!([9_007_199_254_740_992_u64, 9_007_199_254_740_993_u64]),
            "`f[1]`: must not repeat an earlier item",
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

#[test]
fn patterns_multiples_and_numbers_of_properties_are_checked() {
    let cases = [
        (
            Limits::NONE.patterns(&["^[a-z]+$", "b"]),
            json!("B1"),
            json!("abc"),
            "`f`: must match `^[a-z]+$`",
        ),
        (
            Limits::NONE.multiples_of(&["0.01"]),
            json!(0.015),
            json!(19.99),
            "`f`: must be a multiple of 0.01",
        ),
        (
            Limits::NONE.multiples_of(&["0.1"]),
            json!(0.35),
            json!(0.3),
            "`f`: must be a multiple of 0.1",
        ),
        (
            Limits::NONE.multiples_of(&["5"]),
            json!(12),
            json!(1e3),
            "`f`: must be a multiple of 5",
        ),
        (
            Limits::NONE.multiples_of(&["3"]),
            json!(u64::MAX - 1),
            json!(u64::MAX),
            "`f`: must be a multiple of 3",
        ),
        (
            // No float is that.
            Limits::NONE.multiples_of(&["9007199254740993"]),
            json!(9_007_199_254_740_992_u64),
            json!(18_014_398_509_481_986_u64),
            "`f`: must be a multiple of 9007199254740993",
        ),
        (
            Limits::NONE.min_properties(1),
            json!({}),
            json!({ "a": null }),
            "`f`: at least 1 property, got 0",
        ),
        (
            Limits::NONE.max_properties(1),
            json!({ "a": 1, "b": 2 }),
            json!({ "a": 1 }),
            "`f`: at most 1 property, got 2",
        ),
    ];
    for (limits, wrong, right, words) in cases {
        let found = rules(limits, &wrong);
        assert_eq!(found.first().map(String::as_str), Some(words));
        assert!(rules(limits, &right).is_empty(), "{words} {right}");
    }
    // What cannot be told is left to the service.
    let tiny = Limits::NONE.multiples_of(&["1e-40"]);
    assert!(rules(tiny, &json!(1e40)).is_empty());
}

mod unions {
    use super::*;

    // A text of at most two characters, a number of at most five, or a list of these.
    union! {
        pub enum Size: write limits, Unknown;
        Text(String) [text()] [max_length(2)];
        Number(i64) [integer()] [maximum(5.0)];
        List(Vec<Size>) [array()] [max_items(2).items(const { &Limits::NONE.object(Size::limits) })];
    }

    union! {
        pub enum Name: write limits, Unknown;
        Short(String) [text()] [max_length(2)];
        Upper(String) [text()] [patterns(&["^[A-Z]+$"])];
    }

    fn broken<T: serde::Serialize>(limits: Limits, value: &T) -> Vec<String> {
        rules(limits, &serde_json::to_value(value).unwrap())
    }

    #[test]
    fn an_alternative_keeps_to_its_own_limits() {
        let size = |value: &Size| broken(Size::limits(), value);
        assert!(size(&Size::Text("ab".to_owned())).is_empty());
        assert_eq!(
            size(&Size::Text("abc".to_owned())),
            ["`f`: at most 2 characters, got 3"]
        );
        let list = Size::List(vec![Size::Number(5), Size::Number(6)]);
        assert_eq!(size(&list), ["`f[1]`: at most 5"]);
        assert!(size(&Size::Unknown(json!(true))).is_empty());
    }

    #[test]
    fn what_one_alternative_allows_is_not_refused_by_another() {
        let name = |value: &Name| broken(Name::limits(), value);
        assert!(name(&Name::Upper("ABC".to_owned())).is_empty());
        assert!(name(&Name::Short("ab".to_owned())).is_empty());
        assert!(name(&Name::Unknown(json!({ "a": 1 }))).is_empty());
        assert_eq!(
            name(&Name::Short("abc".to_owned())),
            ["`f`: at most 2 characters, got 3"]
        );
    }

    #[test]
    fn nested_unions_are_checked_in_a_moment() {
        let deep = (0..100).fold(Size::Number(6), |inner, _| Size::List(vec![inner]));
        let value = serde_json::to_value(&deep).unwrap();
        let mut found = 0;
        Size::limits().check(&value, &mut |_, _| found += 1);
        assert_eq!(found, 1);
    }
}

#[test]
fn what_only_the_service_says_is_not_sent() {
    const ITEM: Limits = Limits::NONE.properties(&[
        ("id", Limits::NONE.read_only()),
        ("inner", Limits::NONE.object(inner)),
    ]);
    fn inner() -> Limits {
        Limits::NONE.properties(const { &[("id", Limits::NONE.read_only().max_length(1))] })
    }
    const LIST: Limits = Limits::NONE.items(&ITEM);
    let mut request = silent_core().request(&super::fixtures::LIST);
    request.json_object();
    let item = json!({ "id": 1, "name": "a", "inner": { "id": "long", "name": "b" } });
    let limits = Limits::NONE.others(&LIST);
    request.property(
        Property::new("f").limits(limits),
        Some(&json!({ "k": [item] })),
    );
    let request = request.finish().unwrap();
    let body: Value = serde_json::from_slice(request.body().unwrap()).unwrap();
    let kept = json!({ "name": "a", "inner": { "name": "b" } });
    assert_eq!(body, json!({ "f": { "k": [kept] } }));
}
