//! Our requests and our reading of answers against recordings of the vendor's official SDK, call
//! by call.
//!
//! There are two recordings, and neither is part of the package. One holds a few calls with their
//! answers; it is read from the file named by `OFFICIAL_SDK_WIRE`, or from beside the repository.
//! The other holds many calls with made-up arguments and answers; `tests/conformance/official-sdk/run` makes
//! it and names it in `OFFICIAL_SDK_REQUESTS`. Without them there is nothing to compare with,
//! and the tests are skipped.

mod answers;
mod calls;
mod differences;
mod line;
mod operations;
mod prepared;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use calls::{Replay, replay};
use differences::{DIFFERENCES, Kind};
use line::{Line, Wire};
use serde_json::{Value, json};
use undelete::dingtalk::{Error, models};

pub fn tests() -> Vec<libtest_mimic::Trial> {
    tests! {
        captured:
            requests_are_those_of_the_official_sdk_but_for_named_differences,
            answers_are_read_as_the_official_sdk_reads_them,
            refusals_are_read_as_the_official_sdk_reads_them;
        made_up:
            requests_for_made_up_arguments_are_those_of_the_official_sdk_but_for_named_differences,
            every_operation_is_compared_with_many_arguments,
            made_up_answers_are_read_as_the_official_sdk_reads_them;
    }
}

async fn requests_are_those_of_the_official_sdk_but_for_named_differences(lines: Vec<Line>) {
    compare(&lines).await;
}

async fn requests_for_made_up_arguments_are_those_of_the_official_sdk_but_for_named_differences(
    lines: Vec<Line>,
) {
    let used = compare(&lines).await;
    for (name, count) in &used {
        println!("{count:5} times: {name}");
    }
    let used: BTreeSet<&str> = used.into_keys().collect();
    let named: BTreeSet<&str> = DIFFERENCES.iter().map(|one| one.name).collect();
    assert_eq!(used, named, "differences that concern no call");
}

async fn every_operation_is_compared_with_many_arguments(lines: Vec<Line>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &lines {
        *counts.entry(line.operation()).or_default() += 1;
    }
    let compared: Vec<&str> = counts.keys().copied().collect();
    let ours: Vec<&str> = calls::operations().collect();
    assert_eq!(compared, ours);
    let few: Vec<_> = counts.iter().filter(|(_, count)| **count < 40).collect();
    assert!(few.is_empty(), "{few:?}");
}

async fn answers_are_read_as_the_official_sdk_reads_them(lines: Vec<Line>) {
    compare_answers(&lines).await;
}

async fn made_up_answers_are_read_as_the_official_sdk_reads_them(lines: Vec<Line>) {
    compare_answers(&lines).await;
}

async fn refusals_are_read_as_the_official_sdk_reads_them(lines: Vec<Line>) {
    let mut refusals = 0;
    for line in &lines {
        let Some(exception) = line.0.get("exception") else {
            continue;
        };
        let data = &exception["data"];
        let outcome = replay(line).await.outcome;
        let Err(Error::Service(error)) = outcome else {
            panic!("{line}: {outcome:?}");
        };
        assert_eq!(json!(error.status()), data["statusCode"], "{line}");
        let code = error.code().map(|code| code.as_str());
        assert_eq!(json!(code), exception["code"], "{line}");
        assert_eq!(json!(error.message()), data["message"], "{line}");
        assert_eq!(json!(error.request_id()), data["requestid"], "{line}");

        let envelope: models::ErrorEnvelope = error.decode().expect("the documented envelope");
        let scopes = envelope.accessdenieddetail.map(|detail| {
            let scopes = detail.required_scopes;
            scopes.map_or_else(|| json!({}), |scopes| json!({ "requiredScopes": scopes }))
        });
        let theirs = data.get("accessdenieddetail").unwrap_or(&Value::Null);
        assert_eq!(json!(scopes), *theirs, "{line}");
        refusals += 1;
    }
    assert_ne!(refusals, 0, "the capture holds no refusal");
}

/// Compares what was read in every answer.
async fn compare_answers(lines: &[Line]) {
    let mut wrong = Vec::new();
    for line in lines.iter().filter(|line| line.0.get("result").is_some()) {
        let mut theirs = without_empties(line.0["result"].clone());
        restore_owners(&mut theirs, &line.0["reply"]["body"]);
        match replay(line).await.outcome.map(without_empties) {
            Ok(ours) if ours == theirs => {}
            Ok(ours) => wrong.push(format!("{line}:\n  ours   {ours}\n  theirs {theirs}")),
            // Nothing was sent, so nothing was answered.
            Err(Error::InvalidRequest(_)) => {}
            Err(error) => wrong.push(format!("{line}: {error}")),
        }
    }
    assert_none(&wrong);
}

/// The SDK shows lists and maps that are absent as empty ones.
fn without_empties(value: Value) -> Value {
    let is_empty = |value: &Value| *value == json!([]) || *value == json!({});
    match value {
        Value::Array(items) => items.into_iter().map(without_empties).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, without_empties(value)))
            .filter(|(_, value)| !is_empty(value))
            .collect(),
        scalar => scalar,
    }
}

/// The SDK reads a map of properties by owner as if every owner were called `k`, so that one of
/// them is left; what it was sent is right.
fn restore_owners(theirs: &mut Value, sent: &Value) {
    match (theirs, sent) {
        (Value::Object(theirs), Value::Object(sent)) => {
            if let Some(by_owner) = sent.get("appProperties").filter(|sent| sent.is_object()) {
                let by_owner = without_empties(by_owner.clone());
                if by_owner != json!({}) {
                    theirs.insert("appProperties".to_owned(), by_owner);
                }
            }
            for (name, theirs) in theirs {
                restore_owners(theirs, sent.get(name).unwrap_or(&Value::Null));
            }
        }
        (Value::Array(theirs), Value::Array(sent)) => {
            let pairs = theirs.iter_mut().zip(sent);
            pairs.for_each(|(theirs, sent)| restore_owners(theirs, sent));
        }
        _ => {}
    }
}

fn assert_none(wrong: &[String]) {
    let count = wrong.len();
    let shown: Vec<&str> = wrong.iter().take(20).map(String::as_str).collect();
    assert_eq!(
        count,
        0,
        "{count} calls differ, the first of them:\n{}",
        shown.join("\n")
    );
}

/// Compares every call, and says how often each difference was met.
async fn compare(lines: &[Line]) -> BTreeMap<&'static str, usize> {
    let mut used = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in lines {
        let mut expected = line.wire();
        let mut refused = BTreeSet::new();
        for difference in &DIFFERENCES {
            let before = (expected.clone(), refused.len());
            match difference.kind {
                Kind::Sent { concerns, correct } if concerns(line) => {
                    correct(line, &mut expected);
                }
                Kind::Sent { .. } => continue,
                Kind::Refused(arguments) => match arguments(line) {
                    none if none.is_empty() => continue,
                    arguments => refused.extend(arguments),
                },
            }
            assert_ne!(
                (expected.clone(), refused.len()),
                before,
                "{line}: `{}` ({}) is no difference",
                difference.name,
                difference.because
            );
            *used.entry(difference.name).or_default() += 1;
        }
        let replay = replay(line).await;
        let checked = if refused.is_empty() {
            check_sent(&replay, &expected)
        } else {
            check_refused(&replay, &refused)
        };
        if let Err(how) = checked {
            wrong.push(format!("{line}: {how}"));
        }
    }
    assert_none(&wrong);
    used
}

fn check_sent(replay: &Replay, expected: &Wire) -> Result<(), String> {
    let Some(sent) = &replay.sent else {
        return Err(format!("not sent: {:?}", replay.outcome));
    };
    let ours = Wire::sent(sent).told_by(expected);
    if ours != *expected {
        return Err(format!("\n  ours   {ours:?}\n  theirs {expected:?}"));
    }
    let built = replay.built.as_ref().expect("what was sent was built");
    let built = Wire::built(built).told_by(expected);
    if built != ours.clone().without_token() {
        return Err(format!("\n  built {built:?}\n  sent  {ours:?}"));
    }
    Ok(())
}

fn check_refused(replay: &Replay, arguments: &BTreeSet<String>) -> Result<(), String> {
    let (Err(built), Err(Error::InvalidRequest(refused)), None) =
        (&replay.built, &replay.outcome, &replay.sent)
    else {
        return Err(format!("not refused for {arguments:?}"));
    };
    for refused in [built, refused] {
        let fields = refused.violations().iter();
        let fields: BTreeSet<String> = fields.map(|broken| broken.field.clone()).collect();
        if fields != *arguments {
            return Err(format!("to be refused for {arguments:?}: {refused}"));
        }
    }
    Ok(())
}

fn captured() -> Result<Vec<Line>, String> {
    if let Some(path) = std::env::var_os("OFFICIAL_SDK_WIRE") {
        return Ok(read(Path::new(&path)));
    }
    let beside = "../shared/wire/dingtalk-official-sdk.jsonl";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(beside);
    match path.exists() {
        true => Ok(read(&path)),
        false => Err(format!(
            "OFFICIAL_SDK_WIRE names no recording, and there is no {beside}"
        )),
    }
}

fn made_up() -> Result<Vec<Line>, String> {
    match std::env::var_os("OFFICIAL_SDK_REQUESTS") {
        Some(path) => Ok(read(Path::new(&path))),
        None => Err(
            "OFFICIAL_SDK_REQUESTS names no recording: tests/conformance/official-sdk/run makes one"
                .to_owned(),
        ),
    }
}

/// Every line of a recording that has to be there.
fn read(path: &Path) -> Vec<Line> {
    line::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
