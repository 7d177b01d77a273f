//! Multipart bodies, read by a parser that others wrote.

use serde_json::{Value, json};

use super::fakes::handle;
use super::fixtures::Memory;
use crate::runtime::{Arguments, Async, Body, Operation, Part, Property, Request, Style, Styled};

static UPLOAD: Operation = Operation::new("Upload").post("/upload").body(
    Body::multipart_of(&[
        Property::new("file").required(),
        Property::new("pictures"),
        Property::new("note"),
        Property::new("kind").constant("plain"),
        Property::new("tags"),
        Property::new("table"),
        Property::new("quoted"),
    ])
    .styles(&[
        Styled::part("pictures", "image/png"),
        Styled::part("table", "text/csv"),
        Styled::part("quoted", "application/json"),
    ]),
);

fn arguments() -> Arguments<Async> {
    Arguments::new(&handle(&Memory::always(204, "")), &UPLOAD)
}

/// Name, file name, media type and content of each part.
type Parts = Vec<(String, Option<String>, Option<String>, Vec<u8>)>;

async fn parts(request: &Request) -> Parts {
    let boundary = multer::parse_boundary(request.content_type().unwrap()).unwrap();
    let body = request.request_body().unwrap().clone().into_stream();
    let mut read = multer::Multipart::new(body, boundary);
    let mut parts = Parts::new();
    while let Some(part) = read.next_field().await.unwrap() {
        let name = part.name().unwrap().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let media_type = part.content_type().map(ToString::to_string);
        let content = part.bytes().await.unwrap().to_vec();
        parts.push((name, file_name, media_type, content));
    }
    parts
}

fn part(
    name: &str,
    file: Option<&str>,
    media_type: Option<&str>,
    content: &[u8],
) -> (String, Option<String>, Option<String>, Vec<u8>) {
    let owned = |text: &str| text.to_owned();
    (
        owned(name),
        file.map(owned),
        media_type.map(owned),
        content.to_vec(),
    )
}

#[tokio::test]
async fn parts_arrive_with_name_file_name_and_type() {
    let named = Part::new("{}")
        .file_name("a b.json")
        .content_type("application/json");
    let request = arguments()
        .file("file", b"\xff\r\n--x\0".to_vec())
        .files("pictures", [named, Part::new("p")])
        .set::<Value>("note", json!({ "text": "\u{e9}" }))
        .set::<Vec<String>>("tags", ["a".to_owned(), "b".to_owned()])
        .set::<String>("table", "x;y")
        .set::<String>("quoted", "q")
        .build()
        .unwrap();
    let octets = Some("application/octet-stream");
    let expected = [
        part("kind", None, None, b"plain"),
        part(
            "note",
            None,
            Some("application/json"),
            "{\"text\":\"\u{e9}\"}".as_bytes(),
        ),
        part("quoted", None, Some("application/json"), b"\"q\""),
        part("table", None, Some("text/csv"), b"x;y"),
        part("tags", None, None, b"a"),
        part("tags", None, None, b"b"),
        part("file", Some("file"), octets, b"\xff\r\n--x\0"),
        part(
            "pictures",
            Some("a b.json"),
            Some("application/json"),
            b"{}",
        ),
        part("pictures", Some("pictures"), Some("image/png"), b"p"),
    ];
    assert_eq!(parts(&request).await, expected);
}

#[tokio::test]
async fn a_file_name_cannot_add_headers_or_parts() {
    let name = "a\"\r\nContent-Type: text/html\r\n\r\nb";
    let file = Part::new("x").file_name(name);
    let request = arguments().file("file", file).build().unwrap();
    let parts = parts(&request).await;
    assert_eq!(parts.len(), 2);
    assert_eq!(parts[1].2.as_deref(), Some("application/octet-stream"));
    assert!(!parts[1].1.as_deref().unwrap().contains(['\r', '\n']));
    let file = Part::new("x").content_type("text/plain\r\nX-A: b");
    let error = arguments().file("file", file).build().unwrap_err();
    assert!(error.to_string().contains("control characters"), "{error}");
}

#[test]
fn a_required_file_is_demanded_and_boundaries_differ() {
    let error = arguments().build().unwrap_err();
    assert!(
        error.to_string().contains("`file`") || error.to_string().contains("file"),
        "{error}"
    );
    let build = || arguments().file("file", "x").build().unwrap();
    assert_ne!(build().content_type(), build().content_type());
}

#[test]
fn a_file_of_the_system_brings_its_name_and_none_is_shown() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let part = Part::from_path(path).unwrap();
    assert_eq!(part.file_name.as_deref(), Some("Cargo.toml"));
    assert_eq!(
        part.content.size(),
        Some(std::fs::metadata(path).unwrap().len())
    );
    assert!(!format!("{part:?}").contains("package"));
    assert!(Part::from_path("/nowhere/at/all").is_err());
}

static JOINED: Operation = Operation::new("Join").post("/join").body(
    Body::multipart_of(&[
        Property::new("comma"),
        Property::new("pipe"),
        Property::new("space"),
    ])
    .styles(&[
        Styled::new("comma", Style::Form, false),
        Styled::new("pipe", Style::PipeDelimited, false),
        Styled::new("space", Style::SpaceDelimited, false),
    ]),
);

#[tokio::test]
async fn elements_are_joined_as_their_style_says() {
    let joined = || Arguments::<Async>::new(&handle(&Memory::always(204, "")), &JOINED);
    let request = joined()
        .set::<Value>("comma", json!({ "G": "a&b", "R": 100 }))
        .set::<Vec<String>>("pipe", ["a,b".to_owned(), "c d".to_owned()])
        .set::<Value>("space", json!([1, null, true]))
        .build()
        .unwrap();
    let expected = [
        part("comma", None, None, b"G,a&b,R,100"),
        part("pipe", None, None, b"a,b|c d"),
        part("space", None, None, b"1 true"),
    ];
    assert_eq!(parts(&request).await, expected);
    for (name, element) in [("comma", "a,b"), ("pipe", "a|b"), ("space", "a b")] {
        let error = joined()
            .set::<Value>(name, json!([element, "c"]))
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("must not hold"), "{error}");
    }
}
