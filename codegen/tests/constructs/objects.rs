//! What the client of `objects.yaml` reads, writes and refuses to send.

#![cfg(feature = "blocking")]

use constructs::objects::{Client, models};
use constructs::runtime::{Blocking, MemoryTransport, RetryPolicy};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Nothing is lost on the way in and out.
fn kept<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

/// What is sent, or why nothing is.
fn sent(payment: Value) -> Result<Value, String> {
    let transport = MemoryTransport::new().answer_named("addPayment", payment.clone());
    let client: Client<Blocking> = Client::builder()
        .transport(transport.clone())
        .retry(RetryPolicy::none())
        .build_blocking()
        .unwrap();
    let given: models::Payment = serde_json::from_value(payment).unwrap();
    match client.add_payment(given).send() {
        Ok(_) => Ok(transport.sent().remove(0).json()),
        Err(error) => Err(error.to_string()),
    }
}

#[test]
fn what_only_a_condition_describes_is_read_and_sent() {
    for payment in [
        json!({ "by": "bill", "due": "tomorrow", "note": "n" }),
        json!({ "by": "cash", "number": 7, "note": 7 }),
        json!({ "by": "cash", "card": "1", "holder": { "name": "n" }, "sign": true }),
        json!({ "by": "abroad", "place": { "town": "t", "country": "c" } }),
    ] {
        assert_eq!(sent(payment.clone()), Ok(payment));
    }
    let bill: models::Payment = kept(json!({ "by": "bill", "due": "tomorrow", "note": "n" }));
    let _: Option<String> = bill.due;
    assert!(matches!(bill.note, Some(models::PaymentNote::Text(_))));
    let abroad: models::Payment = kept(json!({ "by": "abroad", "place": { "country": "c" } }));
    assert_eq!(abroad.place.unwrap().country.as_deref(), Some("c"));
}

#[test]
fn what_callers_must_say_is_an_argument_and_may_be_missing_in_what_is_read() {
    let answer = json!({ "name": "n" });
    let transport = MemoryTransport::new().answer_named("addDoor", answer);
    let client: Client<Blocking> = Client::builder()
        .transport(transport.clone())
        .retry(RetryPolicy::none())
        .build_blocking()
        .unwrap();
    let door = models::Door::new(7, ["k"], json!([1]), "n", None);
    let read = client.add_door(door).send().unwrap();
    assert_eq!((read.code, read.keys, read.more), (None, None, None));
    let expected = json!({ "name": "n", "code": 7, "keys": ["k"], "spare": null, "more": [1] });
    assert_eq!(transport.sent().remove(0).json(), expected);
}

#[test]
fn what_is_demanded_and_not_described_is_a_property() {
    let plank: models::Plank = kept(json!({ "y": "y", "z": { "any": 1 } }));
    assert_eq!(plank.z, Some(json!({ "any": 1 })));
    let tall: models::Tall = kept(json!({ "w": 1, "h": 2, "d": 3 }));
    assert_eq!((tall.h, tall.additional_properties["d"]), (Some(2), 3));
    kept::<models::Named>(json!({ "last": "l" }));
    kept::<models::Bare>(json!({ "w": 1 }));
}

#[test]
fn what_no_schema_evaluates_is_kept_as_what_it_is() {
    let sized: models::Sized = kept(json!({ "town": "t", "w": "w", "depth": 7 }));
    let _: Option<&i64> = sized.additional_properties.get("depth");
}

#[test]
fn beyond_the_places_of_a_tuple_there_is_anything() {
    let row: Vec<models::RowItem> = kept(json!([1, "x", true]));
    assert!(matches!(row.as_slice(), [models::RowItem::Number(1), ..]));
}

#[test]
fn a_whole_number_with_a_fraction_of_zero_is_an_integer_of_a_union() {
    let read: models::Whole =
        serde_json::from_value(json!({ "a": 4.0, "b": [2.0], "c": 1.0 })).unwrap();
    let written = serde_json::to_value(read).unwrap();
    assert_eq!(written, json!({ "a": 4, "b": [2], "c": 1 }));
}

#[test]
fn conditions_are_judged_all_the_same() {
    for payment in [
        json!({ "by": "bill" }),
        json!({ "by": "cash", "due": "tomorrow" }),
        json!({ "by": "cash", "note": "n" }),
        json!({ "by": "cash", "card": "1" }),
        json!({ "by": "abroad", "place": { "town": "t" } }),
    ] {
        let refused = sent(payment.clone());
        assert!(refused.is_err(), "{payment}: {refused:?}");
    }
}

#[test]
fn what_a_member_of_all_of_describes_on_a_condition_is_a_property() {
    let included: models::Included = kept(json!({ "town": "t", "street": "s" }));
    let _: Option<String> = included.street;
    let either = kept(json!({ "a": "1", "more": 2 }));
    assert!(matches!(either, models::Either::Left(_)));
    kept::<models::Either>(json!({ "b": "1", "more": 2 }));
}

#[test]
fn names_that_match_no_pattern_hold_anything() {
    let rack = json!({
        "first": "f", "xa": "1", "y": { "z": 1 }, "n": null,
        "more": { "1": { "size": 2 }, "name": "str", "2": { "other": 1 } }
    });
    let rack: models::Rack = kept(rack);
    let more = rack.more.unwrap();
    assert!(matches!(&more["1"], models::ShelfValue::Box(inner) if inner.size == 2));
    assert!(matches!(&more["name"], models::ShelfValue::Json(_)));
    let _: Option<&models::RackValue> = rack.additional_properties.get("xa");
    let closed: models::Closed = kept(json!({ "first": "f", "xa": "1" }));
    assert_eq!(closed.additional_properties["xa"], "1");
}
