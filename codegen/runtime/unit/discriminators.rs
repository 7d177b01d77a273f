//! What is sent says which alternative it is.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::bodies::Bodies;
use super::fixtures::{RESTORE, silent_core};
use crate::runtime::Limits;

object! {
    pub struct Cat: read write;
    pub kind: Option<String> = "kind", optional;
    pub name: Option<String> = "name", optional;
}

union! {
    pub enum Feline: read write, Unknown, "kind";
    Cat(Cat) [object().tags(&["cat"]).optional(&["kind", "name"])];
    Lion(Cat) [object().tags(&["lion"]).optional(&["kind", "name"])];
    Plain(Cat) [object().optional(&["kind", "name"])];
}

union! {
    pub enum Guest: read write, Unknown, "kind";
    Cat(Cat) [object().tags(&["feline"]).elsewhere(&["cat"]).optional(&["kind", "name"])];
}

union! {
    pub enum Pet: read write, Unknown, "kind";
    Cat(Cat) [object().tags(&["cat", "kitten"]).optional(&["kind", "name"])];
    Texts(BTreeMap<String, String>) [object().tags(&["texts"]).open()];
    Numbers(BTreeMap<String, i64>) [object().tags(&["numbers"]).open()];
    Felines(Feline) [object().tags(&["lion"]).optional(&["kind", "name"])];
    Packs(Vec<Cat>) [array().tags(&["packs"])];
    Plain(Cat) [object().optional(&["kind", "name"])];
}

object! {
    pub struct Level: read write;
    pub kind: Option<i64> = "kind", optional;
}

object! {
    pub struct Switch: read write;
    pub kind: Option<bool> = "kind", optional;
}

union! {
    pub enum Control: read write, Unknown, "kind";
    Low(Level) [object().tags(&["1", "2"]).optional(&["kind"])];
    High(Level) [object().tags(&["3"]).bare().optional(&["kind"])];
    On(Switch) [object().tags(&["true", "yes"]).optional(&["kind"])];
    Off(Switch) [object().tags(&["false"]).bare().optional(&["kind"])];
}

fn cat(kind: Option<&str>) -> Cat {
    let (kind, name) = (kind.map(str::to_owned), Some("Tom".to_owned()));
    Cat { kind, name }
}

fn sent<T: serde::Serialize>(value: &T) -> Value {
    let mut request = silent_core().request(&RESTORE);
    request.json("body", true, Limits::NONE, Some(value));
    serde_json::from_slice(request.finish().unwrap().body().unwrap()).unwrap()
}

fn refused<T: serde::Serialize>(value: &T) -> String {
    let mut request = silent_core().request(&RESTORE);
    request.json("body", true, Limits::NONE, Some(value));
    request.finish().unwrap_err().to_string()
}

#[test]
fn the_variant_says_which_alternative_is_sent() {
    for (given, kind) in [
        (Some("cat"), "cat"),
        (Some("lion"), "cat"),
        (Some("unheard of"), "unheard of"),
        (None, "cat"),
    ] {
        let value = sent(&Feline::Cat(cat(given)));
        assert_eq!(value, json!({ "kind": kind, "name": "Tom" }), "{given:?}");
    }
}

#[test]
fn what_another_union_calls_it_is_not_sent() {
    for (given, kind) in [
        (Some("cat"), "feline"),
        (Some("unheard of"), "unheard of"),
        (None, "feline"),
    ] {
        let value = sent(&Guest::Cat(cat(given)));
        assert_eq!(value, json!({ "kind": kind, "name": "Tom" }), "{given:?}");
    }
}

#[test]
fn which_of_several_values_is_meant_is_not_guessed() {
    for given in ["cat", "kitten", "unheard of"] {
        let value = sent(&Pet::Cat(cat(Some(given))));
        assert_eq!(value, json!({ "kind": given, "name": "Tom" }));
    }
    for given in [Some("lion"), None] {
        let refused = refused(&Pet::Cat(cat(given)));
        let rule = "`kind` must be `cat` or `kitten`";
        assert!(refused.contains(rule), "{given:?}: {refused}");
    }
}

#[test]
fn numbers_and_booleans_say_which_alternative_it_is() {
    let level = |kind| Level { kind };
    for kind in [1, 2, 7] {
        let low = Control::Low(level(Some(kind)));
        assert_eq!(sent(&low), json!({ "kind": kind }));
    }
    for kind in [Some(3), None] {
        let refused = refused(&Control::Low(level(kind)));
        assert!(refused.contains("`kind` must be `1` or `2`"), "{refused}");
    }
    for kind in [Some(1), Some(3), None] {
        assert_eq!(sent(&Control::High(level(kind))), json!({ "kind": 3 }));
    }
    let on = |kind| Control::On(Switch { kind });
    assert_eq!(sent(&on(Some(true))), json!({ "kind": true }));
    assert!(refused(&on(Some(false))).contains("`kind` must be `true` or `yes`"));
    let off = Control::Off(Switch { kind: None });
    assert_eq!(sent(&off), json!({ "kind": false }));

    let read = |kind: Value| serde_json::from_value(json!({ "kind": kind })).unwrap();
    assert!(matches!(read(json!(2)), Control::Low(_)));
    assert!(matches!(read(json!(3.0)), Control::High(_)));
    assert!(matches!(read(json!(false)), Control::Off(_)));
    assert!(matches!(read(json!(9)), Control::Unknown(_)));
}

#[test]
fn maps_say_which_alternative_they_are() {
    let texts = BTreeMap::from([("a".to_owned(), "b".to_owned())]);
    assert_eq!(
        sent(&Pet::Texts(texts)),
        json!({ "a": "b", "kind": "texts" })
    );
    let texts = BTreeMap::from([("kind".to_owned(), "numbers".to_owned())]);
    assert_eq!(sent(&Pet::Texts(texts)), json!({ "kind": "texts" }));
    let numbers = BTreeMap::from([("a".to_owned(), 1)]);
    assert_eq!(
        sent(&Pet::Numbers(numbers)),
        json!({ "a": 1, "kind": "numbers" })
    );
}

#[test]
fn the_innermost_union_says_what_its_alternatives_are() {
    let lion = Pet::Felines(Feline::Lion(cat(None)));
    assert_eq!(sent(&lion), json!({ "kind": "lion", "name": "Tom" }));
    let house = Pet::Felines(Feline::Cat(cat(Some("cat"))));
    assert_eq!(sent(&house), json!({ "kind": "cat", "name": "Tom" }));
    let plain = Pet::Felines(Feline::Plain(cat(None)));
    assert_eq!(sent(&plain), json!({ "kind": "lion", "name": "Tom" }));
    let other = json!({ "kind": "texts" });
    assert_eq!(sent(&Pet::Felines(Feline::Unknown(other.clone()))), other);
}

#[test]
fn what_is_no_alternative_or_no_object_is_sent_as_it_is() {
    let other = json!({ "kind": 7 });
    assert_eq!(sent(&Pet::Unknown(other.clone())), other);
    assert_eq!(sent(&Pet::Plain(cat(None))), json!({ "name": "Tom" }));
    assert_eq!(
        sent(&Pet::Packs(vec![cat(None)])),
        json!([{ "name": "Tom" }])
    );
    // Nothing is left over for what is written next.
    assert_eq!(sent(&cat(None)), json!({ "name": "Tom" }));
}
