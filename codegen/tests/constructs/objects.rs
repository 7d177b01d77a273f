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
