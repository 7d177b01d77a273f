//! Versions of a file.

use super::*;

#[tokio::test]
async fn going_back_to_a_version_adds_a_version_with_its_content() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let (space, file) = (&*demo.space_id, &*demo.versioned_file_id);
    let before = stage
        .emulator
        .with(|world| world.dingtalk.dentry(file))
        .unwrap();
    let listed = client
        .list_dentry_versions(space, file)
        .send()
        .await
        .unwrap();
    assert_eq!(numbers(&listed), [1, 2, 3, 4, 5]);

    let answer = client
        .revert_dentry_version(space, file, 3)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.success, Some(true));

    let after = stage
        .emulator
        .with(|world| world.dingtalk.dentry(file))
        .unwrap();
    assert_eq!(after.content(), Some("Budget 2026, approved by finance"));
    assert_eq!(after.version(), Some(6));
    assert_eq!(after.versions.get(1..), Some(&*before.versions));
    let listed = client
        .list_dentry_versions(space, file)
        .send()
        .await
        .unwrap();
    assert_eq!(numbers(&listed), [1, 2, 3, 4, 5, 6]);
    let size = |number| {
        let versions = listed.dentries.iter().flatten();
        let mut found = versions.filter(|version| version.version == Some(number));
        found.next().unwrap().size.unwrap()
    };
    assert_eq!(size(6), size(3));
    assert_ne!(size(6), size(5));
}

fn numbers(page: &undelete::dingtalk::models::DentryVersionPage) -> Vec<i64> {
    let versions = page.dentries.iter().flatten();
    let mut numbers: Vec<i64> = versions.filter_map(|version| version.version).collect();
    numbers.sort_unstable();
    numbers
}

#[tokio::test]
async fn every_version_is_on_exactly_one_page() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let mut found = Vec::new();
    let mut next: Option<String> = None;
    for _ in 0..ENOUGH {
        let mut request = client
            .list_dentry_versions(&*demo.space_id, &*demo.versioned_file_id)
            .max_results(2);
        if let Some(next) = &next {
            request = request.next_token(next);
        }
        let page = request.send().await.unwrap();
        found.extend(numbers(&page));
        next = page.next_token;
        if next.is_none() {
            break;
        }
    }
    found.sort_unstable();
    assert_eq!(found, [1, 2, 3, 4, 5]);
}
