//! What the properties of a body must keep to together, where each is an argument.

use constructs::newer::{Client, models::BookRoomKind};
use constructs::runtime::{Answer, Blocking, MemoryTransport};
use serde_json::{Value, json};

fn client() -> (Client<Blocking>, MemoryTransport) {
    let mut transport = MemoryTransport::new();
    for operation in ["bookRoom", "findRoom", "moveRoom"] {
        transport = transport.answer_named(operation, Answer::status(204, Value::Null));
    }
    let builder = Client::builder().transport(transport.clone());
    (builder.build_blocking().unwrap(), transport)
}

/// Each call is refused before anything is sent, with the field and the rule.
macro_rules! refused {
    ($(|$it:ident| $call:expr => $rule:literal;)*) => {{
        let (client, transport) = client();
        $(
            let $it = &client;
            let said = $call.send().unwrap_err().to_string();
            assert!(said.contains("`body`: "), "{said}");
            assert!(said.contains($rule), "{said}");
        )*
        assert!(transport.sent().is_empty());
    }};
}

#[test]
fn what_arguments_must_not_make_together_is_refused_before_it_is_sent() {
    refused! {
        |it| it.book_room("A") => "at least 2 properties, got 1";
        |it| it.book_room("A").kind(BookRoomKind::Hall).seats(9).from(1).until(2)
            => "at most 4 properties, got 5";
        |it| it.book_room("A").day("Monday").week(3)
            => r#"must be right by `{"not":{"required":["day","week"]}}`"#;
        |it| it.book_room("A").until(3)
            => r#"must be right by `{"dependentRequired":{"until":["from"]}}`"#;
        |it| it.book_room("A").kind(BookRoomKind::Hall)
            => r#""then":{"required":["seats"]}"#;
        |it| it.book_room("A").seats(5)
            => r#""else":{"properties":{"seats":{"maximum":4}}}"#;
        |it| it.find_room() => r#""oneOf":"#;
        |it| it.find_room().number(1).name("A") => r#""oneOf":"#;
        |it| it.move_room() => r#""anyOf":"#;
        |it| it.move_room().to("B").by(0) => r#""not":"#;
    }
}

#[test]
fn what_arguments_may_make_together_is_sent() {
    let (client, transport) = client();
    client.book_room("A").day("Monday").send().unwrap();
    client.book_room("A").from(1).until(2).send().unwrap();
    let hall = client.book_room("A").kind(BookRoomKind::Hall);
    hall.seats(90).send().unwrap();
    client.find_room().number(1).send().unwrap();
    client.move_room().to("B").by(1).send().unwrap();
    let sent = transport.sent();
    assert_eq!(sent[0].json(), json!({ "room": "A", "day": "Monday" }));
    assert_eq!(sent[1].json(), json!({ "room": "A", "from": 1, "until": 2 }));
    let hall = json!({ "room": "A", "kind": "hall", "seats": 90 });
    assert_eq!(sent[2].json(), hall);
    assert_eq!(sent[3].json(), json!({ "number": 1 }));
    assert_eq!(sent[4].request.body(), b"by=1&to=B".as_slice());
}
