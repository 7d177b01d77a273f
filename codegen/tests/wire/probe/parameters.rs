//! Parameters beyond the table of styles.

use super::server::{Server, arrived};
use wire::probe::models;
use wire::runtime::RequestItems;

#[test]
fn numbers_booleans_and_nested_objects() {
    let mut size = models::TypedFilterSize::default();
    (size.gte, size.lt) = (Some(1), Some(5_000_000_000));
    let mut filter = models::TypedFilter::default();
    filter.size = Some(size);
    filter.tags = Some(vec!["a b".to_owned(), "c".to_owned()]);
    let arrived = arrived(|client| {
        let call = client
            .typed(-7)
            .on(true)
            .fate(models::Fate::ForGood)
            .ratio(2.5)
            .sizes([1, 2, 3]);
        call.filter(filter)
            .x_limit(10)
            .x_dry(false)
            .lang("de")
            .theme("dark")
            .send()
            .unwrap()
    });
    assert_eq!(arrived.path(), "/typed/-7");
    assert_eq!(
        arrived.query(),
        "on=true&fate=false&ratio=2.5&sizes=1,2,3&filter%5Bsize%5D%5Bgte%5D=1&filter%5Bsize%5D%5Blt%5D=5000000000\
         &filter%5Btags%5D%5B0%5D=a%20b&filter%5Btags%5D%5B1%5D=c"
    );
    assert_eq!(arrived.header("x-limit"), Some("10"));
    assert_eq!(arrived.header("x-dry"), Some("false"));
    // One header for all cookies (RFC 6265, section 5.4).
    assert_eq!(arrived.header("cookie"), Some("lang=de; theme=dark"));
}

#[test]
fn reserved_characters() {
    let arrived = arrived(|client| {
        let call = client.reserved("a/b c?d#\u{e9}");
        let call = call.plain("a/b c&d=e+f#g,h").allowed("a/b c&d=e+f#g,h");
        call.odd_name(["x", "y&z"]).bare("").send().unwrap()
    });
    // RFC 3986: a segment has neither `/`, `?`, `#` nor a space.
    assert_eq!(arrived.path(), "/reserved/a%2Fb%20c%3Fd%23%C3%A9");
    // `allowReserved` leaves what RFC 3986 reserves, but for what ends the value in a form
    // (3.1.1, section 4.8.12.2: "only when they do not have special meaning").
    assert_eq!(
        arrived.query(),
        "plain=a%2Fb%20c%26d%3De%2Bf%23g%2Ch&allowed=a/b%20c%26d=e%2Bf%23g,h\
         &odd%20name%5B%5D=x&odd%20name%5B%5D=y%26z&bare="
    );
}

#[test]
fn media_types() {
    let mut json = models::ContentJson::default();
    json.a = Some(1);
    let arrived = arrived(|client| {
        let call = client.content().json(json).text("a b");
        call.xml("<a/>").x_json(["x", "y"]).send().unwrap()
    });
    assert_eq!(
        arrived.query(),
        "json=%7B%22a%22%3A1%7D&text=a%20b&xml=%3Ca%2F%3E"
    );
    assert_eq!(arrived.header("x-json"), Some(r#"["x","y"]"#));
}

#[test]
fn those_of_an_operation_replace_those_of_its_path() {
    let arrived = arrived(|client| client.overridden().kept("k").page(2).send().unwrap());
    assert_eq!(arrived.query(), "page=2&kept=k");
}

#[test]
fn one_name_in_several_places() {
    let arrived = arrived(|client| {
        let call = client.same_names("p");
        call.query_id("q")
            .header_id("h")
            .cookie_id("c")
            .send()
            .unwrap()
    });
    assert_eq!(arrived.target, "/twice/p?id=q");
    assert_eq!(arrived.header("id"), Some("h"));
    assert_eq!(arrived.header("cookie"), Some("id=c"));
}

#[test]
fn headers_that_something_else_describes() {
    let server =
        Server::new(|_| super::server::answer("200 OK", "application/vnd.probe+json", "{}"));
    let client = server.client(|builder| builder.token("t"));
    client.ignored_headers().send().unwrap();
    let arrived = &server.arrived()[0];
    assert_eq!(arrived.header("accept"), Some("application/vnd.probe+json"));
    assert_eq!(arrived.header("authorization"), Some("Bearer t"));
    assert_eq!(arrived.header("content-type"), None);
}

#[test]
fn arrays_in_forms() {
    let arrived = arrived(|client| client.posted().a("x y").b(["p", "q,r"]).send().unwrap());
    // The `encoding` of a form is `form`, exploded, unless it says otherwise.
    assert_eq!(arrived.body, "a=x%20y&b=p&b=q%2Cr");
    assert_eq!(
        arrived.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
}

#[test]
fn what_is_not_set_is_not_sent_and_an_empty_text_is() {
    let arrived = arrived(|client| client.defaults("").send().unwrap());
    assert_eq!(arrived.target, "/defaults");
    assert_eq!(arrived.body, r#"{"name":""}"#);
}

#[test]
fn a_comma_within_a_value_is_none_between_values() {
    let color = serde_json::json!(["x", "y,z"]);
    let arrived = arrived(|client| client.form().color(color).send().unwrap());
    assert_eq!(arrived.query(), "color=x,y%2Cz");
}

#[test]
fn items_of_a_body() {
    let items = || {
        (1..=3).map(|id| {
            let mut item = models::Item::new(id);
            item.kind = Some("red".into());
            item
        })
    };
    let lines = r#"{"id":1,"kind":"red"}
{"id":2,"kind":"red"}
{"id":3,"kind":"red"}
"#;
    let held = arrived(|client| client.send_items(items()).send().unwrap());
    assert_eq!(held.body, lines);
    assert_eq!(held.header("content-type"), Some("application/x-ndjson"));
    let coming = RequestItems::from_iterator(items());
    let coming = arrived(|client| client.send_items(coming).send().unwrap());
    assert_eq!(coming.body, lines);
    assert_eq!(coming.header("transfer-encoding"), Some("chunked"));
    let coming = RequestItems::from_iterator(items());
    let sequence = arrived(|client| client.send_items_as_sequence(coming).send().unwrap());
    let expected: String = lines.lines().map(|it| format!("\u{1e}{it}\n")).collect();
    assert_eq!(sequence.body, expected);
    assert_eq!(
        sequence.header("content-type"),
        Some("application/json-seq")
    );
}

/// OpenAPI 3.2, `in: querystring` and `style: cookie`.
#[test]
fn what_3_2_adds() {
    let mut search = models::WholeQuerySearch::default();
    (search.text, search.page) = (Some("a b".to_owned()), Some(2));
    let whole = arrived(|client| client.whole_query().search(search).send().unwrap());
    assert_eq!(whole.target, "/whole-query?page=2&text=a%20b");
    let mut search = models::WholeQuerySearch::default();
    search.tags = Some(vec!["a".to_owned(), "b&c".to_owned()]);
    search.kinds = Some(vec!["x".to_owned(), "y".to_owned()]);
    let whole = arrived(|client| client.whole_query().search(search).send().unwrap());
    assert_eq!(whole.target, "/whole-query?kinds=x%7Cy&tags=a&tags=b%26c");
    // The specification's own example.
    let path = arrived(|client| client.path_of_the_query("$.a[0]").send().unwrap());
    assert_eq!(path.target, "/path-of-the-query?%24.a%5B0%5D");
    // What has no names is text.
    let query = arrived(|client| client.query_of_either().search("a b").send().unwrap());
    assert_eq!(query.target, "/query-of-either?a%20b");
    let cookie = arrived(|client| {
        let color = serde_json::json!(["a%20b", "c"]);
        client.cookie_encoded().color(color).send().unwrap()
    });
    assert_eq!(cookie.header("cookie"), Some("color=a%20b; color=c"));
}

#[test]
fn cookies_of_a_header_and_of_parameters_are_one_header() {
    let both = arrived(|client| {
        let call = client.given_cookies().cookie("raw=1; other=2");
        call.lang("de").send().unwrap()
    });
    assert_eq!(both.header("cookie"), Some("raw=1; other=2; lang=de"));
}
