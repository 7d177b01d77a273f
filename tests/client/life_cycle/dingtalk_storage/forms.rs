//! The same story, however the service writes.

use super::*;

/// A walk through all operations, told in the client's types.
async fn transcript(settings: Settings) -> Vec<String> {
    let stage = Stage::demo().await;
    stage
        .emulator
        .with(|world| world.dingtalk.settings = settings);
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let mut story = Vec::new();
    let mut tell = |what: String| story.push(what);
    tell(told(
        &client.get_recycle_bin("ORG", &*demo.corp_id).send().await,
    ));
    let bin = &*demo.recycle_bin_id;
    tell(format!("{:?}", bin_items(&client, bin, 2).await));
    for item in [&demo.folder_item_id, &demo.forbidden_item_id] {
        tell(told(&client.get_recycle_item(bin, item).send().await));
    }
    let deleted = delete(&client, &demo.space_id, &[&demo.file_id, &demo.folder_id]).await;
    for (id, outcome) in deleted {
        tell(format!("{id}: {outcome:?}"));
        if let Outcome::Task(task) = outcome {
            tell(format!("{:?}", follow(&client, &task).await));
        }
    }
    let batch = [
        &demo.unknown_item_id,
        &demo.restorable_item_id,
        &demo.taken_name_item_id,
        &demo.forbidden_item_id,
        &demo.folder_item_id,
    ];
    for result in restore(&client, bin, &batch, None).await {
        tell(format!("{:?}", outcome_of(&result)));
        tell(format!(
            "{:?}",
            (result.recycle_bin_id, result.recycle_item_id)
        ));
        tell(format!("{:?}", (result.space_id, result.dentry_id)));
    }
    let (space, file) = (&*demo.space_id, &*demo.versioned_file_id);
    tell(told(
        &client.revert_dentry_version(space, file, 1).send().await,
    ));
    let versions = client.list_dentry_versions(space, file).send().await;
    tell(format!("{:?}", versions.unwrap().dentries));
    tell(told(&client.get_task("999999999999").send().await));
    story
}

#[tokio::test]
async fn how_the_service_writes_makes_no_difference_to_the_caller() {
    let plain = transcript(Settings::default()).await;
    let mut variants = Vec::new();
    for (numeric, capitalised) in [(true, false), (false, true), (true, true)] {
        let mut settings = Settings::default();
        settings.numeric_ids = numeric;
        settings.capitalised_errors = capitalised;
        variants.push(settings);
    }
    for absence in [Absence::Null, Absence::EmptyText] {
        let mut settings = Settings::default();
        settings.absence = absence;
        variants.push(settings);
    }
    let mut settings = Settings::default();
    settings.contradictory_async_items = true;
    variants.push(settings);
    for settings in variants {
        let other = transcript(settings.clone()).await;
        assert_same_story(&plain, &other, &settings);
    }
}
