//! Tokens that a service refuses.

use super::*;

#[tokio::test]
async fn a_late_refusal_of_the_old_token_does_not_cost_the_new_one() {
    let stage = Stage::demo().await;
    let client = stage.drive();
    list_drive(&client, &stage).await.unwrap();
    stage.emulator.with(|world| world.dingtalk.expire_tokens());
    let gate = Gate::new();
    let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
    stage.emulator.inject(Rule::new(&stage.list_path(), slow));
    let late = tokio::spawn(listing(&client, &stage)());
    gate.arrival().await;
    // This one replaces the token while the other does not know yet that it was refused.
    list_drive(&client, &stage).await.unwrap();
    gate.open();
    late.await.unwrap().unwrap();
    list_drive(&client, &stage).await.unwrap();
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_revoked_token_is_replaced_once_and_a_read_succeeds() {
    let stage = Stage::demo().await;
    let (drive, library) = (stage.drive(), stage.library());
    list_drive(&drive, &stage).await.unwrap();
    list_library(&library).await.unwrap();
    stage.emulator.with(|world| {
        world.dingtalk.expire_tokens();
        world.smh.expire_tokens();
    });
    stage.emulator.log().clear();

    list_drive(&drive, &stage).await.unwrap();
    assert_eq!(stage.received("GET", &stage.list_path()), 2);
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
    list_library(&library).await.unwrap();
    assert_eq!(stage.received("GET", &stage.recycled_path()), 2);
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);

    // From here on the new ones are used.
    stage.emulator.log().clear();
    list_drive(&drive, &stage).await.unwrap();
    list_library(&library).await.unwrap();
    assert_eq!(stage.emulator.requests().len(), 2);
}

#[tokio::test]
async fn a_revoked_token_is_replaced_once_and_a_write_succeeds() {
    let stage = Stage::demo().await;
    let (drive, library) = (stage.drive(), stage.library());
    list_drive(&drive, &stage).await.unwrap();
    list_library(&library).await.unwrap();
    stage.emulator.with(|world| {
        world.dingtalk.expire_tokens();
        world.smh.expire_tokens();
    });
    stage.emulator.log().clear();

    let demo = &stage.demo.dingtalk;
    let answer = drive
        .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
        .send()
        .await
        .unwrap();
    let results = answer.result_items.unwrap();
    assert_eq!(results.first().unwrap().success, Some(true));
    assert_eq!(stage.received("POST", &stage.restore_path()), 2);
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);

    let item = stage.demo.smh.restorable_item_id;
    library.restore_recycled_items([item]).send().await.unwrap();
    assert_eq!(stage.received("POST", &stage.recycled_path()), 2);
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
    assert_restored_once(&stage);
}

/// Exactly one copy of either file, and neither in a bin.
#[track_caller]
fn assert_restored_once(stage: &Stage) {
    let (drive, library) = (&stage.demo.dingtalk, &stage.demo.smh);
    stage.emulator.with(|world| {
        let copies = world.dingtalk.dentries().into_iter();
        let copies = copies.filter(|dentry| dentry.path.starts_with("Meeting notes"));
        assert_eq!(copies.count(), 1);
        let items = world.dingtalk.recycle_items();
        assert!(items.iter().all(|item| item.id != drive.restorable_item_id));
        let (id, space) = (&library.library_id, &library.space_id);
        let copies = world.smh.entries(id, space).into_iter();
        let copies = copies.filter(|entry| entry.path.starts_with("Footage/Drone shots"));
        assert_eq!(copies.count(), 1);
    });
}

// The service answers the same token as before as long as that is good.
#[tokio::test]
async fn a_token_that_is_refused_by_mistake_is_good_the_second_time() {
    let stage = Stage::demo().await;
    let client = stage.drive();
    let list = stage.list_path();
    stage.emulator.inject(Rule::new(&list, Fault::InvalidToken));
    list_drive(&client, &stage).await.unwrap();
    assert_eq!(stage.received("GET", &list), 2);
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
}

#[tokio::test]
async fn fetched_tokens_that_are_always_refused_end_in_an_error() {
    let stage = Stage::demo().await;
    for path in [stage.list_path(), stage.recycled_path()] {
        let refused = Rule::new(&path, Fault::InvalidToken);
        stage.emulator.inject(refused.times(A_LOOP));
    }

    let error = list_drive(&stage.drive(), &stage).await.unwrap_err();
    assert_token_refused(&error, &dingtalk::ErrorCode::InvalidAuthentication);
    assert_eq!(stage.received("GET", &stage.list_path()), 2);
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);

    let error = list_library(&stage.library()).await.unwrap_err();
    assert_token_refused(&error, &smh::ErrorCode::InvalidAccessToken);
    assert_eq!(stage.received("GET", &stage.recycled_path()), 2);
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 2);
}

#[track_caller]
fn assert_token_refused<C: ErrorCode + PartialEq>(error: &Error<C>, code: &C) {
    assert!(matches!(error, Error::Service(_)), "{error:?}");
    assert_eq!(error.code(), Some(code));
    assert!(error.is_invalid_token() && !error.is_retryable());
    assert!(!error.is_outcome_unknown(), "{error}");
}

/// Hands out numbered tokens and claims that there is always another one.
#[derive(Default)]
struct Provider {
    good: Option<Secret>,
    handed_out: AtomicUsize,
    rejected: Mutex<Vec<Secret>>,
}

impl TokenProvider for Provider {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        let number = self.handed_out.fetch_add(1, Ordering::SeqCst);
        assert!(number < A_LOOP as usize, "asked without end");
        let good = self.good.clone().filter(|_| number > 0);
        let token = good.unwrap_or_else(|| format!("wrong-{number}").into());
        Ok(token)
    }

    fn rejected(&self, token: &Secret) -> bool {
        self.rejected.lock().unwrap().push(token.clone());
        true
    }
}

#[tokio::test]
async fn a_provider_whose_tokens_stay_wrong_is_asked_for_one_more_and_no_further() {
    let stage = Stage::demo().await;
    let provider = Arc::new(Provider::default());
    let drive = stage
        .drive_without_token()
        .access_token_provider(Arc::clone(&provider))
        .build()
        .unwrap();
    let error = list_drive(&drive, &stage).await.unwrap_err();
    assert_token_refused(&error, &dingtalk::ErrorCode::InvalidAuthentication);
    assert_eq!(provider.handed_out.load(Ordering::SeqCst), 2);
    assert_eq!(stage.received("GET", &stage.list_path()), 2);

    let provider = Arc::new(Provider::default());
    let library = stage
        .library_without_token()
        .access_token_provider(Arc::clone(&provider))
        .build()
        .unwrap();
    let item = stage.demo.smh.restorable_item_id;
    let refused = library.restore_recycled_items([item]).send().await;
    let error = refused.unwrap_err();
    assert_token_refused(&error, &smh::ErrorCode::InvalidAccessToken);
    assert_eq!(provider.handed_out.load(Ordering::SeqCst), 2);
    assert_eq!(stage.received("POST", &stage.recycled_path()), 2);
}

#[tokio::test]
async fn a_provider_is_told_which_token_was_refused() {
    let stage = Stage::demo().await;
    let good = stage
        .emulator
        .with(|world| world.dingtalk.issue_token(&stage.demo.dingtalk.app_key))
        .unwrap();
    let provider = Arc::new(Provider {
        good: Some(good.into()),
        ..Provider::default()
    });
    let client = stage
        .drive_without_token()
        .access_token_provider(Arc::clone(&provider))
        .build()
        .unwrap();
    list_drive(&client, &stage).await.unwrap();
    let rejected = provider.rejected.lock().unwrap().clone();
    assert_eq!(rejected, [Secret::from("wrong-0")]);
}

/// A provider that has but one token.
struct Stubborn(&'static str);

impl TokenProvider for Stubborn {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        Ok(self.0.into())
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_replaced_is_sent_once() {
    let stage = Stage::demo().await;
    let builder = stage.drive_without_token();
    let stubborn = builder.access_token_provider(Stubborn("wrong"));
    let fixed = stage.drive_without_token().access_token("wrong");
    for builder in [stubborn, fixed] {
        stage.emulator.log().clear();
        let client = builder.build().unwrap();
        let error = list_drive(&client, &stage).await.unwrap_err();
        assert_token_refused(&error, &dingtalk::ErrorCode::InvalidAuthentication);
        assert_eq!(stage.received("GET", &stage.list_path()), 1);
    }
}
