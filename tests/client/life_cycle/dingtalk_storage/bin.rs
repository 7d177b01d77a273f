//! Into the bin and out of it.

use super::*;

#[tokio::test]
async fn a_file_and_a_folder_go_into_the_bin_and_come_back() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let before = stage.emulator.with(|world| world.dingtalk.dentries());

    let deleted = delete(&client, &demo.space_id, &[&demo.file_id, &demo.folder_id]).await;
    let [(file, Outcome::Done), (folder, Outcome::Task(task))] = deleted.as_slice() else {
        panic!("{deleted:?}");
    };
    assert_eq!((file, folder), (&demo.file_id, &demo.folder_id));
    assert_ends_well(&follow(&client, task).await);
    assert_eq!(dentry_at(&stage, "Planning/Launch plan 2026.docx"), None);
    assert_eq!(dentry_at(&stage, "Design/Spring campaign"), None);

    let bin = client
        .get_recycle_bin(RecycleBinScope::Org, &*demo.corp_id)
        .send()
        .await
        .unwrap()
        .recycle_bin
        .unwrap();
    assert_eq!(bin.scope, Some(RecycleBinScope::Org));
    assert_eq!(bin.scope_id.as_ref(), Some(&demo.corp_id));
    let bin = bin.id.unwrap();

    let items = bin_items(&client, &bin, 50).await;
    let found = |dentry: &String| {
        let mut found = items.iter().filter(|item| {
            item.dentry_id.as_ref() == Ok(dentry) && item.space_id.as_ref() == Ok(&demo.space_id)
        });
        let item = found.next().unwrap();
        assert!(found.next().is_none());
        item
    };
    let (file, folder) = (found(&demo.file_id), found(&demo.folder_id));
    assert_eq!(file.r#type, Ok(DentryType::File));
    assert_eq!(folder.r#type, Ok(DentryType::Folder));
    assert_eq!(file.original_name.as_deref(), Ok("Launch plan 2026.docx"));
    assert_eq!(file.operator_id.as_ref(), Some(&demo.union_id));
    let (file, folder) = (file.id.as_ref().unwrap(), folder.id.as_ref().unwrap());

    let results = restore(&client, &bin, &[file, folder], None).await;
    assert_eq!(results.len(), 2);
    let restored = of(&results, file);
    assert_eq!(outcome_of(restored), Outcome::Done);
    let dentry = dentry_at(&stage, "Planning/Launch plan 2026.docx").unwrap();
    assert_eq!(restored.dentry_id.as_ref(), Some(&dentry.id));
    assert_eq!(restored.space_id.as_ref(), Some(&dentry.space_id));
    let Outcome::Task(task) = outcome_of(of(&results, folder)) else {
        panic!("{results:?}");
    };
    assert!(is_in_bin(&stage, folder), "the task has not begun");
    assert_ends_well(&follow(&client, &task).await);

    let after = stage.emulator.with(|world| world.dingtalk.dentries());
    assert_eq!(before, after);
    assert!(!is_in_bin(&stage, file) && !is_in_bin(&stage, folder));
}

#[track_caller]
fn assert_ends_well(task: &[Task]) {
    let states: Vec<_> = task
        .iter()
        .filter_map(|seen| seen.status.clone().ok())
        .collect();
    assert_eq!(
        states,
        [
            TaskStatus::Init,
            TaskStatus::InProgress,
            TaskStatus::Success
        ]
    );
    let end = task.last().unwrap();
    assert_eq!(end.success_count, end.total_count);
    assert_eq!(end.fail_count, Some(0));
    assert!(end.end_time.is_some() && end.fail_message.is_none());
}

#[tokio::test]
async fn a_task_that_fails_says_so_and_leaves_the_item_in_the_bin() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    stage.emulator.with(|world| {
        world.dingtalk.settings.task_failure = Some("permissionDenied".to_owned());
    });
    let item = &demo.folder_item_id;
    let results = restore(&client, &demo.recycle_bin_id, &[item], None).await;
    let Outcome::Task(task) = outcome_of(of(&results, item)) else {
        panic!("{results:?}");
    };
    let seen = follow(&client, &task).await;
    let end = seen.last().unwrap();
    assert_eq!(end.status, Ok(TaskStatus::Fail));
    assert_eq!(end.fail_message.as_deref(), Some("permissionDenied"));
    assert!(end.fail_count > Some(0));
    assert!(is_in_bin(&stage, item));
}

#[tokio::test]
async fn what_is_deleted_in_the_name_of_another_person_is_theirs() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    stage
        .drive()
        .delete_dentries(&*demo.space_id, [&demo.file_id], Deletion::ToRecycleBin)
        .union_id("chySomebodyElse")
        .send()
        .await
        .unwrap();
    let items = bin_items(&stage.drive(), &demo.recycle_bin_id, 50).await;
    let item = items
        .iter()
        .find(|item| item.dentry_id.as_ref() == Ok(&demo.file_id))
        .unwrap();
    assert_eq!(item.operator_id.as_deref(), Some("chySomebodyElse"));
}

#[tokio::test]
async fn what_is_not_to_go_into_the_bin_is_gone() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let items = stage.emulator.with(|world| world.dingtalk.recycle_items());
    let answer = stage
        .drive()
        .delete_dentries(&*demo.space_id, [&demo.file_id], Deletion::ForGood)
        .send()
        .await
        .unwrap();
    assert_eq!(
        answer.result_items.unwrap().first().unwrap().success,
        Some(true)
    );
    assert_eq!(dentry_at(&stage, "Planning/Launch plan 2026.docx"), None);
    let after = stage.emulator.with(|world| world.dingtalk.recycle_items());
    assert_eq!(items, after);
}
