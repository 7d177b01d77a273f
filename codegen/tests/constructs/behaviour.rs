//! What the clients send and read; the documents are beside this file. It is compiled within the
//! crate that they become.

#![cfg(feature = "blocking")]

use constructs::runtime::{Blocking, Bytes, Answer, MemoryTransport, RetryPolicy, Sent, http};
use constructs::workshop::{Client, models};
use constructs::{idle, newer};
use serde_json::{Value, json};

#[path = "behaviour/bodies.rs"]
mod bodies;
#[path = "behaviour/texts.rs"]
mod texts;
#[path = "behaviour/together.rs"]
mod together;

/// A client, and what remembers its requests. Whatever it asks for has no body.
fn client() -> (Client<Blocking>, MemoryTransport) {
    answering("", Value::Null)
}

/// The same; this operation has this response.
fn answering(operation: &str, response: Value) -> (Client<Blocking>, MemoryTransport) {
    let mut transport = MemoryTransport::new();
    for silent in [
        "remind",
        "importPlan",
        "importNeededPlan",
        "ringBell",
        "addTool",
        "setCount",
        "setPrice",
        "addPhoto",
        "addFilm",
        "replaceFilm",
        "changeFilm",
        "preview",
        "archive",
        "get doors by door",
        "get doors door",
    ] {
        transport = transport.answer_named(silent, Answer::status(204, Value::Null));
    }
    let transport = transport.answer_named(operation, response);
    let client = Client::builder()
        .transport(transport.clone())
        .retry(RetryPolicy::none())
        .build_blocking()
        .unwrap();
    (client, transport)
}

fn only(transport: &MemoryTransport) -> Sent {
    let mut sent = transport.sent();
    assert_eq!(sent.len(), 1);
    sent.remove(0)
}

fn uri(transport: &MemoryTransport) -> String {
    only(transport).request.uri().to_string()
}

/// A value as it is written after it was read.
fn again<T: serde::Serialize + serde::de::DeserializeOwned>(value: Value) -> Value {
    serde_json::to_value(serde_json::from_value::<T>(value).unwrap()).unwrap()
}

/// The alternative as which a value is read.
fn alternative<T: std::fmt::Debug + serde::de::DeserializeOwned>(value: Value) -> String {
    let text = format!("{:?}", serde_json::from_value::<T>(value).unwrap());
    text.split('(').next().unwrap().to_owned()
}

#[test]
fn a_media_type_of_a_vendor_is_asked_for_and_read() {
    let (client, transport) = answering("readLabel", json!({"text": "oak"}));
    let label = client.read_label().send().unwrap();
    assert_eq!(label.text.as_deref(), Some("oak"));
    let sent = only(&transport);
    let accept = &sent.request.headers()[http::header::ACCEPT];
    assert!(
        accept
            .to_str()
            .unwrap()
            .contains("application/vnd.workshop.v2+json")
    );
}

#[test]
fn a_member_that_only_adds_a_limit_keeps_the_type() {
    let (client, _) = answering(
        "listStools",
        json!([{"id": 9007199254740993_i64, "wood": "oak"}]),
    );
    let stools: Vec<models::Stool> = client.list_stools().send().unwrap();
    let id: i64 = stools[0].id;
    assert_eq!(id, 9007199254740993);
    assert_eq!(stools[0].wood.as_deref(), Some("oak"));
}

#[test]
fn what_stands_beside_alternatives_is_kept_with_them() {
    for value in [
        json!({"id": 1, "street": "Elm"}),
        json!({"id": 2, "locker": 7}),
    ] {
        assert_eq!(again::<models::Delivery>(value.clone()), value);
        assert_ne!(alternative::<models::Delivery>(value), "Unknown");
    }
    for value in [
        json!({"weight": 1, "stamp": "a"}),
        json!({"weight": 2, "account": "b"}),
    ] {
        assert_eq!(again::<models::Parcel>(value.clone()), value);
        assert_ne!(alternative::<models::Parcel>(value), "Unknown");
    }
}

#[test]
fn alternatives_that_only_require_leave_a_plain_object() {
    let (client, transport) = client();
    let mut reminder = models::Reminder::default();
    // One of them must be there.
    let refused = client.remind(reminder.clone()).send().unwrap_err();
    assert!(refused.to_string().contains("must be right by"), "{refused}");
    reminder.daily = Some(true);
    client.remind(reminder).send().unwrap();
    assert_eq!(only(&transport).json(), json!({"daily": true}));
}

#[test]
fn arrays_and_maps_may_hold_themselves() {
    let (client, _) = answering("openCrate", json!([[], [[]]]));
    let held = client.open_crate().send().unwrap();
    assert_eq!((held.0.len(), held.0[1].0.len()), (2, 1));
    let (client, _) = answering("openShelf", json!({"a": {}, "b": {"c": {}}}));
    let held = client.open_shelf().send().unwrap();
    assert_eq!(held.0["b"].0.len(), 1);
}

#[test]
fn binary_text_within_json_is_text() {
    let (client, transport) = client();
    client.import_needed_plan("a plan").send().unwrap();
    assert_eq!(only(&transport).json(), json!("a plan"));
}

#[test]
fn a_body_of_no_media_type_is_not_sent() {
    let (client, transport) = client();
    client.ring_bell().send().unwrap();
    assert!(only(&transport).request.body().is_empty());
}

#[test]
fn children_of_a_discriminated_parent_keep_what_is_their_own() {
    let tools = json!([
        {"kind": "saw", "label": "big", "teeth": 30},
        {"kind": "drill", "speed": 1.5},
        {"kind": "hammer", "grip": "oak"},
    ]);
    let kinds: Vec<String> = tools
        .as_array()
        .unwrap()
        .iter()
        .cloned()
        .map(alternative::<models::Tool>)
        .collect();
    assert_eq!(kinds, ["Saw", "Drill", "Unknown"]);
    assert_eq!(again::<Vec<models::Tool>>(tools.clone()), tools);
    let (client, transport) = client();
    let saw: models::Tool = serde_json::from_value(tools[0].clone()).unwrap();
    client.add_tool(saw).send().unwrap();
    assert_eq!(only(&transport).json(), tools[0]);
}

#[test]
fn values_beside_the_type_of_an_array_leave_an_array() {
    let (client, transport) = answering("listColours", json!(["red", "violet"]));
    let read = client
        .list_colours("=")
        .among(["red", "blue"])
        .send()
        .unwrap();
    assert_eq!(
        serde_json::to_value(read).unwrap(),
        json!(["red", "violet"])
    );
    assert!(uri(&transport).contains("among=red&among=blue"));
}

#[test]
fn values_that_differ_in_case_or_in_signs_only_are_sent_as_they_are() {
    let every = [
        "=", "<", ">", "≤", "<=", "≠", "!=", "~", "!~", "*", "+", "-", "+1", "-1", "1", "",
    ];
    for value in every {
        let read: models::Comparison = serde_json::from_value(json!(value)).unwrap();
        assert!(!matches!(read, models::Comparison::Unknown(_)), "{value}");
        assert_eq!(serde_json::to_value(read).unwrap(), json!(value));
    }
    let mut orders = Vec::new();
    for order in ["up", "UP"] {
        let (client, transport) = answering("listColours", json!([]));
        client.list_colours("≤").order(order).send().unwrap();
        orders.push(uri(&transport));
    }
    assert!(
        orders[0].ends_with("?order=up&compare=%E2%89%A4"),
        "{orders:?}"
    );
    assert!(
        orders[1].ends_with("?order=UP&compare=%E2%89%A4"),
        "{orders:?}"
    );
}

#[test]
fn values_of_another_type_are_strings_as_the_type_says() {
    let (client, transport) = answering("listColours", json!([]));
    client
        .list_colours("1")
        .strict("true")
        .edition("2")
        .send()
        .unwrap();
    assert!(
        uri(&transport).contains("strict=true&edition=2"),
        "{}",
        uri(&transport)
    );
    let value = json!({"mix": "2.5", "switch": "ON"});
    let (client, _) = answering("self", value);
    let itself = client.self_().send().unwrap();
    let text = format!("{itself:?}");
    assert!(!text.contains("Unknown"), "{text}");
}

#[test]
fn values_may_be_called_like_anything_in_rust() {
    for value in ["ok", "err", "none", "some", "Self", "crate"] {
        let read: models::Severity = serde_json::from_value(json!(value)).unwrap();
        assert!(!matches!(read, models::Severity::Unknown(_)), "{value}");
    }
    let (client, _) = answering("self", json!({"self": "me"}));
    assert!(format!("{:?}", client.self_().send().unwrap()).contains("me"));
}

#[test]
fn a_float_is_sent_as_it_is_written() {
    let (client, transport) = client();
    client.set_price(19.99, true).discount(0.1).send().unwrap();
    let sent = only(&transport);
    // A boolean whose only value is in quotes is one all the same.
    assert_eq!(sent.request.body(), r#"{"binding":true,"price":19.99}"#);
    assert!(uri(&transport).ends_with("?discount=0.1"));
}

#[test]
fn parts_of_a_form_arrive_with_name_file_name_and_type() {
    let (client, transport) = client();
    let photo = constructs::runtime::Part::new(Bytes::from_static(b"\xff\xd8"))
        .file_name("a.jpg")
        .content_type("image/jpeg");
    client
        .add_photo()
        .photo(photo)
        .plan(constructs::runtime::Part::new(Bytes::from_static(b"%PDF")).file_name("b.pdf"))
        .caption("A chair")
        .send()
        .unwrap();
    let sent = only(&transport);
    let kind = sent.request.headers()[http::header::CONTENT_TYPE]
        .to_str()
        .unwrap();
    assert!(kind.starts_with("multipart/form-data; boundary="), "{kind}");
    let text = String::from_utf8_lossy(sent.request.body()).into_owned();
    for expected in [
        "name=\"photo\"",
        "filename=\"a.jpg\"",
        "image/jpeg",
        "filename=\"b.pdf\"",
        "name=\"caption\"",
        "A chair",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn operations_without_an_id_are_all_there() {
    let (client, transport) = client();
    client.get_doors_by_door("7").send().unwrap();
    client.get_doors_door().send().unwrap();
    let paths: Vec<String> = transport
        .sent()
        .iter()
        .map(|sent| sent.request.uri().path().to_owned())
        .collect();
    assert_eq!(paths, ["/v1/doors/7", "/v1/doors/door"]);
}

#[test]
fn a_property_with_one_value_tells_alternatives_apart() {
    let shifts = json!([{"type": "ended", "at": "5"}, {"type": "begun", "at": "9"}]);
    let read: Vec<models::Shift> = serde_json::from_value(shifts).unwrap();
    let [ended, begun] = read.as_slice() else {
        panic!("{read:?}");
    };
    assert_ne!(std::mem::discriminant(ended), std::mem::discriminant(begun));
    assert!(!format!("{read:?}").contains("Unknown"), "{read:?}");
}

#[test]
fn the_alternative_that_knows_the_most_keys_is_taken() {
    let (client, _) = answering(
        "announce",
        json!({"left": true, "visitor": {"name": "Ada"}}),
    );
    let text = format!("{:?}", client.announce().send().unwrap());
    assert!(text.contains("Ada") && text.contains("left"), "{text}");
    let (client, _) = answering("announce", json!({"badge": null, "name": "Ada"}));
    let text = format!("{:?}", client.announce().send().unwrap());
    assert!(text.contains("Ada") && text.contains("badge"), "{text}");
}

#[test]
fn names_that_are_none_in_rust_are_read() {
    let (client, _) = answering(
        "readDigits",
        json!({"٣x": "three", "+1": 1, "-1": -1, "1": 11}),
    );
    let text = format!("{:?}", client.read_digits().send().unwrap());
    for expected in ["three", "Some(1)", "Some(-1)", "Some(11)"] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_query_in_a_path_goes_before_the_parameters() {
    let (client, transport) = client();
    client.preview().limit(3).send().unwrap();
    assert_eq!(
        uri(&transport),
        "https://workshop.example/v1/preview?beta=true&limit=3"
    );
}

#[test]
fn the_server_of_an_operation_is_used() {
    let (client, transport) = client();
    client.archive().send().unwrap();
    assert_eq!(uri(&transport), "https://archive.example/v9/archive");
}

#[test]
fn a_document_without_operations_has_a_client_and_models() {
    idle::Client::builder()
        .base_url("https://idle.example")
        .build_blocking()
        .unwrap();
    assert_eq!(idle::models::Note::default().text, None);
}

#[test]
fn what_is_new_in_3_1_means_what_it_says() {
    for (told, expected) in [(json!("oak"), Some("oak")), (Value::Null, None)] {
        let answer = http::Response::new(Bytes::from(told.to_string()));
        let transport = MemoryTransport::new().answer_named("readWord", answer);
        let client = newer::Client::builder()
            .transport(transport)
            .build_blocking()
            .unwrap();
        let word: Option<String> = client.read_word().send().unwrap();
        assert_eq!(word.as_deref(), expected);
    }
    let pair = newer::models::Pair::new("oak");
    assert_eq!(
        serde_json::to_value(&pair).unwrap(),
        json!({"kind": "pair", "first": "oak"})
    );
    for second in [json!(1), json!("elm"), Value::Null] {
        let value = json!({"kind": "pair", "first": "oak", "second": second});
        assert_eq!(again::<newer::models::Pair>(value.clone()), value);
    }
    let transport = MemoryTransport::new();
    let client = newer::Client::builder()
        .transport(transport.clone())
        .build_blocking()
        .unwrap();
    let mut pair = pair;
    pair.score = Some(0.0);
    let refused = client.add_pair(pair).send().unwrap_err().to_string();
    assert!(refused.contains("score"), "{refused}");
    assert!(transport.sent().is_empty());
}
