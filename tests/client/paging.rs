//! Walks through long lists when something goes wrong: an error ends the walk, and whoever goes on
//! from where it ended sees every item once.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;

use crate::bins::{ALWAYS, BIN, Bins, LIBRARY, Network, SPACE, Service, Suffering, Trouble};
use serde_json::json;
use undelete::runtime::{Error, MemoryTransport};
use undelete_emulator::{Fault, Rule};

const ITEMS: usize = 7;
const PAGE: usize = 2;

fn target(service: Service) -> String {
    match service {
        Service::Drive => format!("GET /v1.0/storage/recycleBins/{BIN}/recycleItems"),
        Service::Library => format!("GET /api/v1/recycled/{}/{SPACE}", LIBRARY.0),
    }
}

/// What a walk has given, and where it stopped if it stopped early.
#[derive(Debug, Default)]
struct Walk {
    items: Vec<String>,
    stopped: Option<Stop>,
}

#[derive(Debug)]
struct Stop {
    cursor: Option<String>,
    is_retryable: bool,
    is_outcome_unknown: bool,
}

macro_rules! walk {
    ($items:expr, $id:ident) => {{
        let (mut items, mut walk) = ($items, Walk::default());
        while let Some(item) = items.next().await {
            match item {
                Ok(item) => walk.items.push(item.$id.unwrap().to_string()),
                Err(error) => {
                    walk.stopped = Some(Stop {
                        cursor: items.cursor().map(str::to_owned),
                        is_retryable: error.is_retryable(),
                        is_outcome_unknown: error.is_outcome_unknown(),
                    });
                    // After an error there is nothing more.
                    assert!(items.next().await.is_none());
                }
            }
        }
        walk
    }};
}

async fn walk(bins: &Bins, service: Service, network: &Network, cursor: Option<String>) -> Walk {
    match service {
        Service::Drive => {
            let drive = bins.drive().transport(network.clone());
            let drive = drive.build().unwrap();
            let mut request = drive.list_recycle_items(BIN).max_results(PAGE as i32);
            if let Some(cursor) = cursor {
                request = request.next_token(cursor);
            }
            walk!(request.items(), id)
        }
        Service::Library => {
            let library = bins.library().transport(network.clone());
            let library = library.build().unwrap();
            let mut request = library.list_recycled_items().limit(PAGE as i32);
            if let Some(cursor) = cursor {
                request = request.marker(cursor);
            }
            walk!(request.items(), recycled_item_id)
        }
    }
}

async fn suffered_walk(bins: &Bins, service: Service, suffering: &Suffering) -> Walk {
    let walking = walk(bins, service, &suffering.network, None);
    suffering.during(walking).await
}

fn all(bins: &Bins, service: Service) -> BTreeSet<String> {
    match service {
        Service::Drive => bins.drive_items.iter().cloned().collect(),
        Service::Library => bins.library_items.iter().map(i64::to_string).collect(),
    }
}

/// The items of both walks, each of which was given once.
#[track_caller]
fn together(first: Walk, second: Walk) -> BTreeSet<String> {
    let count = first.items.len() + second.items.len();
    let items: BTreeSet<_> = first.items.into_iter().chain(second.items).collect();
    assert_eq!(items.len(), count, "an item was given twice");
    items
}

fn is_unreadable(trouble: Trouble) -> bool {
    matches!(
        trouble,
        Trouble::Page200 | Trouble::TruncatedJson | Trouble::WrongTypes
    )
}

#[tokio::test]
async fn trouble_that_passes_is_not_noticed() {
    for service in [Service::Drive, Service::Library] {
        for trouble in Trouble::ALL {
            if is_unreadable(trouble) {
                continue;
            }
            let bins = Bins::with(ITEMS).await;
            let suffering = bins.suffer(&target(service), trouble, 1, 2);
            let walk = suffered_walk(&bins, service, &suffering).await;
            assert!(walk.stopped.is_none(), "{service:?} {trouble:?}");
            assert_eq!(walk.items.len(), ITEMS);
            assert_eq!(together(walk, Walk::default()), all(&bins, service));
        }
    }
}

#[tokio::test]
async fn a_walk_that_was_ended_by_an_error_goes_on_where_it_ended() {
    for service in [Service::Drive, Service::Library] {
        for trouble in Trouble::ALL {
            // Before the first page, between pages, and before the last one.
            for pages in [0, 1, 3] {
                let bins = Bins::with(ITEMS).await;
                let suffering = bins.suffer(&target(service), trouble, pages, ALWAYS);
                let first = suffered_walk(&bins, service, &suffering).await;
                let case = format!("{service:?} {trouble:?} after {pages} pages");
                assert_eq!(first.items.len(), pages as usize * PAGE, "{case}");
                let stop = first.stopped.as_ref().expect(&case);
                assert_eq!(stop.is_retryable, !is_unreadable(trouble), "{case}");
                assert!(!stop.is_outcome_unknown, "{case}");
                assert_eq!(stop.cursor.is_none(), pages == 0, "{case}");
                bins.emulator.faults().clear();
                let cursor = stop.cursor.clone();
                let second = walk(&bins, service, &bins.network, cursor).await;
                assert!(second.stopped.is_none(), "{case}");
                assert_eq!(together(first, second), all(&bins, service), "{case}");
            }
        }
    }
}

/// A page that was answered only half is not taken for the whole.
#[tokio::test]
async fn no_item_of_a_page_is_given_unless_the_page_is_whole() {
    for service in [Service::Drive, Service::Library] {
        for trouble in [Trouble::ResetInBody, Trouble::TruncatedJson] {
            let bins = Bins::with(ITEMS).await;
            let suffering = bins.suffer(&target(service), trouble, 0, ALWAYS);
            let walk = suffered_walk(&bins, service, &suffering).await;
            assert!(walk.items.is_empty(), "{service:?} {trouble:?}");
        }
    }
}

#[tokio::test]
async fn a_cursor_that_comes_again_ends_the_walk_with_an_error() {
    let bins = Bins::with(0).await;
    let page = json!({ "recycleItems": [{ "id": "1" }], "nextToken": "again" });
    let fault = Fault::Answer {
        status: 200,
        content_type: "application/json".to_owned(),
        body: page.to_string(),
    };
    let target = target(Service::Drive);
    bins.emulator
        .inject(Rule::new(&target, fault).times(ALWAYS));
    let drive = bins.drive().build().unwrap();
    let mut items = drive.list_recycle_items(BIN).items();
    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(items.next().await.is_none());
    assert_eq!(bins.arrived(&target), 2);
}

#[tokio::test]
async fn pages_smaller_than_asked_for_do_not_end_a_walk() {
    let bins = Bins::with(ITEMS).await;
    bins.emulator.with(|world| {
        world.dingtalk.settings.page_cap = NonZeroUsize::new(1);
    });
    let service = Service::Drive;
    let walk = walk(&bins, service, &bins.network, None).await;
    assert_eq!(together(walk, Walk::default()), all(&bins, service));
    assert_eq!(bins.arrived(&target(service)), ITEMS);
}

/// What is restored while the list is walked through is not given twice, and nothing else missed.
#[tokio::test]
async fn items_that_are_restored_on_the_way_do_not_disturb_the_walk() {
    let bins = Bins::with(ITEMS).await;
    let drive = bins.drive().build().unwrap();
    let mut items = drive.list_recycle_items(BIN).max_results(2).items();
    let mut seen = BTreeSet::new();
    while let Some(item) = items.next().await {
        let id = item.unwrap().id.unwrap();
        let restore = drive.restore_recycle_items(BIN, [&id]);
        restore.send().await.unwrap();
        assert!(seen.insert(id));
    }
    assert_eq!(seen, all(&bins, Service::Drive));
    assert_eq!(bins.restored(Service::Drive), ITEMS);
}

/// Three items of a page, the second of which is an object where a string is documented.
fn page_with_a_bad_item() -> serde_json::Value {
    json!({ "recycleItems": [{ "id": "1" }, { "id": { "is": 2 } }, { "id": "3" }], "nextToken": "b" })
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_an_error_in_its_place() {
    let transport = MemoryTransport::new()
        .answer_named("ListRecycleItems", page_with_a_bad_item())
        .answer_named(
            "ListRecycleItems",
            json!({ "recycleItems": [{ "id": "4" }] }),
        );
    let drive = undelete::dingtalk::Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(transport.clone())
        .build()
        .unwrap();
    let mut items = drive.list_recycle_items("bin").items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(match item {
            Ok(item) => item.id.unwrap(),
            Err(Error::Decode(error)) => format!("{}: {}", error.path(), error.problem()),
            Err(error) => panic!("{error}"),
        });
    }
    assert_eq!(
        seen,
        ["1", "recycleItems[1].id: expected a string", "3", "4"]
    );
    assert_eq!(transport.sent().len(), 2);
}

#[test]
fn an_item_that_cannot_be_read_ends_no_blocking_walk_either() {
    let transport = MemoryTransport::new()
        .answer_named("ListRecycleItems", json!({ "recycleItems": [7, {}, 8] }));
    let drive = undelete::dingtalk::Client::builder()
        .access_token("any")
        .union_id("anyone")
        .transport(transport)
        .build_blocking()
        .unwrap();
    let items = drive.list_recycle_items("bin").items();
    let readable: Vec<bool> = items.map(|item| item.is_ok()).collect();
    assert_eq!(readable, [false, true, false]);
}
