//! Answers that cannot be understood.

use super::*;

const SENTINEL: &str = "sentinel-7f3a";

fn decode_failure<T: std::fmt::Debug, C: Code>(outcome: Result<T, Error<C>>) -> DecodeError {
    let error = match outcome {
        Err(Error::Decode(error)) => *error,
        other => panic!("expected an answer that cannot be read, got {other:?}"),
    };
    let mut shown = vec![
        error.to_string(),
        format!("{error:?}"),
        error.problem().to_owned(),
    ];
    shown.push(error.path().to_owned());
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        shown.push(format!("{inner} {inner:?}"));
        source = inner.source();
    }
    for text in shown {
        assert!(!text.contains(SENTINEL), "{text}");
        assert!(!text.contains("7f3a"), "{text}");
    }
    error
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_told_by_its_path_and_without_content() {
    let wrong = SENTINEL;
    let body = ok(json!({ "recycleItems": [{ "id": "1", "size": 1 }, { "size": wrong }] }));
    let error = decode_failure(recycle_items(body).await);
    assert_eq!(error.path(), "recycleItems[1].size");
    assert_eq!(error.operation(), "ListRecycleItems");
    assert_eq!(error.status(), 200);
    assert!(
        error.to_string().contains("recycleItems[1].size"),
        "{error}"
    );

    let error = decode_failure(recycle_items(ok(json!({ "recycleItems": wrong }))).await);
    assert_eq!(error.path(), "recycleItems");
    let error = decode_failure(recycle_items(ok(json!({ "recycleItems": [wrong] }))).await);
    assert_eq!(error.path(), "recycleItems[0]");
    let error = decode_failure(recycle_item(ok(json!({ "item": [wrong] }))).await);
    assert_eq!(error.path(), "item");
    let body = json!({ "item": { "id": { "nested": wrong } } });
    assert_eq!(
        decode_failure(recycle_item(ok(body)).await).path(),
        "item.id"
    );
    let body = json!({ "resultItems": [{}, {}, { "async": wrong }] });
    let error = decode_failure(restored(ok(body)).await);
    assert_eq!(error.path(), "resultItems[2].async");
    let body = json!({ "resultItems": [{ "taskId": [wrong] }] });
    assert_eq!(
        decode_failure(deleted(ok(body)).await).path(),
        "resultItems[0].taskId"
    );
    let body = json!({ "dentries": [{ "properties": { "readOnly": wrong } }] });
    let error = decode_failure(versions(ok(body)).await);
    assert_eq!(error.path(), "dentries[0].properties.readOnly");
    let body = json!({ "task": { "totalCount": wrong } });
    assert_eq!(
        decode_failure(task(ok(body)).await).path(),
        "task.totalCount"
    );
    let error = decode_failure(reverted(ok(json!({ "success": wrong }))).await);
    assert_eq!(error.path(), "success");
    let error = decode_failure(recycle_bin(ok(json!([wrong]))).await);
    assert_eq!(error.operation(), "GetRecycleBin");

    let body = json!({ "contents": [{}, { "name": "x", "recycledItemId": wrong }] });
    let error = decode_failure(recycled_items(ok(body)).await);
    assert_eq!(error.path(), "contents[1].recycledItemId");
    let body = json!({ "contents": [{ "size": { "bytes": wrong } }] });
    let error = decode_failure(recycled_items(ok(body)).await);
    assert_eq!(error.path(), "contents[0].size");
    let body = json!({ "contents": [{ "originalPath": ["a", { "b": wrong }] }] });
    let error = decode_failure(recycled_items(ok(body)).await);
    assert_eq!(error.path(), "contents[0].originalPath[1]");
    let body = json!({ "result": [{ "status": wrong }] });
    let error = decode_failure(smh_restored(Reply::json(207, &body)).await);
    assert_eq!(error.path(), "result[0].status");
    assert_eq!(error.status(), 207);
    let error = decode_failure(smh_tasks(ok(json!([{ "status": wrong }]))).await);
    assert_eq!(error.path(), "[0].status");
    let error = decode_failure(smh_restored(ok(json!({ "result": { "status": wrong } }))).await);
    assert_eq!(error.path(), "result");
}

#[tokio::test]
async fn an_answer_with_a_token_never_shows_it() {
    let body = json!({ "accessToken": SENTINEL, "expireIn": 7200 });
    let client = memory::dingtalk(ok(body)).0;
    let token = client.get_access_token("ak", "as").send().await.unwrap();
    assert_eq!(token.expire_in, Some(7200));
    assert!(!format!("{token:?}").contains(SENTINEL));
    assert_eq!(token.access_token.unwrap().expose(), SENTINEL);

    let body = json!({ "accessToken": SENTINEL, "expireIn": SENTINEL });
    let client = memory::dingtalk(ok(body)).0;
    let error = decode_failure(client.get_access_token("ak", "as").send().await);
    assert_eq!(error.path(), "expireIn");
    let error = decode_failure(smh_token(ok(json!({ "accessToken": [SENTINEL] }))).await);
    assert_eq!(error.path(), "accessToken");
}

#[tokio::test]
async fn a_number_that_does_not_fit_is_told_by_its_path() {
    let body = r#"{"task":{"totalCount":99999999999999999999}}"#;
    assert_eq!(
        decode_failure(task(Reply::new(200, body)).await).path(),
        "task.totalCount"
    );
    let body = r#"{"item":{"size":1.5}}"#;
    assert_eq!(
        decode_failure(recycle_item(Reply::new(200, body)).await).path(),
        "item.size"
    );
    let body = r#"{"result":[{"status":4294967296}]}"#;
    let error = decode_failure(smh_restored(Reply::new(200, body)).await);
    assert_eq!(error.path(), "result[0].status");
}

#[tokio::test]
async fn a_success_without_json_cannot_be_read() {
    let html = format!("<html><body>{SENTINEL}</body></html>");
    let truncated = format!(r#"{{"item":{{"id":"{SENTINEL}","size":"#);
    let not_utf8 = [
        br#"{"item":{"originalName":""#.as_slice(),
        SENTINEL.as_bytes(),
        b"\xff\"},\"result\":[{\"message\":\"\xfe",
        SENTINEL.as_bytes(),
        b"\"}]}",
    ];
    let twice = format!(r#"{{"item":{{"id":"1"}}}}{{"again":"{SENTINEL}"}}"#);
    for body in [
        html.into_bytes(),
        truncated.into_bytes(),
        not_utf8.concat(),
        twice.into_bytes(),
        Vec::new(),
        b" \n".to_vec(),
        format!("\"{SENTINEL}\"").into_bytes(),
        b"null".to_vec(),
        b"7".to_vec(),
    ] {
        let error = decode_failure(recycle_item(Reply::new(200, body.clone())).await);
        assert_eq!(error.operation(), "GetRecycleItem");
        assert_eq!(error.status(), 200);
        let error = decode_failure(smh_restored(Reply::new(207, body)).await);
        assert_eq!(error.operation(), "RestoreRecycledItems");
        assert_eq!(error.status(), 207);
    }
}

#[tokio::test]
async fn a_success_without_the_body_that_is_documented_cannot_be_read() {
    let error = decode_failure(restored(Reply::new(204, "")).await);
    assert_eq!(error.status(), 204);
    assert_eq!(error.path(), "");
    assert!(error.problem().contains("empty"), "{error}");
    let error = decode_failure(smh_restored(Reply::new(204, "")).await);
    assert_eq!(error.status(), 204);
    let error = decode_failure(smh_tasks(Reply::new(204, "")).await);
    assert_eq!(error.status(), 204);
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_neither_retried_nor_a_refusal() {
    let client_and_sent = memory::dingtalk(Reply::new(200, "{"));
    let request = client_and_sent.0.restore_recycle_items("bin1", ["1"]);
    let error = request.send().await.expect_err("half an answer");
    assert_eq!(client_and_sent.1.count(), 1);
    assert!(!error.is_retryable());
    assert_eq!(error.code(), None);
    assert_eq!(error.status(), Some(200));
    assert_eq!(predicates(&error), "");
}
