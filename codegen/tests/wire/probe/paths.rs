//! Paths and methods.

use super::server::{Server, answer, arrived};

#[test]
fn a_query_of_the_path_comes_first() {
    let plain = arrived(|client| client.query_in_a_path().send().unwrap());
    assert_eq!(plain.target, "/query?fixed=a%20b&bare");
    let more = arrived(|client| client.query_in_a_path().more("m").send().unwrap());
    assert_eq!(more.target, "/query?fixed=a%20b&bare&more=m");
}

#[test]
fn placeholders_of_the_query_are_filled() {
    let arrived = arrived(|client| {
        let call = client.placeholders_in_a_query("a&b", "", "..");
        call.send().unwrap()
    });
    assert_eq!(arrived.target, "/asked?id=a%26b&pair=-..");
}

#[test]
fn placeholders_may_share_a_segment_and_come_twice() {
    let arrived = arrived(|client| client.several_in_a_segment("1", "2").send().unwrap());
    assert_eq!(arrived.target, "/span/1-2/again/1/");
}

#[test]
fn literal_characters_are_encoded_once() {
    let arrived = arrived(|client| client.literal_characters("1").send().unwrap());
    assert_eq!(arrived.target, "/stra%C3%9Fe/a%20b/%20/(x)/1:verb");
}

#[test]
fn paths_that_differ_in_names_only_are_two() {
    let x = arrived(|client| client.alike_x("1").send().unwrap());
    let y = arrived(|client| client.alike_y("1").send().unwrap());
    assert_eq!((x.method.as_str(), y.method.as_str()), ("GET", "POST"));
    assert_eq!(
        (x.target.as_str(), y.target.as_str()),
        ("/alike/1", "/alike/1")
    );
}

#[test]
fn methods() {
    let head = answer("200 OK", "application/json", "");
    let server = Server::new(move |_| head.clone());
    let client = server.client(|builder| builder);
    client.method_head().send().unwrap();
    assert_eq!(server.arrived()[0].method, "HEAD");
    assert_eq!(
        arrived(|client| client.method_options().send().unwrap()).method,
        "OPTIONS"
    );
    assert_eq!(
        arrived(|client| client.method_trace().send().unwrap()).method,
        "TRACE"
    );
    let query = arrived(|client| client.method_query().send().unwrap());
    assert_eq!(query.method, "QUERY");
    let copy = arrived(|client| client.method_copy().send().unwrap());
    assert_eq!(copy.method, "COPY");
}
