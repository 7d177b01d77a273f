//! Numbers as text, text as numbers.

use super::*;

#[tokio::test]
async fn smh_numbers_are_read_from_numbers_and_from_text() {
    for (status, id) in [(json!(404), json!(2)), (json!("404"), json!("2"))] {
        let item = one_outcome(json!({ "status": status, "recycledItemId": id })).await;
        assert_eq!(item.status, Some(404));
        assert_eq!(item.recycled_item_id, Some(2));
    }
    for id in [json!(9_007_199_254_740_993_i64), json!("9007199254740993")] {
        let item = one_outcome(json!({ "recycledItemId": id })).await;
        assert_eq!(item.recycled_item_id, Some(9_007_199_254_740_993));
    }
    for (task, status) in [(json!(20), json!(202)), (json!("20"), json!("202"))] {
        let accepted = smh_restored(Reply::json(202, &json!({ "taskId": task }))).await;
        let Ok(Restored::Restoring(reference)) = accepted else {
            panic!("{accepted:?}");
        };
        assert_eq!(reference.task_id, sent("20"));
        let found = one_smh_task(json!({ "taskId": task, "status": status })).await;
        assert_eq!(found.task_id, text("20"));
        assert_eq!(found.status, Some(smh::models::TaskStatus::Running));
    }
}

#[tokio::test]
async fn a_page_of_recycled_items_is_read_from_every_form_that_was_seen() {
    let forms = [
        (
            json!(34562),
            json!(1013),
            json!(7),
            json!(1024),
            json!(29),
            json!(-4_750_849),
        ),
        (
            json!("34562"),
            json!("1013"),
            json!("7"),
            json!("1024"),
            json!("29"),
            json!("-4750849"),
        ),
    ];
    for (total, marker, id, size, days, crc64) in forms {
        let page = recycled_items(ok(json!({
            "totalNum": total,
            "nextMarker": marker,
            "contents": [{
                "recycledItemId": id,
                "originalPath": ["foo", "bar", "a.docx"],
                "spaceId": "space1",
                "name": "a.docx",
                "type": "file",
                "fileType": "word",
                "size": size,
                "removalTime": "2020-10-14T10:17:57.953Z",
                "remainingTime": days,
                "previewByDoc": true,
                "crc64": crc64,
                "authorityList": { "canRestore": 1, "canDelete": 0 }
            }]
        })))
        .await
        .unwrap();
        assert_eq!(page.total_num, Some(34562));
        assert_eq!(page.next_marker, text("1013"));
        let item = &page.contents.unwrap()[0];
        assert_eq!(item.recycled_item_id, Ok(7));
        assert_eq!(item.original_path, texts(&["foo", "bar", "a.docx"]));
        assert_eq!(item.space_id, text("space1"));
        assert_eq!(item.name, sent("a.docx"));
        assert_eq!(item.r#type, Ok(smh::models::RecycledItemType::File));
        assert_eq!(item.file_type, text("word"));
        assert_eq!(item.size, text("1024"));
        assert_eq!(item.remaining_time, Some(29));
        assert_eq!(item.preview_by_doc, Some(true));
        assert_eq!(item.crc64, text("-4750849"));
        let removed = item.removal_time.as_ref().unwrap().parse().unwrap();
        assert_eq!(
            removed,
            after_1970(1_602_670_677) + Duration::from_millis(953)
        );
        let authority = item.authority_list.as_ref().unwrap();
        assert_eq!(authority.can_restore, Some(true));
        assert_eq!(authority.can_delete, Some(false));
    }
}

#[tokio::test]
async fn smh_versions_are_read_from_every_form_that_was_seen() {
    let forms = [
        (
            json!("7"),
            json!("3"),
            json!("12"),
            json!("user1"),
            json!("0"),
        ),
        (json!(7), json!(3), json!(12), json!("user1"), json!(0)),
    ];
    for (id, version, size, by, way) in forms {
        let body = json!({
            "hasMore": true,
            "nextMarker": "m",
            "contents": [
                { "version": 4, "isLatestVersion": true, "createdBy": 1 },
                {
                    "id": id, "version": version, "size": size, "createdBy": by,
                    "creationWay": way, "isLatestVersion": false, "crc64": "-1"
                }
            ]
        });
        let client = memory::smh(ok(body)).0;
        let page = client.list_file_versions("a.txt").send().await.unwrap();
        assert_eq!(page.has_more, Some(true));
        assert_eq!(page.next_marker, text("m"));
        assert_eq!(page.total_num, None);
        let versions = page.contents.unwrap();
        assert_eq!(versions[0].id, None);
        assert_eq!(versions[0].is_latest_version, Some(true));
        assert_eq!(versions[0].created_by, text("1"));
        assert_eq!(versions[1].id, Some(7));
        assert_eq!(versions[1].version, Some(3));
        assert_eq!(versions[1].size, Some(12));
        assert_eq!(versions[1].created_by, text("user1"));
        let way = versions[1].creation_way.as_ref().unwrap();
        assert_eq!(way.value(), 0);
    }
}

#[tokio::test]
async fn the_life_time_of_a_token_is_read_from_a_number_and_from_text() {
    for seconds in [json!(86400), json!("86400")] {
        let body = json!({ "accessToken": "acctk01xxx", "expiresIn": seconds });
        let token = smh_token(ok(body)).await.unwrap();
        assert_eq!(token.access_token.unwrap().expose(), "acctk01xxx");
        assert_eq!(token.expires_in, Some(86400));
    }
}

#[tokio::test]
async fn dingtalk_ids_are_read_from_numbers() {
    // Beyond what a float can hold.
    let id = 9_007_199_254_740_993_i64;
    let shown = text("9007199254740993");

    let bin = json!({ "recycleBin": { "id": id, "scopeId": id } });
    let bin = recycle_bin(ok(bin)).await.unwrap().recycle_bin.unwrap();
    assert_eq!([bin.id.ok(), bin.scope_id], [shown.clone(), shown.clone()]);

    let item = json!({ "id": id, "spaceId": id, "dentryId": id, "operatorId": id });
    let item = one_recycle_item(item).await;
    for found in [
        item.id.ok(),
        item.space_id.ok(),
        item.dentry_id.ok(),
        item.operator_id,
    ] {
        assert_eq!(found, shown);
    }

    let item = one_restore_result(json!({
        "recycleBinId": id, "recycleItemId": id, "taskId": id, "spaceId": id, "dentryId": id
    }))
    .await;
    for found in [
        item.recycle_bin_id,
        item.recycle_item_id,
        item.task_id,
        item.space_id,
        item.dentry_id,
    ] {
        assert_eq!(found, shown);
    }

    let item = one_delete_result(json!({ "spaceId": id, "dentryId": id, "taskId": id })).await;
    for found in [item.space_id, item.dentry_id, item.task_id] {
        assert_eq!(found, shown);
    }

    let dentry = one_version(json!({
        "id": id, "spaceId": id, "parentId": 0, "creatorId": id, "modifierId": id, "uuid": id
    }))
    .await;
    assert_eq!(dentry.parent_id, text("0"));
    for found in [
        dentry.id.ok(),
        dentry.space_id.ok(),
        dentry.creator_id,
        dentry.modifier_id,
        dentry.uuid,
    ] {
        assert_eq!(found, shown);
    }

    assert_eq!(one_task(json!({ "id": id })).await.id.ok(), shown);
}

#[tokio::test]
async fn no_field_is_read_by_its_own_type_only() {
    let body = json!({
        "nextToken": 123,
        "recycleItems": [{
            "id": 1, "size": "512", "originalName": 7, "originalPath": true, "type": "FILE"
        }, { "id": "2", "size": 512.0 }, { "id": "3", "size": "" }]
    });
    let page = recycle_items(ok(body)).await.unwrap();
    assert_eq!(page.next_token, text("123"));
    let items = page.recycle_items.unwrap();
    let sizes: Vec<_> = items.iter().map(|item| item.size).collect();
    assert_eq!(sizes, [Some(512), Some(512), None]);
    assert_eq!(items[0].original_name, sent("7"));
    assert_eq!(items[0].original_path, sent("true"));

    let body = json!({ "totalNum": "10", "contents": [{
        "recycledItemId": 1, "previewByDoc": 1, "previewByCI": "false", "name": 5, "fileType": 1
    }] });
    let page = recycled_items(ok(body)).await.unwrap();
    assert_eq!(page.total_num, Some(10));
    let item = &page.contents.unwrap()[0];
    assert_eq!(item.preview_by_doc, Some(true));
    assert_eq!(item.preview_by_ci, Some(false));
    assert_eq!((&item.name, &item.file_type), (&sent("5"), &text("1")));
}

/// Whatever field is added is read leniently too.
#[test]
fn every_scalar_of_both_documents_is_read_leniently() {
    let mut fields = 0;
    for service in ["dingtalk", "smh"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = folder.join("generated").join(service).join("models");
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let source = std::fs::read_to_string(&path).unwrap();
            let Some((_, table)) = source.split_once("object! {") else {
                continue;
            };
            let mut rows = table.lines().filter(|line| line.contains("    pub "));
            if !rows.next().is_some_and(|head| head.contains(": read")) {
                continue;
            }
            for row in rows {
                let (_, rest) = row.split_once(": ").unwrap();
                // Neither the next definition nor the properties that are not listed.
                let Some((ty, rest)) = rest.split_once(" = ") else {
                    continue;
                };
                let scalars = ["String", "bool", "i32", "i64", "f64", "Secret"];
                let mut words = ty
                    .split(['<', '>', ':', ','])
                    .filter(|word| !word.is_empty());
                if words
                    .next_back()
                    .is_some_and(|word| scalars.contains(&word))
                {
                    assert!(rest.contains(", lenient"), "{}: {row}", path.display());
                    fields += 1;
                }
            }
        }
    }
    assert!(fields > 100, "{fields}");
}
