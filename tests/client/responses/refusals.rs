//! What a service says when it refuses.

use super::*;

#[tokio::test]
async fn the_envelope_of_dingtalk_is_read_in_both_spellings() {
    let wire = json!({
        "code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
        "requestid": "01A08FE7-CD6B-79BB-8B2E-35D8768AD457",
        "message": "no permission",
        "accessdenieddetail": { "requiredScopes": ["Storage.RecycleBin.Write"] }
    });
    let sdk = json!({
        "Code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
        "RequestId": "01A08FE7-CD6B-79BB-8B2E-35D8768AD457",
        "Message": "no permission",
        "AccessDeniedDetail": { "requiredScopes": ["Storage.RecycleBin.Write"] }
    });
    for body in [&wire, &sdk] {
        let error = refused_write(Reply::json(403, body)).await;
        let refusal = refusal(&error);
        assert_eq!(refusal.status(), 403);
        let code = dingtalk::ErrorCode::ForbiddenAccessDeniedAccessTokenPermissionDenied;
        assert_eq!(refusal.code(), Some(&code));
        assert_eq!(refusal.message(), Some("no permission"));
        let id = Some("01A08FE7-CD6B-79BB-8B2E-35D8768AD457");
        assert_eq!(refusal.request_id(), id);
        assert_eq!(error.request_id(), id);
        assert_eq!(error.status(), Some(403));
        assert!(error.is_denied());
    }

    let error = refused_write(Reply::json(403, &wire)).await;
    let envelope: dingtalk::models::ErrorEnvelope = refusal(&error).decode().unwrap();
    let detail = envelope.accessdenieddetail.unwrap();
    assert_eq!(detail.required_scopes, texts(&["Storage.RecycleBin.Write"]));
}

#[tokio::test]
async fn the_message_of_an_error_tells_operation_status_code_message_and_request_id() {
    let body = json!({ "code": "recycleItemNotExist", "message": "gone", "requestid": "R-1" });
    let shown = refused_read(Reply::json(404, &body)).await.to_string();
    for part in [
        "GetRecycleItem",
        "404",
        "recycleItemNotExist",
        "gone",
        "R-1",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    for absent in ["http", "bin1", "unionId", "union1", memory::TOKEN] {
        assert!(!shown.contains(absent), "{shown}");
    }
}

#[tokio::test]
async fn a_refusal_whose_message_is_not_utf_8_keeps_its_code() {
    let body = b"{\"code\":\"permissionDenied\",\"message\":\"\xb2\xbb\xd0\xd0\"}".as_slice();
    let error = refused_read(Reply::new(403, body)).await;
    assert_eq!(error.code().map(AsRef::as_ref), Some("permissionDenied"));
    assert_eq!(refusal(&error).body().as_ref(), body);
}

#[tokio::test]
async fn an_address_that_is_shut_out_is_told_whatever_the_status() {
    let body = br#"{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"xxx"}"#.as_slice();
    for status in [200, 403, 405, 429] {
        let error = refused_read(Reply::new(status, body)).await;
        assert_eq!(
            error.code(),
            Some(&dingtalk::ErrorCode::AddressShutOut),
            "{status}"
        );
        assert!(error.is_quota(), "{status}");
    }
}

#[tokio::test]
async fn a_list_is_not_taken_for_an_object_without_anything_in_it() {
    for body in ["[]", " [\"x\"]", "[null, null]"] {
        let error = refused_read(Reply::new(200, body.as_bytes())).await;
        let dingtalk::Error::Decode(error) = error else {
            panic!("{error}");
        };
        assert_eq!(error.problem(), "expected an object", "{body}");
    }
}

#[tokio::test]
async fn a_refusal_without_an_envelope_is_still_a_refusal() {
    let html = "<!DOCTYPE html><html><body>punished</body></html>".as_bytes();
    let truncated = br#"{"code":"permissionDe"#.as_slice();
    let bodies = [
        html,
        b"",
        b" \n",
        truncated,
        b"[]",
        b"null",
        b"\"text\"",
        b"42",
        b"{}",
        b"{\"code\":null,\"message\":null}",
        b"{\"code\":\"\"}",
        b"\x00\x01\x02",
    ];
    for body in bodies {
        for status in [400, 403, 404, 405, 429, 500, 502, 503, 504] {
            let error = refused_read(Reply::new(status, body)).await;
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.code(), None, "{}", String::from_utf8_lossy(body));
            let refusal = refusal(&error);
            assert_eq!(refusal.message(), None);
            assert_eq!(refusal.body().as_ref(), body);
            let shown = error.to_string();
            assert!(shown.starts_with("GetRecycleItem: "), "{shown}");
            assert!(shown.contains(&status.to_string()), "{shown}");
        }
    }
}

#[tokio::test]
async fn an_unknown_path_is_a_failure_although_the_status_is_200() {
    for code in [json!(404), json!("404")] {
        let body = json!({ "errcode": code, "errmsg": "no such path" });
        for error in [
            refused_read(ok(body.clone())).await,
            refused_write(ok(body)).await,
        ] {
            let refusal = refusal(&error);
            assert_eq!(refusal.status(), 200);
            assert_eq!(refusal.code().map(|code| code.as_str()), Some("404"));
            assert_eq!(refusal.message(), Some("no such path"));
            assert!(!error.is_retryable());
        }
    }
}

#[tokio::test]
async fn a_success_may_say_that_it_is_one() {
    for success in [json!(0), json!("0")] {
        let body = json!({ "errcode": success, "errmsg": "ok", "item": { "id": "1" } });
        let result = recycle_item(ok(body)).await.unwrap();
        assert_eq!(result.item.unwrap().id, sent("1"));
    }
}

#[tokio::test]
async fn a_file_that_is_named_like_a_failure_is_none() {
    let body = json!({ "recycleItems": [
        { "originalName": "errcode", "errcode": 1, "originalPath": "/{\"errcode\":404}" }
    ] });
    let items = recycle_items(ok(body))
        .await
        .unwrap()
        .recycle_items
        .unwrap();
    assert_eq!(items[0].original_name, sent("errcode"));
}

#[tokio::test]
async fn the_envelope_of_smh_is_read_with_the_request_id_from_body_or_headers() {
    let body = json!({ "code": "NoPermission", "message": "no permission", "requestId": "B" });
    let reply = Reply::json(403, &body).header("x-request-id", "H");
    let error = refused_smh_write(reply).await;
    assert_eq!(error.code(), Some(&smh::ErrorCode::NoPermission));
    assert_eq!(refusal(&error).message(), Some("no permission"));
    assert_eq!(error.request_id(), Some("B"));

    let body = json!({ "code": "ParamInvalid", "message": "limit", "reqId": "B2" });
    let error = refused_smh_read(Reply::json(400, &body)).await;
    assert_eq!(error.request_id(), Some("B2"));

    let names = [
        "x-request-id",
        "x-smh-request-id",
        "x-cos-request-id",
        "requestid",
        "reqid",
    ];
    for name in names {
        let reply = Reply::new(502, "<html>").header(name, "H");
        let error = refused_smh_read(reply.header("x-other", "O")).await;
        assert_eq!(error.request_id(), Some("H"), "{name}");
        assert_eq!(error.code(), None);
    }
    for pair in names.windows(2) {
        let reply = Reply::new(502, "").header(pair[1], "later");
        let error = refused_smh_read(reply.header(pair[0], "first")).await;
        assert_eq!(error.request_id(), Some("first"), "{pair:?}");
    }
}
