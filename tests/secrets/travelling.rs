//! Where secrets go, and that nothing else shows them.

use super::*;

#[tokio::test]
async fn what_is_logged_is_collected() {
    let stage = Stage::start().await;
    tracing::trace!("a word by way of tracing");
    let client = Client::at(stage.emulator.url(), DriveSecret);
    assert!(client.call().await.iter().any(Result::is_ok));
    let lines = collected::lines();
    let has = |word: &str| lines.iter().any(|line| line.contains(word));
    assert!(has("a word by way of tracing"));
    assert!(has("TRACE hyper_util") && has("DEBUG reqwest"), "{lines:?}");
    assert_log_is_discreet();
}

#[tokio::test]
async fn every_secret_travels_and_no_answer_shows_it() {
    let stage = Stage::start().await;
    for way in WAYS {
        let client = Client::at(stage.emulator.url(), way);
        let mut answers = 0;
        for call in client.call().await {
            match call {
                Ok(answer) => {
                    assert_no_secret("an answer", &answer);
                    answers += 1;
                }
                Err(error) => assert_discreet("an error", &error),
            }
        }
        // The service knows no other tokens than its own.
        let is_known = matches!(way, DriveSecret | LibrarySecret);
        assert_eq!(answers > 0, is_known, "{way:?}");
    }
    let received = stage.received();
    for secret in [APP_SECRET, TOKEN, PROVIDED] {
        // In a body, or as `Debug` of headers has it: escaped alike.
        let escaped = json!(secret).to_string();
        assert!(received.contains(&escaped), "{secret}: {received}");
    }
    // In a query, and so encoded.
    for secret in [
        "library_secret=SENTINEL-library-secret%2F%2B%20%26%3D%22%5C%C3%A9%E6%BC%A2",
        "access_token=SENTINEL-token%2F%2B%20%26%3D%22%5C",
        "access_token=SENTINEL-provided%2F%2B%20%26%3D%22%5C",
        "access_token=acctk01",
    ] {
        assert!(received.contains(secret), "{secret}: {received}");
    }
    assert!(received.contains(ISSUED[0]), "{received}");
    for plain in [APP_KEY, BIN, UNION, LIBRARY, SPACE, USER, "bystanderItem"] {
        assert!(received.contains(plain), "{plain}: {received}");
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_token_that_is_fetched_by_hand_is_not_shown() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let drive = emulated::drive_at(url).build().unwrap();
    let request = drive.get_access_token(APP_KEY, APP_SECRET);
    assert_no_secret("a request", &shown(&request));
    assert_discreet("a finished request", &shown(&request.build().unwrap()));
    let token = request.send().await.unwrap();
    assert_no_secret("an answer", &shown(&token));
    assert!(token.access_token.unwrap().expose().contains(ISSUED[0]));

    let library = emulated::library_at(url).build().unwrap();
    let request = library.create_token(LIBRARY, LIBRARY_SECRET);
    assert_no_secret("a request", &shown(&request));
    assert_discreet("a finished request", &shown(&request.build().unwrap()));
    let token = request.send().await.unwrap();
    assert_no_secret("an answer", &shown(&token));
    assert!(token.access_token.unwrap().expose().contains(ISSUED[1]));
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_header_with_a_token_is_marked_for_those_who_print_headers() {
    let seen = Arc::new(Mutex::new(String::new()));
    let written = Arc::clone(&seen);
    let transport = transport_fn(move |request: http::Request<RequestBody>| {
        *written.lock().unwrap() = shown(request.headers());
        async { Err::<http::Response<Bytes>, _>(TransportErrorKind::NotSent.into()) }
    });
    let client = emulated::drive_at("http://127.0.0.1")
        .transport(transport)
        .retry(RetryPolicy::none())
        .union_id(UNION)
        .access_token(TOKEN)
        .build()
        .unwrap();
    assert!(client.list_recycle_items(BIN).send().await.is_err());
    let seen = seen.lock().unwrap().clone();
    assert!(seen.contains("x-acs-dingtalk-access-token"), "{seen}");
    assert_no_secret("headers", &seen);
}
