//! From deletion to restoration, on both services: what a caller does, what it is told, and what
//! has become of the files then.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod emulated;

use std::fmt::Debug;

use emulated::Stage;
use undelete::runtime::{Error, ErrorCode};

/// More pages, or questions about a task, than any test needs.
const ENOUGH: usize = 200;

/// What every refusal must tell: status, code, a text for people and the id for support.
#[track_caller]
fn assert_refused<T: Debug, C: ErrorCode + PartialEq>(
    result: Result<T, Error<C>>,
    status: u16,
    code: C,
) -> Error<C> {
    let error = result.unwrap_err();
    let Error::Service(service) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(service.status(), status, "{error}");
    assert_eq!(service.code(), Some(&code), "{error}");
    assert!(service.message().is_some_and(|text| !text.is_empty()));
    assert!(service.request_id().is_some_and(|id| !id.is_empty()));
    assert!(!error.is_outcome_unknown(), "{error}");
    error
}

/// An answer or an error in the client's own words.
fn told<T: Debug, C: ErrorCode>(result: &Result<T, Error<C>>) -> String {
    match result {
        Ok(answer) => format!("{answer:?}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn assert_same_story(plain: &[String], other: &[String], how: &dyn Debug) {
    for (plain, other) in plain.iter().zip(other) {
        assert_eq!(plain, other, "{how:?}");
    }
    assert_eq!(plain.len(), other.len(), "{how:?}");
}

mod dingtalk_storage {
    use super::*;
    use std::num::NonZeroUsize;
    use undelete::dingtalk::models::{
        ConflictStrategy, DentryType, ErrorEnvelope, RecycleBinScope, RecycleItem,
        RestoreResultItem, Task, TaskStatus,
    };
    use undelete::dingtalk::{Client, Error, ErrorCode};
    use undelete_emulator::dingtalk::{
        Absence, BatchFailures, Dentry, Restriction, Settings, TimeForm,
    };

    /// What became of one item of a batch, read as the vendor's page says: `success` and
    /// `errorCode` mean nothing while `async` is true.
    #[derive(Debug, PartialEq)]
    enum Outcome {
        Done,
        Task(String),
        Failed(ErrorCode),
    }

    fn outcome(
        is_async: Option<bool>,
        success: Option<bool>,
        code: Option<&ErrorCode>,
        task: Option<&String>,
    ) -> Outcome {
        match (is_async, success) {
            (Some(true), _) => Outcome::Task(task.unwrap().clone()),
            (_, Some(true)) => Outcome::Done,
            _ => Outcome::Failed(code.unwrap().clone()),
        }
    }

    fn outcome_of(item: &RestoreResultItem) -> Outcome {
        outcome(
            item.r#async,
            item.success,
            item.error_code.as_ref(),
            item.task_id.as_ref(),
        )
    }

    /// The result of each of these items, whatever the order of the answer.
    #[track_caller]
    fn of<'a>(results: &'a [RestoreResultItem], id: &str) -> &'a RestoreResultItem {
        let mut found = results
            .iter()
            .filter(|result| result.recycle_item_id.as_deref() == Some(id));
        let result = found.next().unwrap();
        assert!(found.next().is_none(), "two results for {id}");
        result
    }

    async fn delete(client: &Client, space: &str, ids: &[&String]) -> Vec<(String, Outcome)> {
        let answer = client
            .delete_dentries(space, ids.iter().copied(), true)
            .send()
            .await
            .unwrap();
        let results = answer.result_items.unwrap();
        results
            .into_iter()
            .map(|item| {
                let outcome = outcome(
                    item.r#async,
                    item.success,
                    item.error_code.as_ref(),
                    item.task_id.as_ref(),
                );
                (item.dentry_id.unwrap(), outcome)
            })
            .collect()
    }

    async fn restore(
        client: &Client,
        bin: &str,
        ids: &[&String],
        strategy: Option<ConflictStrategy>,
    ) -> Vec<RestoreResultItem> {
        let mut request = client.restore_recycle_items(bin, ids.iter().copied());
        if let Some(strategy) = strategy {
            request = request.conflict_strategy(strategy);
        }
        request.send().await.unwrap().result_items.unwrap()
    }

    /// Every state the task was seen in, its end the last.
    async fn follow(client: &Client, id: &str) -> Vec<Task> {
        let mut seen = Vec::new();
        for _ in 0..ENOUGH {
            let task = client.get_task(id).send().await.unwrap().task.unwrap();
            let is_over = !matches!(task.status, Some(TaskStatus::Init | TaskStatus::InProgress));
            seen.push(task);
            if is_over {
                return seen;
            }
        }
        panic!("task {id} does not end");
    }

    async fn bin_items(client: &Client, bin: &str, page: i32) -> Vec<RecycleItem> {
        let mut items = Vec::new();
        let mut next: Option<String> = None;
        for _ in 0..ENOUGH {
            let mut request = client.list_recycle_items(bin).max_results(page);
            if let Some(next) = &next {
                request = request.next_token(next);
            }
            let answer = request.send().await.unwrap();
            let part = answer.recycle_items.unwrap_or_default();
            assert!(part.len() <= usize::try_from(page).unwrap());
            items.extend(part);
            next = answer.next_token.filter(|next| !next.is_empty());
            if next.is_none() {
                return items;
            }
        }
        panic!("the pages do not end");
    }

    fn dentry_at(stage: &Stage, path: &str) -> Option<Dentry> {
        let space = &stage.demo.dingtalk.space_id;
        stage
            .emulator
            .with(|world| world.dingtalk.dentry_at(space, path))
    }

    fn content_at(stage: &Stage, path: &str) -> Option<String> {
        dentry_at(stage, path)?.content().map(str::to_owned)
    }

    fn is_in_bin(stage: &Stage, item: &str) -> bool {
        let items = stage.emulator.with(|world| world.dingtalk.recycle_items());
        items.iter().any(|known| known.id == item)
    }

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
                item.dentry_id.as_ref() == Some(dentry)
                    && item.space_id.as_ref() == Some(&demo.space_id)
            });
            let item = found.next().unwrap();
            assert!(found.next().is_none());
            item
        };
        let (file, folder) = (found(&demo.file_id), found(&demo.folder_id));
        assert_eq!(file.r#type, Some(DentryType::File));
        assert_eq!(folder.r#type, Some(DentryType::Folder));
        assert_eq!(file.original_name.as_deref(), Some("Launch plan 2026.docx"));
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
        let states: Vec<_> = task.iter().filter_map(|seen| seen.status.clone()).collect();
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
        assert_eq!(end.status, Some(TaskStatus::Fail));
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
            .delete_dentries(&*demo.space_id, [&demo.file_id], true)
            .union_id("chySomebodyElse")
            .send()
            .await
            .unwrap();
        let items = bin_items(&stage.drive(), &demo.recycle_bin_id, 50).await;
        let item = items
            .iter()
            .find(|item| item.dentry_id.as_ref() == Some(&demo.file_id))
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
            .delete_dentries(&*demo.space_id, [&demo.file_id], false)
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
                let mut ids: Vec<_> = items.into_iter().filter_map(|item| item.id).collect();
                ids.sort();
                assert_eq!(ids, expected, "{size} {capped} {absence:?}");
            }
        }
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
        assert_eq!(item.id.as_ref(), Some(&demo.restorable_item_id));
        assert_eq!(item.space_id.as_ref(), Some(&demo.space_id));
        assert_eq!(item.original_name.as_deref(), Some("Meeting notes.md"));
        assert_eq!(item.original_path.as_deref(), Some("./Meeting notes.md"));
        assert_eq!(item.size, Some(22));
        assert_eq!(item.r#type, Some(DentryType::File));
        assert_eq!(item.operator_id.as_deref(), Some("chyLiColleague3sD"));
        assert!(item.dentry_id.is_some());
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

    #[tokio::test]
    async fn what_does_not_exist_is_refused_by_name() {
        let stage = Stage::demo().await;
        let demo = &stage.demo.dingtalk;
        let client = stage.drive();
        let (bin, space) = (&*demo.recycle_bin_id, &*demo.space_id);
        let unknown = "999999999999";
        let errors = [
            assert_refused(
                client.get_recycle_bin("ORG", "dingNobody").send().await,
                404,
                ErrorCode::RecycleBinNotExist,
            ),
            assert_refused(
                client.list_recycle_items(unknown).send().await,
                404,
                ErrorCode::RecycleBinNotExist,
            ),
            assert_refused(
                client.get_recycle_item(bin, unknown).send().await,
                404,
                ErrorCode::RecycleItemNotExist,
            ),
            assert_refused(
                client.restore_recycle_items(unknown, ["1"]).send().await,
                404,
                ErrorCode::RecycleBinNotExist,
            ),
            assert_refused(
                client.get_task(unknown).send().await,
                404,
                ErrorCode::TaskNotExist,
            ),
            assert_refused(
                client.delete_dentries(unknown, ["1"], true).send().await,
                404,
                ErrorCode::SpaceNotExist,
            ),
        ];
        for error in errors {
            assert!(error.is_not_found() && !error.is_retryable(), "{error}");
        }
        // The pages on versions list no code for what does not exist.
        let refused = client.list_dentry_versions(unknown, "1").send().await;
        assert_refused(refused, 400, ErrorCode::ParamErrorSpaceId);
        let refused = client.list_dentry_versions(space, unknown).send().await;
        assert_refused(refused, 400, ErrorCode::ParamError);
        let file = &*demo.versioned_file_id;
        let refused = client.revert_dentry_version(space, file, 99).send().await;
        assert_refused(refused, 400, ErrorCode::ParamError);
    }

    #[tokio::test]
    async fn values_that_the_service_does_not_take_are_refused_by_name() {
        let stage = Stage::demo().await;
        let demo = &stage.demo.dingtalk;
        let client = stage.drive();
        let bin = &*demo.recycle_bin_id;
        let malformed = client.list_recycle_items("not*a*bin").send().await;
        assert_refused(malformed, 400, ErrorCode::ParamErrorRecycleBinId);
        let malformed = client.get_task("not*a*task").send().await;
        assert_refused(malformed, 400, ErrorCode::ParamErrorTaskId);
        let scope = client.get_recycle_bin("SPACE", "1").send().await;
        assert_refused(scope, 400, ErrorCode::ParamErrorRecycleBinScope);
        let page = client.list_recycle_items(bin).max_results(0).send().await;
        assert_refused(page, 400, ErrorCode::ParamErrorMaxResults);
        let strategy = client
            .restore_recycle_items(bin, [&demo.restorable_item_id])
            .conflict_strategy("ASK_SOMEBODY")
            .send()
            .await;
        assert_refused(strategy, 400, ErrorCode::ParamErrorConflictStrategy);
        let no_bin = client
            .delete_dentries(&*demo.space_without_bin_id, ["1"], true)
            .send()
            .await;
        assert_refused(no_bin, 400, ErrorCode::RecycleBinNotSupportForSpace);
        assert!(is_in_bin(&stage, &demo.restorable_item_id));
    }

    #[tokio::test]
    async fn what_the_operator_may_not_see_is_denied() {
        let stage = Stage::demo().await;
        let demo = &stage.demo.dingtalk;
        let client = stage.drive();
        let item = client
            .get_recycle_item(&*demo.recycle_bin_id, &*demo.forbidden_item_id)
            .send()
            .await;
        let versions = client
            .list_dentry_versions(&*demo.space_id, &*demo.forbidden_file_id)
            .send()
            .await;
        for error in [
            assert_refused(item, 403, ErrorCode::PermissionDenied),
            assert_refused(versions, 403, ErrorCode::PermissionDenied),
        ] {
            assert!(error.is_denied() && !error.is_retryable(), "{error}");
        }
    }

    #[tokio::test]
    async fn a_missing_permission_is_denied_and_named() {
        let stage = Stage::demo().await;
        let demo = &stage.demo.dingtalk;
        stage.emulator.with(|world| {
            world.dingtalk.revoke_permission("Storage.RecycleBin.Write");
        });
        let result = stage
            .drive()
            .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
            .send()
            .await;
        let error = assert_refused(
            result,
            403,
            ErrorCode::ForbiddenAccessDeniedAccessTokenPermissionDenied,
        );
        assert!(error.is_denied() && !error.is_retryable() && !error.is_invalid_token());
        let envelope: ErrorEnvelope = error.service().unwrap().decode().unwrap();
        let scopes = envelope.accessdenieddetail.unwrap().required_scopes;
        assert_eq!(scopes.unwrap(), ["Storage.RecycleBin.Write"]);
        assert!(is_in_bin(&stage, &demo.restorable_item_id));
    }

    #[tokio::test]
    async fn a_wrong_token_and_none_are_told_apart() {
        let stage = Stage::demo().await;
        let bin = &*stage.demo.dingtalk.recycle_bin_id;
        let with_token = |token: &str| {
            let builder = stage.drive_without_token().access_token(token);
            builder.build().unwrap()
        };
        let wrong = with_token("wrong").list_recycle_items(bin).send().await;
        let error = assert_refused(wrong, 400, ErrorCode::InvalidAuthentication);
        assert!(error.is_invalid_token() && !error.is_retryable());
        let empty = with_token("").list_recycle_items(bin).send().await;
        let error = assert_refused(empty, 400, ErrorCode::AuthenticationFailedMissingParameter);
        assert!(error.is_invalid_token() && !error.is_retryable());

        stage.emulator.log().clear();
        let none = stage.drive_without_token().build().unwrap();
        let error = none.list_recycle_items(bin).send().await.unwrap_err();
        assert!(matches!(error, Error::Credentials(_)), "{error:?}");
        assert!(error.to_string().contains("credentials"), "{error}");
        assert_eq!(stage.emulator.requests(), []);
    }

    #[tokio::test]
    async fn a_path_that_the_platform_does_not_know_is_no_success() {
        let stage = Stage::demo().await;
        let demo = &stage.demo.dingtalk;
        let elsewhere = format!("{}/elsewhere", stage.emulator.url());
        let client = emulated::drive_at(&elsewhere)
            .union_id("chyTest")
            .access_token("token")
            .build()
            .unwrap();
        // Answered with status 200 and `errcode`.
        let error = client
            .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
            .send()
            .await
            .unwrap_err();
        let service = error.service().unwrap();
        assert_eq!((service.status(), error.is_retryable()), (200, false));
        assert_eq!(service.code().unwrap().as_str(), "404");
        assert!(service.message().unwrap().contains("path"), "{error}");
    }

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
}

mod media_hosting {
    use super::*;
    use undelete::runtime::Error as AnyError;
    use undelete::smh::models::{
        Deletion, FileVersion, ItemOutcome, RecycledItem, RecycledItemOrder, RecycledItemType,
        RestorePathStrategy, SortDirection, Task, TaskResult, TaskStatus,
    };
    use undelete::smh::operations::files::{DeleteDirectoryResponse, DeleteFileResponse};
    use undelete::smh::operations::recycle_bin::RestoreRecycledItemsResponse as Answer;
    use undelete::smh::{Client, ErrorCode};
    use undelete_emulator::smh::{EntryKind, Settings};

    async fn marker_items(client: &Client, limit: i32) -> Vec<RecycledItem> {
        let mut items = Vec::new();
        let mut marker: Option<String> = None;
        for _ in 0..ENOUGH {
            let mut request = client.list_recycled_items().limit(limit);
            if let Some(marker) = &marker {
                request = request.marker(marker);
            }
            let page = request.send().await.unwrap();
            let contents = page.contents.unwrap_or_default();
            assert!(contents.len() <= usize::try_from(limit).unwrap());
            items.extend(contents);
            marker = page.next_marker.filter(|marker| !marker.is_empty());
            if marker.is_none() {
                return items;
            }
        }
        panic!("the pages do not end");
    }

    /// Every state the task was seen in, its end the last.
    async fn follow(client: &Client, id: &str) -> Vec<Task> {
        let mut seen = Vec::new();
        for _ in 0..ENOUGH {
            let tasks = client.query_tasks([id]).send().await.unwrap();
            let task = tasks
                .into_iter()
                .find(|task| task.task_id.as_deref() == Some(id))
                .unwrap();
            let is_over = task.status != Some(TaskStatus::Running);
            seen.push(task);
            if is_over {
                return seen;
            }
        }
        panic!("task {id} does not end");
    }

    #[track_caller]
    fn outcomes(task: &Task) -> &[ItemOutcome] {
        match &task.result {
            Some(TaskResult::ItemOutcomes(outcomes)) => outcomes,
            other => panic!("{other:?}"),
        }
    }

    #[track_caller]
    fn of(outcomes: &[ItemOutcome], id: i64) -> &ItemOutcome {
        let mut found = outcomes
            .iter()
            .filter(|outcome| outcome.recycled_item_id == Some(id));
        let outcome = found.next().unwrap();
        assert!(found.next().is_none(), "two results for {id}");
        outcome
    }

    #[track_caller]
    fn restored_path(outcome: &ItemOutcome) -> String {
        assert_eq!((outcome.status, outcome.code.as_ref()), (Some(200), None));
        outcome.path.as_ref().unwrap().join("/")
    }

    #[track_caller]
    fn assert_failed(outcome: &ItemOutcome, code: ErrorCode) {
        assert_eq!(
            (outcome.status, outcome.code.as_ref()),
            (Some(404), Some(&code))
        );
        assert!(
            outcome
                .message
                .as_ref()
                .is_some_and(|text| !text.is_empty())
        );
        assert_eq!(outcome.path, None);
    }

    fn content_at(stage: &Stage, path: &str) -> Option<String> {
        let demo = &stage.demo.smh;
        let world = |world: &mut undelete_emulator::World| {
            world.smh.content(&demo.library_id, &demo.space_id, path)
        };
        stage.emulator.with(world)
    }

    fn entry_at(stage: &Stage, path: &str) -> Option<EntryKind> {
        let demo = &stage.demo.smh;
        let entry = stage
            .emulator
            .with(|world| world.smh.entry(&demo.library_id, &demo.space_id, path));
        Some(entry?.kind)
    }

    fn is_in_bin(stage: &Stage, item: i64) -> bool {
        let demo = &stage.demo.smh;
        let items = stage
            .emulator
            .with(|world| world.smh.recycled(&demo.library_id, &demo.space_id));
        items.iter().any(|known| known.id == item)
    }

    fn recycle(stage: &Stage, path: &str) -> i64 {
        let demo = &stage.demo.smh;
        stage
            .emulator
            .with(|world| world.smh.recycle(&demo.library_id, &demo.space_id, path))
            .unwrap()
    }

    const FILE: &str = "Footage/Interview Chen.mp4";
    const DIRECTORY: &str = "Campaigns/Spring";

    /// A client that may do this and no more.
    fn granted(stage: &Stage, grant: &str) -> Client {
        let secret = &*stage.demo.smh.library_secret;
        let builder = stage.library_without_token().credentials(secret, grant);
        builder.build().unwrap()
    }

    #[tokio::test]
    async fn a_file_and_a_directory_go_into_the_bin_and_come_back() {
        let stage = Stage::demo().await;
        let before = entries(&stage);
        let client = granted(&stage, "delete_file,delete_directory,restore_recycled");
        let deleted = client
            .delete_file(FILE, Deletion::ToRecycleBin)
            .send()
            .await;
        let DeleteFileResponse::Ok(file) = deleted.unwrap() else {
            panic!("not into the bin");
        };
        let deletion = client.delete_directory(DIRECTORY, Deletion::ToRecycleBin);
        let DeleteDirectoryResponse::Ok(directory) = deletion.send().await.unwrap() else {
            panic!("not into the bin");
        };
        assert_eq!(content_at(&stage, FILE), None);
        assert_eq!(entry_at(&stage, DIRECTORY), None);
        let ids = [file, directory].map(|item| item.recycled_item_id.unwrap());
        let items = marker_items(&client, 100).await;
        for (id, path) in ids.into_iter().zip([FILE, DIRECTORY]) {
            let mut found = items
                .iter()
                .filter(|item| item.recycled_item_id == Some(id));
            let item = found.next().unwrap();
            assert_eq!(item.original_path.as_ref().unwrap().join("/"), path);
        }
        let Answer::Accepted(task) = client.restore_recycled_items(ids).send().await.unwrap()
        else {
            panic!("a directory with children is restored in the background");
        };
        follow(&client, &task.task_id.unwrap()).await;
        assert_eq!(before, entries(&stage));
    }

    #[tokio::test]
    async fn what_is_deleted_for_good_is_gone() {
        let stage = Stage::demo().await;
        let bin = expected_ids(&stage);
        let client = granted(&stage, "delete_file_permanent,delete_directory_permanent");
        let file = client.delete_file(FILE, Deletion::ForGood).send().await;
        assert_eq!(file.unwrap(), DeleteFileResponse::NoContent);
        let directory = client.delete_directory(DIRECTORY, Deletion::ForGood);
        assert_eq!(
            directory.send().await.unwrap(),
            DeleteDirectoryResponse::NoContent
        );
        assert_eq!(content_at(&stage, FILE), None);
        assert_eq!(entry_at(&stage, DIRECTORY), None);
        assert_eq!(bin, expected_ids(&stage));
    }

    #[tokio::test]
    async fn without_a_bin_the_answer_tells_that_a_file_is_gone() {
        let stage = Stage::demo().await;
        stage
            .emulator
            .with(|world| world.smh.disable_recycle_bin(&stage.demo.smh.library_id))
            .unwrap();
        let client = granted(&stage, "delete_file");
        let deleted = client
            .delete_file(FILE, Deletion::ToRecycleBin)
            .send()
            .await;
        assert_eq!(deleted.unwrap(), DeleteFileResponse::NoContent);
        assert_eq!(content_at(&stage, FILE), None);
    }

    #[tokio::test]
    async fn what_a_token_does_not_grant_is_not_deleted() {
        let stage = Stage::demo().await;
        let deleting = granted(&stage, "delete_file,delete_directory");
        let restoring = stage.library();
        let before = entries(&stage);
        let for_good = deleting.delete_file(FILE, Deletion::ForGood).send().await;
        assert_refused(for_good, 403, ErrorCode::NoPermission);
        let into_bin = restoring.delete_file(FILE, Deletion::ToRecycleBin);
        assert_refused(into_bin.send().await, 403, ErrorCode::NoPermission);
        let directory = restoring.delete_directory(DIRECTORY, Deletion::ToRecycleBin);
        assert_refused(directory.send().await, 403, ErrorCode::NoPermission);
        let item = stage.demo.smh.restorable_item_id;
        let restore = deleting.restore_recycled_items([item]).send().await;
        assert_refused(restore, 403, ErrorCode::NoPermission);
        assert_eq!(before, entries(&stage));
    }

    #[tokio::test]
    async fn only_what_the_path_names_is_deleted() {
        let stage = Stage::demo().await;
        let client = granted(&stage, "delete_file,delete_directory");
        let before = entries(&stage);
        let unknown = client.delete_file("Footage/Nothing.mp4", Deletion::ToRecycleBin);
        assert_refused(unknown.send().await, 404, ErrorCode::FileNotFound);
        let directory = client.delete_file(DIRECTORY, Deletion::ToRecycleBin);
        assert_refused(directory.send().await, 404, ErrorCode::FileNotFound);
        let file = client.delete_directory(FILE, Deletion::ToRecycleBin);
        assert_refused(file.send().await, 404, ErrorCode::DirectoryNotFound);
        // Each of these leads to the root.
        let sent = stage.emulator.requests().len();
        for root in ["", "/", "//", ".", "..", "Campaigns/..", "./"] {
            let root = client.delete_directory(root, Deletion::ToRecycleBin);
            let error = root.send().await.unwrap_err();
            assert!(matches!(error, AnyError::InvalidRequest(_)), "{error:?}");
        }
        assert_eq!(stage.emulator.requests().len(), sent);
        assert_eq!(before, entries(&stage));
    }

    async fn versions(client: &Client, limit: i32) -> Vec<FileVersion> {
        let mut versions = Vec::new();
        let mut marker: Option<String> = None;
        for _ in 0..ENOUGH {
            let mut request = client
                .list_file_versions("Scripts/Trailer.docx")
                .limit(limit);
            if let Some(marker) = &marker {
                request = request.marker(marker);
            }
            let page = request.send().await.unwrap();
            versions.extend(page.contents.unwrap());
            marker = page.next_marker;
            assert_eq!(page.has_more, Some(marker.is_some()));
            if marker.is_none() {
                return versions;
            }
        }
        panic!("the pages do not end");
    }

    #[tokio::test]
    async fn every_version_is_on_exactly_one_page() {
        let stage = Stage::demo().await;
        for limit in [1, 2, 20] {
            let mut versions = versions(&stage.library(), limit).await;
            let latest = versions.remove(0);
            assert_eq!((latest.version, latest.id), (Some(3), None));
            assert_eq!(latest.is_latest_version, Some(true));
            let mut numbers: Vec<_> = versions.iter().map(|version| version.version).collect();
            numbers.sort();
            assert_eq!(numbers, [Some(1), Some(2)]);
            assert!(versions.iter().all(|version| version.id.is_some()));
        }
    }

    #[tokio::test]
    async fn an_earlier_version_becomes_the_latest() {
        let stage = Stage::demo().await;
        let client = granted(&stage, "set_history_latest");
        let before = versions(&client, 20).await;
        let second = before.iter().find(|version| version.version == Some(2));
        let id = second.unwrap().id.unwrap();
        let file = client.set_latest_version(id).send().await.unwrap();
        assert_eq!(file.name.as_deref(), Some("Trailer.docx"));
        assert_eq!(file.size, second.unwrap().size);
        assert_eq!(
            content_at(&stage, "Scripts/Trailer.docx").as_deref(),
            Some("Trailer, with the new ending")
        );
        let latest = versions(&client, 20).await.remove(0);
        assert_eq!((latest.is_latest_version, latest.id), (Some(true), None));
        assert_eq!(latest.size, file.size);
    }

    #[tokio::test]
    async fn versions_that_cannot_be_had_are_refused_by_name() {
        let stage = Stage::demo().await;
        let client = stage.library();
        let list = async |path| client.list_file_versions(path).send().await;
        assert_refused(list("Nothing.docx").await, 404, ErrorCode::FileNotFound);
        assert_refused(list(DIRECTORY).await, 400, ErrorCode::UnsupportedFileType);
        let before = entries(&stage);
        let second = versions(&client, 20).await.remove(1).id.unwrap();
        let refused = client.set_latest_version(second).send().await;
        assert_refused(refused, 403, ErrorCode::NoPermission);
        assert_eq!(before, entries(&stage));
    }

    #[tokio::test]
    async fn a_deleted_file_is_found_and_restored_at_once() {
        let stage = Stage::demo().await;
        let client = stage.library();
        let id = recycle(&stage, FILE);
        let items = marker_items(&client, 100).await;
        let item = items
            .iter()
            .find(|item| item.recycled_item_id == Some(id))
            .unwrap();
        assert_eq!(
            item.original_path.as_ref().unwrap(),
            &["Footage", "Interview Chen.mp4"]
        );
        assert_eq!(item.name.as_deref(), Some("Interview Chen.mp4"));
        assert_eq!(item.r#type, Some(RecycledItemType::Video));
        assert_eq!(item.size.as_deref(), Some("13"));
        assert_eq!(item.remaining_time, Some(30));
        assert!(item.removal_time.as_ref().unwrap().parse().is_ok());

        let answer = client.restore_recycled_items([id]).send().await.unwrap();
        let Answer::Ok(done) = answer else {
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
        let Answer::Accepted(task) = answer else {
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

    fn entries(stage: &Stage) -> Vec<undelete_emulator::smh::Entry> {
        let demo = &stage.demo.smh;
        stage
            .emulator
            .with(|world| world.smh.entries(&demo.library_id, &demo.space_id))
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
        let Answer::MultiStatus(done) = answer else {
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
        let Answer::MultiStatus(done) = answer else {
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
        let Answer::Accepted(task) = answer else {
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
    async fn several_tasks_are_asked_about_at_once() {
        let stage = Stage::demo().await;
        let client = stage.library();
        let mut ids = Vec::new();
        for item in [recycle(&stage, DIRECTORY), stage.demo.smh.directory_item_id] {
            match client.restore_recycled_items([item]).send().await.unwrap() {
                Answer::Accepted(task) => ids.push(task.task_id.unwrap()),
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
            let (Answer::Ok(done) | Answer::MultiStatus(done)) = answer else {
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

    fn expected_ids(stage: &Stage) -> Vec<i64> {
        let demo = &stage.demo.smh;
        let items = stage
            .emulator
            .with(|world| world.smh.recycled(&demo.library_id, &demo.space_id));
        let mut ids: Vec<i64> = items.into_iter().map(|item| item.id).collect();
        ids.sort_unstable();
        ids
    }

    fn ids(items: &[RecycledItem]) -> Vec<i64> {
        let ids = items.iter().filter_map(|item| item.recycled_item_id);
        let mut ids: Vec<i64> = ids.collect();
        ids.sort_unstable();
        ids
    }

    #[tokio::test]
    async fn every_item_of_the_bin_is_on_exactly_one_page_by_marker() {
        let stage = Stage::demo().await;
        let client = stage.library();
        for numbers_as_text in [false, true] {
            stage.emulator.with(|world| {
                world.smh.settings.numbers_as_text = numbers_as_text;
            });
            for limit in [1, 2, 4, 100] {
                let items = marker_items(&client, limit).await;
                assert_eq!(ids(&items), expected_ids(&stage), "{limit}");
            }
        }
    }

    #[tokio::test]
    async fn every_item_of_the_bin_is_on_exactly_one_numbered_page() {
        let stage = Stage::demo().await;
        let client = stage.library();
        let mut items = Vec::new();
        for number in 1.. {
            let page = client
                .list_recycled_items()
                .page(number)
                .page_size(4)
                .send()
                .await
                .unwrap();
            let total = usize::try_from(page.total_num.unwrap()).unwrap();
            assert_eq!(total, expected_ids(&stage).len());
            let contents = page.contents.unwrap();
            if contents.is_empty() {
                break;
            }
            items.extend(contents);
        }
        assert_eq!(ids(&items), expected_ids(&stage));
    }

    #[tokio::test]
    async fn items_come_in_the_order_that_was_asked_for() {
        let stage = Stage::demo().await;
        let client = stage.library();
        let names = async |direction| {
            let page = client
                .list_recycled_items()
                .order_by(RecycledItemOrder::Name)
                .order_by_type(direction)
                .send()
                .await
                .unwrap();
            let items = page.contents.unwrap().into_iter();
            items.filter_map(|item| item.name).collect::<Vec<_>>()
        };
        let mut rising = names(SortDirection::Ascending).await;
        assert!(rising.len() > 1 && rising.is_sorted(), "{rising:?}");
        rising.reverse();
        assert_eq!(rising, names(SortDirection::Descending).await);
    }

    #[tokio::test]
    async fn both_ways_of_paging_at_once_are_refused() {
        let stage = Stage::demo().await;
        let sent = stage.emulator.requests().len();
        let mixed = stage.library().list_recycled_items().limit(1).page(1);
        let error = mixed.send().await.unwrap_err();
        assert!(matches!(error, AnyError::InvalidRequest(_)), "{error:?}");
        assert!(!error.is_retryable());
        assert_eq!(stage.emulator.requests().len(), sent);
    }

    #[tokio::test]
    async fn a_library_for_one_tenant_is_reached_by_a_hyphen() {
        let stage = Stage::demo().await;
        let item = stage.emulator.with(|world| {
            let smh = &mut world.smh;
            smh.add_library("smhsingle", "single secret");
            smh.put_file("smhsingle", "-", "Notes/today.txt", "words")
                .unwrap();
            smh.recycle("smhsingle", "-", "Notes/today.txt").unwrap()
        });
        let client = emulated::library_at(stage.emulator.url())
            .library_id("smhsingle")
            .space_id("-")
            .credentials("single secret", emulated::GRANT)
            .build()
            .unwrap();
        assert_eq!(ids(&marker_items(&client, 10).await), [item]);
        let answer = client.restore_recycled_items([item]).send().await.unwrap();
        assert!(matches!(answer, Answer::Ok(_)), "{answer:?}");
        let content = stage
            .emulator
            .with(|world| world.smh.content("smhsingle", "-", "Notes/today.txt"));
        assert_eq!(content.as_deref(), Some("words"));
    }

    #[tokio::test]
    async fn what_does_not_exist_is_refused_by_name() {
        let stage = Stage::demo().await;
        let client = stage.library();
        let errors = [
            assert_refused(
                client
                    .list_recycled_items()
                    .library_id("smhnobody")
                    .send()
                    .await,
                404,
                ErrorCode::LibraryNotFound,
            ),
            assert_refused(
                client
                    .list_recycled_items()
                    .space_id("nowhere")
                    .send()
                    .await,
                404,
                ErrorCode::SpaceNotFound,
            ),
            assert_refused(
                client
                    .restore_recycled_items([1])
                    .space_id("nowhere")
                    .send()
                    .await,
                404,
                ErrorCode::SpaceNotFound,
            ),
            assert_refused(
                client.list_recycled_items().marker("4711").send().await,
                404,
                ErrorCode::MarkerNotFound,
            ),
            assert_refused(
                client.query_tasks(["4711"]).send().await,
                404,
                ErrorCode::TaskNotFound,
            ),
        ];
        for error in errors {
            assert!(error.is_not_found() && !error.is_retryable(), "{error}");
        }
    }

    #[tokio::test]
    async fn tokens_that_do_not_reach_are_refused_by_name() {
        let stage = Stage::demo().await;
        let demo = &stage.demo.smh;
        let (reading, elsewhere) = stage.emulator.with(|world| {
            let smh = &mut world.smh;
            smh.add_space(&demo.library_id, "other0space").unwrap();
            let library = &*demo.library_id;
            let reading = smh.issue_token(library, &[&demo.space_id], &[]).unwrap();
            let grants = [emulated::GRANT];
            let elsewhere = smh.issue_token(library, &["other0space"], &grants);
            (reading, elsewhere.unwrap())
        });
        let with_token = |token: &str| {
            let builder = stage.library_without_token().access_token(token);
            builder.build().unwrap()
        };
        let item = demo.restorable_item_id;

        let wrong = with_token("wrong").list_recycled_items().send().await;
        let error = assert_refused(wrong, 403, ErrorCode::InvalidAccessToken);
        assert!(error.is_invalid_token() && !error.is_retryable());
        let refused = with_token(&elsewhere).list_recycled_items().send().await;
        let error = assert_refused(refused, 403, ErrorCode::AccessTokenNotMatchSpace);
        assert!(!error.is_invalid_token() && error.is_denied());
        let reader = with_token(&reading);
        assert!(reader.list_recycled_items().send().await.is_ok());
        let refused = reader.restore_recycled_items([item]).send().await;
        let error = assert_refused(refused, 403, ErrorCode::NoPermission);
        assert!(!error.is_invalid_token() && error.is_denied());
        assert!(is_in_bin(&stage, item));

        stage.emulator.log().clear();
        let none = stage.library_without_token().build().unwrap();
        let error = none.list_recycled_items().send().await.unwrap_err();
        assert!(matches!(error, AnyError::Credentials(_)), "{error:?}");
        assert_eq!(stage.emulator.requests(), []);
    }

    #[tokio::test]
    async fn a_bin_that_is_switched_off_is_named() {
        let stage = Stage::demo().await;
        stage
            .emulator
            .with(|world| world.smh.disable_recycle_bin(&stage.demo.smh.library_id))
            .unwrap();
        let client = stage.library();
        let list = client.list_recycled_items().send().await;
        assert_refused(list, 400, ErrorCode::RecycleBinNotEnabled);
        let restore = client.restore_recycled_items([1]).send().await;
        assert_refused(restore, 400, ErrorCode::RecycleBinNotEnabled);
    }

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
        if let Ok(Answer::Accepted(task)) = answer {
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
}
