//! Headers as values. The texts of arrays and objects are those of the specification's table of
//! styles (`simple`).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::runtime;
use crate::runtime::http::{HeaderMap, HeaderName, HeaderValue};
use crate::runtime::{Timestamp, Value};

crate::headers! {
    /// How much is left.
    left: i64 = Value("X-Left");
    flag: bool = Value("x-flag");
    share: f64 = Value("x-share");
    text: String = Value("x-text");
    until: Timestamp = Value("x-until");
    words: Vec<String> = List("x-words");
    numbers: Vec<i64> = List("x-numbers");
    map: BTreeMap<String, i64> = Object("x-map");
    exploded: Colour = Exploded("x-exploded");
    json: Value = Json("x-json");
    cookies: Vec<String> = Lines("set-cookie");
}

#[derive(Debug, PartialEq, Deserialize)]
pub struct Colour {
    #[serde(rename = "R")]
    red: i64,
    name: String,
}

fn map(pairs: &[(&'static str, &[u8])]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        let name = HeaderName::from_static(name);
        (name, HeaderValue::from_bytes(value).unwrap())
    });
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(name, value);
    }
    headers
}

#[test]
fn scalars_are_read_by_their_type() {
    let headers = map(&[
        ("x-left", b" -12 "),
        ("x-flag", b"true"),
        ("x-share", b"0.5"),
        ("x-text", b"12"),
        ("x-until", b"2024-05-06T07:08:09Z"),
    ]);
    let headers = Headers::from(&headers);
    assert_eq!(headers.left(), Ok(Some(-12)));
    assert_eq!(headers.flag(), Ok(Some(true)));
    assert_eq!(headers.share(), Ok(Some(0.5)));
    assert_eq!(headers.text(), Ok(Some("12".to_owned())));
    let until = headers.until().unwrap().unwrap();
    assert_eq!(until.to_string(), "2024-05-06T07:08:09Z");
}

#[test]
fn what_is_absent_is_nothing_and_what_is_wrong_an_error_when_it_is_read() {
    let headers = map(&[("x-left", b"many"), ("x-flag", b"maybe")]);
    let headers = Headers::from(&headers);
    assert_eq!(headers.share(), Ok(None));
    let error = headers.left().unwrap_err();
    assert_eq!(error.name(), "X-Left");
    assert_eq!(
        error.to_string(),
        "the header `X-Left` is not of the type that is documented"
    );
    assert!(headers.flag().is_err());
    assert_eq!(format!("{headers:?}"), "Headers");
}

#[test]
fn arrays_and_objects_are_of_the_style_simple() {
    let headers = map(&[
        ("x-words", b"blue,black,brown"),
        ("x-numbers", b"1, 2"),
        ("x-map", b"R,100,G,200,B,150"),
        ("x-exploded", b"R=100,name=5"),
        ("x-json", br#"{"a":[1]}"#),
    ]);
    let headers = Headers::from(&headers);
    assert_eq!(
        headers.words().unwrap().unwrap(),
        ["blue", "black", "brown"]
    );
    assert_eq!(headers.numbers().unwrap().unwrap(), [1, 2]);
    let expected = [("R", 100), ("G", 200), ("B", 150)].map(|(name, value)| (name.into(), value));
    assert_eq!(headers.map().unwrap().unwrap(), expected.into());
    assert_eq!(headers.json().unwrap().unwrap()["a"][0], 1);
}

#[test]
fn lines_of_one_header_are_a_list() {
    let headers = map(&[("x-words", b"a, b"), ("x-words", b"c"), ("x-text", b"")]);
    let headers = Headers::from(&headers);
    assert_eq!(headers.words().unwrap().unwrap(), ["a", "b", "c"]);
    assert_eq!(headers.text().unwrap().unwrap(), "");
    let empty = map(&[("x-words", b"")]);
    assert_eq!(Headers::from(&empty).words().unwrap().unwrap(), [""; 0]);
}

#[test]
fn members_of_several_types_are_read_each_as_what_it_looks_like() {
    let headers = map(&[("x-exploded", b"R=100,name=red")]);
    let expected = Colour {
        red: 100,
        name: "red".to_owned(),
    };
    assert_eq!(Headers::from(&headers).exploded(), Ok(Some(expected)));
}

/// They cannot be joined: a date has a comma (RFC 9110, section 5.3).
#[test]
fn each_cookie_has_a_line_of_its_own() {
    let dated = b"a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT";
    let headers = map(&[("set-cookie", dated), ("set-cookie", b" b=2 ")]);
    let cookies = Headers::from(&headers).cookies().unwrap().unwrap();
    assert_eq!(
        cookies,
        ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]
    );
    assert_eq!(Headers::from(&map(&[])).cookies(), Ok(None));
}
