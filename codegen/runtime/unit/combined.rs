//! What the compiler makes of combined schemas, read and written: the models of one of its golden
//! documents.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[allow(
    dead_code,
    unused_imports,
    clippy::enum_variant_names,
    reason = "written for every use, and public in a crate"
)]
#[rustfmt::skip]
#[path = "../../tests/goldens/combined/expected/models/mod.rs"]
mod models;

fn round<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

#[test]
fn what_is_read_is_what_is_written() {
    for value in [
        json!({ "refined": { "id": 1, "name": "abc", "level": 2 } }),
        json!({ "level": 2, "count": 3 }),
        json!({ "level": null }),
        json!({ "commented": { "id": 1, "a": "x" } }),
        json!({ "commented": { "id": 1, "b": "x" } }),
        json!({ "beside": { "id": 1, "a": "x" } }),
        json!({ "beside": { "id": 1, "folders": [{ "x": {} }] } }),
        json!({ "constrained": { "lock": true } }),
        json!({ "shape": { "kind": "circle", "label": "l", "radius": 1.5 } }),
        json!({ "shape": { "kind": "Shape", "label": "l" } }),
        json!({ "shape": { "kind": "line", "length": 5 } }),
        json!({ "event": { "type": "stopped", "id": "1" } }),
        json!({ "event": { "type": "resumed", "id": "1", "by": "me" } }),
        json!({ "event": { "ok": true } }),
        json!({ "author": { "author": { "asin": null }, "updated": true } }),
        json!({ "author": { "name": "n" } }),
        json!({ "scalar": "auto" }),
        json!({ "scalar": "other" }),
        json!({ "scalar": 2 }),
        json!({ "scalar": 2.5 }),
        json!({ "scalar": null }),
        json!({ "scalar": [true] }),
        json!({ "folder": { "a": {}, "b": { "c": {} } } }),
        json!({ "nest": [[], [[]]] }),
        json!({ "tags": ["a", "b"] }),
        json!({ "tree": { "left": { "leaf": "x" }, "more": { "a": { "leaf": { "leaf": "y" } } } } }),
        json!({ "mixed": 2.5 }),
        json!({ "answer": "false", "whole": 2, "codes": ["a", "c"] }),
    ] {
        round::<models::All>(value);
    }
}

#[test]
fn each_value_is_read_as_the_alternative_that_it_is() {
    use models::{AuthorOrUpdate, Event, Scalar, Shape};
    let stopped = json!({ "type": "stopped", "id": "1" });
    assert!(matches!(round(stopped), Event::Stopped(_)));
    let resumed = json!({ "type": "resumed", "id": "1" });
    assert!(matches!(round(resumed), Event::Unknown(_)));
    assert!(matches!(
        round(json!({ "updated": true })),
        AuthorOrUpdate::AuthorUpdated(_)
    ));
    let square = json!({ "kind": "square", "side": 2.0 });
    assert!(matches!(round(square), Shape::Square(_)));
    assert!(matches!(round(json!({ "kind": "Shape" })), Shape::Shape(_)));
    assert!(matches!(round(json!("x")), Scalar::Text(_)));
    assert!(matches!(round(json!(3)), Scalar::Level(_)));
}

#[test]
fn an_alternative_that_is_named_and_cannot_be_read_says_what_it_lacks() {
    let read = serde_json::from_value::<models::Shape>(json!({ "kind": "circle", "x": "s3cret" }));
    let error = read.unwrap_err().to_string();
    assert!(
        error.contains("Shape in its form Circle (missing field `radius`)"),
        "{error}"
    );
    assert!(!error.contains("s3cret"), "{error}");
}

#[test]
fn a_property_with_one_value_need_not_be_passed() {
    let started = models::EventStarted::new("1");
    let written = serde_json::to_value(&started).unwrap();
    assert_eq!(written, json!({ "type": "started", "id": "1" }));
}
