//! What a caller passes in: what cannot be right is refused before anything is sent, and what is
//! right arrives as it was meant, whatever characters it holds.

/// The request is refused, when it is built and when it is sent, and nothing leaves.
macro_rules! assert_refused {
    ($sent:expr, $request:expr, $($field:expr => $words:expr),+ $(,)?) => {{
        let expected = [$(($field, $words)),+];
        let request = $request;
        assert_violations(&request.build().expect_err("a refusal"), &expected);
        match request.send().await {
            Err(Error::InvalidRequest(refused)) => assert_violations(&refused, &expected),
            other => panic!("expected a refusal, got {other:?}"),
        }
        assert_eq!($sent.count(), 0, "nothing may be sent");
    }};
}

mod lists;
mod numbers;
mod on_the_wire;
mod paths;
mod required;
mod set_once;

use crate::memory::{self, LIBRARY_ID, Reply, SPACE_ID, TOKEN, UNION_ID, body, query, segments};
use serde_json::json;
use undelete::dingtalk::models::Deletion as DriveDeletion;
use undelete::runtime::http::{Request, Uri};
use undelete::runtime::{Error, InvalidRequest, RequestBody};
use undelete::smh::models::{Deletion, PathDeletion};
use undelete::{dingtalk, smh};

/// Any answer will do: these tests look at what is sent.
fn empty_object() -> Reply {
    Reply::json(200, &json!({}))
}

fn dingtalk() -> (dingtalk::Client, memory::Sent) {
    memory::dingtalk(empty_object())
}

fn smh() -> (smh::Client, memory::Sent) {
    memory::smh(empty_object())
}

fn numbered(count: usize) -> Vec<String> {
    (1..=count).map(|number| number.to_string()).collect()
}

/// Each of these fields is named, with a rule that holds these words, and no other field is.
fn assert_violations(refused: &InvalidRequest, expected: &[(&str, &str)]) {
    let mut found: Vec<&str> = refused
        .violations()
        .iter()
        .map(|v| v.field.as_str())
        .collect();
    let mut fields: Vec<&str> = expected.iter().map(|(field, _)| *field).collect();
    found.sort_unstable();
    found.dedup();
    fields.sort_unstable();
    assert_eq!(found, fields, "{refused}");
    let shown = refused.to_string();
    assert!(shown.starts_with(refused.operation()), "{shown}");
    for (field, words) in expected {
        let mut rules = refused.violations().iter().filter(|v| v.field == *field);
        assert!(
            rules.any(|violation| !violation.rule.is_empty() && violation.rule.contains(words)),
            "`{field}` should say `{words}`: {refused}"
        );
        assert!(shown.contains(&format!("`{field}`")), "{shown}");
    }
}

fn origin(request: &Request<RequestBody>) -> String {
    let uri = request.uri();
    let scheme = uri.scheme_str().expect("a scheme");
    format!("{scheme}://{}", uri.authority().expect("a host"))
}

fn find(request: &Request<RequestBody>, name: &str) -> Option<String> {
    let mut pairs = query(request).into_iter();
    pairs.find(|(found, _)| found == name)?.1
}

fn value_of(request: &Request<RequestBody>, name: &str) -> String {
    find(request, name).unwrap_or_else(|| panic!("no `{name}` in {}", request.uri()))
}

/// The rule of paths of files and directories.
const NOT_NAMES: &str = "none of them empty, `.` or `..`";
