//! Secrets that a server repeats in another form than that in which they were sent.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use serde_json::json;

use super::fixtures::{BASIC, Code, Memory, QUERY_TOKEN, builder, response};
use crate::runtime::{CoreBuilder, Operation};

/// Of everything that some format escapes.
const SECRET: &str = "se\"c\\re t+/=&é漢😀ñ\n%41~";

static WITH_QUERY: Operation = Operation::new("Ask")
    .get("/ask")
    .security(&[&[&QUERY_TOKEN], &[&BASIC]]);

/// What is left of a message that a server sends.
async fn shown(message: &str, set_up: impl FnOnce(&mut CoreBuilder)) -> String {
    let body = json!({ "message": message }).to_string();
    let transport = Memory::answering(move |_, _| Ok(response(400, body.clone())));
    let mut builder = builder(&transport);
    set_up(&mut builder);
    let core = builder.build().unwrap();
    let request = core.request(&WITH_QUERY).finish().unwrap();
    let error = core.call::<Code>(request).await.unwrap_err();
    error.service().unwrap().message().unwrap().to_owned()
}

async fn shown_with_token(message: &str) -> String {
    shown(message, |builder| {
        builder.credential(&QUERY_TOKEN, SECRET.into())
    })
    .await
}

fn percent(text: &str, keep: &str) -> String {
    let byte = |byte: u8| match byte {
        kept if kept.is_ascii_alphanumeric() || keep.as_bytes().contains(&kept) => {
            char::from(kept).to_string()
        }
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn ascii_json(text: &str, capitals: bool) -> String {
    let unit = |unit: u16| match u8::try_from(unit) {
        Ok(b'"') => "\\\"".to_owned(),
        Ok(b'\\') => "\\\\".to_owned(),
        Ok(b'/') => "\\/".to_owned(),
        Ok(plain) if plain.is_ascii_graphic() || plain == b' ' => char::from(plain).to_string(),
        _ if capitals => format!("\\u{unit:04X}"),
        _ => format!("\\u{unit:04x}"),
    };
    text.encode_utf16().map(unit).collect()
}

fn forms() -> Vec<String> {
    let json = json!(SECRET).to_string();
    let url = percent(SECRET, "-._~");
    vec![
        SECRET.to_owned(),
        json.trim_matches('"').to_owned(),
        ascii_json(SECRET, false),
        ascii_json(SECRET, true),
        url.to_lowercase(),
        url.replace("%20", "+"),
        percent(SECRET, "/+&=!"),
        url,
        STANDARD.encode(SECRET),
        STANDARD_NO_PAD.encode(SECRET),
        URL_SAFE.encode(SECRET),
        URL_SAFE_NO_PAD.encode(SECRET),
        percent(&STANDARD.encode(SECRET), ""),
        format!("{SECRET:?}").trim_matches('"').to_owned(),
    ]
}

#[tokio::test]
async fn no_form_of_a_secret_is_shown() {
    for form in forms() {
        let message = shown_with_token(&format!("no, not with {form}!")).await;
        assert_eq!(message, "no, not with [redacted]!", "{form}");
        let twice = shown_with_token(&format!("{form}{form}")).await;
        assert_eq!(twice, "[redacted][redacted]", "{form}");
    }
}

#[tokio::test]
async fn base64_of_more_than_the_secret_shows_none_of_it() {
    for before in ["", "u", "us", "use", "user:"] {
        for after in ["", ":", "::", ":::"] {
            let all = format!("{before}{SECRET}{after}");
            for encoded in [STANDARD.encode(&all), URL_SAFE_NO_PAD.encode(&all)] {
                let message = shown_with_token(&format!("Basic {encoded}")).await;
                let (start, end) = message.split_once("[redacted]").unwrap();
                let start = start.strip_prefix("Basic ").unwrap();
                // The neighbours, and a character at each end that is theirs in part.
                assert!(start.len() <= before.len() * 4 / 3 + 1, "{message}");
                assert!(end.len() <= 8, "{message}");
            }
        }
    }
    let basic = |builder: &mut CoreBuilder| {
        builder.basic(&BASIC, "Aladdin".to_owned(), "open sesame".into());
    };
    let message = shown("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", basic).await;
    assert_eq!(message, "Basic [redacted]");
}

#[tokio::test]
async fn what_only_looks_like_a_secret_stays() {
    for text in [
        "se\"c",
        "%73%65",
        "\\u0073\\u",
        "\\",
        "%",
        "%7",
        "",
        "héllo 漢",
    ] {
        assert_eq!(
            shown_with_token(&format!("-{text}-")).await,
            format!("-{text}-")
        );
    }
}

#[tokio::test]
async fn a_message_without_end_is_cut_off_before_a_part_of_a_secret() {
    let (start, _) = SECRET.split_at(SECRET.len() - 2);
    for filling in (65_500..65_540).step_by(3) {
        let text = format!("{}{start}{}", "x".repeat(filling), "y".repeat(100_000));
        let message = shown_with_token(&text).await;
        assert!(message.len() < 66_000);
        assert!(!message.contains("se\"c"), "{filling}");
    }
    let message = shown_with_token(&SECRET.repeat(10_000)).await;
    assert!(message.len() < 66_000 && !message.contains("se\"c"));
}

#[tokio::test]
async fn the_beginning_of_a_long_message_is_kept_and_holds_no_part_of_a_secret() {
    let long = "s".repeat(6_000);
    let message = format!("{}{long}{}", "a".repeat(65_000), "b".repeat(500_000));
    let secret = long.clone();
    let left = shown(&message, |builder| {
        builder.credential(&QUERY_TOKEN, secret.into())
    })
    .await;
    assert!(left.starts_with(&"a".repeat(50_000)), "{}", left.len());
    assert!(left.len() <= 64 * 1024 + "…".len() && !left.contains("sss"));
}
