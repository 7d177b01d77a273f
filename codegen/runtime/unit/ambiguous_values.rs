//! Values whose parts could not be told apart, and what is written without a style of 3.0: cookies as they
//! are, and whole queries.

use serde_json::{Value, json};

use super::bodies::Bodies;
use super::fixtures::{LIST, silent_core};
use crate::runtime::{Body, Parameter, Property, Style, Styled};

fn query_of(parameter: Parameter, value: &Value) -> String {
    let mut request = silent_core().request(&LIST);
    request.set(parameter, Some(value));
    request
        .finish()
        .unwrap()
        .query()
        .unwrap_or_default()
        .to_owned()
}

/// OpenAPI 3.1.1, appendices D and E: a header is not percent-encoded, and the delimiters of these styles
/// are, like what callers pass, who have to escape them first.
#[test]
fn values_whose_parts_could_not_be_told_apart_are_refused() {
    let comma = "must not hold a comma within an element";
    let space = "must not hold a space within an element";
    let pipe = "must not hold `|` within an element";
    let key = "must not hold `=` within a key";
    let bracket = "must not hold `[` or `]` within a key";
    let header = Parameter::header("X-A");
    let deep = Parameter::query("a").style(Style::DeepObject);
    let cookie = Parameter::cookie("a").style(Style::Cookie);
    let spaced = Parameter::query("a")
        .style(Style::SpaceDelimited)
        .explode(false);
    let piped = Parameter::query("a")
        .style(Style::PipeDelimited)
        .explode(false);
    let clear = "";
    for (parameter, value, rule) in [
        (header, json!(["a,b", "c"]), comma),
        (header, json!({ "k": "v,=w" }), comma),
        (header.explode(true), json!({ "k,": "v" }), comma),
        (header.explode(true), json!({ "k=": "v" }), key),
        (header.explode(true), json!({ "k": "v=" }), clear),
        (header, json!({ "k=": "v" }), clear),
        (header.explode(true), json!(["k="]), clear),
        (cookie, json!({ "k=": "v" }), key),
        (cookie, json!({ "k": "v=" }), clear),
        (header, json!("a,b"), clear),
        (header, json!(["a b", "c|d"]), clear),
        (spaced, json!(["a b", "c"]), space),
        (spaced, json!({ "a b": "c" }), space),
        (spaced, json!("a b"), clear),
        (spaced, json!(["a|b", "c,d", "e%20f"]), clear),
        (spaced.explode(true), json!(["a b"]), clear),
        (piped, json!(["a|b"]), pipe),
        (piped, json!(["a b,c"]), clear),
        (deep, json!({ "k][l": 1 }), bracket),
        (deep, json!({ "k": [{ "l]": 1 }] }), bracket),
        (deep, json!({ "k[": null, "k": "[l]" }), clear),
        // A comma of an element is encoded, and the one between elements is not.
        (
            Parameter::query("a").explode(false),
            json!(["a,b", "c"]),
            clear,
        ),
        (
            Parameter::cookie("a").explode(false),
            json!(["a,b", "c"]),
            clear,
        ),
    ] {
        let mut request = silent_core().request(&LIST);
        request.set(parameter, Some(&value));
        let error = request.finish().err().map(|error| error.to_string());
        match rule {
            "" => assert_eq!(error, None, "{value}"),
            rule => assert!(error.is_some_and(|it| it.contains(rule)), "{value}"),
        }
    }
    static STYLES: &[Styled] = &[
        Styled::new("deep", Style::DeepObject, true),
        Styled::new("list", Style::PipeDelimited, false),
    ];
    for (body, name, value, rule) in [
        (Body::form_of(&[]), "list", json!(["a|b"]), pipe),
        (Body::form_of(&[]), "deep", json!({ "k[": 1 }), bracket),
        (Body::multipart_of(&[]), "deep", json!({ "k[": 1 }), bracket),
    ] {
        let mut request = silent_core().request(&LIST);
        request.object(&body.styles(STYLES));
        request.property(Property::new(name), Some(&value));
        let error = request.finish().unwrap_err().to_string();
        assert!(error.contains(&format!("{rule} of `{name}`")), "{error}");
    }
}

/// OpenAPI 3.2, Style Values: what needs to be escaped is passed in escaped form.
#[test]
fn nothing_is_encoded_in_a_cookie_of_its_own_style() {
    let cookie = Parameter::cookie("a").style(Style::Cookie);
    let sent = |value: Value| {
        let mut request = silent_core().request(&LIST);
        request.set(cookie, Some(&value));
        let request = request.finish().map_err(|error| error.to_string())?;
        Ok(request.headers()["cookie"].to_str().unwrap().to_owned())
    };
    for (value, expected) in [
        (json!("x%20y=z"), "a=x%20y=z"),
        (json!(["x", "%3B"]), "a=x; a=%3B"),
    ] {
        assert_eq!(sent(value), Ok(expected.to_owned()));
    }
    for value in [
        json!("x y"),
        json!("x;y=z"),
        json!(["x,y"]),
        json!("\u{e9}"),
    ] {
        let error: String = sent(value).unwrap_err();
        assert!(error.contains("must be escaped"), "{error}");
    }
}

#[test]
fn a_header_of_cookies_and_cookies_are_one_header() {
    let mut request = silent_core().request(&LIST);
    request.set(Parameter::cookie("a"), Some("1"));
    request.set(Parameter::header("Cookie"), Some("raw=2"));
    let request = request.finish().unwrap();
    assert_eq!(request.headers()["cookie"], "raw=2; a=1");
    assert_eq!(request.headers().get_all("cookie").iter().count(), 1);
}

/// OpenAPI 3.2, `in: querystring`.
#[test]
fn a_whole_query_is_a_form_or_the_text_itself() {
    static FIELDS: &[Styled] = &[Styled::new("c", Style::PipeDelimited, false)];
    let fields = Parameter::query("q").style(Style::Fields).fields(FIELDS);
    let value = json!({ "a": ["x", "y&z"], "b": { "n": 1 }, "c": ["1", "2"], "d": null });
    assert_eq!(
        query_of(fields, &value),
        "a=x&a=y%26z&b=%7B%22n%22%3A1%7D&c=1%7C2"
    );
    let whole = Parameter::query("q").style(Style::Whole);
    assert_eq!(query_of(whole, &json!("$.a[0]")), "%24.a%5B0%5D");
    assert_eq!(query_of(whole, &json!({ "a": 1 })), "%7B%22a%22%3A1%7D");
    let mut request = silent_core().request(&LIST);
    request.set(Parameter::query("p"), Some("1"));
    request.set(whole, Some("x"));
    assert_eq!(request.finish().unwrap().query(), Some("p=1&x"));
    let mut request = silent_core().request(&LIST);
    request.set(Parameter::query("p"), Some("1"));
    request.set(whole, Some(""));
    assert_eq!(request.finish().unwrap().query(), Some("p=1"));
    let mut request = silent_core().request(&LIST);
    request.set(fields, Some("text"));
    let error = request.finish().unwrap_err().to_string();
    assert!(error.contains("must be an object"), "{error}");
}
