//! Answers that are not what the document promises: where, what was expected, and no content.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fixtures::{Code, LIST, Memory, RESTORE, core};
use crate::runtime::{DecodeError, Error, Secret, Value, lenient};

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Page {
    #[serde(rename = "resultItems")]
    items: Vec<Item>,
    #[serde(default)]
    labels: BTreeMap<String, i64>,
    #[serde(default)]
    pairs: Vec<(i64, i64)>,
    #[serde(default)]
    kind: Option<Kind>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Item {
    size: i64,
    #[serde(default, deserialize_with = "lenient::deserialize")]
    count: Option<i32>,
    #[serde(default)]
    flag: bool,
    #[serde(default)]
    inner: Option<Box<Item>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    File,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "only read")]
enum Either {
    Number(i64),
    List(Vec<i64>),
}

#[tokio::test]
async fn the_path_of_what_is_deep_is_no_deeper_than_what_is_read() {
    // What follows the deep part has its own path all the same.
    let deep = format!("{}{}", "[{\"a\":[".repeat(1000), "]}]".repeat(1000));
    let error = decode::<Page>(&format!(
        r#"{{"other":{deep},"resultItems":[{{"size":"x"}}]}}"#
    ))
    .await;
    assert_eq!(error.path(), "resultItems[0].size");
    let error = decode::<Page>(&format!(r#"{{"resultItems":[{}"#, "[".repeat(100_000))).await;
    assert!(
        error.problem().starts_with("the response breaks off"),
        "{error}"
    );
    assert_eq!(error.path().matches("[0]").count(), 127);
}

async fn decode<T: DeserializeOwned + std::fmt::Debug>(body: &str) -> DecodeError {
    let body = body.to_owned();
    let transport = Memory::answering(move |_, _| Ok(super::fixtures::response(200, body.clone())));
    let core = core(&transport);
    let request = core.request(&LIST).finish().unwrap();
    let answer = core.call::<Code>(request).await.unwrap();
    match answer.json::<T>().unwrap_err() {
        Error::Decode(error) => *error,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_list_is_no_object() {
    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    #[allow(dead_code, reason = "only read")]
    struct AllOptional {
        size: Option<i64>,
    }
    for body in ["[]", "\n [1]", "[[]]"] {
        let error = decode::<AllOptional>(body).await;
        assert_eq!((error.path(), error.problem()), ("", "expected an object"));
        let boxed = decode::<Box<AllOptional>>(body).await;
        assert_eq!(boxed.problem(), "expected an object");
    }
}

#[tokio::test]
async fn an_error_says_where_and_what_was_expected() {
    let cases = [
        (
            r#"{"resultItems":[{"size":1},{"size":"SENTINEL"}]}"#,
            "resultItems[1].size",
            "expected i64",
        ),
        (
            r#"{"resultItems":[{"size":1},{}]}"#,
            "resultItems[1]",
            "missing field `size`",
        ),
        (
            r#"{"resultItems":[{"size":1,"size":2}]}"#,
            "resultItems[0].size",
            "duplicate field `size`",
        ),
        (r#"{"labels":{}}"#, "", "missing field `resultItems`"),
        (
            r#"{"resultItems":"SENTINEL, expected SENTINEL"}"#,
            "resultItems",
            "expected a sequence",
        ),
        (
            r#"{"resultItems":{"SENTINEL":1}}"#,
            "resultItems",
            "expected a sequence",
        ),
        (
            r#"{"resultItems":[["SENTINEL"]]}"#,
            "resultItems[0]",
            "expected an object",
        ),
        (
            r#"{"resultItems":[{"size":1},[]]}"#,
            "resultItems[1]",
            "expected an object",
        ),
        (
            r#"{"resultItems":[{"size":4.5}]}"#,
            "resultItems[0].size",
            "expected i64",
        ),
        (
            r#"{"resultItems":[{"size":1,"flag":"SENTINEL"}]}"#,
            "resultItems[0].flag",
            "expected a boolean",
        ),
        (
            r#"{"resultItems":[{"size":1,"count":"SENTINEL"}]}"#,
            "resultItems[0].count",
            "expected an integer of 32 bits",
        ),
        (
            r#"{"resultItems":[],"kind":"SENTINEL at line 3, expected SENTINEL"}"#,
            "kind",
            "expected `file`",
        ),
        (
            r#"{"resultItems":[],"pairs":[[1,2],[1]]}"#,
            "pairs[1]",
            "expected a tuple of size 2",
        ),
        (
            r#"{"resultItems":[{"size":1,"inner":{"size":1,"inner":{"size":[]}}}]}"#,
            "resultItems[0].inner.inner.size",
            "expected i64",
        ),
        ("1", "", "expected struct Page"),
        ("\"SENTINEL\"", "", "expected struct Page"),
        ("", "", "the response is empty"),
        (" \n", "", "the response is empty"),
        ("<html>SENTINEL</html>", "", "not JSON at line 1 column 1"),
        (
            "{\"resultItems\":\n [{\"size\":1}, SENTINEL",
            "resultItems[1]",
            "not JSON at line 2 column 15",
        ),
        (
            r#"{"resultItems":[{"size":1"#,
            "resultItems[0].size",
            "the response breaks off at line 1 column 25",
        ),
        (
            "{\"resultItems\":[]} SENTINEL",
            "",
            "not JSON at line 1 column 20",
        ),
    ];
    for (body, path, problem) in cases {
        let error = decode::<Page>(body).await;
        assert_eq!((error.path(), error.problem()), (path, problem), "{body}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("SENTINEL"), "{shown}");
        assert_eq!((error.operation(), error.status()), ("ListItems", 200));
    }
}

#[tokio::test]
async fn display_says_operation_status_path_and_problem() {
    let error = decode::<Page>(r#"{"resultItems":[{}]}"#).await;
    assert_eq!(
        error.to_string(),
        "ListItems: the response (200) cannot be read: `resultItems[0]`: missing field `size`"
    );
}

#[tokio::test]
async fn forms_that_all_fail_are_named_by_their_type() {
    let error = decode::<Vec<Either>>(r#"[1,[2],"SENTINEL"]"#).await;
    assert_eq!(error.problem(), "expected one of the forms of Either");
}

#[tokio::test]
async fn a_message_of_unknown_form_is_not_repeated() {
    #[derive(Debug)]
    struct Own;
    impl<'de> Deserialize<'de> for Own {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = String::deserialize(deserializer)?;
            Err(serde::de::Error::custom(format!(
                "bad {text}, expected {text}"
            )))
        }
    }
    let error = decode::<Own>("\"SENTINEL\"").await;
    assert_eq!(
        error.problem(),
        "another kind of value than the document promises"
    );
}

#[tokio::test]
async fn keys_that_look_like_content_are_not_shown() {
    let long = "k".repeat(41);
    for key in [
        "Quarterly report.docx",
        "a b",
        "\u{6587}",
        "",
        "x\\\"y",
        &long,
    ] {
        let error = decode::<BTreeMap<String, i64>>(&format!(r#"{{"ok":1,"{key}":"x"}}"#)).await;
        assert_eq!(error.path(), "*", "{key}");
    }
    let error = decode::<BTreeMap<String, i64>>(r#"{"ok":1,"file_name-2":"x"}"#).await;
    assert_eq!(error.path(), "file_name-2");
}

#[tokio::test]
async fn the_secrets_of_a_request_are_not_shown_as_keys() {
    let core = core(&Memory::always(200, r#"{"sentinel-key":"x"}"#));
    let mut request = core.request(&LIST);
    let secret = Secret::from("sentinel-key");
    request.set(crate::runtime::Parameter::query("q"), Some(&secret));
    let answer = core.call::<Code>(request.finish().unwrap()).await.unwrap();
    let error = answer.json::<BTreeMap<String, i64>>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListItems: the response (200) cannot be read: `[redacted]`: expected i64"
    );
}

/// The path that a deserializer finds which follows the types instead of the text.
fn path_by_types<T: DeserializeOwned>(body: &str) -> Option<String> {
    let mut deserializer = serde_json::Deserializer::from_str(body);
    let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err()?;
    Some(error.path().to_string())
}

#[tokio::test]
async fn paths_agree_with_those_found_by_following_the_types() {
    let whole = r#"{"labels": {"a": 1, "b{\"]": 2},
        "resultItems": [ {"size": 3, "count": "4"}, {"inner": {"size": 5}, "size": 6} ],
        "pairs": [[7, 8], [9, 10]], "kind": "file"}"#;
    serde_json::from_str::<Page>(whole).unwrap();
    // Each number replaced by something else in turn, so that every place fails once.
    let mut compared = 0;
    for number in 1..=10 {
        for wrong in [
            "\"x\"",
            "null",
            "[]",
            "{}",
            "true",
            "1.5",
            "[1, {\"a\": 2}]",
        ] {
            let body = replace_number(whole, number, wrong);
            let Some(expected) = path_by_types::<Page>(&body) else {
                continue;
            };
            let error = decode::<Page>(&body).await;
            let shown = expected.replace("b{\"]", "*").replace("b{\\\"]", "*");
            assert_eq!(error.path(), shown, "{body}");
            compared += 1;
        }
    }
    assert!(compared > 50, "{compared}");
}

fn replace_number(text: &str, number: usize, with: &str) -> String {
    let digits = number.to_string();
    let bytes = text.as_bytes();
    let at = text
        .match_indices(&digits)
        .map(|(at, _)| at)
        .find(|at| {
            let after = bytes[at + digits.len()];
            !bytes[at - 1].is_ascii_digit() && !after.is_ascii_digit()
        })
        .unwrap();
    // The one number that is written as text loses its quotes too.
    let (start, end) = match bytes[at - 1] {
        b'"' => (at - 1, at + digits.len() + 1),
        _ => (at, at + digits.len()),
    };
    format!("{}{with}{}", &text[..start], &text[end..])
}

#[tokio::test]
async fn a_value_of_any_kind_is_read() {
    let core = core(&Memory::always(200, r#"{"a":[1,null]}"#));
    let request = core.request(&LIST).finish().unwrap();
    let answer = core.call::<Code>(request).await.unwrap();
    let value: Value = answer.json().unwrap();
    assert_eq!(value, serde_json::json!({"a": [1, null]}));
}

#[tokio::test]
async fn a_whole_number_may_be_written_with_a_fraction_of_zero() {
    let transport =
        Memory::answering(|_, _| Ok(super::fixtures::response(200, "[1.0, -2e3, 7]".to_owned())));
    let core = core(&transport);
    let request = core.request(&LIST).finish().unwrap();
    let answer = core.call::<Code>(request).await.unwrap();
    assert_eq!(answer.json::<Vec<i64>>().unwrap(), [1, -2000, 7]);
    for body in ["1.5", "1e300"] {
        assert_eq!(decode::<i64>(body).await.problem(), "expected i64");
    }
    assert_eq!(decode::<u8>("-1.0").await.problem(), "expected u8");
}

#[tokio::test]
async fn json_that_is_nested_too_deeply_is_told() {
    let error = decode::<Value>(&"[".repeat(1_000)).await;
    assert_eq!(error.problem(), "nested too deeply at line 1 column 128");
    // After a write nobody can tell.
    let transport = Memory::always(200, "[".repeat(1_000).leak());
    let request = core(&transport).request(&RESTORE).finish().unwrap();
    let answer = core(&transport).call::<Code>(request).await.unwrap();
    assert!(answer.json::<Value>().unwrap_err().is_outcome_unknown());
}

#[tokio::test]
async fn bytes_that_are_not_utf_8_matter_only_where_they_are_read() {
    let read = async |body: &'static [u8]| {
        let transport = Memory::answering(move |_, _| Ok(super::fixtures::response(200, body)));
        let core = core(&transport);
        let request = core.request(&LIST).finish().unwrap();
        let answer = core.call::<Code>(request).await.unwrap();
        answer.json::<Page>().map(|page| page.items.len())
    };
    let passed_over = read(b"{\"note\":\"a\xff\xfeb\",\"resultItems\":[]}").await;
    assert_eq!(passed_over.unwrap(), 0);
    let Error::Decode(error) = read(b"{\"resultItems\":[],\"kind\":\"\xff\",\"labels\":{}}")
        .await
        .unwrap_err()
    else {
        panic!("it is read");
    };
    assert_eq!(error.path(), "kind");
    assert!(error.problem().starts_with("not JSON at line 1"), "{error}");
}

#[tokio::test]
async fn a_number_that_its_type_has_no_room_for_is_told_by_its_place() {
    let body = r#"{"resultItems":[{"size":1},{"size":99999999999999999999999}]}"#;
    let error = decode::<Page>(body).await;
    assert_eq!(error.path(), "resultItems[1].size");
    assert!(!error.to_string().contains("9999"), "{error}");
}
