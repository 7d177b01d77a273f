//! When a token is replaced, on a clock that the tests turn.

use super::*;

async fn token_of_drive(memory: &Memory, client: &dingtalk::Client) -> String {
    client.list_recycle_items("bin").send().await.unwrap();
    memory.last_used()
}

async fn token_of_library(memory: &Memory, client: &smh::Client) -> String {
    list_library(client).await.unwrap();
    memory.last_used()
}

async fn pass(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

// The vendor asks for some ten minutes.
#[tokio::test(start_paused = true)]
async fn a_token_of_dingtalk_is_replaced_ten_minutes_before_its_end() {
    let memory = Memory::new("7200");
    let client = memory.drive();
    assert_eq!(token_of_drive(&memory, &client).await, "token-1");
    pass(6599).await;
    assert_eq!(token_of_drive(&memory, &client).await, "token-1");
    pass(2).await;
    assert_eq!(token_of_drive(&memory, &client).await, "token-2");
    pass(6599).await;
    assert_eq!(token_of_drive(&memory, &client).await, "token-2");
}

#[tokio::test(start_paused = true)]
async fn a_token_of_smh_is_replaced_a_minute_before_its_end() {
    let memory = Memory::new("86400");
    let client = memory.library();
    assert_eq!(token_of_library(&memory, &client).await, "token-1");
    pass(86_400 - 61).await;
    assert_eq!(token_of_library(&memory, &client).await, "token-1");
    pass(2).await;
    assert_eq!(token_of_library(&memory, &client).await, "token-2");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_has_ended_is_never_sent() {
    for life in ["7200", "600", "30", r#""7200""#] {
        let memory = Memory::new(life);
        let client = memory.drive();
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
        pass(7200).await;
        assert_eq!(token_of_drive(&memory, &client).await, "token-2", "{life}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_short_life_does_not_make_every_call_ask_for_a_token() {
    let memory = Memory::new("60");
    let client = memory.drive();
    for _ in 0..5 {
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_serves_to_its_end_if_it_cannot_be_replaced_early() {
    let memory = Memory::new("7200");
    let client = memory.drive();
    assert_eq!(token_of_drive(&memory, &client).await, "token-1");
    memory.refuses_to_issue(true);
    pass(7000).await;
    assert_eq!(token_of_drive(&memory, &client).await, "token-1");
    pass(200).await;
    let error = client.list_recycle_items("bin").send().await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    memory.refuses_to_issue(false);
    assert_eq!(token_of_drive(&memory, &client).await, "token-2");
}

#[tokio::test(start_paused = true)]
async fn a_token_without_a_life_time_is_kept() {
    let memory = Memory::new("null");
    let client = memory.drive();
    assert_eq!(token_of_drive(&memory, &client).await, "token-1");
    pass(1_000_000).await;
    assert_eq!(token_of_drive(&memory, &client).await, "token-1");
}
