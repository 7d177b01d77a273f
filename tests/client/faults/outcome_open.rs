//! Faults after which nobody can say whether a write was done.

use super::*;

/// What a fault that leaves the outcome open does to every kind of call. `done` says whether the
/// service does the work before the fault.
async fn assert_outcome_open(fault: Fault, reason: impl Fn(Call) -> Reason, done: bool) {
    for call in READS.into_iter().chain(REPEATABLE) {
        let lasting = play(call, &[(fault.clone(), ALWAYS)]).await;
        let expected = Ended {
            told: Err(Told::lost(call, reason(call))),
            requests: 3,
            done: 0,
        };
        assert_eq!(lasting, expected, "{call:?} {fault:?}");
        let passing = play(call, &[(fault.clone(), 1)]).await;
        let expected = Ended {
            told: Ok(()),
            requests: 2,
            done: 0,
        };
        assert_eq!(passing, expected, "{call:?} {fault:?}");
    }
    for call in WRITES {
        for times in [1, ALWAYS] {
            let ended = play(call, &[(fault.clone(), times)]).await;
            let expected = Ended {
                told: Err(Told::lost(call, reason(call))),
                requests: 1,
                done: done.into(),
            };
            assert_eq!(ended, expected, "{call:?} {fault:?}");
        }
    }
}

#[tokio::test]
async fn without_faults_every_call_is_sent_once() {
    for call in all() {
        let expected = Ended {
            told: Ok(()),
            requests: 1,
            done: WRITES.contains(&call).into(),
        };
        assert_eq!(play(call, &[]).await, expected, "{call:?}");
    }
}

#[tokio::test]
async fn a_connection_dropped_before_the_work_leaves_the_outcome_open() {
    let lost = |_| Reason::LostConnection;
    assert_outcome_open(Fault::DropBeforeWork, lost, false).await;
}

#[tokio::test]
async fn a_connection_dropped_after_the_work_leaves_the_outcome_open() {
    let lost = |_| Reason::LostConnection;
    assert_outcome_open(Fault::DropAfterWork, lost, true).await;
}

#[tokio::test]
async fn an_answer_that_breaks_off_leaves_the_outcome_open() {
    let broken = |_| Reason::BrokenAnswer;
    assert_outcome_open(Fault::BreakBody, broken, true).await;
}

#[tokio::test]
async fn a_service_that_is_unavailable_leaves_the_outcome_open() {
    // What a timeout of the service leaves behind is not documented.
    let refused = |call| {
        let code = if of_library().any(|known| known == call) {
            "ServerOverloaded"
        } else {
            "operationTimeout"
        };
        Reason::Refused(503, Some(code.to_owned()))
    };
    assert_outcome_open(Fault::Unavailable, refused, false).await;
}

#[tokio::test]
async fn a_failure_inside_the_service_leaves_the_outcome_open() {
    for code in ["systemError", "unknownError", "InternalServerError"] {
        let refused = |_| Reason::Refused(500, Some(code.to_owned()));
        let fault = Fault::refuse(500, code, "something broke");
        assert_outcome_open(fault, refused, false).await;
    }
}

#[tokio::test]
async fn the_page_of_a_broken_gateway_leaves_the_outcome_open() {
    for status in [502, 503, 504] {
        let refused = |_| Reason::Refused(status, None);
        assert_outcome_open(Fault::html(status), refused, false).await;
    }
}

/// An answer with a success status that cannot be read. Asking again would most likely bring the
/// same, but of a write nobody knows what came of it.
async fn assert_unreadable(fault: Fault, done: bool) {
    for call in all() {
        let is_write = WRITES.contains(&call);
        let expected = Ended {
            told: Err(Told {
                reason: Reason::UnreadableAnswer(200),
                can_be_repeated: false,
                outcome_unknown: is_write,
            }),
            requests: 1,
            done: (is_write && done).into(),
        };
        let ended = play(call, &[(fault.clone(), ALWAYS)]).await;
        assert_eq!(ended, expected, "{call:?} {fault:?}");
    }
}

#[tokio::test]
async fn a_success_that_is_a_web_page_tells_nothing_of_a_write() {
    assert_unreadable(Fault::html(200), false).await;
}

#[tokio::test]
async fn a_success_that_ends_half_way_tells_nothing_of_a_write() {
    assert_unreadable(Fault::TruncateJson, true).await;
}
