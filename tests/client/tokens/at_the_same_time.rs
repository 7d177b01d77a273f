//! Many calls at once share what one request for a token brings.

use super::*;

#[tokio::test]
async fn many_calls_wait_for_one_token() {
    let stage = Stage::demo().await;
    let gate = Gate::new();
    for path in [DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH] {
        let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
        stage.emulator.inject(Rule::new(path, slow));
    }
    let calls = at_once(listing(&stage.drive(), &stage));
    let meanwhile = || assert_eq!(stage.emulator.requests().len(), 1);
    let ended = held(&gate, meanwhile, calls).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
    assert_eq!(stage.received("GET", &stage.list_path()), MANY);

    stage.emulator.log().clear();
    let ended = at_once(library_listing(&stage.library())).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
    assert_eq!(stage.received("GET", &stage.recycled_path()), MANY);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_calls_on_many_threads_share_one_token() {
    let stage = Stage::demo().await;
    let ended = at_once(listing(&stage.drive(), &stage)).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    let ended = at_once(library_listing(&stage.library())).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    let asked = stage
        .emulator
        .with(|world| (world.dingtalk.token_requests(), world.smh.token_requests()));
    assert_eq!(asked, (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_calls_replace_a_revoked_token_once() {
    let stage = Stage::demo().await;
    let (drive, library) = (stage.drive(), stage.library());
    list_drive(&drive, &stage).await.unwrap();
    list_library(&library).await.unwrap();
    stage.emulator.with(|world| {
        world.dingtalk.expire_tokens();
        world.smh.expire_tokens();
    });
    let ended = at_once(listing(&drive, &stage)).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    let ended = at_once(library_listing(&library)).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    let asked = stage
        .emulator
        .with(|world| (world.dingtalk.token_requests(), world.smh.token_requests()));
    assert_eq!(asked, (2, 2));
}

#[tokio::test]
async fn many_calls_share_the_failure_of_one_request_for_a_token() {
    let stage = Stage::demo().await;
    let gate = Gate::new();
    let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
    stage.emulator.inject(Rule::new(DRIVE_TOKEN_PATH, slow));
    let client = stage
        .drive_without_token()
        .credentials("nobody", "nothing")
        .build()
        .unwrap();
    let calls = at_once(listing(&client, &stage));
    let ended = held(&gate, || (), calls).await;
    for error in ended.into_iter().map(Result::unwrap_err) {
        assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    }
    assert_eq!(stage.emulator.requests().len(), 1);
}

#[tokio::test]
async fn a_call_that_is_given_up_does_not_take_the_others_down() {
    let stage = Stage::demo().await;
    let gate = Gate::new();
    let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
    stage.emulator.inject(Rule::new(DRIVE_TOKEN_PATH, slow));
    let client = stage.drive();
    let first = tokio::spawn(listing(&client, &stage)());
    gate.arrival().await;
    let others = tokio::spawn(at_once(listing(&client, &stage)));
    tokio::task::yield_now().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let ended = others.await.unwrap();
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
}
