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

fn cat(kind: Option<&str>) -> Cat {
    let (kind, name) = (kind.map(str::to_owned), Some("Tom".to_owned()));
    Cat { kind, name }
}

fn sent<T: serde::Serialize>(value: &T) -> Value {
    let mut request = silent_core().request(&RESTORE);
    request.json("body", true, Limits::NONE, Some(value));
    serde_json::from_slice(request.finish().unwrap().body().unwrap()).unwrap()
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
    for given in ["cat", "kitten"] {
        let value = sent(&Pet::Cat(cat(Some(given))));
        assert_eq!(value, json!({ "kind": given, "name": "Tom" }));
    }
    for given in [Some("lion"), Some("unheard of"), None] {
        let mut request = silent_core().request(&RESTORE);
        let pet = Pet::Cat(cat(given));
        request.json("body", true, Limits::NONE, Some(&pet));
        let refused = request.finish().unwrap_err().to_string();
        let rule = "`kind` must be `cat` or `kitten`";
        assert!(refused.contains(rule), "{given:?}: {refused}");
    }
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
