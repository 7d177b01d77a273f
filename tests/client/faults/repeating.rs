//! What is repeated, and what is not.

use super::*;

/// What a refusal before any work does to every kind of call, writes included.
async fn assert_repeated(calls: impl Iterator<Item = Call>, fault: Fault, reason: Reason) {
    for call in calls {
        let lasting = play(call, &[(fault.clone(), ALWAYS)]).await;
        let expected = Ended {
            told: Err(Told::not_now(reason.clone())),
            requests: 3,
            done: 0,
        };
        assert_eq!(lasting, expected, "{call:?} {fault:?}");
        let passing = play(call, &[(fault.clone(), 2)]).await;
        let expected = Ended {
            told: Ok(()),
            requests: 3,
            done: WRITES.contains(&call).into(),
        };
        assert_eq!(passing, expected, "{call:?} {fault:?}");
    }
}

#[tokio::test]
async fn a_throttled_call_is_repeated_even_if_it_writes() {
    let code = "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi";
    let reason = Reason::Refused(403, Some(code.to_owned()));
    assert_repeated(of_drive(), Fault::Throttle, reason).await;
    let reason = Reason::Refused(429, Some("RateLimitExceeded".to_owned()));
    assert_repeated(of_library(), Fault::Throttle, reason).await;
}

#[tokio::test]
async fn every_documented_way_to_throttle_is_known() {
    for (status, code) in [
        (403, "Forbidden.AccessDenied.QpsLimitForApi"),
        (403, "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi"),
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi",
        ),
        (
            403,
            "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi",
        ),
        (429, "system.busy"),
        (429, "systemBusy"),
    ] {
        let fault = Fault::refuse(status, code, "too often");
        let reason = Reason::Refused(status, Some(code.to_owned()));
        assert_repeated([DriveRestore].into_iter(), fault, reason).await;
    }
}

#[tokio::test]
async fn a_call_on_a_busy_object_is_repeated_even_if_it_writes() {
    let code = "operationConcurrentControl";
    let fault = Fault::refuse(400, code, "Concurrency control");
    let reason = Reason::Refused(400, Some(code.to_owned()));
    let of_one = [DriveList, DriveToken, DriveRevert].into_iter();
    assert_repeated(of_one, fault, reason).await;
}

// Of a batch, some items may have been worked on before the busy one was met.
#[tokio::test]
async fn a_batch_with_a_busy_object_is_not_repeated() {
    let code = "operationConcurrentControl";
    for call in [DriveRestore, DriveDelete] {
        let fault = Fault::refuse(400, code, "Concurrency control");
        let expected = Ended {
            told: Err(Told {
                reason: Reason::Refused(400, Some(code.to_owned())),
                can_be_repeated: false,
                outcome_unknown: true,
            }),
            requests: 1,
            done: 0,
        };
        assert_eq!(play(call, &[(fault, ALWAYS)]).await, expected, "{call:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_held_can_be_reverted_when_it_is_let_go() {
    let stage = Stage::demo().await;
    let file = &stage.demo.dingtalk.versioned_file_id;
    let hold = |world: &mut undelete_emulator::World| {
        world.dingtalk.restrict(file, Restriction::Held);
    };
    stage.emulator.with(hold);
    let clients = Clients::of(&stage, &quick_retries());
    let told = clients.make(DriveRevert, &stage).await.unwrap_err();
    let code = "operationConcurrentControl".to_owned();
    assert_eq!(told, Told::not_now(Reason::Refused(400, Some(code))));
    assert_eq!(times_done(DriveRevert, &stage), 0);
    stage.emulator.with(|world| world.dingtalk.unrestrict(file));
    clients.make(DriveRevert, &stage).await.unwrap();
    assert_eq!(times_done(DriveRevert, &stage), 1);
}

#[tokio::test]
async fn what_repeating_does_not_help_is_not_repeated() {
    for (status, code) in [
        (403, "Forbidden.AccessDenied.ApiCountLimitForOrg"),
        (403, "Forbidden.AccessDenied.IpNotInWhiteList"),
        (400, "paramError"),
        (404, "recycleItemNotExist"),
        (409, "SameNameDirectoryOrFileExists"),
        (400, "aCodeThatNobodyDocumented"),
    ] {
        for call in all() {
            let fault = Fault::refuse(status, code, "no");
            let expected = Ended {
                told: Err(Told {
                    reason: Reason::Refused(status, Some(code.to_owned())),
                    can_be_repeated: false,
                    outcome_unknown: false,
                }),
                requests: 1,
                done: 0,
            };
            let ended = play(call, &[(fault, ALWAYS)]).await;
            assert_eq!(ended, expected, "{call:?} {code}");
        }
    }
}

#[tokio::test]
async fn a_write_that_was_throttled_and_then_lost_is_not_sent_a_third_time() {
    for call in WRITES {
        let faults = [(Fault::Throttle, 1), (Fault::DropAfterWork, ALWAYS)];
        let expected = Ended {
            told: Err(Told::lost(call, Reason::LostConnection)),
            requests: 2,
            done: 1,
        };
        assert_eq!(play(call, &faults).await, expected, "{call:?}");
    }
}

#[tokio::test]
async fn a_caller_that_wants_no_repetition_gets_none() {
    for call in all() {
        let stage = Stage::demo().await;
        let (method, path) = target(call, &stage);
        stage.always(&path, Fault::Throttle);
        let clients = Clients::of(&stage, &RetryPolicy::none());
        let told = clients.make(call, &stage).await.unwrap_err();
        assert!(told.can_be_repeated, "{call:?}");
        assert_eq!(stage.received(method, &path), 1, "{call:?}");
    }
}
