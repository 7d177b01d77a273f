//! Bodies of which callers choose the media type.

use super::server::{Arrived, arrived};
use wire::probe::models;

#[test]
fn one_body_is_sent_as_each_media_type_of_the_document() {
    let sent = |media_type: Option<&str>| {
        let mut item = models::Item::new(7);
        item.note = Some(Some("a b".to_owned()));
        arrived(|client| {
            let call = client.chosen(item);
            match media_type {
                Some(media_type) => call.content_type(media_type).send().unwrap(),
                None => call.send().unwrap(),
            }
        })
    };
    let usual = sent(None);
    assert_eq!(usual.header("content-type"), Some("application/json"));
    assert_eq!(usual.body, r#"{"id":7,"note":"a b"}"#);

    let form = "application/x-www-form-urlencoded";
    let as_form = sent(Some(form));
    assert_eq!(as_form.header("content-type"), Some(form));
    assert_eq!(as_form.body, "id=7&note=a%20b");

    let parts = sent(Some("multipart/form-data"));
    let head = parts.header("content-type").unwrap();
    let boundary = head.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n7\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Type: text/markdown\r\n\r\na b\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(parts.body, expected);
}

#[test]
fn a_form_that_the_caller_has_written_is_sent_as_it_is() {
    let text = arrived(|client| client.written_form("a=b%20c&d").send().unwrap());
    // The document describes what has no names.
    let bytes = arrived(|client| client.listed_form("a=b%20c&d").send().unwrap());
    for sent in [text, bytes] {
        assert_eq!(sent.body, "a=b%20c&d");
        let media_type = sent.header("content-type");
        assert_eq!(media_type, Some("application/x-www-form-urlencoded"));
    }
}

#[test]
fn a_part_that_is_null_is_left_out() {
    let parts =
        |size: Option<i64>| arrived(|client| client.parts_of_null(size, "n").send().unwrap());
    let absent = parts(None).body;
    assert!(absent.contains("name=\"name\"\r\n\r\nn\r\n"), "{absent}");
    assert!(!absent.contains("size"), "{absent}");
    let present = parts(Some(7)).body;
    assert!(present.contains("name=\"size\"\r\n\r\n7\r\n"), "{present}");
}

#[test]
fn arguments_are_sent_as_each_media_type_of_the_document() {
    let sent = |media_type: &str| -> Arrived {
        arrived(|client| {
            let call = client.chosen_in_place("x").tags(["1", "2"]);
            call.content_type(media_type).send().unwrap()
        })
    };
    let json = r#"{"tags":["1","2"],"text":"x"}"#;
    for (media_type, body) in [
        ("application/json", json),
        ("application/vnd.probe+json", json),
        ("application/x-www-form-urlencoded", "tags=1%7C2&text=x"),
    ] {
        let sent = sent(media_type);
        assert_eq!(sent.header("content-type"), Some(media_type));
        assert_eq!(sent.body, body);
    }
}
