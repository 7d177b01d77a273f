//! Restoring, at once and by tasks.

use std::time::Duration;

use super::*;

#[tokio::test]
async fn a_deleted_file_is_found_and_restored_at_once() {
    let stage = Stage::demo().await;
    let client = stage.library();
    let id = recycle(&stage, FILE);
    let items = marker_items(&client, 100).await;
    let item = items
        .iter()
        .find(|item| item.recycled_item_id == Ok(id))
        .unwrap();
    assert_eq!(
        item.original_path.as_ref().unwrap(),
        &["Footage", "Interview Chen.mp4"]
    );
    assert_eq!(item.name.as_deref(), Ok("Interview Chen.mp4"));
    assert_eq!(item.r#type, Ok(RecycledItemType::Video));
    assert_eq!(item.size.as_deref(), Some("13"));
    assert_eq!(item.remaining_time, Some(30));
    assert!(item.removal_time.as_ref().unwrap().parse().is_ok());

    let answer = client.restore_recycled_items([id]).send().await.unwrap();
    let Answer::Restored(done) = answer else {
        panic!("{answer:?}");
    };
    let outcomes = done.result.unwrap();
    assert_eq!(
        restored_path(of(&outcomes, id)),
        "Footage/Interview Chen.mp4"
    );
    assert_eq!(
        content_at(&stage, "Footage/Interview Chen.mp4").as_deref(),
        Some("Take 4, uncut")
    );
    assert!(!is_in_bin(&stage, id));
}

#[tokio::test]
async fn a_directory_is_restored_by_a_task_that_ends_with_the_outcomes() {
    let stage = Stage::demo().await;
    let client = stage.library();
    let before = entries(&stage);
    let id = recycle(&stage, DIRECTORY);
    assert_ne!(before, entries(&stage));

    let answer = client.restore_recycled_items([id]).send().await.unwrap();
    let Answer::Restoring(task) = answer else {
        panic!("{answer:?}");
    };
    assert!(is_in_bin(&stage, id), "the task has not begun");
    let seen = follow(&client, &task.task_id.unwrap()).await;
    let states: Vec<_> = seen.iter().filter_map(|task| task.status.clone()).collect();
    assert_eq!(states, [TaskStatus::Running, TaskStatus::Succeeded]);
    let end = seen.last().unwrap();
    assert_eq!(restored_path(of(outcomes(end), id)), DIRECTORY);
    assert_eq!(before, entries(&stage));
    assert!(!is_in_bin(&stage, id));
}

#[tokio::test]
async fn every_item_of_a_partly_failing_batch_has_its_own_outcome() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.smh;
    let batch = [
        demo.unknown_item_id,
        demo.taken_name_item_id,
        demo.orphaned_item_id,
        demo.broken_link_item_id,
        demo.taken_directory_item_id,
        demo.restorable_item_id,
    ];
    let answer = stage
        .library()
        .restore_recycled_items(batch)
        .send()
        .await
        .unwrap();
    let Answer::WithFailures(done) = answer else {
        panic!("{answer:?}");
    };
    let outcomes = done.result.unwrap();
    assert_eq!(outcomes.len(), batch.len());
    assert_failed(
        of(&outcomes, demo.unknown_item_id),
        ErrorCode::RecycledItemNotFound,
    );
    assert_failed(
        of(&outcomes, demo.orphaned_item_id),
        ErrorCode::DirectoryNotFound,
    );
    assert_failed(
        of(&outcomes, demo.broken_link_item_id),
        ErrorCode::SourceFileNotFound,
    );
    let path = restored_path(of(&outcomes, demo.restorable_item_id));
    assert_eq!(path, "Footage/Drone shots.mp4");
    // The final path is the service's choice where the name is taken.
    let path = restored_path(of(&outcomes, demo.taken_name_item_id));
    assert_ne!(path, "Scripts/Storyboard.docx");
    assert_eq!(
        content_at(&stage, &path).as_deref(),
        Some("Storyboard, old")
    );
    assert_eq!(
        content_at(&stage, "Scripts/Storyboard.docx").as_deref(),
        Some("Storyboard, new")
    );
    let path = restored_path(of(&outcomes, demo.taken_directory_item_id));
    assert_ne!(path, "Scripts/Drafts");
    assert_eq!(entry_at(&stage, &path), Some(EntryKind::Directory));
    assert_eq!(
        entry_at(&stage, "Scripts/Drafts"),
        Some(EntryKind::Directory)
    );
    for left in [demo.orphaned_item_id, demo.broken_link_item_id] {
        assert!(is_in_bin(&stage, left));
    }
}

#[tokio::test]
async fn a_batch_of_which_every_item_fails_is_no_error_of_the_call() {
    let stage = Stage::demo().await;
    let unknown = stage.demo.smh.unknown_item_id;
    let answer = stage
        .library()
        .restore_recycled_items([unknown])
        .send()
        .await
        .unwrap();
    let Answer::WithFailures(done) = answer else {
        panic!("{answer:?}");
    };
    let outcomes = done.result.unwrap();
    assert_failed(of(&outcomes, unknown), ErrorCode::RecycledItemNotFound);
}

#[tokio::test]
async fn a_task_of_many_items_tells_which_of_them_failed() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.smh;
    stage.emulator.with(|world| {
        world.smh.settings.async_above = 2;
        world.smh.settings.task_polls = 3;
    });
    let client = stage.library();
    let batch = [
        demo.restorable_item_id,
        demo.unknown_item_id,
        demo.taken_name_item_id,
    ];
    let answer = client.restore_recycled_items(batch).send().await.unwrap();
    let Answer::Restoring(task) = answer else {
        panic!("{answer:?}");
    };
    let seen = follow(&client, &task.task_id.unwrap()).await;
    assert_eq!(seen.len(), 4);
    let end = seen.last().unwrap();
    assert_eq!(end.status, Some(TaskStatus::ItemsFailed));
    let outcomes = outcomes(end);
    assert_eq!(outcomes.len(), batch.len());
    assert_failed(
        of(outcomes, demo.unknown_item_id),
        ErrorCode::RecycledItemNotFound,
    );
    for id in [demo.restorable_item_id, demo.taken_name_item_id] {
        let path = restored_path(of(outcomes, id));
        assert!(content_at(&stage, &path).is_some(), "{path}");
    }
}

#[tokio::test]
async fn what_a_task_says_of_each_item_completes_the_report() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.smh;
    stage
        .emulator
        .with(|world| world.smh.settings.async_above = 1);
    let batch = [demo.restorable_item_id, demo.unknown_item_id];
    let request = stage.library().restore_recycled_items(batch);
    let report = request.in_batches().await;
    assert_eq!(report.counts().pending, 2);
    let short = Duration::from_millis(10);
    let report = report.settle().interval(short, short).await.report;
    let [restored, refused] = report.entries() else {
        panic!("{report:?}");
    };
    let path = restored_path(restored.outcome.result().unwrap());
    assert!(content_at(&stage, &path).is_some(), "{path}");
    assert_eq!(
        refused.outcome.code(),
        Some(&ErrorCode::RecycledItemNotFound)
    );
}

#[tokio::test]
async fn several_tasks_are_asked_about_at_once() {
    let stage = Stage::demo().await;
    let client = stage.library();
    let mut ids = Vec::new();
    for item in [recycle(&stage, DIRECTORY), stage.demo.smh.directory_item_id] {
        match client.restore_recycled_items([item]).send().await.unwrap() {
            Answer::Restoring(task) => ids.push(task.task_id.unwrap()),
            other => panic!("{other:?}"),
        }
    }
    let tasks = client.query_tasks(&ids).send().await.unwrap();
    let known: Vec<String> = tasks.into_iter().filter_map(|task| task.task_id).collect();
    assert_eq!(known, ids);
}

#[tokio::test]
async fn an_item_whose_directory_is_gone_can_go_to_the_root() {
    for (strategy, restored) in [
        (None, None),
        (Some(RestorePathStrategy::OriginalPath), None),
        (
            Some(RestorePathStrategy::FallbackToRoot),
            Some("2019 reel.mp4"),
        ),
    ] {
        let stage = Stage::demo().await;
        let id = stage.demo.smh.orphaned_item_id;
        let client = stage.library();
        let mut request = client.restore_recycled_items([id]);
        if let Some(strategy) = strategy {
            request = request.restore_path_strategy(strategy);
        }
        let answer = request.send().await.unwrap();
        let (Answer::Restored(done) | Answer::WithFailures(done)) = answer else {
            panic!("{answer:?}");
        };
        let outcomes = done.result.unwrap();
        match restored {
            Some(path) => {
                assert_eq!(restored_path(of(&outcomes, id)), path);
                assert_eq!(content_at(&stage, path).as_deref(), Some("Best of 2019"));
            }
            None => {
                assert_failed(of(&outcomes, id), ErrorCode::DirectoryNotFound);
                assert!(is_in_bin(&stage, id));
            }
        }
    }
}
