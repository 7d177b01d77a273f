//! No argument leads to more than it names.

use super::*;

/// Ids that lead to the collection instead of one of its members, or out of it.
const NO_IDS: [&str; 9] = ["", ".", "..", "/", "//", "./", "a/..", "../x", "..\\"];

// The tests below would prove nothing if the service did not do it.
#[tokio::test]
async fn an_id_that_is_left_empty_would_empty_the_bin() {
    let bins = Bins::with(3).await;
    let request = http::Request::delete(format!(
        "{}/api/v1/recycled/{}/{SPACE}/?access_token={}",
        bins.emulator.url(),
        LIBRARY.0,
        bins.library_token,
    ));
    let answer = bins
        .network
        .send(request.body(RequestBody::default()).unwrap());
    assert_eq!(answer.await.unwrap().status(), 204);
    let left = bins.emulator.with(|w| w.smh.recycled(LIBRARY.0, SPACE));
    assert_eq!(left, []);
}

#[tokio::test]
async fn no_id_leads_to_more_than_one_item() {
    let bins = Bins::with(3).await;
    let drive = bins.drive().build().unwrap();
    let library = bins.library().build().unwrap();
    macro_rules! refused {
        ($($request:expr),* $(,)?) => {
            $(match $request.send().await {
                Err(error @ Error::InvalidRequest(_)) => assert!(!error.is_outcome_unknown()),
                other => panic!("{}: {other:?}", stringify!($request)),
            })*
        };
    }
    for bad in NO_IDS {
        refused!(
            drive.delete_recycle_item(BIN, bad),
            drive.delete_recycle_item(bad, "1"),
            drive.delete_recycle_items(bad, ["1"]),
            drive.clear_recycle_bin(bad),
            drive.delete_dentry(&*bins.drive_space, bad, DriveDeletion::ToRecycleBin),
            drive.delete_dentry(bad, "1", DriveDeletion::ForGood),
            drive.delete_dentries(bad, ["1"], DriveDeletion::ForGood),
            drive.restore_recycle_item(BIN, bad),
            drive.restore_recycle_items(bad, ["1"]),
            library.delete_recycled_item(1).space_id(bad),
            library.delete_recycled_item(1).library_id(bad),
            library.delete_recycled_items([1]).space_id(bad),
            library.empty_recycle_bin(bad),
            library.empty_recycle_bin("space").library_id(bad),
            library.delete_space(bad, SpaceDeletion::WithAllItHolds),
            library.delete_token(bad),
            library.clear_library_versions(bad),
        );
        refused!(
            library.delete_file(bad, Deletion::ForGood),
            library.delete_directory(bad, Deletion::ForGood),
            library.delete_paths([PathDeletion::new(bad, Deletion::ForGood)]),
        );
    }
    refused!(
        drive.delete_recycle_items(BIN, [""]),
        drive.delete_dentries("1", [""], DriveDeletion::ForGood),
        drive.restore_recycle_items(BIN, [""]),
    );
    assert_eq!(bins.emulator.requests(), [], "nothing may be sent");
    // Numbers that no item has reach nothing else.
    for id in [0, -1, i64::MIN, i64::MAX] {
        let error = library.delete_recycled_item(id).send().await.unwrap_err();
        assert!(!error.is_outcome_unknown() && error.status().is_some());
        assert!(library.delete_recycled_items([id]).send().await.is_ok());
    }
    assert_eq!(bins.places(Service::Drive), [Place::Bin; 3]);
    assert_eq!(bins.places(Service::Library), [Place::Bin; 3]);
}

#[tokio::test]
async fn no_path_deletes_the_root() {
    let bins = Bins::with(2).await;
    let library = bins.library().build().unwrap();
    let restore = library.restore_recycled_items(bins.library_items.clone());
    restore.send().await.unwrap();
    for path in NO_IDS {
        for to in [Deletion::ToRecycleBin, Deletion::ForGood] {
            let _refused = library.delete_file(path, to).send().await;
            let _refused = library.delete_directory(path, to).send().await;
            let deletion = PathDeletion::new(path, to);
            let request = library.delete_paths([deletion.clone()]);
            let _refused = request.send().await;
            let request = library.delete_paths([deletion]).in_batches();
            let _refused = { request }.send().await;
        }
    }
    assert_eq!(bins.places(Service::Library), [Place::Restored; 2]);
}

/// Values that would add a flag if they were pasted into the query.
const FORGED: [&str; 8] = [
    "delete",
    "x&delete",
    "x&restore&delete",
    "&delete=1",
    "x;delete",
    "x?delete",
    "x#&delete",
    "x\r\ndelete: 1",
];

#[tokio::test]
async fn no_argument_turns_one_operation_into_another() {
    let bins = Bins::with(2).await;
    let library = bins.library().build().unwrap();
    let item = bins.library_items[0];
    for forged in FORGED {
        let strategy = RestorePathStrategy::Unknown(forged.to_owned());
        let conflict = ConflictResolutionStrategy::Unknown(forged.to_owned());
        // A value may be refused, but not change what is asked for.
        let requests = [
            (
                library
                    .restore_recycled_items([item])
                    .user_id(forged)
                    .restore_path_strategy(strategy.clone())
                    .build(),
                "restore",
            ),
            (
                library
                    .restore_recycled_item(item, conflict)
                    .user_id(forged)
                    .restore_path_strategy(strategy)
                    .build(),
                "restore",
            ),
            (
                library
                    .delete_recycled_items([item])
                    .user_id(forged)
                    .build(),
                "delete",
            ),
            (
                library
                    .delete_paths([PathDeletion::new(forged, Deletion::ToRecycleBin)])
                    .user_id(forged)
                    .build(),
                "delete",
            ),
            (
                library
                    .restore_recycled_items([item])
                    .space_id(forged)
                    .build(),
                "restore",
            ),
            (
                library
                    .delete_recycled_items([item])
                    .library_id(forged)
                    .build(),
                "delete",
            ),
        ];
        for (request, flag) in requests {
            let Ok(request): Result<Request, _> = request else {
                continue;
            };
            let pairs = request.query_pairs();
            assert_eq!(flags(&pairs, |pair| &*pair.0), [flag], "{forged:?}");
        }
        let restore = library.restore_recycled_items([item]).user_id(forged);
        let _maybe_refused = restore.send().await;
    }
    for request in bins.emulator.requests() {
        assert_eq!(flags(&request.query_pairs(), |pair| &*pair.0), ["restore"]);
    }
    assert_eq!(bins.places(Service::Library)[1], Place::Bin);
}
