//! What the bin holds.

use super::*;

#[tokio::test]
async fn every_item_of_the_bin_is_on_exactly_one_page() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    stage.emulator.with(|world| {
        for number in 0..120 {
            let path = format!("Many/{number}.txt");
            let drive = &mut world.dingtalk;
            let file = drive.put_file(&demo.space_id, &path, "text").unwrap();
            drive.recycle(&file, "chyMany").unwrap();
        }
    });
    let client = stage.drive();
    let cap = |size| {
        stage.emulator.with(|world| {
            world.dingtalk.settings.page_cap = NonZeroUsize::new(size);
        })
    };
    let mut expected: Vec<String> = stage
        .emulator
        .with(|world| world.dingtalk.recycle_items())
        .into_iter()
        .map(|item| item.id)
        .collect();
    expected.sort();
    // The service may send fewer than asked for, and say in three ways that nothing follows.
    for absence in [Absence::LeftOut, Absence::Null, Absence::EmptyText] {
        stage
            .emulator
            .with(|world| world.dingtalk.settings.absence = absence);
        for (size, capped) in [(50, 0), (50, 7), (1, 0), (25, 0)] {
            cap(capped);
            let items = bin_items(&client, &demo.recycle_bin_id, size).await;
            let mut ids: Vec<_> = items.into_iter().filter_map(|item| item.id.ok()).collect();
            ids.sort();
            assert_eq!(ids, expected, "{size} {capped} {absence:?}");
        }
    }
}

#[tokio::test]
async fn one_item_of_the_bin_can_be_read() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let item = stage
        .drive()
        .get_recycle_item(&*demo.recycle_bin_id, &*demo.restorable_item_id)
        .send()
        .await
        .unwrap()
        .item
        .unwrap();
    assert_eq!(item.id.as_ref(), Ok(&demo.restorable_item_id));
    assert_eq!(item.space_id.as_ref(), Ok(&demo.space_id));
    assert_eq!(item.original_name.as_deref(), Ok("Meeting notes.md"));
    assert_eq!(item.original_path.as_deref(), Ok("./Meeting notes.md"));
    assert_eq!(item.size, Some(22));
    assert_eq!(item.r#type, Ok(DentryType::File));
    assert_eq!(item.operator_id.as_deref(), Some("chyLiColleague3sD"));
    assert!(item.dentry_id.is_ok());
}

#[tokio::test]
async fn the_moment_of_deletion_is_understood_in_every_form_it_comes_in() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let time = async |form| {
        stage
            .emulator
            .with(|world| world.dingtalk.settings.times = form);
        let item = client
            .get_recycle_item(&*demo.recycle_bin_id, &*demo.restorable_item_id)
            .send()
            .await
            .unwrap()
            .item
            .unwrap();
        item.operator_time.unwrap()
    };
    let exact = time(TimeForm::Seconds).await.parse().unwrap();
    let minute = time(TimeForm::Minutes).await.parse().unwrap();
    let lost = exact.duration_since(minute).unwrap().as_secs();
    assert!(lost < 60, "{lost}");
    let java = time(TimeForm::JavaText).await;
    assert!(java.as_str().contains("CST"), "{java}");
    assert!(java.parse().is_err(), "`CST` stands for several zones");
    assert_eq!(java.parse_with_offset(0).unwrap(), exact);
}
