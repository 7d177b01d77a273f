//! Lists that never end.

use std::time::{Duration, Instant};

use crate::server::{Answer, Server};
use undelete::runtime::Error;

/// A page with a cursor that was never there before.
fn endless(items: &'static str) -> impl Fn(usize) -> Answer + Send + Sync + 'static {
    move |number| {
        let page = format!(r#"{{"recycleItems":{items},"nextToken":"{number}"}}"#);
        Some((200, Vec::new(), page))
    }
}

#[tokio::test]
async fn empty_pages_without_an_end_are_an_error_after_a_hundred() {
    let server = Server::answering(endless("[]"));
    let mut items = server.client().list_recycle_items("bin").items();
    let error = items.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!(server.seen(), 100);
    assert!(items.next().await.is_none());
    assert_eq!(
        items.cursor(),
        Some("99"),
        "whoever trusts it goes on there"
    );
}

#[tokio::test]
async fn pages_without_an_end_are_left_at_the_deadline() {
    let server = Server::answering(endless(r#"[{"id":"1"}]"#));
    let started = Instant::now();
    let listing = server.client().list_recycle_items("bin").items();
    let mut items = listing.deadline(Duration::from_secs(1));
    let (mut given, mut error) = (0, None);
    while let Some(item) = items.next().await {
        match item {
            Ok(_) => given += 1,
            Err(failure) => error = Some(failure),
        }
    }
    assert!(error.unwrap().is_timeout());
    assert!(given > 0 && given <= server.seen());
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "{:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn one_page_again_and_again_is_noticed_at_once() {
    let server = Server::always(200, r#"{"recycleItems":[{"id":"1"}],"nextToken":"a"}"#);
    let mut pages = server.client().list_recycle_items("bin").pages();
    let mut given = 0;
    while let Some(Ok(_)) = pages.next().await {
        given += 1;
    }
    assert_eq!((given, server.seen()), (2, 2));
}

#[tokio::test]
async fn a_page_that_never_comes_is_left_at_the_deadline() {
    let server = Server::silent();
    let started = Instant::now();
    let listing = server.client().list_recycle_items("bin").pages();
    let error = listing.deadline(Duration::from_millis(500)).next().await;
    assert!(error.unwrap().unwrap_err().is_timeout());
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "{:?}",
        started.elapsed()
    );
}
