//! How long items stay in the bin.

use serde_json::{Value, json};

use crate::client::{Media, Reply};

const BIN: &str = "/api/v1/recycled/smh1/space1";
const DAY: u64 = 86_400;

async fn set(media: &Media, days: Value) -> Reply {
    let body = json!({ "retentionDays": days });
    media.post(&format!("{BIN}?lifecycle"), body).await
}

async fn days_left(media: &Media) -> Vec<i64> {
    let list = media.get(BIN).await.json();
    let items = list["contents"].as_array().unwrap().iter();
    items
        .map(|item| item["remainingTime"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn longer_retention_holds_for_what_is_there_and_shorter_does_not() {
    let mut media = Media::start().await;
    media.deleted_file("first.txt", "");
    assert_eq!(days_left(&media).await, [30]);
    let reply = set(&media, json!(60)).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    assert_eq!(days_left(&media).await, [60]);
    media.wait(600);
    assert_eq!(set(&media, json!(7)).await.status, 204);
    media.deleted_file("second.txt", "");
    assert_eq!(days_left(&media).await, [60, 7]);
}

#[tokio::test]
async fn it_can_be_set_once_in_ten_minutes() {
    let mut media = Media::start().await;
    assert_eq!(set(&media, json!(0)).await.status, 400);
    assert_eq!(set(&media, json!(10)).await.status, 204);
    let refused = (403, "SetRecycleLifecycleFrequencyLimit".to_owned());
    assert_eq!(set(&media, json!(20)).await.refusal(), refused);
    media.wait(599);
    assert_eq!(set(&media, json!(20)).await.refusal(), refused);
    media.wait(1);
    assert_eq!(set(&media, json!(20)).await.status, 204);
}

#[tokio::test]
async fn items_are_gone_when_their_time_is_over() {
    let mut media = Media::start().await;
    let id = media.deleted_file("a.txt", "");
    media.wait(30 * DAY - 1);
    assert_eq!(days_left(&media).await, [1]);
    media.wait(1);
    assert_eq!(days_left(&media).await, [0; 0]);
    let reply = media.get(&format!("{BIN}/{id}?info")).await;
    assert_eq!(reply.refusal(), (404, "RecycledItemNotFound".into()));
}

#[tokio::test]
async fn only_whole_days_within_the_limits_are_taken() {
    let mut media = Media::start().await;
    for days in [
        json!(0),
        json!(-1),
        json!(10_001),
        json!(1e300),
        json!("30"),
        json!(null),
    ] {
        let reply = set(&media, days).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
    }
    for body in [json!([]), json!({}), json!(30)] {
        let reply = media.post(&format!("{BIN}?lifecycle=1"), body).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
    }
    assert_eq!(set(&media, json!(1)).await.status, 204);
    media.wait(600);
    assert_eq!(set(&media, json!(10_000)).await.status, 204);
}

#[tokio::test]
async fn setting_it_needs_an_administrator() {
    let mut media = Media::start().await;
    media.hold(&["delete_recycled", "restore_recycled"]);
    let reply = set(&media, json!(10)).await;
    assert_eq!(reply.refusal(), (403, "NoPermission".into()));
}
