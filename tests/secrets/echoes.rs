//! Services that repeat what they were sent.

use super::*;

/// A service that repeats what it was sent, in every place from which the client takes words. None
/// of it is an answer that can be read.
fn echoes(secret: &str) -> Vec<Fault> {
    let encoded = as_in_a_url(secret);
    let in_small = encoded.to_lowercase().replace("sentinel", SENTINEL);
    let mut faults = Vec::new();
    for echo in [secret, &encoded, &in_small] {
        let text = format!("no, not with {echo}!");
        let text = text.as_str();
        for status in [400, 403, 404, 500] {
            faults.push(Fault::refuse(status, text, text));
        }
        let bodies = [
            json!({
                "errcode": text, "errmsg": text,
                "contents": text, "result": text, "recycledItemId": text,
            }),
            json!({
                "recycleItems": [{text: [text], "size": text}],
                "item": {"size": text},
                "resultItems": [{"async": text}],
                "contents": [{"recycledItemId": text, "version": text}],
                "result": [{"status": text}],
                "recycledItemId": {text: text},
            }),
            json!({
                "code": text, "message": text, "requestId": text, "requestid": text,
                "recycleItems": {text: 1}, "item": [text], "resultItems": {text: 1},
                "contents": {text: 1}, "result": {text: 1}, "recycledItemId": [text],
            }),
            json!(text),
        ];
        for status in [200, 400] {
            let bodies = bodies.iter().map(ToString::to_string);
            faults.extend(bodies.map(|body| answer(status, body)));
            faults.push(answer(status, text));
        }
    }
    faults
}

fn as_in_a_url(text: &str) -> String {
    let escapes = [
        ('/', "%2F"),
        ('+', "%2B"),
        (' ', "%20"),
        ('&', "%26"),
        ('=', "%3D"),
    ];
    escapes
        .iter()
        .fold(text.to_owned(), |text, (character, escape)| {
            text.replace(*character, escape)
        })
}

#[tokio::test]
async fn a_service_that_repeats_a_token_does_not_bring_it_to_light() {
    for way in WAYS {
        let stage = Stage::start().await;
        let client = Client::at(stage.emulator.url(), way);
        let _ = client.call().await;
        let token = stage.last_token();
        for fault in echoes(&token) {
            stage.emulator.faults().clear();
            stage.break_calls(&fault);
            client.fail(format!("{way:?} {fault:?}")).await;
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_service_that_repeats_the_secret_of_an_app_does_not_bring_it_to_light() {
    for (way, secret) in [(DriveSecret, APP_SECRET), (LibrarySecret, LIBRARY_SECRET)] {
        for fault in echoes(secret) {
            let stage = Stage::start().await;
            stage.break_tokens(&fault);
            let client = Client::at(stage.emulator.url(), way);
            client.fail(format!("{way:?} {fault:?}")).await;
        }
    }
    assert_log_is_discreet();
}

// What is taken out leaves a mark, and the words around it stay.
#[tokio::test]
async fn the_words_around_a_secret_are_kept() {
    let stage = Stage::start().await;
    let text = format!("no, not with {TOKEN}!");
    stage.break_calls(&Fault::refuse(400, "paramError", &text));
    let Client::Drive(client) = Client::at(stage.emulator.url(), DriveToken) else {
        panic!();
    };
    let error = client.list_recycle_items(BIN).send().await.unwrap_err();
    let message = error.service().unwrap().message();
    assert_eq!(message, Some("no, not with [redacted]!"));
}
