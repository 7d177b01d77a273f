//! Bodies of every kind, as a client sends them.

use super::{client, only};
use constructs::runtime::{Part, RequestBody, Sent};
use serde_json::json;

fn content_type(sent: &Sent) -> &str {
    let value = sent.request.headers().get("content-type");
    value.map_or("", |value| value.to_str().unwrap())
}

#[test]
fn a_body_may_be_bytes_a_file_or_a_reader() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let text = std::fs::read(path).unwrap();
    let file = std::fs::File::open(path).unwrap();
    for body in [
        RequestBody::from(text.clone()),
        RequestBody::from_path(path).unwrap(),
        RequestBody::from_reader(file),
    ] {
        let (client, transport) = client();
        client.add_film(body).send().unwrap();
        let sent = only(&transport);
        assert_eq!(sent.request.body(), &text);
        assert_eq!(content_type(&sent), "video/mp4");
    }
}

#[test]
fn each_way_to_send_a_body_has_a_method() {
    let (client, transport) = client();
    client.change_film([]).send().unwrap();
    client
        .change_film_as_merge_patch_json()
        .title("T")
        .send()
        .unwrap();
    let parts = [("note".to_owned(), Part::text("N"))];
    let cover = ["a", "b"].map(Part::new);
    let request = client.change_film_as_multipart().cover(cover).parts(parts);
    request.send().unwrap();
    let sent = transport.sent();
    assert_eq!(content_type(&sent[0]), "application/json-patch+json");
    assert_eq!(sent[0].json(), json!([]));
    assert_eq!(content_type(&sent[1]), "application/merge-patch+json");
    assert_eq!(sent[1].json(), json!({ "title": "T" }));
    let text = String::from_utf8_lossy(sent[2].request.body()).into_owned();
    assert_eq!(
        text.matches("name=\"cover\"; filename=\"cover\"").count(),
        2
    );
    assert!(text.contains("name=\"note\"\r\n\r\nN\r\n"), "{text}");
    assert!(sent.iter().all(|sent| sent.operation == "changeFilm"));
}

#[test]
fn a_range_of_media_types_needs_one_of_them() {
    let (client, transport) = client();
    let error = client.replace_film().body("x").send().unwrap_err();
    assert!(error.to_string().contains("video/*"), "{error}");
    client.replace_film().send().unwrap();
    let sent = only(&transport);
    assert_eq!((sent.request.body().len(), content_type(&sent)), (0, ""));
    assert_eq!(sent.request.headers()["content-length"], "0");
}
