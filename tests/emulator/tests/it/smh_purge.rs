//! Deleting out of the bin for good.

use serde_json::{Value, json};

use crate::client::Media;

const BIN: &str = "/api/v1/recycled/smh1/space1";

#[tokio::test]
async fn one_item_is_gone_for_good() {
    let media = Media::start().await;
    let kept = media.deleted_file("kept.txt", "");
    let gone = media.deleted_file("gone.txt", "");
    let reply = media.delete(&format!("{BIN}/{gone}")).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    assert_eq!(media.bin(), [kept]);
    let again = media.delete(&format!("{BIN}/{gone}")).await;
    assert_eq!(again.refusal(), (404, "RecycledItemNotFound".into()));
    let restored = media.restore(&[gone]).await;
    assert_eq!(restored.json()["result"][0]["code"], "RecycledItemNotFound");
}

#[tokio::test]
async fn an_id_that_is_none_purges_nothing() {
    let media = Media::start().await;
    let id = media.deleted_file("a.txt", "");
    for text in ["x", "%20", "1,2", "%2F", "9999999999999999999999", "%00"] {
        let reply = media.delete(&format!("{BIN}/{text}")).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{text}");
    }
    assert_eq!(media.bin(), [id]);
}

#[tokio::test]
async fn a_batch_is_gone_for_good() {
    let media = Media::start().await;
    let ids: Vec<i64> = ["a", "b", "c"]
        .map(|name| media.deleted_file(name, ""))
        .into();
    for (flag, gone) in [("delete", ids[0]), ("delete=1", ids[2])] {
        let reply = media.post(&format!("{BIN}?{flag}"), json!([gone])).await;
        assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    }
    assert_eq!(media.bin(), [ids[1]]);
}

#[tokio::test]
async fn unknown_ids_are_left_out_or_fail_the_whole_batch() {
    let media = Media::start().await;
    let id = media.deleted_file("a", "");
    media
        .emulator
        .with(|world| world.smh.settings.purges_all_or_nothing = true);
    let target = format!("{BIN}?delete");
    let reply = media.post(&target, json!([id, 77])).await;
    assert_eq!(reply.refusal(), (500, "InternalServerError".into()));
    assert_eq!(media.bin(), [id]);
    media
        .emulator
        .with(|world| world.smh.settings.purges_all_or_nothing = false);
    assert_eq!(media.post(&target, json!([id, 77])).await.status, 204);
    assert!(media.bin().is_empty());
}

#[tokio::test]
async fn batches_that_are_no_lists_of_numbers_are_refused() {
    let media = Media::start().await;
    let target = format!("{BIN}?delete");
    for (body, code) in [
        (json!({}), "ParamInvalid"),
        (json!(["1"]), "ParamInvalid"),
        (json!([]), "NoItemsProvided"),
        (Value::from(vec![1; 1001]), "TooManyItems"),
    ] {
        let reply = media.post(&target, body).await;
        assert_eq!(reply.refusal(), (400, code.into()));
    }
    let reply = media.send("POST", &target, None).await;
    assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
}

#[tokio::test]
async fn emptying_the_bin_leaves_nothing_to_list() {
    let media = Media::start().await;
    media.deleted_file("a.txt", "");
    media.deleted_file("b.txt", "");
    media.file("kept.txt", "");
    let reply = media.delete(BIN).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    let list = media.get(BIN).await.json();
    assert_eq!(list, json!({ "totalNum": 0, "contents": [] }));
    assert_eq!(media.paths(), ["kept.txt"]);
    assert_eq!(media.delete(BIN).await.status, 204, "again");
}

#[tokio::test]
async fn an_empty_id_empties_the_bin() {
    let media = Media::start().await;
    media.deleted_file("a.txt", "");
    let reply = media.delete(&format!("{BIN}/")).await;
    assert_eq!(reply.status, 204);
    assert!(media.bin().is_empty());
}

#[tokio::test]
async fn a_batch_purge_with_the_wrong_method_is_refused() {
    let media = Media::start().await;
    let id = media.deleted_file("a.txt", "");
    let body = json!([77]).to_string();
    for target in [format!("{BIN}?delete"), format!("{BIN}/?delete=1")] {
        let reply = media.send("DELETE", &target, Some(&body)).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
    }
    assert_eq!(media.bin(), [id]);
}

#[tokio::test]
async fn two_flags_are_refused() {
    let media = Media::start().await;
    let id = media.deleted_file("a.txt", "");
    for flags in ["delete&restore", "delete&lifecycle", "restore&lifecycle"] {
        let reply = media.post(&format!("{BIN}?{flags}"), json!([id])).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{flags}");
    }
    assert_eq!(media.bin(), [id]);
}

#[tokio::test]
async fn purging_needs_one_of_three_grants() {
    let mut media = Media::start().await;
    for (grant, is_enough) in [
        ("admin", true),
        ("space_admin", true),
        ("delete_recycled", true),
        ("restore_recycled", false),
        ("delete_file_permanent", false),
    ] {
        media.hold(&[grant]);
        let id = media.deleted_file("a.txt", "");
        for reply in [
            media.delete(&format!("{BIN}/{id}")).await,
            media.post(&format!("{BIN}?delete"), json!([id])).await,
            media.delete(BIN).await,
        ] {
            if is_enough {
                assert_eq!(reply.status, 204, "{grant}");
            } else {
                assert_eq!(reply.refusal(), (403, "NoPermission".into()), "{grant}");
            }
        }
    }
}

#[tokio::test]
async fn a_bin_that_is_off_cannot_be_purged() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.disable_recycle_bin("smh1"))
        .unwrap();
    for reply in [
        media.delete(&format!("{BIN}/1")).await,
        media.post(&format!("{BIN}?delete"), json!([1])).await,
        media.delete(BIN).await,
    ] {
        assert_eq!(reply.refusal(), (400, "RecycleBinNotEnabled".into()));
    }
}
