//! Numbers and their limits.

use super::*;

#[tokio::test]
async fn a_negative_version_is_refused() {
    let (client, sent) = dingtalk();
    for version in [-1, i64::MIN] {
        assert_refused!(
            sent,
            client.revert_dentry_version("space1", "dentry1", version),
            "version" => "at least 0",
        );
    }
}

#[tokio::test]
async fn versions_from_0_on_are_sent_in_digits() {
    let (client, sent) = dingtalk();
    for (version, digits) in [
        (0, "0"),
        (1, "1"),
        (9_007_199_254_740_993, "9007199254740993"),
        (i64::MAX, "9223372036854775807"),
    ] {
        let request = client.revert_dentry_version("space1", "dentry1", version);
        request.send().await.expect("an answer");
        let path = format!("/v1.0/storage/spaces/space1/dentries/dentry1/versions/{digits}/revert");
        assert_eq!(sent.take().uri().path(), path);
    }
}

#[tokio::test]
async fn page_sizes_over_the_limit_are_refused() {
    let (client, sent) = dingtalk();
    assert_refused!(
        sent,
        client.list_recycle_items("bin1").max_results(51),
        "maxResults" => "at most 50",
    );
    assert_refused!(
        sent,
        client.list_dentry_versions("space1", "dentry1").max_results(101),
        "maxResults" => "at most 100",
    );

    let (client, sent) = smh();
    assert_refused!(sent, client.list_recycled_items().limit(101), "limit" => "at most 100");
    assert_refused!(
        sent,
        client.list_recycled_items().page_size(101),
        "page_size" => "at most 100",
    );
    assert_refused!(
        sent,
        client.list_recycled_items().page_size(-1),
        "page_size" => "at least 0",
    );
}

#[tokio::test]
async fn the_largest_page_sizes_are_sent() {
    let (client, sent) = dingtalk();
    let request = client.list_recycle_items("bin1").max_results(50);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "maxResults"), "50");
    let request = client
        .list_dentry_versions("space1", "dentry1")
        .max_results(100);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "maxResults"), "100");

    let (client, sent) = smh();
    let request = client.list_recycled_items().limit(100);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "limit"), "100");
    let request = client.list_recycled_items().page(1).page_size(100);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "page_size"), "100");
}

#[tokio::test]
async fn a_life_time_of_a_token_that_the_service_would_change_is_refused() {
    let (client, sent) = smh();
    for (period, words) in [(1_199, "at least 1200"), (315_360_001, "at most 315360000")] {
        let request = client.create_token("smhlib", "secret").period(period);
        assert_refused!(sent, request, "period" => words);
    }
}

#[tokio::test]
async fn life_times_of_tokens_that_every_source_allows_are_sent() {
    let (client, sent) = smh();
    for period in [1_200, 315_360_000] {
        let request = client.create_token("smhlib", "secret").period(period);
        request.send().await.expect("an answer");
        assert_eq!(value_of(&sent.take(), "period"), period.to_string());
    }
}
