//! Spaces of a multi-tenant library.

use serde_json::{Value, json};

use crate::client::{Media, Reply};

const LIBRARY: &str = "/api/v1/space/smh1";

/// With a token for the library instead of a space.
async fn start(grants: &[&str]) -> Media {
    let mut media = Media::start().await;
    hold(&mut media, grants);
    media
}

fn hold(media: &mut Media, grants: &[&str]) {
    media.token = media
        .emulator
        .with(|world| world.smh.issue_token("smh1", &[], grants))
        .unwrap();
}

async fn create(media: &Media, id: &str) -> Reply {
    let target = format!("{LIBRARY}?space_id={id}");
    media.send("POST", &target, None).await
}

async fn list(media: &Media, query: &str) -> (Vec<String>, Value) {
    let reply = media.get(&format!("{LIBRARY}/list?{query}")).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let body = reply.json();
    let spaces = body["list"].as_array().unwrap().iter();
    let ids = spaces.map(|space| space["spaceId"].as_str().unwrap().to_owned());
    (ids.collect(), body["nextMarker"].clone())
}

#[tokio::test]
async fn a_new_space_can_be_used() {
    let media = start(&["admin"]).await;
    let reply = media.send("POST", LIBRARY, None).await;
    assert_eq!(reply.status, 201);
    let id = reply.json()["spaceId"].as_str().unwrap().to_owned();
    assert_eq!(reply.json(), json!({ "spaceId": id }));
    let bin = media.get(&format!("/api/v1/recycled/smh1/{id}")).await;
    assert_eq!(bin.json()["totalNum"], 0);
    let other = media.send("POST", LIBRARY, None).await.json();
    assert_ne!(other["spaceId"], json!(id));
    let (ids, _) = list(&media, "").await;
    assert_eq!(ids.len(), 3);
    assert!(ids.contains(&id));
}

#[tokio::test]
async fn an_id_can_be_chosen() {
    let media = start(&["create_space"]).await;
    let longest = "a".repeat(32);
    for id in ["a1", "a-b", longest.as_str()] {
        let reply = create(&media, id).await;
        assert_eq!(reply.status, 201);
        assert_eq!(reply.json(), json!({ "spaceId": id }));
    }
    let too_long = "a".repeat(33);
    for id in ["a", "-ab", "ab-", "Ab", "a_b", "a%C3%A9", "a1", &too_long] {
        let reply = create(&media, id).await;
        assert_eq!(reply.refusal(), (400, "SpaceIdInvalid".into()), "{id}");
    }
}

#[tokio::test]
async fn attributes_of_a_new_space_can_be_read() {
    let media = start(&["admin"]).await;
    let body = json!({
        "isPublicRead": true,
        "isMultiAlbum": true,
        "allowPhoto": true,
        "allowPhotoExtname": [".jpg"],
        "spaceTag": "team",
    });
    let target = format!("{LIBRARY}?space_id=new");
    assert_eq!(media.post(&target, body).await.status, 201);
    let extension = format!("{LIBRARY}/new/extension");
    let reply = media.get(&extension).await;
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.json(),
        json!({
            "isPublicRead": true,
            "allowPhoto": true,
            "allowVideo": false,
            "recognizeSensitiveContent": false,
            "allowPhotoExtname": [".jpg"],
            "spaceTag": "team",
        })
    );
    let change = json!({ "allowPhoto": false, "spaceTag": null, "allowFileExtname": [] });
    let reply = media.post(&extension, change).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    let body = media.get(&extension).await.json();
    assert_eq!(body["allowPhoto"], false);
    assert_eq!(body["isPublicRead"], true);
    assert_eq!(body.get("spaceTag"), None);
}

#[tokio::test]
async fn attributes_have_types() {
    let media = start(&["admin"]).await;
    let extension = format!("{LIBRARY}/space1/extension");
    let before = media.get(&extension).await.json();
    for body in [
        json!([]),
        json!("x"),
        json!({ "isPublicRead": 1 }),
        json!({ "allowPhoto": true, "allowVideo": "yes" }),
        json!({ "allowVideoExtname": ".mp4" }),
        json!({ "allowVideoExtname": [1] }),
        json!({ "spaceTag": 7 }),
    ] {
        for target in [LIBRARY, &extension] {
            let reply = media.post(target, body.clone()).await;
            assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{body}");
        }
    }
    let reply = media.send("POST", &extension, None).await;
    assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
    assert_eq!(media.get(&extension).await.json(), before);
    assert_eq!(list(&media, "").await.0, ["space1"]);
}

#[tokio::test]
async fn reading_in_a_public_space_takes_no_token() {
    let mut media = Media::start().await;
    media.hold(&["space_admin"]);
    let extension = format!("{LIBRARY}/space1/extension");
    let url = format!("{}/api/v1/recycled/smh1/space1", media.emulator.url());
    let call = |method| crate::client::send(&url, method, &[], None);
    assert_eq!(call("GET").await.unwrap().refusal().1, "EmptyAccessToken");
    let body = json!({ "isPublicRead": true });
    assert_eq!(media.post(&extension, body).await.status, 204);
    assert_eq!(call("GET").await.unwrap().status, 200);
    let reply = call("DELETE").await.unwrap();
    assert_eq!(reply.refusal(), (400, "EmptyAccessToken".into()));
}

#[tokio::test]
async fn markers_lead_through_every_space_once() {
    let media = start(&["admin"]).await;
    for id in ["aa", "bb", "cc", "dd"] {
        create(&media, id).await;
    }
    let (first, marker) = list(&media, "limit=2").await;
    assert_eq!(
        (first, &marker),
        (vec!["aa".into(), "bb".into()], &json!("bb"))
    );
    let (second, marker) = list(&media, "limit=2&marker=bb").await;
    assert_eq!(
        (second, &marker),
        (vec!["cc".into(), "dd".into()], &json!("dd"))
    );
    let (third, marker) = list(&media, "limit=2&marker=dd").await;
    assert_eq!((third, marker), (vec!["space1".into()], Value::Null));
    media
        .emulator
        .with(|world| world.smh.settings.space_marker_is_named_marker = true);
    let body = media.get(&format!("{LIBRARY}/list?limit=2")).await.json();
    assert_eq!(body["marker"], "bb");
    assert_eq!(body.get("nextMarker"), None);
}

#[tokio::test]
async fn an_ordered_list_can_begin_anywhere() {
    let media = start(&["admin"]).await;
    for id in ["aa", "ab", "ba"] {
        create(&media, id).await;
    }
    for (query, expected) in [
        ("ordered=1&prefix=a", vec!["aa", "ab"]),
        ("ordered=1&start_name=ab", vec!["ab", "ba", "space1"]),
        (
            "ordered=1&start_name=ba&marker=aa",
            vec!["ab", "ba", "space1"],
        ),
        ("ordered=0&prefix=a", vec!["aa", "ab", "ba", "space1"]),
    ] {
        assert_eq!(list(&media, query).await.0, expected, "{query}");
    }
    for query in ["limit=0", "limit=1001", "limit=x", "ordered=2"] {
        let reply = media.get(&format!("{LIBRARY}/list?{query}")).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{query}");
    }
}

#[tokio::test]
async fn an_entry_has_documented_fields_only() {
    let media = start(&["admin"]).await;
    media
        .send("POST", &format!("{LIBRARY}?space_id=aa&user_id=ann"), None)
        .await;
    let body = media.get(&format!("{LIBRARY}/list?limit=1")).await.json();
    let time = "2026-01-07T06:27:57.000Z";
    assert_eq!(
        body,
        json!({
            "list": [{ "spaceId": "aa", "userId": "ann", "creationTime": time }],
            "nextMarker": "aa",
        })
    );
}

#[tokio::test]
async fn spaces_are_counted_and_measured() {
    let media = start(&["admin"]).await;
    create(&media, "aa").await;
    let reply = media.get(&format!("{LIBRARY}/count")).await;
    assert_eq!(reply.json(), json!({ "total": 2 }));
    media.file("foo/a.txt", "12345");
    media.deleted_file("b.txt", "123");
    let target = format!("{LIBRARY}/space1/size");
    assert_eq!(media.get(&target).await.json(), json!({ "size": "8" }));
    media.delete("/api/v1/recycled/smh1/space1").await;
    assert_eq!(media.get(&target).await.json(), json!({ "size": "5" }));
}

#[tokio::test]
async fn a_deleted_space_is_gone_with_all_it_had() {
    let mut media = start(&["admin"]).await;
    let task = media.emulator.with(|world| {
        world.smh.settings.async_above = 0;
        world.smh.put_file("smh1", "space1", "a.txt", "").unwrap();
        world.smh.recycle("smh1", "space1", "a.txt").unwrap()
    });
    let task = media.restore(&[task]).await.json()["taskId"].to_string();
    let target = format!("{LIBRARY}/space1");
    for query in ["", "?force=0"] {
        let reply = media.delete(&format!("{target}{query}")).await;
        assert_eq!(reply.refusal(), (409, "SpaceNotEmpty".into()));
    }
    hold(&mut media, &["delete_space"]);
    let reply = media.delete(&format!("{target}?force=1")).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    hold(&mut media, &["admin"]);
    let refused = (404, "SpaceNotFound".to_owned());
    assert_eq!(media.delete(&target).await.refusal(), refused);
    let bin = media.get("/api/v1/recycled/smh1/space1").await;
    assert_eq!(bin.refusal(), refused);
    assert_eq!(list(&media, "").await.0, [""; 0]);
    create(&media, "space1").await;
    let reply = media.get(&format!("/api/v1/task/smh1/space1/{task}")).await;
    assert_eq!(reply.refusal(), (404, "TaskNotFound".into()));
    assert_eq!(media.delete(&target).await.status, 204, "it is empty");
}

#[tokio::test]
async fn operations_need_their_grants() {
    let mut media = start(&["space_admin"]).await;
    let extension = format!("{LIBRARY}/space1/extension");
    let forbidden = (403, "NoPermission".to_owned());
    assert_eq!(create(&media, "aa").await.refusal(), forbidden);
    let reply = media.delete(&format!("{LIBRARY}/space1?force=1")).await;
    assert_eq!(reply.refusal(), forbidden);
    assert_eq!(media.post(&extension, json!({})).await.status, 204);
    assert_eq!(list(&media, "").await.0, ["space1"]);
    hold(&mut media, &["create_space", "delete_space"]);
    let reply = media.post(&extension, json!({})).await;
    assert_eq!(reply.refusal(), forbidden);
    for target in ["space1/extension", "space1/size", "count"] {
        let reply = media.get(&format!("{LIBRARY}/{target}")).await;
        assert_eq!(reply.status, 200, "{target}");
    }
}

#[tokio::test]
async fn a_token_for_other_spaces_does_not_match() {
    let mut media = start(&["admin"]).await;
    create(&media, "other").await;
    media.hold(&["space_admin", "delete_space"]);
    for (method, target) in [
        ("GET", "other/extension"),
        ("POST", "other/extension"),
        ("GET", "other/size"),
        ("DELETE", "other?force=1"),
    ] {
        let target = format!("{LIBRARY}/{target}");
        let reply = media.send(method, &target, Some("{}")).await;
        let expected = (403, "AccessTokenNotMatchSpace".into());
        assert_eq!(reply.refusal(), expected, "{target}");
    }
}

#[tokio::test]
async fn a_single_tenant_library_has_no_spaces_to_operate_on() {
    let mut media = Media::start().await;
    media.token = media.emulator.with(|world| {
        world.smh.add_library("single", "secret2");
        world.smh.issue_token("single", &[], &["admin"]).unwrap()
    });
    for (method, target) in [
        ("POST", "single"),
        ("GET", "single/list"),
        ("GET", "single/count"),
        ("DELETE", "single/-?force=1"),
    ] {
        let reply = media
            .send(method, &format!("/api/v1/space/{target}"), None)
            .await;
        let expected = (400, "NotMultiSpaceLibrary".into());
        assert_eq!(reply.refusal(), expected, "{target}");
    }
    let reply = media.get("/api/v1/space/single/-/size").await;
    assert_eq!(reply.json(), json!({ "size": "0" }));
}
