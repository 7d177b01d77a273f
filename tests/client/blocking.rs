//! The same API without async: everything that waits, on the emulator.

use std::thread;
use std::time::Duration;

use undelete::dingtalk::Client;
use undelete::dingtalk::models::{Deletion, RecycleBinScope};
use undelete::runtime::{Blocking, RateLimit, ReqwestTransport, TaskEnd};
use undelete_emulator::{Demo, Emulator, World};

/// An emulator that runs on threads of its own, as a real service does.
fn emulator() -> (tokio::runtime::Runtime, Emulator, Demo) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let (world, demo) = World::demo();
    let emulator = runtime.block_on(Emulator::start_with(world)).unwrap();
    (runtime, emulator, demo)
}

fn client(emulator: &Emulator, demo: &Demo) -> Client<Blocking> {
    let demo = &demo.dingtalk;
    let direct = reqwest::Client::builder().no_proxy().build().unwrap();
    Client::builder()
        .base_url(emulator.url())
        .transport(ReqwestTransport::from(direct))
        .rate_limit(RateLimit::unlimited())
        .credentials(demo.app_key.as_str(), demo.app_secret.as_str())
        .union_id(demo.union_id.as_str())
        .build_blocking()
        .unwrap()
}

#[test]
fn a_file_is_deleted_found_restored_and_its_task_watched() {
    let (_runtime, emulator, demo) = emulator();
    let drive = client(&emulator, &demo);
    let demo = &demo.dingtalk;

    let deleted = [&demo.file_id, &demo.folder_id];
    let report = drive
        .delete_dentries(demo.space_id.as_str(), deleted, Deletion::ToRecycleBin)
        .in_batches()
        .send();
    assert_eq!(report.counts().done, 1, "{:?}", report.counts());
    for task in report.tasks() {
        let interval = Duration::from_millis(1);
        let end = drive
            .get_task(task)
            .until_done()
            .interval(interval, interval)
            .send()
            .unwrap();
        assert!(matches!(end, TaskEnd::Done(_)), "{end:?}");
    }

    let bin = drive
        .get_recycle_bin(RecycleBinScope::Org, demo.corp_id.as_str())
        .send_with_metadata()
        .unwrap();
    assert_eq!((bin.metadata.status(), bin.metadata.attempts()), (200, 1));
    let bin = bin.value.recycle_bin.unwrap().id.unwrap();

    let found: Vec<String> = drive
        .list_recycle_items(bin.as_str())
        .max_results(2)
        .items()
        .map(Result::unwrap)
        .filter(|item| {
            let dentry = item.dentry_id.as_ref();
            dentry.is_ok_and(|id| deleted.contains(&id))
        })
        .filter_map(|item| item.id.ok())
        .collect();
    assert_eq!(found.len(), 2);
    let pages = drive.list_recycle_items(bin.as_str()).max_results(2);
    assert!(pages.pages().count() > 2);

    let outcomes = drive
        .restore_recycle_items(bin.as_str(), found)
        .in_batches();
    assert_eq!(outcomes.count(), 2);
}

#[test]
fn one_client_serves_several_threads() {
    let (_runtime, emulator, demo) = emulator();
    let drive = client(&emulator, &demo);
    let space = demo.dingtalk.space_id.as_str();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| drive.list_dentries(space, "0").send().unwrap());
        }
    });
    let tokens = emulator.log().of("GetAccessToken").len();
    assert_eq!(tokens, 1);
}
