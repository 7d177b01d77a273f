//! What errors show is of bounded length, however much there is to tell; what callers ask for is whole.

use super::bodies::Bodies as _;
use super::errors::failing;
use super::fixtures::{BASIC, LIST, Memory, RESTORE, TestError, builder, response, silent_core};
use crate::runtime::{Limits, TransportError, TransportErrorKind, Violation};

/// Every way in which an error is shown.
fn shown(error: &(impl std::fmt::Display + std::fmt::Debug)) -> [String; 3] {
    [
        error.to_string(),
        format!("{error:?}"),
        format!("{error:#?}"),
    ]
}

#[tokio::test]
async fn what_is_shown_is_bounded_and_cannot_reorder_text() {
    let marks = "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{061C}\u{2028}\u{2029}\u{7}\u{1b}[31m\u{85}";
    let text = format!("{marks}{}", "x".repeat(100_000));
    let body = serde_json::json!({"code": text, "message": text, "requestid": text}).to_string();
    let transport = Memory::answering(move |_, _| Ok(response(500, body.clone())));
    let error = failing(&RESTORE, &transport).await;
    for shown in shown(&error) {
        assert!(shown.len() < 4_000, "{}", shown.len());
        let is_bad = |character: &char| marks.contains(*character) && !"[31m".contains(*character);
        assert_eq!(shown.chars().find(is_bad), None, "{shown}");
    }
    // What callers ask for is whole.
    assert_eq!(error.service().unwrap().message(), Some(text.as_str()));
    let source = "y\u{202E}".repeat(10_000);
    let transport = Memory::answering(move |_, _| {
        Err(TransportError::new(
            TransportErrorKind::Other,
            source.clone(),
        ))
    });
    let shown = format!("{:?}", failing(&LIST, &transport).await);
    assert!(
        shown.len() < 2_000 && !shown.contains('\u{202E}'),
        "{shown}"
    );
}

#[tokio::test]
async fn a_hundred_thousand_wrong_arguments_are_counted_and_not_listed() {
    let mut request = silent_core().request(&RESTORE);
    let empty = vec![""; 100_000];
    let limits = Limits::NONE.items(const { &Limits::NONE.min_length(1) });
    request.json("ids", true, limits, Some(&empty));
    let refused = request.finish().unwrap_err();
    assert_eq!(refused.violations().len(), 100_000);
    assert_eq!(refused.violations()[99_999].field, "ids[99999]");
    for text in shown(&refused) {
        assert!(text.len() < 2_000, "{}", text.len());
        assert!(text.contains("ids[9]") && text.contains("and 99990 more"));
        assert!(!text.contains("ids[10]"), "{text}");
    }
    let error: TestError = refused.into();
    assert!(error.to_string().ends_with("; and 99990 more"), "{error}");
    assert!(format!("{error:#?}").len() < 2_000);
}

#[tokio::test]
async fn ten_wrong_arguments_are_all_told() {
    let mut request = silent_core().request(&RESTORE);
    let limits = Limits::NONE.items(const { &Limits::NONE.min_length(1) });
    request.json("ids", true, limits, Some(&[""; 10]));
    let refused = request.finish().unwrap_err();
    for text in shown(&refused) {
        assert!(text.contains("ids[9]") && !text.contains("more"), "{text}");
    }
}

#[test]
fn a_rule_that_is_broken_is_shown_in_one_line_of_bounded_length() {
    // A caller's key can be part of the name of a field.
    let violation = Violation {
        field: format!("a\n{}", "k".repeat(100_000)),
        rule: "r\n".repeat(100_000),
    };
    for text in shown(&violation) {
        assert!(text.len() < 2_000, "{}", text.len());
        assert!(!text.contains("a\nk") && !text.contains("r\nr"), "{text}");
    }
}

#[test]
fn a_client_that_is_wrong_in_many_ways_says_so_in_few_words() {
    let mut builder = builder(&Memory::always(200, ""));
    for _ in 0..1_000 {
        builder.basic(&BASIC, "a:b".to_owned(), "".into());
    }
    let error = builder.build().unwrap_err();
    assert_eq!(error.reasons().len(), 1_000);
    for text in shown(&error) {
        assert!(text.len() < 2_000, "{}", text.len());
        assert!(text.contains("and 990 more"), "{text}");
    }
}
