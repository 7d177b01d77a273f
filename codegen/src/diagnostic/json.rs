//! Findings as JSON, for programs: one object, which may get more keys.

use super::{Located, Severity};
use serde_json::{Value, json};

/// Findings as the text of a JSON object. `findings` has one object each, in the order of documents and
/// places; `errors` and `warnings` say how many there are.
pub fn to_json(findings: &[Located]) -> String {
    let count = |severity| {
        let of_it = |finding: &&Located| finding.diagnostic.severity == severity;
        findings.iter().filter(of_it).count()
    };
    let object = json!({
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "findings": findings.iter().map(finding).collect::<Vec<_>>(),
    });
    format!("{object:#}\n")
}

fn finding(located: &Located) -> Value {
    let diagnostic = &located.diagnostic;
    json!({
        "code": diagnostic.code.as_str(),
        "severity": diagnostic.severity.to_string(),
        "path": located.path,
        "line": located.line,
        "column": located.column,
        "endColumn": end_column(located),
        "message": diagnostic.message,
        "hint": diagnostic.hint,
    })
}

/// The column behind what a finding is about, counted from 1, in characters.
pub(super) fn end_column(located: &Located) -> usize {
    let shown = located.excerpt.as_ref();
    let shown = shown.and_then(|excerpt| excerpt.text.get(excerpt.span.clone()));
    located.column + shown.map_or(0, |shown| shown.chars().count())
}
