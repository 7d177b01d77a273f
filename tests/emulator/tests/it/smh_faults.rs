//! Faults on operations that differ in the query only.

use serde_json::json;
use undelete_emulator::{Fault, Rule};

use crate::client::Media;

const BIN: &str = "/api/v1/recycled/smh1/space1";

#[tokio::test]
async fn a_rule_can_ask_for_a_flag() {
    let media = Media::start().await;
    let id = media.deleted_file("a.txt", "");
    let rule = Rule::new("POST /api/v1/recycled/*/*?delete", Fault::Throttle);
    media.emulator.inject(rule);
    assert_eq!(media.restore(&[id]).await.status, 200);
    let id = media.deleted_file("b.txt", "");
    let reply = media.post(&format!("{BIN}?delete"), json!([id])).await;
    assert_eq!(reply.refusal(), (429, "RateLimitExceeded".into()));
    assert_eq!(media.bin(), [id]);
    let reply = media.post(&format!("{BIN}?delete"), json!([id])).await;
    assert_eq!(reply.status, 204);
    let seen = media.emulator.log().matching("POST", BIN);
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[2].query_pairs()[0].0, "delete");
}
