//! Background work that is watched while something goes wrong: the watch ends with what is true,
//! and the work is done once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::bins::{ALWAYS, BIN, Bins, LIBRARY, SPACE, Service, Suffering, Trouble};
use undelete::runtime::{Error, ErrorCode, TaskEnd};
use undelete::smh::models::RestoreRecycledItemsResponse;

const POLLS: u32 = 3;

/// A restore that goes on in the background, and its task.
struct Work {
    bins: Bins,
    service: Service,
    task: String,
}

impl Work {
    async fn begun(service: Service, polls: u32) -> Self {
        let bins = Bins::with(2).await;
        let task = match service {
            Service::Drive => {
                let folder = bins.emulator.with(|world| {
                    let drive = &mut world.dingtalk;
                    drive.settings.task_polls = polls;
                    let space = &bins.drive_space;
                    drive
                        .put_file(space, "Folder/inside.txt", "inside")
                        .unwrap();
                    let folder = drive.put_folder(space, "Folder").unwrap();
                    drive.recycle(&folder, "union1").unwrap()
                });
                let drive = bins.drive().build().unwrap();
                let restore = drive.restore_recycle_item(BIN, folder).send().await;
                restore.unwrap().task_id.unwrap()
            }
            Service::Library => {
                bins.emulator.with(|world| {
                    world.smh.settings.async_above = 0;
                    world.smh.settings.task_polls = polls;
                });
                let library = bins.library().build().unwrap();
                let restore = library.restore_recycled_items(bins.library_items.clone());
                let RestoreRecycledItemsResponse::Restoring(task) = restore.send().await.unwrap()
                else {
                    panic!("the work must go on in the background");
                };
                task.task_id.unwrap().to_string()
            }
        };
        Self {
            bins,
            service,
            task,
        }
    }

    fn target(&self) -> String {
        match self.service {
            Service::Drive => format!("GET /v1.0/storage/tasks/{}", self.task),
            Service::Library => {
                format!("GET /api/v1/task/{}/{SPACE}/{}", LIBRARY.0, self.task)
            }
        }
    }

    /// How often the work was done; fails if it was done in parts.
    fn times_done(&self) -> usize {
        match self.service {
            Service::Drive => self.bins.emulator.with(|world| {
                let dentries = world.dingtalk.dentries().into_iter();
                let restored = dentries.filter(|dentry| dentry.content() == Some("inside"));
                restored.count()
            }),
            Service::Library => match self.bins.restored(Service::Library) {
                0 => 0,
                2 => 1,
                some => panic!("{some} of 2 restored"),
            },
        }
    }

    async fn watch(&self, suffering: &Suffering, deadline: Duration) -> Seen {
        self.watch_closely(suffering, deadline).await.0
    }

    /// How the watch ended, and how many states it saw.
    async fn watch_closely(&self, suffering: &Suffering, deadline: Duration) -> (Seen, usize) {
        let states = Arc::new(AtomicUsize::new(0));
        let network = suffering.network.clone();
        let pause = Duration::from_millis(1);
        macro_rules! watch {
            ($request:expr) => {{
                let counter = Arc::clone(&states);
                let watch = $request.until_done().interval(pause, pause);
                let watch = watch.deadline(deadline).on_progress(move |_| {
                    counter.fetch_add(1, Ordering::SeqCst);
                });
                Seen::of(suffering.during(watch.send()).await)
            }};
        }
        let seen = match self.service {
            Service::Drive => {
                let drive = self.bins.drive().transport(network);
                watch!(drive.build().unwrap().get_task(&*self.task))
            }
            Service::Library => {
                let library = self.bins.library().transport(network);
                watch!(library.build().unwrap().query_tasks([&self.task]))
            }
        };
        (seen, states.load(Ordering::SeqCst))
    }
}

/// How a watch ended.
#[derive(Debug, PartialEq, Eq)]
enum Seen {
    Done,
    StillRunning,
    Unreadable,
    Failed { is_retryable: bool },
    Other,
}

impl Seen {
    fn of<T, C: ErrorCode>(ended: Result<TaskEnd<T>, Error<C>>) -> Self {
        match ended {
            Ok(TaskEnd::Done(_)) => Self::Done,
            Ok(TaskEnd::StillRunning(_)) => Self::StillRunning,
            Ok(_) => Self::Other,
            Err(Error::Decode(_)) => Self::Unreadable,
            Err(error) => {
                assert!(!error.is_outcome_unknown(), "a question changes nothing");
                Self::Failed {
                    is_retryable: error.is_retryable(),
                }
            }
        }
    }
}

const SERVICES: [Service; 2] = [Service::Drive, Service::Library];
const LONG: Duration = Duration::from_secs(3600);

fn is_unreadable(trouble: Trouble) -> bool {
    matches!(
        trouble,
        Trouble::Page200 | Trouble::TruncatedJson | Trouble::WrongTypes
    )
}

/// Five failures in a row are more than the client's own three attempts.
#[tokio::test]
async fn trouble_that_passes_does_not_end_a_watch() {
    for service in SERVICES {
        for trouble in Trouble::ALL {
            for times in [1, 5] {
                let work = Work::begun(service, POLLS).await;
                let suffering = work.bins.suffer(&work.target(), trouble, 1, times);
                let seen = work.watch(&suffering, LONG).await;
                let case = format!("{service:?} {trouble:?} {times}");
                if is_unreadable(trouble) {
                    assert_eq!((seen, work.times_done()), (Seen::Unreadable, 0), "{case}");
                } else {
                    assert_eq!((seen, work.times_done()), (Seen::Done, 1), "{case}");
                }
            }
        }
    }
}

#[tokio::test]
async fn trouble_that_stays_ends_a_watch_at_its_deadline_and_another_one_goes_on() {
    let soon = Duration::from_millis(50);
    let (mut still_running, mut unreadable) = (0, 0);
    for service in SERVICES {
        for trouble in Trouble::ALL {
            let work = Work::begun(service, u32::MAX).await;
            for after in [0, 1] {
                let suffering = work.bins.suffer(&work.target(), trouble, after, ALWAYS);
                let (seen, states) = work.watch_closely(&suffering, soon).await;
                let case = format!("{service:?} {trouble:?} after {after}");
                // On a busy machine the deadline can come before the only answer.
                assert!(states <= after as usize, "{case}: {states}");
                let expected = match states {
                    0 => Seen::Failed { is_retryable: true },
                    _ => Seen::StillRunning,
                };
                still_running += usize::from(seen == Seen::StillRunning);
                if is_unreadable(trouble) && seen == Seen::Unreadable {
                    unreadable += 1;
                } else {
                    assert_eq!(seen, expected, "{case}");
                }
                work.bins.emulator.faults().clear();
            }
        }
    }
    assert!(
        still_running > 0 && unreadable > 0,
        "no answer came in time"
    );
}

#[tokio::test]
async fn a_watch_that_was_given_up_can_be_begun_again() {
    for service in SERVICES {
        for trouble in [Trouble::ResetAfterWork, Trouble::TruncatedJson] {
            let work = Work::begun(service, POLLS).await;
            let suffering = work.bins.suffer(&work.target(), trouble, 1, ALWAYS);
            let first = work.watch(&suffering, Duration::ZERO).await;
            assert_ne!(first, Seen::Done);
            work.bins.emulator.faults().clear();
            let calm = work.bins.suffer(&work.target(), trouble, 0, 0);
            assert_eq!(work.watch(&calm, LONG).await, Seen::Done);
            assert_eq!(work.times_done(), 1, "{service:?} {trouble:?}");
        }
    }
}

/// A batch whose items go on in the background is watched to its end by the ids of its report.
#[tokio::test]
async fn the_tasks_of_a_batch_are_watched_to_their_end() {
    let bins = Bins::with(6).await;
    bins.emulator
        .with(|world| world.smh.settings.async_above = 1);
    let library = bins.library().build().unwrap();
    let restore = library.restore_recycled_items(bins.library_items.clone());
    let report = restore.in_batches().batch_size(2).send().await;
    assert_eq!(report.counts().to_string(), "6 pending");
    assert_eq!(bins.restored(Service::Library), 0);
    let target = format!("GET /api/v1/task/{}/{SPACE}/**", LIBRARY.0);
    let suffering = bins.suffer(&target, Trouble::ResetAfterWork, 0, 1);
    let watch = library.query_tasks(report.tasks()).until_done();
    let pause = Duration::from_millis(1);
    let end = suffering.during(watch.interval(pause, pause).send()).await;
    assert!(end.unwrap().is_done());
    assert_eq!(bins.restored(Service::Library), 6);
}
