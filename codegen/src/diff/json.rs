//! A diff for programs.

use super::change::{Diff, Side};
use super::overview::consequences;
use super::rule::Verdict;
use serde_json::{Value, json};

/// A diff as JSON: counts, the version that follows, and every change.
pub fn json(diff: &Diff, next_version: Option<&str>) -> String {
    let changes: Vec<Value> = diff
        .changes
        .iter()
        .map(|change| {
            json!({
                "rule": change.rule.id,
                "verdict": change.rule.verdict,
                "dangerous": change.rule.is_dangerous,
                "stopsCompiling": change.rule.stops_compiling(),
                "subject": change.subject,
                "name": change.name,
                "also": change.also,
                "reason": change.reason,
                "perhaps": change.perhaps,
                "advice": change.rule.advice.what(),
                "by": change.rule.advice.who(),
                "oldVersion": change.old_version,
                "old": side(change.old.as_ref()),
                "new": side(change.new.as_ref()),
            })
        })
        .collect();
    let consequences: serde_json::Map<String, Value> = consequences(diff)
        .into_iter()
        .map(|(what, consequence)| (what.to_owned(), consequence.into()))
        .collect();
    let value = json!({
        "breaking": diff.count(Verdict::Breaking),
        "behaviour": diff.count(Verdict::Behaviour),
        "compatible": diff.count(Verdict::Compatible),
        "consequences": consequences,
        "nextVersion": next_version,
        "changes": changes,
    });
    format!("{value:#}\n")
}

fn side(side: Option<&Side>) -> Value {
    let Some(side) = side else { return Value::Null };
    let written = side.written.as_ref();
    json!({
        "path": written.map(|written| &written.path),
        "line": written.map(|written| written.line),
        "column": written.map(|written| written.column),
        "pointer": written.map(|written| &written.pointer),
        "value": side.value,
    })
}
