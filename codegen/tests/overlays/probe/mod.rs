//! Calls to a server that records what arrives. That a list goes on, that a refusal passes, and that
//! many items are sent in parts is only in the overlays.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use overlays::runtime::RetryPolicy;
use overlays::{digitalocean, github, resend};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The first lines of requests, in order, and the address of a server that answers them.
type Recorded = (String, Arc<Mutex<Vec<String>>>);

/// Answers each request with the next of these.
fn server(answers: Vec<String>) -> Recorded {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let arrived: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = Arc::clone(&arrived);
    let own = url.clone();
    std::thread::spawn(move || {
        for (stream, answer) in listener.incoming().zip(answers) {
            let mut stream = stream.unwrap();
            let mut text = String::new();
            let mut buffer = [0; 65_536];
            loop {
                let count = stream.read(&mut buffer).unwrap();
                text += &String::from_utf8_lossy(&buffer[..count]);
                if let Some((head, body)) = text.split_once("\r\n\r\n") {
                    let head = head.to_lowercase();
                    let length = head.split("content-length: ").nth(1);
                    let length = length.and_then(|rest| rest.lines().next());
                    if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                        break;
                    }
                }
            }
            let line = text.lines().next().unwrap_or_default().to_owned();
            let body = text.split("\r\n\r\n").nth(1).unwrap_or_default();
            log.lock().unwrap().push(format!("{line} {body}"));
            stream
                .write_all(answer.replace("OWN", &own).as_bytes())
                .unwrap();
        }
    });
    (url, arrived)
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\n{headers}content-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}

fn patient() -> RetryPolicy {
    RetryPolicy::default().first_delay(Duration::from_millis(1))
}

fn tag(name: &str) -> String {
    let url = "https://example.com";
    format!(
        r#"[{{"name":"{name}","node_id":"n","commit":{{"sha":"s","url":"{url}"}},"zipball_url":"{url}","tarball_url":"{url}"}}]"#
    )
}

#[test]
fn a_header_leads_on_and_a_refusal_in_haste_is_waited_out() {
    let next =
        "link: <OWN/repositories/1/tags?page=2>; rel=\"next\", <OWN/x?page=9>; rel=\"last\"\r\n";
    let refused =
        r#"{"message":"You have exceeded a secondary rate limit.","documentation_url":"u"}"#;
    let (url, arrived) = server(vec![
        answer("200 OK", next, &tag("a")),
        answer("403 Forbidden", "retry-after: 0\r\n", refused),
        answer("200 OK", "", &tag("b")),
    ]);
    let client = github::Client::builder()
        .base_url(&url)
        .token("t")
        .retry(patient())
        .build_blocking()
        .unwrap();
    let tags = client.repos_list_tags("o", "r").items();
    let names: Vec<String> = tags.map(|tag| tag.unwrap().name).collect();
    assert_eq!(names, ["a", "b"]);
    let next = "GET /repositories/1/tags?page=2 HTTP/1.1 ";
    assert_eq!(
        *arrived.lock().unwrap(),
        ["GET /repos/o/r/tags HTTP/1.1 ", next, next]
    );
}

#[test]
fn a_refusal_for_lack_of_rights_is_final() {
    let refused = r#"{"message":"Resource not accessible by personal access token"}"#;
    let (url, arrived) = server(vec![answer("403 Forbidden", "", refused)]);
    let client = github::Client::builder().base_url(&url).retry(patient());
    let client = client.build_blocking().unwrap();
    let error = client.repos_list_tags("o", "r").send().unwrap_err();
    assert!(error.to_string().contains("not accessible"), "{error}");
    assert_eq!(arrived.lock().unwrap().len(), 1);
}

#[test]
fn pages_are_counted_until_there_are_as_many_items_as_there_should_be() {
    let page = |name: &str| {
        let body = format!(
            r#"{{"ssh_keys":[{{"name":"{name}","public_key":"k"}}],"links":{{}},"meta":{{"total":2}}}}"#
        );
        answer("200 OK", "", &body)
    };
    let (url, arrived) = server(vec![page("a"), page("b")]);
    let client = digitalocean::Client::builder().base_url(&url);
    let client = client.bearer_auth("t").build_blocking().unwrap();
    let keys = client.ssh_keys_list().items();
    let names: Vec<String> = keys.map(|key| key.unwrap().name).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(
        *arrived.lock().unwrap(),
        [
            "GET /v2/account/keys HTTP/1.1 ",
            "GET /v2/account/keys?page=2 HTTP/1.1 "
        ]
    );
}

fn resend(url: &str) -> resend::Client<overlays::runtime::Blocking> {
    let client = resend::Client::builder().base_url(url).bearer_auth("t");
    client.build_blocking().unwrap()
}

#[test]
fn a_list_goes_on_after_its_last_item() {
    let page = |id: &str, more: bool| {
        let body = format!(r#"{{"object":"list","has_more":{more},"data":[{{"id":"{id}"}}]}}"#);
        answer("200 OK", "", &body)
    };
    let (url, arrived) = server(vec![page("a", true), page("b", false)]);
    let emails = resend(&url).emails_list().items();
    let ids: Vec<Option<String>> = emails.map(|email| email.unwrap().id).collect();
    assert_eq!(ids, [Some("a".to_owned()), Some("b".to_owned())]);
    assert_eq!(
        *arrived.lock().unwrap(),
        ["GET /emails HTTP/1.1 ", "GET /emails?after=a HTTP/1.1 "]
    );
}

#[test]
fn many_items_are_sent_in_parts() {
    let done = || answer("201 Created", "", r#"{"data":[]}"#);
    let (url, arrived) = server(vec![done(), done()]);
    let emails = (0..150).map(|number| format!("{number}@example.com"));
    let client = resend(&url);
    let report = client.suppressions_batch_add(emails).in_batches().send();
    assert!(report.is_all_done(), "{:?}", report.counts());
    let arrived = arrived.lock().unwrap();
    let items: Vec<usize> = arrived.iter().map(|it| it.matches('@').count()).collect();
    assert_eq!(items, [100, 50]);
}
