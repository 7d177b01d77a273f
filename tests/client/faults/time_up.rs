//! Answers that do not come in time, and callers that do not want repetition.

use super::*;

/// The clock is stopped once the answer is held back, and then runs on to the end of the time.
#[tokio::test]
async fn an_answer_that_does_not_come_in_time_leaves_the_outcome_open() {
    for call in all() {
        let stage = Stage::demo().await;
        let (method, path) = target(call, &stage);
        let gate = Gate::new();
        let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
        stage.always(&format!("{method} {path}"), slow);
        let clients = Clients::of(&stage, &RetryPolicy::none());
        let stop_the_clock = async {
            gate.arrival().await;
            tokio::time::pause();
        };
        let (told, ()) = tokio::join!(clients.make(call, &stage), stop_the_clock);
        tokio::time::resume();
        let expected = Ended {
            told: Err(Told::lost(call, Reason::TimeUp)),
            requests: 1,
            done: WRITES.contains(&call).into(),
        };
        assert_eq!(ended(call, &stage, told), expected, "{call:?}");
    }
}

/// Never answers the first request, and every other one with `{}`.
fn slow_once() -> impl Transport {
    let sent = AtomicUsize::new(0);
    transport_fn(move |_| {
        let is_first = sent.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if is_first {
                pending::<()>().await;
            }
            Ok(http::Response::new(Bytes::from_static(b"{}")))
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_read_whose_time_was_up_is_repeated_and_a_write_is_not() {
    let client = |transport| {
        dingtalk::Client::builder()
            .transport(transport)
            .union_id("operator")
            .access_token("token")
            .build()
            .unwrap()
    };
    let (transport, sent) = counting(slow_once());
    let list = client(transport).list_recycle_items("bin");
    list.send().await.unwrap();
    assert_eq!(sent.load(Ordering::SeqCst), 2);

    let (transport, sent) = counting(slow_once());
    let token = client(transport).get_access_token("key", "secret");
    token.send().await.unwrap();
    assert_eq!(sent.load(Ordering::SeqCst), 2);

    let (transport, sent) = counting(slow_once());
    let restore = client(transport).restore_recycle_items("bin", ["1"]);
    let error = restore.send().await.unwrap_err();
    assert_eq!(Told::by(&error), Told::lost(DriveRestore, Reason::TimeUp));
    assert_eq!(sent.load(Ordering::SeqCst), 1);
}
