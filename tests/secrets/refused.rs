//! Secrets that are refused, or cannot be sent.

use super::*;

#[tokio::test]
async fn wrong_secrets_are_not_shown_when_they_are_refused() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let drive = emulated::drive_at(url)
        .union_id(UNION)
        .credentials(APP_KEY, "SENTINEL-wrong-secret")
        .build()
        .unwrap();
    let library = emulated::library_at(url)
        .library_id(LIBRARY)
        .space_id(SPACE)
        .credentials("SENTINEL-wrong-secret", emulated::GRANT)
        .build()
        .unwrap();
    Client::Drive(drive).fail("a wrong app secret").await;
    Client::Library(library)
        .fail("a wrong library secret")
        .await;
    let received = stage.received();
    assert!(received.contains(r#""appSecret":"SENTINEL-wrong-secret""#));
    assert!(received.contains("library_secret=SENTINEL-wrong-secret"));
    assert_log_is_discreet();
}

#[tokio::test]
async fn an_issued_token_is_not_shown_whatever_it_looks_like() {
    for token in [
        json!("SENTINEL-issued/+ &="),
        json!("SENTINEL-issued\nin two lines"),
        json!({"SENTINEL-key": "SENTINEL-value"}),
        json!(["SENTINEL-issued"]),
        json!("SENTINEL-issued".repeat(6000)),
    ] {
        let life = "SENTINEL-life";
        let body = json!({"accessToken": token, "expireIn": life, "expiresIn": life});
        for way in FETCHING {
            let stage = Stage::start().await;
            stage.break_tokens(&answer(200, body.to_string()));
            stage.break_calls(&Fault::refuse(400, "paramError", "no"));
            let client = Client::at(stage.emulator.url(), way);
            let what = body.to_string().chars().take(80).collect::<String>();
            client.fail(format!("{way:?} {what}")).await;
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_not_shown() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let two_lines = "SENTINEL-token\nin two lines";
    let drive = emulated::drive_at(url).union_id(UNION);
    let drive = drive.access_token(two_lines).build().unwrap();
    Client::Drive(drive).fail("a token of two lines").await;
    let library = emulated::library_at(url)
        .library_id(LIBRARY)
        .space_id(SPACE);
    let endless = "SENTINEL".repeat(9000);
    let library = library.access_token(endless).build().unwrap();
    Client::Library(library).fail("a token without end").await;
    assert_eq!(stage.emulator.requests(), []);
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_request_that_is_refused_unsent_does_not_show_its_values() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let Client::Drive(drive) = Client::at(url, DriveToken) else {
        panic!();
    };
    let many = drive.restore_recycle_items(BIN, [BYSTANDER; 31]).send();
    let error = many.await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    assert_discreet("too many ids", &shown_error(&error));
    let nowhere = drive.get_recycle_item(BIN, "..").send().await.unwrap_err();
    assert!(matches!(nowhere, Error::InvalidRequest(_)), "{nowhere:?}");
    assert_discreet("a path of dots", &shown_error(&nowhere));
    let Client::Library(library) = Client::at(url, LibraryToken) else {
        panic!();
    };
    let short = library.create_token(LIBRARY, LIBRARY_SECRET).period(1);
    let error = short.send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    assert_discreet("a short period", &shown_error(&error));
    // Without credentials there is nothing to show, but a URL.
    let builder = emulated::drive_at(&format!("{url}/SENTINEL")).union_id(UNION);
    Client::Drive(builder.build().unwrap())
        .fail("no token")
        .await;
    assert_eq!(stage.emulator.requests(), []);
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_client_that_cannot_be_built_does_not_show_what_it_was_given() {
    for url in [
        "SENTINEL",
        "ftp://SENTINEL/",
        "https://user:SENTINEL@example.com",
        "https://SENTINEL@example.com",
        "https://example.com/?token=SENTINEL",
        "https://example.com/#SENTINEL",
        "https://{SENTINEL}.example.com",
        "https://exa mple.com/SENTINEL",
        "https:///SENTINEL",
    ] {
        let builder = dingtalk::Client::builder()
            .base_url(url)
            .credentials(APP_KEY, APP_SECRET);
        assert_no_secret(url, &shown(&builder));
        let error = builder.build().unwrap_err();
        let text = format!("{error} {error:?} {:?}", error.reasons());
        assert_no_secret("an error", &text);
        assert!(error.source().is_none());
        let error = smh::Client::builder().base_url(url).build();
        assert_no_secret("an error", &format!("{0} {0:?}", error.unwrap_err()));
    }
    for part in [
        "user:SENTINEL@example.com",
        "example.com/?SENTINEL",
        "SENTINEL SENTINEL",
    ] {
        let error = dingtalk::Client::builder().edition(part).build();
        assert_no_secret("an edition", &format!("{0} {0:?}", error.unwrap_err()));
        let error = smh::Client::builder().library_host(part).build();
        assert_no_secret("a host", &format!("{0} {0:?}", error.unwrap_err()));
    }
}
