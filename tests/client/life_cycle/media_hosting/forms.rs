//! The same story, however the service writes.

use super::*;

/// A walk through all operations, told in the client's types.
async fn transcript(settings: Settings) -> Vec<String> {
    let stage = Stage::demo().await;
    stage.emulator.with(|world| world.smh.settings = settings);
    let demo = &stage.demo.smh;
    let client = granted(&stage, "delete_file,restore_recycled");
    let mut story = Vec::new();
    let mut tell = |what: String| story.push(what);
    tell(format!("{:?}", marker_items(&client, 2).await));
    tell(told(&client.list_recycled_items().page(1).send().await));
    let batch = [
        demo.restorable_item_id,
        demo.taken_name_item_id,
        demo.orphaned_item_id,
        demo.unknown_item_id,
    ];
    tell(told(&client.restore_recycled_items(batch).send().await));
    let folder = [demo.directory_item_id];
    let answer = client.restore_recycled_items(folder).send().await;
    tell(told(&answer));
    if let Ok(Answer::Restoring(task)) = answer {
        let task = follow(&client, &task.task_id.unwrap()).await;
        tell(format!("{task:?}"));
    }
    tell(told(
        &client.list_recycled_items().marker("4711").send().await,
    ));
    tell(told(&client.query_tasks(["4711"]).send().await));
    story
}

#[tokio::test]
async fn how_the_service_writes_makes_no_difference_to_the_caller() {
    let plain = transcript(Settings::default()).await;
    for (as_text, id_in_body) in [(true, true), (false, false), (true, false)] {
        let mut settings = Settings::default();
        settings.numbers_as_text = as_text;
        settings.request_id_in_errors = id_in_body;
        let other = transcript(settings.clone()).await;
        assert_same_story(&plain, &other, &settings);
    }
}
