//! A file that is restored to where another has taken its name.

use super::*;

const TAKEN: &str = "Planning/Roadmap.pptx";
const OLD: &str = "Roadmap of last year";
const NEW: &str = "Roadmap of this year";

/// Restores an item whose name is taken.
async fn restore_taken(strategy: Option<ConflictStrategy>) -> (Stage, RestoreResultItem) {
    let stage = Stage::demo().await;
    let item = &stage.demo.dingtalk.taken_name_item_id;
    let bin = &stage.demo.dingtalk.recycle_bin_id;
    let results = restore(&stage.drive(), bin, &[item], strategy).await;
    let result = of(&results, item).clone();
    (stage, result)
}

#[tokio::test]
async fn a_restored_file_takes_another_name_by_default_and_when_asked_to() {
    for strategy in [None, Some(ConflictStrategy::AutoRename)] {
        let (stage, result) = restore_taken(strategy).await;
        assert_eq!(outcome_of(&result), Outcome::Done);
        assert_eq!(content_at(&stage, TAKEN).as_deref(), Some(NEW));
        let id = result.dentry_id.unwrap();
        let restored = stage
            .emulator
            .with(|world| world.dingtalk.dentry(&id))
            .unwrap();
        assert_eq!(restored.content(), Some(OLD));
        assert_ne!(restored.path, TAKEN);
    }
}

#[tokio::test]
async fn a_restored_file_overwrites_the_one_that_took_its_name() {
    let (stage, result) = restore_taken(Some(ConflictStrategy::Overwrite)).await;
    assert_eq!(outcome_of(&result), Outcome::Done);
    let there = dentry_at(&stage, TAKEN).unwrap();
    assert_eq!(there.content(), Some(OLD));
    assert_eq!(result.dentry_id, Some(there.id));
    assert!(!is_in_bin(&stage, &stage.demo.dingtalk.taken_name_item_id));
}

#[tokio::test]
async fn the_file_that_took_the_name_is_returned_instead() {
    let (stage, result) = restore_taken(Some(ConflictStrategy::ReturnDentryIfExists)).await;
    assert_eq!(outcome_of(&result), Outcome::Done);
    let there = dentry_at(&stage, TAKEN).unwrap();
    assert_eq!(there.content(), Some(NEW));
    assert_eq!(result.dentry_id, Some(there.id));
}

#[tokio::test]
async fn a_taken_name_is_an_error_of_its_item() {
    let (stage, result) = restore_taken(Some(ConflictStrategy::ReturnErrorIfExists)).await;
    assert_eq!(
        outcome_of(&result),
        Outcome::Failed(ErrorCode::DentryAlreadyExist)
    );
    assert_eq!(content_at(&stage, TAKEN).as_deref(), Some(NEW));
    assert!(is_in_bin(&stage, &stage.demo.dingtalk.taken_name_item_id));
}
