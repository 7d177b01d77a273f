//! What the bin holds.

use super::*;

#[tokio::test]
async fn every_item_of_the_bin_is_on_exactly_one_page_by_marker() {
    let stage = Stage::demo().await;
    let client = stage.library();
    for numbers_as_text in [false, true] {
        stage.emulator.with(|world| {
            world.smh.settings.numbers_as_text = numbers_as_text;
        });
        for limit in [1, 2, 4, 100] {
            let items = marker_items(&client, limit).await;
            assert_eq!(ids(&items), expected_ids(&stage), "{limit}");
        }
    }
}

#[tokio::test]
async fn every_item_of_the_bin_is_on_exactly_one_numbered_page() {
    let stage = Stage::demo().await;
    let client = stage.library();
    let mut items = Vec::new();
    for number in 1.. {
        let page = client
            .list_recycled_items()
            .page(number)
            .page_size(4)
            .send()
            .await
            .unwrap();
        let total = usize::try_from(page.total_num.unwrap()).unwrap();
        assert_eq!(total, expected_ids(&stage).len());
        let contents = page.contents.unwrap();
        if contents.is_empty() {
            break;
        }
        items.extend(contents);
    }
    assert_eq!(ids(&items), expected_ids(&stage));
}

#[tokio::test]
async fn items_come_in_the_order_that_was_asked_for() {
    let stage = Stage::demo().await;
    let client = stage.library();
    let names = async |direction| {
        let page = client
            .list_recycled_items()
            .order_by(RecycledItemOrder::Name)
            .order_by_type(direction)
            .send()
            .await
            .unwrap();
        let items = page.contents.unwrap().into_iter();
        items.filter_map(|item| item.name.ok()).collect::<Vec<_>>()
    };
    let mut rising = names(SortDirection::Ascending).await;
    assert!(rising.len() > 1 && rising.is_sorted(), "{rising:?}");
    rising.reverse();
    assert_eq!(rising, names(SortDirection::Descending).await);
}

#[tokio::test]
async fn both_ways_of_paging_at_once_are_refused() {
    let stage = Stage::demo().await;
    let sent = stage.emulator.requests().len();
    let mixed = stage.library().list_recycled_items().limit(1).page(1);
    let error = mixed.send().await.unwrap_err();
    assert!(matches!(error, AnyError::InvalidRequest(_)), "{error:?}");
    assert!(!error.is_retryable());
    assert_eq!(stage.emulator.requests().len(), sent);
}
