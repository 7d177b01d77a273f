//! Walks by cursor, number of the page, offset and last item, and where they end.

use std::time::Duration;

use serde_json::{Value, json};

use super::fixtures::{Memory, response};
use super::page_fixtures::{
    After, AfterFull, Counted, FromZero, Full, InHeader, Leafed, Listing, MaybeEmpty, Number,
    Offset, OffsetOf, Searched, Token, book, ends, queries, walk,
};
use crate::runtime::{Items, Pages};

fn ids(ids: &[u32]) -> Value {
    ids.iter().map(|id| json!({ "id": id })).collect()
}

#[tokio::test]
async fn a_token_that_is_a_number_is_sent_and_read_as_one() {
    let sent = ends::<Token>(vec![
        json!({"items": [1], "next": 7}),
        json!({"items": [2], "next": "9"}),
        json!({"items": [3], "next": null}),
    ]);
    assert_eq!(sent.await, ["", "at=7", "at=9"]);
}

#[tokio::test]
async fn a_field_that_says_no_ends_a_walk_that_has_a_cursor() {
    let sent = ends::<Searched>(vec![
        json!({"items": [1], "next": "a", "more": true}),
        json!({"items": [2], "next": "b", "more": false}),
    ]);
    assert_eq!(sent.await, ["", "at=a"]);
    let transport = book(vec![json!({"items": [1], "more": true})]);
    let (count, problem, _) = walk(Listing::<Searched>::new(&transport), &transport).await;
    assert_eq!(count, 1);
    assert!(
        problem.ends_with("it says that there are more pages, but not where"),
        "{problem}"
    );
}

#[tokio::test]
async fn a_cursor_may_be_in_a_header() {
    let transport = Memory::answering(|attempt, _| {
        let mut answer = response(200, json!({"items": [attempt]}).to_string());
        if attempt < 2 {
            let next = attempt.to_string().parse().unwrap();
            answer.headers_mut().insert("X-Next", next);
        }
        Ok(answer)
    });
    let (count, _, sent) = walk(Listing::<InHeader>::new(&transport), &transport).await;
    assert_eq!(
        (count, sent),
        (3, vec!["".to_owned(), "at=0".into(), "at=1".into()])
    );
}

#[tokio::test]
async fn the_last_item_leads_on_while_there_is_more() {
    let sent = ends::<After>(vec![
        json!({"items": ids(&[1, 2]), "more": true}),
        json!({"items": ids(&[3, 4]), "more": true}),
        json!({"items": ids(&[5]), "more": false}),
    ]);
    assert_eq!(sent.await, ["", "at=2", "at=4"]);
}

#[tokio::test]
async fn the_last_item_leads_on_until_a_page_is_empty_or_not_full() {
    let sent = ends::<AfterFull>(vec![ids(&[1, 2]), ids(&[3]), ids(&[])]);
    assert_eq!(sent.await, ["", "at=2", "at=3"]);
    let transport = book(vec![ids(&[1, 2]), ids(&[3])]);
    let listing = Listing::<AfterFull>::new(&transport).set("size", 2);
    let (count, problem, sent) = walk(listing, &transport).await;
    assert_eq!((count, problem.as_str()), (3, ""));
    assert_eq!(sent, ["size=2", "at=2&size=2"]);
}

#[tokio::test]
async fn a_last_item_without_a_name_is_an_error_after_its_page() {
    let transport = book(vec![json!({"items": [{"id": 1}, {}], "more": true})]);
    let (count, problem, _) = walk(Listing::<After>::new(&transport), &transport).await;
    assert_eq!(count, 2);
    assert!(
        problem.contains("does not say where the next page begins"),
        "{problem}"
    );
}

#[tokio::test]
async fn pages_are_counted_until_one_is_empty() {
    let pages = vec![
        json!({"items": [1, 2]}),
        json!({"items": [3]}),
        json!({"items": []}),
    ];
    assert_eq!(ends::<Number>(pages.clone()).await, ["", "at=2", "at=3"]);
    let transport = book(pages);
    let (_, _, sent) = walk(Listing::<Number>::new(&transport).set("at", 5), &transport).await;
    assert_eq!(sent, ["at=5", "at=6", "at=7"]);
}

#[tokio::test]
async fn pages_may_be_counted_from_zero_and_say_when_they_end() {
    let sent = ends::<FromZero>(vec![
        json!({"items": [1], "more": true}),
        json!({"items": [], "more": true}),
        json!({"items": [2], "more": false}),
    ]);
    assert_eq!(sent.await, ["", "at=1", "at=2"]);
}

#[tokio::test]
async fn a_total_ends_a_walk_and_overrules_a_page_that_is_not_full() {
    let sent = ends::<Counted>(vec![
        json!({"items": [1, 2], "total": 4}),
        json!({"items": [3], "total": "4"}),
        json!({"items": [4], "total": 4}),
    ]);
    assert_eq!(sent.await, ["", "at=2", "at=3"]);
    // From the third page on, four items came before.
    let transport = book(vec![json!({"items": [5], "total": 5})]);
    let listing = Listing::<Counted>::new(&transport).set("at", 3);
    assert_eq!(walk(listing, &transport).await.0, 1);
    assert_eq!(transport.count(), 1);
}

#[tokio::test]
async fn a_total_that_is_never_reached_does_not_keep_a_walk_of_offsets_going() {
    let sent = ends::<OffsetOf>(vec![
        json!({"items": [1, 2], "total": 9}),
        json!({"items": [], "total": 9}),
    ]);
    assert_eq!(sent.await, ["", "at=2"]);
}

#[tokio::test]
async fn the_number_of_pages_ends_a_walk() {
    let sent = ends::<Leafed>(vec![
        json!({"items": [1], "pages": 2}),
        json!({"items": [2], "pages": 2}),
    ]);
    assert_eq!(sent.await, ["", "at=2"]);
}

#[tokio::test]
async fn a_page_that_is_not_full_ends_a_walk_when_its_size_is_known() {
    let sent = ends::<Full>(vec![json!({"items": [1, 2]}), json!({"items": [3]})]);
    assert_eq!(sent.await, ["", "at=2"]);
}

#[tokio::test]
async fn offsets_grow_by_what_came_and_not_by_what_was_asked_for() {
    let sent = ends::<Offset>(vec![
        json!({"items": [1, 2]}),
        json!({"items": [3]}),
        json!({"items": []}),
    ]);
    assert_eq!(sent.await, ["", "at=2", "at=3"]);
    let sent = ends::<OffsetOf>(vec![
        json!({"items": [1, 2], "total": 4}),
        json!({"items": [3], "total": 4}),
        json!({"items": [4], "total": 4}),
    ]);
    assert_eq!(sent.await, ["", "at=2", "at=3"]);
    let transport = book(vec![json!({"items": [3, 4], "total": 4})]);
    let listing = Listing::<OffsetOf>::new(&transport).set("at", 2);
    assert_eq!(walk(listing, &transport).await.2, ["at=2"]);
}

#[tokio::test]
async fn a_service_that_ignores_the_argument_is_found_out() {
    let transport = Memory::always(200, r#"{"items":[1,2]}"#);
    let (count, problem, sent) = walk(Listing::<Offset>::new(&transport), &transport).await;
    assert_eq!((count, sent.len()), (4, 2));
    assert!(
        problem.ends_with("it is the same page as the one before"),
        "{problem}"
    );
    let transport = Memory::always(200, r#"{"items":[{"id":1}],"more":true}"#);
    let (count, problem, _) = walk(Listing::<After>::new(&transport), &transport).await;
    assert_eq!(count, 2);
    assert!(
        problem.contains("repeats that of an earlier one"),
        "{problem}"
    );
}

#[tokio::test]
async fn empty_pages_in_a_row_end_a_walk() {
    let endless = || {
        Memory::answering(|attempt, _| {
            let items = if attempt == 3 { json!([1]) } else { json!([]) };
            let page = json!({"items": items, "next": attempt.to_string()});
            Ok(response(200, page.to_string()))
        })
    };
    let transport = endless();
    let (count, problem, sent) = walk(Listing::<Token>::new(&transport), &transport).await;
    assert_eq!((count, sent.len()), (1, 104));
    assert!(
        problem.ends_with("100 pages in a row list nothing"),
        "{problem}"
    );
    let transport = endless();
    let mut items = Items::new(Listing::<Token>::new(&transport)).max_empty_pages(2);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().ends_with("2 pages in a row list nothing"));
    assert_eq!((transport.count(), items.cursor()), (2, Some("1")));
    // Whoever trusts the service goes on there.
    let mut items = Items::new(Listing::<Token>::new(&transport)).begin_at("1");
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(queries(&transport)[2], "at=1");
}

#[tokio::test(start_paused = true)]
async fn a_walk_keeps_to_its_deadline() {
    let transport = Memory::new(|attempt, _| async move {
        tokio::time::sleep(Duration::from_secs(4)).await;
        let page = json!({"items": [attempt], "next": attempt + 1});
        Ok(response(200, page.to_string()))
    });
    let started = tokio::time::Instant::now();
    let mut pages = Pages::new(Listing::<Token>::new(&transport)).deadline(Duration::from_secs(10));
    let mut count = 0;
    let error = loop {
        match pages.next().await.unwrap() {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert!(error.is_timeout(), "{error}");
    assert_eq!((count, started.elapsed()), (2, Duration::from_secs(10)));
    assert_eq!(pages.cursor(), Some("2"));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_response_without_a_body_is_an_empty_last_page() {
    let transport = Memory::answering(|attempt, _| {
        Ok(match attempt {
            0 => response(200, json!({"items": [1, 2], "more": true}).to_string()),
            _ => response(204, ""),
        })
    });
    let listing = Listing::<MaybeEmpty>::new(&transport);
    let (count, problem, sent) = walk(listing, &transport).await;
    assert_eq!((count, problem.as_str()), (2, ""));
    assert_eq!(sent, ["", "at=2"]);
}
