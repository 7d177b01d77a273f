//! Walks along addresses: `Link` headers and URLs in bodies.

use std::marker::PhantomData;

use serde_json::{Value, json};

use super::fixtures::{Memory, QUERY_TOKEN, builder, response};
use super::page_fixtures::{GUARDED, Link, LinkGuarded, Listing, SHEETS, Url, book, ends, walk};
use crate::runtime::{Arguments, Error, Items, Pages, RequestOptions, http};

/// Pages at addresses of a host, each with a link to the next.
fn linked(links: Vec<&'static str>) -> Memory {
    Memory::answering(move |attempt, _| {
        let mut answer = response(200, json!([attempt]).to_string());
        if let Some(link) = links.get(attempt).filter(|link| !link.is_empty()) {
            let link = link.parse().unwrap();
            answer.headers_mut().append(http::header::LINK, link);
        }
        Ok(answer)
    })
}

fn addresses(transport: &Memory) -> Vec<String> {
    let sent = transport.sent();
    sent.iter().map(|sent| sent.uri().to_string()).collect()
}

#[tokio::test]
async fn links_are_followed_on_the_same_host() {
    let transport = linked(vec![
        r#"<https://north.shelf.example/repositories/1/sheets?page=2&kind=a%20b>; rel="next", <https://north.shelf.example/x?page=9>; rel="last""#,
        r#"</api/v1/sheets?page=3>; rel=next"#,
        r#"<?page=4>; rel="prev next""#,
        r#"<http://NORTH.shelf.example:80/last>; REL="Next""#,
        r#"<https://north.shelf.example/first>; rel="first""#,
    ]);
    let listing = Listing::<Link>::new(&transport).set("kind", 1);
    let (count, problem, _) = walk(listing, &transport).await;
    assert_eq!((count, problem.as_str()), (5, ""));
    assert_eq!(
        addresses(&transport),
        [
            "https://north.shelf.example/api/v1/sheets?kind=1",
            "https://north.shelf.example/repositories/1/sheets?page=2&kind=a%20b",
            "https://north.shelf.example/api/v1/sheets?page=3",
            "https://north.shelf.example/api/v1/sheets?page=4",
            "https://north.shelf.example/last",
        ]
    );
}

#[tokio::test]
async fn links_to_elsewhere_are_not_followed() {
    for link in [
        r#"<https://evil.example/v1/sheets?page=2>; rel="next""#,
        r#"<//evil.example/v1/sheets?page=2>; rel="next""#,
        r#"<https://north.shelf.example:8443/v1/sheets>; rel="next""#,
        r#"<https://north.shelf.example@evil.example/>; rel="next""#,
        r#"<https://user@north.shelf.example/>; rel="next""#,
        r#"<ftp://north.shelf.example/>; rel="next""#,
        r#"<data:text/plain,x>; rel="next""#,
    ] {
        let transport = linked(vec![link]);
        let mut items = Items::new(Listing::<Link>::new(&transport));
        assert!(items.next().await.unwrap().is_ok());
        let error = items.next().await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert!(
            error.to_string().contains("another host"),
            "{link}: {error}"
        );
        assert!(!error.to_string().contains("evil"));
        assert_eq!((transport.count(), items.cursor()), (1, None));
    }
}

#[tokio::test]
async fn links_of_other_relations_are_no_next_page() {
    for link in [
        r#"<https://north.shelf.example/2>; rel="prev""#,
        r#"<https://north.shelf.example/2>; rel="nextish""#,
        r#"<https://north.shelf.example/2>; rel="prev"; rel="next""#,
        r#"<https://north.shelf.example/2>; title="; rel=\"next\"""#,
        r#"<https://north.shelf.example/2>; rel="next"; anchor="/other""#,
        r#"https://north.shelf.example/2; rel="next""#,
        r#"<https://north.shelf.example/2"#,
        r#"<https://north.shelf.example/2>"#,
        "",
    ] {
        let transport = linked(vec![link]);
        let (count, problem, _) = walk(Listing::<Link>::new(&transport), &transport).await;
        assert_eq!((count, problem.as_str()), (1, ""), "{link}");
    }
    let transport = linked(vec![
        r#"<https://north.shelf.example/x,y>; title="a, b; c=\"d\" <e>" ; rel = next;x, </z>; rel=last"#,
    ]);
    walk(Listing::<Link>::new(&transport), &transport).await;
    assert_eq!(addresses(&transport)[1], "https://north.shelf.example/x,y");
}

#[tokio::test]
async fn a_link_takes_the_credentials_of_the_operation_once() {
    let transport = linked(vec![
        r#"<https://north.shelf.example/api/v1/sheets?access_token=old&page=2>; rel="next""#,
    ]);
    let mut builder = builder(&transport);
    builder.credential(&QUERY_TOKEN, "fresh".into());
    let handle = builder.build().unwrap().into();
    let listing = Listing::<LinkGuarded>(Arguments::new(&handle, &GUARDED), PhantomData);
    let (count, problem, sent) = walk(listing, &transport).await;
    assert_eq!((count, problem.as_str()), (2, ""));
    assert_eq!(sent, ["access_token=fresh", "page=2&access_token=fresh"]);
}

#[tokio::test]
async fn an_address_in_the_body_is_followed() {
    let page = |next: Value| json!({"items": [1], "paging": {"next": next}});
    let sent = ends::<Url>(vec![
        page(json!("https://north.shelf.example/api/v1/sheets?offset=20")),
        page(json!("sheets?offset=40#top")),
        page(json!(null)),
    ]);
    assert_eq!(sent.await, ["", "offset=20", "offset=40"]);
    let transport = book(vec![
        page(json!("/api/v1/sheets?offset=20")),
        page(json!("?offset=20")),
    ]);
    let (count, problem, _) = walk(Listing::<Url>::new(&transport), &transport).await;
    assert_eq!(count, 2);
    assert!(
        problem.contains("repeats that of an earlier one"),
        "{problem}"
    );
}

#[tokio::test]
async fn a_walk_along_addresses_goes_on_where_it_was_left() {
    let transport = linked(vec![r#"</api/v1/sheets?page=2>; rel="next""#]);
    let mut pages = Pages::new(Listing::<Link>::new(&transport));
    let _ = pages.next().await.unwrap().unwrap();
    let cursor = pages.cursor().unwrap().to_owned();
    assert_eq!(cursor, "/api/v1/sheets?page=2");
    let mut pages = Pages::new(Listing::<Link>::new(&transport)).begin_at(&cursor);
    let _ = pages.next().await.unwrap().unwrap();
    assert_eq!(
        addresses(&transport)[1],
        "https://north.shelf.example/api/v1/sheets?page=2"
    );
}

#[tokio::test]
async fn a_link_is_kept_to_the_host_that_a_caller_has_set() {
    let transport = linked(vec![
        r#"<http://127.0.0.1:8080/v1/sheets?page=2>; rel="next""#,
    ]);
    let mut builder = builder(&transport);
    builder.base_url("http://127.0.0.1:8080".to_owned());
    let handle = builder.build().unwrap().into();
    let listing = Listing::<Link>(Arguments::new(&handle, &SHEETS), PhantomData);
    assert_eq!(walk(listing, &transport).await.0, 2);
    assert_eq!(
        addresses(&transport)[1],
        "http://127.0.0.1:8080/v1/sheets?page=2"
    );
}

#[tokio::test]
async fn what_every_request_says_is_said_at_each_address() {
    let transport = linked(vec!["<?page=2>; rel=next", "<?page=3&version=9>; rel=next"]);
    let listing = Listing::<Link>::new(&transport).with_query("version", "2");
    let (count, problem, _) = walk(listing, &transport).await;
    assert_eq!((count, problem.as_str()), (3, ""));
    let sent = addresses(&transport);
    let queries: Vec<_> = sent
        .iter()
        .filter_map(|url| url.split('?').nth(1))
        .collect();
    assert_eq!(
        queries,
        ["version=2", "page=2&version=2", "page=3&version=9"]
    );
}

#[tokio::test]
async fn what_an_address_says_in_other_letters_is_not_said_twice() {
    let transport = linked(vec!["<?page=2&filter[of]=9>; rel=next"]);
    let listing = Listing::<Link>::new(&transport).with_query("filter[of]", "2");
    let (count, problem, _) = walk(listing, &transport).await;
    assert_eq!((count, problem.as_str()), (2, ""));
    assert!(addresses(&transport)[0].ends_with("?filter%5Bof%5D=2"));
    assert!(addresses(&transport)[1].ends_with("?page=2&filter[of]=9"));
}
