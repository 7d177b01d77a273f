//! Walks through pages, in both modes.

use std::time::Duration;

use futures_util::stream::{FusedStream, TryStreamExt};
use serde_json::{Value, json};

use super::fakes::{Listing, blocking_handle, handle};
use super::fixtures::{Memory, TestError, response};
use crate::runtime::{Async, Blocking, Error, Items, Pages};

/// A page for each cursor; the first one has none.
type Book = Vec<(&'static str, Value)>;

fn page(items: &[i64], next: &str) -> Value {
    json!({"items": items, "next": next})
}

fn cursor_of(request: &crate::runtime::http::Request<crate::runtime::Bytes>) -> String {
    let query = request.uri().query().unwrap_or_default();
    query.trim_start_matches("cursor=").to_owned()
}

/// Answers 404 to a cursor that is not in the book.
fn library(book: Book) -> Memory {
    Memory::answering(move |_, request| {
        let cursor = cursor_of(request);
        let found = book.iter().find(|(key, _)| *key == cursor);
        Ok(match found {
            Some((_, page)) => response(200, page.to_string()),
            None => response(404, ""),
        })
    })
}

/// What a walk gave: items, then the end or an error.
#[derive(Debug, PartialEq, Eq)]
struct Walk {
    given: Vec<i64>,
    error: Option<String>,
    cursor: Option<String>,
    sent: Vec<String>,
}

fn sent(library: &Memory) -> Vec<String> {
    library.sent().iter().map(cursor_of).collect()
}

/// The same walk with futures and without.
async fn walk(book: Book, begin: Option<&str>) -> Walk {
    let transport = library(book.clone());
    let mut listing = Listing::<Async>::new(handle(&transport));
    if let Some(cursor) = begin {
        listing = listing.cursor(cursor);
    }
    let mut items = Items::new(listing);
    let (mut given, mut error) = (Vec::new(), None);
    while let Some(item) = items.next().await {
        assert!(error.is_none(), "nothing comes after an error");
        match item {
            Ok(item) => given.push(item),
            Err(failure) => error = Some(failure.to_string()),
        }
    }
    assert!(items.is_terminated() && items.next().await.is_none());
    let found = Walk {
        given,
        error,
        cursor: items.cursor().map(str::to_owned),
        sent: sent(&transport),
    };
    let begin = begin.map(str::to_owned);
    let blocking = std::thread::spawn(move || walk_blocking(book, begin));
    assert_eq!(blocking.join().unwrap(), found);
    found
}

fn walk_blocking(book: Book, cursor: Option<String>) -> Walk {
    let transport = library(book);
    let mut listing = Listing::<Blocking>::new(blocking_handle(&transport));
    if let Some(cursor) = cursor {
        listing = listing.cursor(&cursor);
    }
    let mut items = Items::new(listing);
    let (mut given, mut error) = (Vec::new(), None);
    for item in items.by_ref() {
        assert!(error.is_none(), "nothing comes after an error");
        match item {
            Ok(item) => given.push(item),
            Err(failure) => error = Some(failure.to_string()),
        }
    }
    assert!(items.next().is_none());
    Walk {
        given,
        error,
        cursor: items.cursor().map(str::to_owned),
        sent: sent(&transport),
    }
}

const ASTRAY: &str = "ListItems: the response (200) cannot be read: \
    the cursor of the next page repeats that of an earlier one";

#[tokio::test]
async fn a_list_ends_without_a_cursor_with_null_and_with_an_empty_one() {
    for last in [
        json!({"items": [3]}),
        json!({"items": [3], "next": null}),
        page(&[3], ""),
    ] {
        let walk = walk(vec![("", page(&[1, 2], "b")), ("b", last)], None).await;
        assert_eq!(
            walk,
            Walk {
                given: vec![1, 2, 3],
                error: None,
                cursor: None,
                sent: vec![String::new(), "b".to_owned()],
            }
        );
    }
}

#[tokio::test]
async fn an_empty_page_with_a_cursor_is_not_the_end() {
    let book = vec![
        ("", page(&[], "b")),
        ("b", page(&[], "c")),
        ("c", page(&[1], "d")),
        ("d", page(&[], "")),
    ];
    let walk = walk(book, None).await;
    assert_eq!((walk.given, walk.error), (vec![1], None));
    assert_eq!(walk.sent, ["", "b", "c", "d"]);
}

#[tokio::test]
async fn a_walk_begins_where_the_caller_says() {
    let book = vec![("", page(&[1], "b")), ("b", page(&[2], ""))];
    assert_eq!(walk(book.clone(), Some("b")).await.sent, ["b"]);
    // An empty cursor is none, and not one that could be met again.
    assert_eq!(walk(book, Some("")).await.given, [1, 2]);
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error_after_the_items_that_came_with_it() {
    let circles: [(Book, Option<&str>, &[i64], &str); 3] = [
        // to itself
        (
            vec![("", page(&[1], "b")), ("b", page(&[2], "b"))],
            None,
            &[1, 2],
            "b",
        ),
        // to an earlier one
        (
            vec![
                ("", page(&[1], "b")),
                ("b", page(&[2], "c")),
                ("c", page(&[3], "d")),
                ("d", page(&[4], "b")),
            ],
            None,
            &[1, 2, 3, 4],
            "b",
        ),
        // to where the caller began
        (
            vec![("x", page(&[1], "y")), ("y", page(&[2], "x"))],
            Some("x"),
            &[1, 2],
            "x",
        ),
    ];
    for (book, begin, given, _) in circles {
        let pages = book.len();
        let walk = walk(book, begin).await;
        assert_eq!(walk.given, given);
        assert_eq!(walk.error.as_deref(), Some(ASTRAY));
        assert_eq!(walk.cursor, None, "it would lead round again");
        assert_eq!(walk.sent.len(), pages);
    }
}

#[tokio::test]
async fn a_circle_is_noticed_however_long_it_is() {
    const LENGTH: usize = 3_000;
    let transport = Memory::answering(|attempt, _| {
        let next = if attempt == LENGTH { 7 } else { attempt };
        Ok(response(200, page(&[1], &next.to_string()).to_string()))
    });
    let mut pages = Pages::new(Listing::<Async>::new(handle(&transport)));
    let mut count = 0;
    let error = loop {
        match pages.next().await.unwrap() {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert!(!error.is_retryable() && error.operation() == Some("ListItems"));
    assert_eq!((count, transport.count()), (LENGTH + 1, LENGTH + 1));
}

#[tokio::test]
async fn an_error_ends_the_walk_and_tells_where_to_go_on() {
    let book = vec![("", page(&[1, 2], "b")), ("b", page(&[3], "lost"))];
    let walk = walk(book, None).await;
    assert_eq!(walk.given, [1, 2, 3]);
    assert!(walk.error.unwrap().contains("404"));
    assert_eq!(walk.cursor.as_deref(), Some("lost"));
    assert_eq!(walk.sent, ["", "b", "lost"]);
}

#[tokio::test]
async fn an_answer_that_is_no_page_ends_the_walk() {
    let transport = Memory::always(200, "<html>");
    let mut pages = Pages::new(Listing::<Async>::new(handle(&transport)).cursor("x"));
    assert!(matches!(pages.next().await, Some(Err(Error::Decode(_)))));
    assert!(pages.next().await.is_none());
    assert_eq!((pages.cursor(), transport.count()), (Some("x"), 1));
}

#[tokio::test]
async fn a_request_that_breaks_a_rule_is_the_first_error_and_is_not_sent() {
    let transport = Memory::always(200, "{}");
    let listing = Listing::<Async>::new(handle(&transport)).prefix("");
    let mut pages = Pages::new(listing.clone());
    assert!(matches!(
        pages.next().await,
        Some(Err(Error::InvalidRequest(_)))
    ));
    assert!(pages.next().await.is_none() && pages.is_terminated());
    let mut items = Items::new(listing);
    assert!(matches!(
        items.next().await,
        Some(Err(Error::InvalidRequest(_)))
    ));
    assert!(items.next().await.is_none());
    assert_eq!(transport.count(), 0);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_needed() {
    let book = vec![("", page(&[1, 2], "b")), ("b", page(&[3], ""))];
    let transport = library(book);
    let mut items = Items::new(Listing::<Async>::new(handle(&transport)));
    let mut pages = Pages::new(Listing::<Async>::new(handle(&transport)));
    assert_eq!((transport.count(), items.cursor()), (0, None));
    for (item, count, cursor) in [(1, 1, Some("b")), (2, 1, Some("b")), (3, 2, None)] {
        assert_eq!(items.next().await.unwrap().unwrap(), item);
        assert_eq!((transport.count(), items.cursor()), (count, cursor));
    }
    assert!(items.next().await.is_none());
    assert_eq!(transport.count(), 2, "the end needs no request");
    assert_eq!(
        pages.next().await.unwrap().unwrap(),
        page(&[1, 2], "b"),
        "pages are given whole"
    );
    assert_eq!((transport.count(), pages.cursor()), (3, Some("b")));
}

#[tokio::test(start_paused = true)]
async fn a_future_that_is_dropped_loses_no_page_and_no_item() {
    let transport = Memory::new(|_, request| async move {
        tokio::time::sleep(Duration::from_secs(5)).await;
        Ok(match cursor_of(&request).as_str() {
            "" => response(200, page(&[1], "b").to_string()),
            _ => response(200, page(&[2], "").to_string()),
        })
    });
    let mut items = Items::new(Listing::<Async>::new(handle(&transport)));
    let mut given = Vec::new();
    let mut interrupted = 0;
    loop {
        match tokio::time::timeout(Duration::from_secs(2), items.next()).await {
            Ok(Some(item)) => given.push(item.unwrap()),
            Ok(None) => break,
            Err(_) => interrupted += 1,
        }
    }
    assert_eq!((given, interrupted), (vec![1, 2], 4));
    assert_eq!(transport.count(), 2, "no page was asked for twice");
}

#[tokio::test(start_paused = true)]
async fn every_page_has_the_retries_of_the_client() {
    let transport = Memory::answering(|attempt, request| {
        Ok(match (attempt % 2, cursor_of(request).as_str()) {
            (0, _) => response(429, ""),
            (_, "") => response(200, page(&[1], "b").to_string()),
            _ => response(200, page(&[2], "").to_string()),
        })
    });
    let items = Items::new(Listing::<Async>::new(handle(&transport)));
    let given: Result<Vec<_>, TestError> = items.try_collect().await;
    assert_eq!(given.unwrap(), [1, 2]);
    assert_eq!(sent(&transport), ["", "", "b", "b"]);
}

#[tokio::test]
async fn walks_can_be_collected_moved_between_threads_and_shown() {
    fn is_movable<T: Send + Unpin + std::fmt::Debug>(value: T) -> T {
        value
    }
    let book = vec![("", page(&[1], "sentinel")), ("sentinel", page(&[2], ""))];
    let transport = library(book);
    let items = is_movable(Items::new(Listing::<Async>::new(handle(&transport))));
    assert_eq!(items.try_collect::<Vec<_>>().await.unwrap(), [1, 2]);
    let mut pages = is_movable(Pages::new(Listing::<Async>::new(handle(&transport))));
    let pages = tokio::spawn(async move {
        let _ = is_movable(pages.next().await);
        pages
    });
    let shown = format!("{:?}", pages.await.unwrap());
    assert!(!shown.contains("sentinel"), "{shown}");
}

#[test]
fn a_blocking_walk_is_an_iterator() {
    let book = vec![("", page(&[1, 2], "b")), ("b", page(&[3], "lost"))];
    let transport = library(book);
    let listing = Listing::<Blocking>::new(blocking_handle(&transport));
    let mut pages = Pages::new(listing.clone());
    assert_eq!((transport.count(), pages.cursor()), (0, None));
    assert_eq!(pages.next().unwrap().unwrap(), page(&[1, 2], "b"));
    assert_eq!((transport.count(), pages.cursor()), (1, Some("b")));
    let items: Result<Vec<_>, TestError> = Items::new(listing.clone()).collect();
    assert!(items.unwrap_err().is_not_found());
    let some: Vec<_> = Items::new(listing).take(2).map(Result::unwrap).collect();
    assert_eq!(some, [1, 2]);
    assert_eq!(transport.count(), 5, "the rest was not fetched");
}
