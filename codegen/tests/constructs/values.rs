//! What the client of `values.yaml` reads, writes and refuses to send.

#![cfg(feature = "blocking")]

use constructs::runtime::{Blocking, Answer, MemoryTransport, RetryPolicy};
use constructs::values::{Client, models};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn client() -> (Client<Blocking>, MemoryTransport) {
    let transport = MemoryTransport::new()
        .answer_named("addPlant", json!({ "kind": "Moss" }))
        .answer_named("listOrders", Answer::status(204, Value::Null))
        .answer_named("addFare", Answer::status(204, Value::Null))
        .answer_named("addBed", json!({ "id": "7", "must": null, "rows": [] }));
    let client = Client::builder()
        .transport(transport.clone())
        .retry(RetryPolicy::none())
        .build_blocking()
        .unwrap();
    (client, transport)
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// Nothing is lost on the way in and out.
fn kept<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = read(value.clone());
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

#[test]
fn children_of_a_parent_in_the_middle_are_kept() {
    let oak = json!({ "kind": "Oak", "height": 3.5, "acorns": 7 });
    assert!(matches!(kept(oak.clone()), models::Tree::Oak(_)));
    assert!(matches!(kept(oak), models::Plant::Oak(_)));
    assert!(matches!(
        kept(json!({ "kind": "Tree", "height": 3.5 })),
        models::Tree::Tree(_)
    ));
    assert!(matches!(
        kept(json!({ "kind": "Moss", "damp": true })),
        models::Plant::Moss(_)
    ));
    assert!(matches!(
        kept(json!({ "kind": "Moss", "damp": true })),
        models::Tree::Unknown(_)
    ));
}

#[test]
fn a_discriminator_leads_through_alternatives_that_have_it_too() {
    let oak = json!({ "kind": "Oak", "acorns": 7 });
    assert!(matches!(
        kept(oak),
        models::Garden::Tree(models::Tree::Oak(_))
    ));
    assert!(matches!(
        kept(json!({ "kind": "Tree" })),
        models::Garden::Tree(models::Tree::Tree(_))
    ));
    assert!(matches!(
        kept(json!({ "kind": "Moss" })),
        models::Garden::Moss(_)
    ));
}

#[test]
fn what_an_alternative_lists_for_the_discriminator_means_it() {
    assert!(matches!(
        kept(json!({ "by": "debit", "digits": "1" })),
        models::Paid::ByCard(_)
    ));
    assert!(matches!(
        kept(json!({ "by": "bill", "due": 1 })),
        models::Paid::ByBill(_)
    ));
    assert!(matches!(
        kept(json!({ "by": "gold" })),
        models::Paid::Unknown(_)
    ));
}

#[test]
fn null_and_absent_differ_where_a_caller_can_say_either() {
    let bed = json!({ "id": "7", "secret": "s", "must": null, "may": null, "any": null, "rows": [] });
    kept::<models::Bed>(bed);
    let bed: models::Bed = kept(json!({ "must": null, "rows": [] }));
    assert_eq!((bed.must, bed.may), (None, None));
}

#[test]
fn values_of_several_types_are_told_apart() {
    let bed = |key: &str, value: Value| -> models::Bed {
        kept(json!({ "must": "", "rows": [], key: value }))
    };
    for depth in [json!("auto"), json!(1), json!("new"), json!(9)] {
        bed("depth", depth);
    }
    bed("share", json!("half"));
    bed("share", json!(2));
    bed("level", json!(-1));
    bed("level", json!(5));
    bed("pair", json!(["a", 1]));
    bed("weight", json!(0.5));
    bed("planted", json!("2024-05-01T10:00:00.5+02:00"));
    bed("open", json!({ "a": "x", "b": [1] }));
    bed("rows", json!([{ "id": 1, "crop": { "sort": "kale", "leaves": 3 }, "more": 4 }]));
    assert!(matches!(kept(json!("low")), models::Either::Variant1(_)));
    assert!(matches!(kept(json!(7)), models::Either::Number(_)));
    assert!(matches!(kept(json!("other")), models::Either::Text(_)));
}

#[test]
fn a_property_with_several_values_tells_alternatives_apart() {
    let leaf = json!({ "sort": "chard", "leaves": 3 });
    assert!(matches!(kept(leaf), models::Crop::Leaf(_)));
    assert!(matches!(
        kept(json!({ "sort": "beet", "length": 3 })),
        models::Crop::Root(_)
    ));
    assert!(matches!(
        kept(json!({ "sort": "pea", "pods": 3 })),
        models::Crop::Unknown(_)
    ));
}

#[test]
fn without_its_discriminator_a_value_is_of_the_alternative_that_knows_most_of_it() {
    assert!(matches!(
        kept(json!({ "size": "Large", "ton": 3 })),
        models::Measured::Large(_)
    ));
    // It lacks what is required, so it stays JSON.
    assert!(matches!(
        kept(json!({ "ton": 3 })),
        models::Measured::Unknown(_)
    ));
}

#[test]
fn recursion_has_an_end() {
    kept::<models::Chain>(json!({ "next": { "others": { "a": {} } }, "also": { "next": {} } }));
    kept::<models::Deep>(json!([[[[]]]]));
}

#[test]
fn what_only_the_service_says_is_read_and_never_sent() {
    let (client, transport) = client();
    let bed: models::Bed = read(json!({
        "id": "7",
        "secret": "s",
        "must": "m",
        "rows": [{ "id": 1, "crop": { "sort": "beet", "id": 2 } }],
        "notes": { "k": { "id": 3, "text": "t" } },
    }));
    let answer = client.add_bed(bed).send().unwrap();
    assert_eq!(answer.id.as_deref(), Some("7"));
    let sent = transport.sent().remove(0).json();
    assert_eq!(
        sent,
        json!({
            "secret": "s",
            "must": "m",
            "rows": [{ "crop": { "sort": "beet" } }],
            "notes": { "k": { "text": "t" } },
        })
    );
}

/// The rules that a request breaks.
fn broken<T: std::fmt::Debug>(sent: Result<T, constructs::values::Error>) -> String {
    sent.unwrap_err().to_string()
}

#[test]
fn what_the_document_forbids_is_not_sent() {
    let (client, transport) = client();
    let error = broken(client.list_orders().code("ab1").send());
    assert!(error.contains(r"`code`: must match `^[A-Z]{2}\d+$`"), "{error}");
    let error = broken(client.list_orders().step(0.015).send());
    assert!(error.contains("`step`: must be a multiple of 0.01"), "{error}");
    let error = broken(client.list_orders().level(128).send());
    assert!(error.contains("`level`: at most 127"), "{error}");
    let size = models::ListOrdersSize::Number(10);
    let error = broken(client.list_orders().size(size).send());
    assert!(error.contains("`size`: less than 10"), "{error}");
    let size = models::ListOrdersSize::Text("abc".to_owned());
    let error = broken(client.list_orders().size(size).send());
    assert!(error.contains("`size`: at most 2 characters"), "{error}");
    assert!(transport.sent().is_empty());
    let size = models::ListOrdersSize::Number(9);
    let orders = client.list_orders().size(size).step(19.99).code("AB1");
    orders.level(-128).send().unwrap();
}

#[test]
fn integers_have_room_for_what_the_document_shows() {
    let largest = 18_446_744_073_709_551_615_u64;
    let sizes: models::Sizes = kept(json!({
        "free": largest, "whole": largest, "narrow": 3_000_000_000_i64, "usual": i64::MAX,
        "vast": largest, "beyond": largest
    }));
    let _: (Option<i128>, Option<u64>) = (sizes.free, sizes.whole);
    let _: (Option<u64>, Option<u64>) = (sizes.vast, sizes.beyond);
    let _: (Option<i64>, Option<i64>) = (sizes.narrow, sizes.usual);
    let text = r#"{"free":-170141183460469231731687303715884105728}"#;
    let sizes: models::Sizes = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&sizes).unwrap(), text);
}

#[test]
fn what_is_of_several_alternatives_at_once_loses_nothing() {
    let both = kept::<models::Links>(json!({ "next": "n", "prev": "p" }));
    assert!(matches!(both, models::Links::Unknown(_)));
    let one = kept::<models::Links>(json!({ "next": "n" }));
    assert!(matches!(one, models::Links::Ahead(_)));
}

#[test]
fn alternatives_say_which_they_are() {
    let (client, transport) = client();
    for (fare, sent) in [
        (models::Fare::Adult(models::Adult::new()), json!({ "class": "adult" })),
        (models::Fare::Child(models::Child::new(7)), json!({ "class": "child", "age": 7 })),
        (models::Fare::Pass(models::Pass::new()), json!({ "class": "pass" })),
        (models::Fare::Pet(models::Pet::new()), json!({ "class": "pet" })),
        (models::Fare::Group(models::Group::new("club")), json!({ "class": "club" })),
    ] {
        client.add_fare(fare).send().unwrap();
        let body = transport.sent().pop().unwrap().json();
        assert_eq!(body, sent);
    }
    let moss = models::Garden::Moss(models::Moss::new());
    assert_eq!(serde_json::to_value(moss).unwrap(), json!({ "kind": "Moss" }));
}

#[test]
fn unions_that_lead_back_to_themselves_end() {
    let text = kept::<models::Knot>(json!({ "own": "s", "two": "s", "within": "s", "merged": "s" }));
    assert!(matches!(text.two, Some(models::FirstKnot::Text(_))));
    let other = kept::<models::Knot>(json!({ "two": 1, "within": 1, "merged": true }));
    assert!(matches!(other.within, Some(Some(models::InnerKnot::Number(1)))));
    let null = kept::<models::Knot>(json!({ "within": null }));
    assert!(matches!(null.within, Some(None)));
    let none = kept::<models::Knot>(json!({ "two": [1], "within": [1], "merged": [1] }));
    assert!(matches!(none.merged, Some(models::MergedKnot::Unknown(_))));
}
