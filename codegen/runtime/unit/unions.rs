//! Unions that are read and written from a table.

use serde_json::{Value, json};

use crate::runtime::union::Constant;

object! {
    pub struct Cat: read write;
    pub name: Option<String> = "name", optional;
}

object! {
    pub struct Dog: read write;
    pub name: Option<String> = "name", optional;
    pub bark: Option<String> = "bark", optional;
}

object! {
    pub struct Bird: read write;
    pub kind: String = "kind", required;
    pub wings: i64 = "wings", required;
}

union! {
    pub enum Pet: read write, Unknown;
    Cat(Cat) [object().optional(&["name"])];
    Dog(Dog) [object().optional(&["name", "bark"])];
    Bird(Box<Bird>) [object().required(&["kind", "wings"]).constants(&[("kind", Constant::Text("bird"))])];
}

union! {
    pub enum Tagged: read write, Unknown, "kind";
    Bird(Bird) [object().tags(&["bird", "Bird"])];
    Cat(Cat) [object().tags(&["cat"])];
}

union! {
    pub enum Scalar: read write, Unknown;
    Sort(Sort) [text().texts(&["asc"])];
    Level(Level) [integer().integers(&[7])];
    Whole(i64) [integer()];
    Number(f64) [number()];
    Flag(bool) [boolean()];
    List(Vec<String>) [array()];
}

open_enum! {
    pub enum Sort, Unknown;
    Asc = "asc";
}

open_integer_enum! {
    pub enum Level, Unknown;
    Seven = 7;
}

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

#[test]
fn of_several_that_fit_the_one_that_keeps_the_most_is_read() {
    assert!(matches!(read(json!({ "name": "a" })), Pet::Cat(_)));
    assert!(matches!(
        read(json!({ "name": "a", "bark": "b" })),
        Pet::Dog(_)
    ));
    assert!(matches!(read(json!({ "bark": "b" })), Pet::Dog(_)));
}

union! {
    pub enum Side: read write, Unknown;
    Ahead(Ahead) [object().optional(&["next", "last"])];
    Behind(Behind) [object().optional(&["prev", "first"])];
}

union! {
    pub enum Pages: read write, Unknown;
    Bird(Bird) [object().required(&["kind", "wings"])];
    Behind(Behind) [object().optional(&["prev", "first"])];
}

union! {
    pub enum AnySide: read write, Unknown;
    Ahead(Ahead) [object().optional(&["next", "last"])];
    Behind(Behind) [object().optional(&["prev", "first"])];
    Json(Value) [any()];
}

object! {
    pub struct Ahead: read write;
    pub next: Option<String> = "next", optional;
    pub last: Option<String> = "last", optional;
}

object! {
    pub struct Behind: read write;
    pub prev: Option<String> = "prev", optional;
    pub first: Option<String> = "first", optional;
}

#[test]
fn what_is_of_several_at_once_is_kept_as_it_is() {
    let both = json!({ "next": "n", "prev": "p" });
    assert!(matches!(read(both.clone()), Side::Unknown(_)));
    assert!(matches!(read(both), AnySide::Json(_)));
    assert!(matches!(read(json!({ "prev": "p" })), Side::Behind(_)));
    assert!(matches!(read(json!({ "next": "n" })), AnySide::Ahead(_)));
    // Null is nothing that could be lost, and what no alternative knows is none of them.
    let value = json!({ "next": "n", "prev": null, "other": 1 });
    assert!(matches!(
        serde_json::from_value(value).unwrap(),
        Side::Ahead(_)
    ));
}

#[test]
fn what_several_could_be_and_none_knows_anything_of_is_kept_as_it_is() {
    let other = json!({ "other": 1 });
    assert!(matches!(read(other.clone()), Side::Unknown(_)));
    assert!(matches!(read(other), AnySide::Json(_)));
    assert!(matches!(read(json!({})), Side::Ahead(_)));
    let nothing: Side = serde_json::from_value(json!({ "other": null })).unwrap();
    assert!(matches!(nothing, Side::Ahead(_)));
    // Of the others a property is missing: it can be nothing else, with something that is new.
    let behind: Pages = serde_json::from_value(json!({ "other": 1 })).unwrap();
    assert!(matches!(behind, Pages::Behind(_)));
}

#[test]
fn a_property_with_one_value_names_the_alternative() {
    let bird = json!({ "kind": "bird", "wings": 2 });
    assert!(matches!(read(bird), Pet::Bird(_)));
    let other: Pet = serde_json::from_value(json!({ "kind": "fish", "wings": 0 })).unwrap();
    assert!(!matches!(other, Pet::Bird(_)));
}

#[test]
fn a_discriminator_names_the_alternative_and_what_it_lacks_is_told() {
    assert!(matches!(
        read(json!({ "kind": "Bird", "wings": 2 })),
        Tagged::Bird(_)
    ));
    assert!(matches!(
        read(json!({ "kind": "fish", "wings": 2 })),
        Tagged::Unknown(_)
    ));
    assert!(matches!(read(json!(["bird"])), Tagged::Unknown(_)));
    let broken = json!({ "kind": "bird", "secret": "s3cret" });
    let error = serde_json::from_value::<Tagged>(broken)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("Tagged in its form Bird (missing field `wings`)"),
        "{error}"
    );
    assert!(!error.contains("s3cret"), "{error}");
}

#[test]
fn the_kind_of_json_tells_scalars_apart_and_documented_values_come_first() {
    assert_eq!(read::<Scalar>(json!("asc")), Scalar::Sort(Sort::Asc));
    assert_eq!(
        read::<Scalar>(json!("x")),
        Scalar::Sort(Sort::Unknown("x".to_owned()))
    );
    assert_eq!(read::<Scalar>(json!(7)), Scalar::Level(Level::Seven));
    assert_eq!(read::<Scalar>(json!(8)), Scalar::Whole(8));
    assert_eq!(read::<Scalar>(json!(1.5)), Scalar::Number(1.5));
    assert_eq!(read::<Scalar>(json!(true)), Scalar::Flag(true));
    assert_eq!(
        read::<Scalar>(json!(["a"])),
        Scalar::List(vec!["a".to_owned()])
    );
    assert_eq!(read::<Scalar>(json!([1])), Scalar::Unknown(json!([1])));
    assert_eq!(read::<Scalar>(json!(null)), Scalar::Unknown(json!(null)));
}

object! {
    pub struct Left: read write;
    pub child: Option<Box<Tree>> = "child", optional;
    pub name: i64 = "name", required;
}

object! {
    pub struct Right: read write;
    pub child: Option<Box<Tree>> = "child", optional;
    pub name: String = "name", required;
}

union! {
    pub enum Tree: read write, Unknown;
    Left(Left) [object().required(&["name"]).optional(&["child"])];
    Right(Right) [object().required(&["name"]).optional(&["child"])];
}

fn deep(leaf: &Value, name: &Value) -> Value {
    (0..100).fold(
        leaf.clone(),
        |child, _| json!({ "child": child, "name": name }),
    )
}

#[test]
fn nested_unions_that_fit_nowhere_are_read_in_a_moment() {
    // Each level has two alternatives, and which one it is shows behind what is nested: read one
    // after the other to the end, this takes 2^100 steps.
    let read: Tree = read(deep(&json!({ "name": true }), &json!(true)));
    assert!(matches!(read, Tree::Unknown(_)));
}

#[test]
fn nested_unions_are_read_to_their_innermost_value() {
    let mut tree: Tree = read(deep(&json!({ "name": 1 }), &json!("a")));
    let mut depth = 0;
    while let Tree::Right(right) = tree {
        tree = *right.child.unwrap();
        depth += 1;
    }
    let leaf = Left {
        child: None,
        name: 1,
    };
    assert_eq!((depth, tree), (100, Tree::Left(leaf)));
}

object! {
    pub struct Labelled: read write;
    pub shade: String = "shade", required;
    pub label: Option<String> = "label", optional;
}

union! {
    pub enum Shade: read write, Unknown;
    Dark(Labelled) [object().constants(&[
        ("shade", Constant::Text("black")),
        ("shade", Constant::Text("brown")),
    ])];
    Light(Labelled) [object().constants(&[("shade", Constant::Text("white"))])];
}

#[test]
fn a_property_with_several_values_names_the_alternative() {
    assert!(matches!(read(json!({ "shade": "brown" })), Shade::Dark(_)));
    assert!(matches!(read(json!({ "shade": "white" })), Shade::Light(_)));
    assert!(matches!(read(json!({ "shade": "red" })), Shade::Unknown(_)));
}

union! {
    pub enum Size: read, Unknown;
    Known(i64) lenient [integer()];
    Named(String) [text()];
    Of(Cat) [object().optional(&["name"])];
}

union! {
    pub enum Count: read, Unknown;
    Whole(i64) lenient [integer()];
    Of(Cat) [object().optional(&["name"])];
}

#[test]
fn only_what_is_of_no_alternative_as_it_is_is_read_leniently() {
    let size = |value: Value| serde_json::from_value::<Size>(value).unwrap();
    assert_eq!(size(json!("5")), Size::Named("5".to_owned()));
    assert_eq!(size(json!(5)), Size::Known(5));
    assert_eq!(size(json!(5.0)), Size::Known(5));
    assert_eq!(size(json!(true)), Size::Unknown(json!(true)));
    let count = |value: Value| serde_json::from_value::<Count>(value).unwrap();
    assert_eq!(count(json!("5")), Count::Whole(5));
    assert_eq!(count(json!("five")), Count::Unknown(json!("five")));
}
