//! Batches of which some items fail.

use super::*;

#[tokio::test]
async fn every_item_of_a_partly_failing_batch_has_its_own_outcome() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let folder = &demo.folder_item_id;
    let batch = [
        &demo.unknown_item_id,
        &demo.restorable_item_id,
        &demo.taken_name_item_id,
        &demo.forbidden_item_id,
        &demo.orphaned_item_id,
        folder,
    ];
    let results = restore(
        &stage.drive(),
        &demo.recycle_bin_id,
        &batch,
        Some(ConflictStrategy::ReturnErrorIfExists),
    )
    .await;
    assert_eq!(results.len(), batch.len());
    let failures = [
        (&demo.unknown_item_id, ErrorCode::RecycleItemNotExist),
        (&demo.taken_name_item_id, ErrorCode::DentryAlreadyExist),
        (&demo.forbidden_item_id, ErrorCode::PermissionDenied),
        (&demo.orphaned_item_id, ErrorCode::DentryNotExist),
    ];
    for (id, code) in failures {
        let result = of(&results, id);
        assert_eq!(outcome_of(result), Outcome::Failed(code));
        assert_eq!(
            (result.dentry_id.as_ref(), result.task_id.as_ref()),
            (None, None)
        );
    }
    assert_eq!(
        outcome_of(of(&results, &demo.restorable_item_id)),
        Outcome::Done
    );
    assert!(matches!(outcome_of(of(&results, folder)), Outcome::Task(_)));
    assert_eq!(
        content_at(&stage, "Meeting notes.md").as_deref(),
        Some("Agreed on three themes")
    );
    assert!(!is_in_bin(&stage, &demo.restorable_item_id));
    assert!(is_in_bin(&stage, &demo.forbidden_item_id));
}

#[tokio::test]
async fn every_item_of_a_partly_failing_deletion_has_its_own_outcome() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    stage.emulator.with(|world| {
        let drive = &mut world.dingtalk;
        drive.restrict(&demo.folder_id, Restriction::Held);
        drive.restrict(&demo.versioned_file_id, Restriction::NotRecyclable);
    });
    let unknown = "999999999998".to_owned();
    let results = delete(
        &stage.drive(),
        &demo.space_id,
        &[
            &demo.folder_id,
            &demo.versioned_file_id,
            &demo.forbidden_file_id,
            &demo.file_id,
            &unknown,
        ],
    )
    .await;
    let outcome = |id: &str| {
        let mut found = results.iter().filter(|(dentry, _)| dentry == id);
        &found.next().unwrap().1
    };
    let expected = [
        (&demo.folder_id, ErrorCode::OperationConcurrentControl),
        (&demo.versioned_file_id, ErrorCode::OperationNotSupported),
        (&demo.forbidden_file_id, ErrorCode::PermissionDenied),
        (&unknown, ErrorCode::DentryNotExist),
    ];
    for (id, code) in expected {
        assert_eq!(outcome(id), &Outcome::Failed(code));
    }
    assert_eq!(outcome(&demo.file_id), &Outcome::Done);
    assert_eq!(results.len(), 5);
}

#[tokio::test]
async fn one_bad_item_may_fail_the_whole_call() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    stage.emulator.with(|world| {
        world.dingtalk.settings.batch_failures = BatchFailures::WholeCall;
    });
    let client = stage.drive();
    let try_with = async |bad: &String| {
        client
            .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id, bad])
            .send()
            .await
    };
    let error = assert_refused(
        try_with(&demo.forbidden_item_id).await,
        403,
        ErrorCode::PermissionDenied,
    );
    assert!(error.is_denied() && !error.is_retryable());
    let error = assert_refused(
        try_with(&demo.unknown_item_id).await,
        404,
        ErrorCode::RecycleItemNotExist,
    );
    assert!(error.is_not_found() && !error.is_retryable());
    assert!(is_in_bin(&stage, &demo.restorable_item_id));
}
