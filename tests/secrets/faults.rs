//! What goes wrong on the way shows no secret.

use super::*;

#[tokio::test]
async fn no_fault_on_the_way_brings_a_secret_to_light() {
    let unreadable = json!({
        "recycleItems": 7, "item": 7, "resultItems": 7,
        "contents": 7, "result": 7, "recycledItemId": [],
    });
    let faults = [
        Fault::DropBeforeWork,
        Fault::DropAfterWork,
        Fault::BreakBody,
        Fault::TruncateJson,
        Fault::Unavailable,
        Fault::Throttle,
        Fault::InvalidToken,
        Fault::html(200),
        Fault::html(502),
        Fault::refuse(500, "systemError", "something broke"),
        answer(200, ""),
        answer(403, ""),
        answer(200, unreadable.to_string()),
    ];
    for fault in &faults {
        for way in WAYS {
            let stage = Stage::start().await;
            stage.break_calls(fault);
            let client = Client::at(stage.emulator.url(), way);
            client.fail(format!("{way:?} {fault:?}")).await;
        }
        for way in FETCHING {
            let stage = Stage::start().await;
            stage.break_tokens(fault);
            let client = Client::at(stage.emulator.url(), way);
            client.fail(format!("{way:?} {fault:?}")).await;
            assert!(stage.received().contains("SENTINEL-"));
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_does_not_show_what_was_to_be_sent() {
    collected::begin();
    // Bound, so that nobody else gets the port, and not listening.
    let closed = TcpSocket::new_v4().unwrap();
    closed.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let closed = closed.local_addr().unwrap();
    let stage = Stage::start().await;
    let open = stage.emulator.address();
    for url in [
        format!("http://{closed}"),
        format!("http://{closed}/SENTINEL-in-the-path"),
        // Nobody speaks TLS there.
        format!("https://{open}/SENTINEL-in-the-path"),
    ] {
        for way in WAYS {
            Client::at(&url, way).fail(format!("{way:?} {url}")).await;
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_secret_in_the_path_of_the_base_url_is_not_shown() {
    let stage = Stage::start().await;
    let url = format!("{}/SENTINEL-in-the-path", stage.emulator.url());
    for way in [DriveToken, DriveSecret, DriveProvider] {
        Client::at(&url, way).fail(format!("{way:?}")).await;
    }
    assert!(stage.received().contains("/SENTINEL-in-the-path/v1.0/"));
    assert_log_is_discreet();
}

/// The clock is stopped once the answer is held back, and then runs on to the end of the time.
async fn time_up(stage: &Stage, way: Way, gate: &Gate) {
    let url = stage.emulator.url();
    let stop_the_clock = async {
        gate.arrival().await;
        tokio::time::pause();
    };
    let told = match Client::at(url, way) {
        Client::Drive(client) => {
            let call = client.restore_recycle_items(BIN, ["bystanderItem"]).send();
            both(tokio::join!(call, stop_the_clock).0)
        }
        Client::Library(client) => {
            let call = client.restore_recycled_items([4711]).send();
            both(tokio::join!(call, stop_the_clock).0)
        }
    };
    tokio::time::resume();
    let told = told.unwrap_err();
    assert!(told.contains("no response within 30s"), "{told}");
    assert_discreet(format!("{way:?}"), &told);
}

#[tokio::test]
async fn a_call_whose_time_is_up_shows_nothing() {
    for way in WAYS {
        let stage = Stage::start().await;
        let gate = Gate::new();
        stage.break_calls(&Fault::SlowAnswer(Pace::Gate(gate.clone())));
        time_up(&stage, way, &gate).await;
    }
    assert_log_is_discreet();
}

#[derive(Debug)]
struct Careless(http::Uri);

impl Display for Careless {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "cannot reach {}", self.0)
    }
}

impl StdError for Careless {}

#[tokio::test]
async fn a_transport_that_puts_the_url_into_its_errors_does_not_bring_a_token_to_light() {
    for kind in [
        TransportErrorKind::NotSent,
        TransportErrorKind::OutcomeUnknown,
        TransportErrorKind::Body,
        TransportErrorKind::Other,
    ] {
        let careless = move || {
            transport_fn(move |request: http::Request<RequestBody>| async move {
                assert!(request.uri().to_string().contains(SENTINEL));
                let error = TransportError::new(kind, Careless(request.uri().clone()));
                Err::<http::Response<Bytes>, _>(error)
            })
        };
        let builder = || {
            emulated::library_at("http://127.0.0.1")
                .transport(careless())
                .library_id("smhlibrary")
                .space_id("-")
        };
        let fixed = builder().access_token(TOKEN);
        let fetched = builder().credentials(LIBRARY_SECRET, emulated::GRANT);
        for builder in [fixed, fetched] {
            let list = builder.build().unwrap().list_recycled_items();
            let error = list.send().await.unwrap_err();
            let text = shown_error(&error);
            assert!(text.contains("cannot reach"), "{text}");
            assert_no_secret(format!("{kind:?}"), &text);
        }
    }
}
