//! Where calls go. Hosts that end in `.example` are nowhere, so a transport in memory says where a
//! call would have gone.

use serde_json::Value;
use wire::probe::{Client, ClientBuilder, Server};
use wire::runtime::{Answer, MemoryTransport};

/// Where an operation, one of a path with a server and one with a server of its own go.
fn addresses(set_up: impl FnOnce(ClientBuilder) -> ClientBuilder) -> [String; 3] {
    let names = ["form", "server_of_a_path", "server_of_an_operation"];
    let transport = names
        .iter()
        .fold(MemoryTransport::new(), |transport, name| {
            transport.answer_named(name, Answer::status(204, Value::Null))
        });
    let builder = set_up(Client::builder().transport(transport.clone()));
    let client = builder.build_blocking().unwrap();
    client.form().send().unwrap();
    client.server_of_a_path().send().unwrap();
    client.server_of_an_operation().send().unwrap();
    let sent = transport.sent();
    [0, 1, 2].map(|index| sent[index].request.uri().to_string())
}

#[test]
fn the_first_server_is_the_usual_one() {
    assert_eq!(
        addresses(|builder| builder),
        [
            "http://main.example/v1/form",
            "http://own.path.example/own-server",
            "http://main.example/elsewhere/own-server"
        ]
    );
}

#[test]
fn variables_have_one_setter_for_all_servers() {
    assert_eq!(
        addresses(|builder| builder.host("h").version("v2")),
        [
            "http://h.example/v2/form",
            "http://h.path.example/own-server",
            "http://h.example/elsewhere/own-server"
        ]
    );
}

#[test]
fn another_server_can_be_chosen() {
    assert_eq!(
        addresses(|builder| builder.documented_server(Server::Sandbox)),
        [
            "https://sandbox.example/form",
            "http://own.path.example/own-server",
            "https://sandbox.example/elsewhere/own-server"
        ]
    );
    let production = addresses(|builder| builder.documented_server(Server::Production));
    assert_eq!(production, addresses(|builder| builder));
}

#[test]
fn an_address_of_the_caller_replaces_the_usual_one() {
    assert_eq!(
        addresses(|builder| builder.base_url("http://localhost:1/api/")),
        [
            "http://localhost:1/api/form",
            "http://own.path.example/own-server",
            "http://localhost:1/elsewhere/own-server"
        ]
    );
    let replaced =
        addresses(|builder| builder.server("http://{host}.path.example/", "http://localhost:2/"));
    assert_eq!(replaced[1], "http://localhost:2/own-server");
}

/// The specification's own servers have the path in a variable behind the port.
#[test]
fn a_variable_may_hold_the_path() {
    let sent = |set_up: fn(ClientBuilder) -> ClientBuilder| {
        let transport = MemoryTransport::new()
            .answer_named("server_with_a_path", Answer::status(204, Value::Null));
        let builder = set_up(Client::builder().transport(transport.clone()));
        let client = builder.build_blocking().unwrap();
        client.server_with_a_path().send().unwrap();
        transport.sent()[0].request.uri().to_string()
    };
    let usual = "http://own.path.example:8080/v2/path-of-a-server";
    assert_eq!(sent(|builder| builder), usual);
    let other = "http://own.path.example:8080/v3/path-of-a-server";
    assert_eq!(sent(|builder| builder.base("/v3")), other);
}
