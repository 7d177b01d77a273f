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
    for echo in other_forms(secret) {
        let text = format!("no, not with {echo}!");
        faults.push(Fault::refuse(400, &text, &text));
        let body =
            json!({ "code": &text, "message": &text, "requestId": &text, "requestid": &text });
        faults.push(answer(400, body.to_string()));
    }
    faults
}

fn as_in_a_url(text: &str) -> String {
    let byte = |byte: u8| match byte {
        plain if plain.is_ascii_alphanumeric() || b"-._~".contains(&plain) => {
            char::from(plain).to_string()
        }
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// As others write it: JSON in JSON, with and without other letters; a form; Base64, alone and behind
/// something else.
fn other_forms(secret: &str) -> Vec<String> {
    let json = json!(secret).to_string();
    let unit = |unit: u16| match u8::try_from(unit) {
        Ok(letter) if letter.is_ascii_alphanumeric() || letter == b'-' => {
            char::from(letter).to_string()
        }
        _ => format!("\\u{unit:04x}"),
    };
    let base64 = |bytes: &str| search::base64(bytes.as_bytes()).into_iter().collect();
    vec![
        json.trim_matches('"').to_owned(),
        secret.encode_utf16().map(unit).collect(),
        as_in_a_url(secret).replace("%20", "+"),
        base64(secret),
        base64(&format!("user:{secret}")),
        base64(&format!("a user:{secret}:")),
    ]
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
