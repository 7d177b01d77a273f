//! Nothing is deleted for good because nobody said otherwise.

use super::*;

#[tokio::test]
async fn a_batch_is_purged_with_post_and_never_with_delete() {
    let bins = Bins::with(5).await;
    let library = bins.library().build().unwrap();
    let items = &bins.library_items;
    let purge = library.delete_recycled_items(items[..1].to_vec());
    purge.send().await.unwrap();
    let purge = library.delete_recycled_items(items[1..4].to_vec());
    let report = purge.in_batches().batch_size(1).send().await;
    assert!(report.is_all_done());
    let requests = bins.emulator.requests();
    assert_eq!(requests.len(), 4);
    for request in &requests {
        assert_eq!(request.method, "POST");
        assert_eq!(
            request.path,
            format!("/api/v1/recycled/{}/{SPACE}", LIBRARY.0)
        );
        assert_eq!(flags(&request.query_pairs(), |pair| &*pair.0), ["delete"]);
    }
    let left = bins.emulator.with(|w| w.smh.recycled(LIBRARY.0, SPACE));
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].id, items[4]);

    let drive = bins.drive().build().unwrap();
    let purge = drive.delete_recycle_items(BIN, &bins.drive_items[..4]);
    assert!(purge.in_batches().batch_size(2).send().await.is_all_done());
    let requests = bins.emulator.log().of("DeleteRecycleItems");
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.method == "POST"));
    let left = bins.emulator.with(|w| w.dingtalk.recycle_items());
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].id, bins.drive_items[4]);
}

/// Fails to compile if the type has a default: then something could be deleted for good by saying
/// nothing.
macro_rules! assert_no_default {
    ($($type:ty),* $(,)?) => {
        $(const _: fn() = || {
            trait Ambiguous<A> {
                fn chosen() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            struct HasDefault;
            impl<T: ?Sized + Default> Ambiguous<HasDefault> for T {}
            <$type as Ambiguous<_>>::chosen();
        };)*
    };
}

assert_no_default!(
    Deletion,
    DriveDeletion,
    PathDeletion,
    SpaceDeletion,
    dingtalk::operations::files::DeleteDentries,
    dingtalk::operations::files::DeleteDentry,
    smh::operations::files::DeleteFile,
    smh::operations::files::DeleteDirectory,
    smh::operations::files::DeletePaths,
    smh::operations::spaces::DeleteSpace,
);

/// A function has one number of arguments: what compiles here cannot be called with fewer.
#[tokio::test]
async fn a_deletion_cannot_be_written_without_saying_whether_it_is_for_good() {
    use dingtalk::Client as Drive;
    use dingtalk::operations::files::{DeleteDentries, DeleteDentry};
    use smh::Client as Library;
    use smh::operations::files::{DeleteDirectory, DeleteFile};
    let _: fn(&Drive, String, Vec<String>, DriveDeletion) -> DeleteDentries =
        Drive::delete_dentries;
    let _: fn(&Drive, String, String, DriveDeletion) -> DeleteDentry = Drive::delete_dentry;
    let _: fn(&Library, String, Deletion) -> DeleteFile = Library::delete_file;
    let _: fn(&Library, String, Deletion) -> DeleteDirectory = Library::delete_directory;
    let _: fn(String, Deletion) -> PathDeletion = PathDeletion::new;

    let bins = Bins::with(0).await;
    let (drive, library) = (
        bins.drive().build().unwrap(),
        bins.library().build().unwrap(),
    );
    for to in DriveDeletion::values() {
        let to_bin = to == DriveDeletion::ToRecycleBin;
        let one = drive.delete_dentry("1", "2", to).build().unwrap();
        let pair = ("toRecycleBin".to_owned(), Some(to_bin.to_string()));
        assert!(one.query_pairs().contains(&pair));
        let many = drive.delete_dentries("1", ["2"], to).build().unwrap();
        assert_eq!(json(&many)["option"]["toRecycleBin"], to_bin);
        let (to, sent) = match to {
            DriveDeletion::ToRecycleBin => (Deletion::ToRecycleBin, "0"),
            DriveDeletion::ForGood => (Deletion::ForGood, "1"),
        };
        let pair = ("permanent".to_owned(), Some(sent.to_owned()));
        let file = library.delete_file("a", to).build().unwrap();
        assert!(file.query_pairs().contains(&pair));
        let directory = library.delete_directory("a", to).build().unwrap();
        assert!(directory.query_pairs().contains(&pair));
        let paths = library.delete_paths([PathDeletion::new("a", to)]);
        assert_eq!(json(&paths.build().unwrap())[0]["permanent"], !to_bin);
    }
}
