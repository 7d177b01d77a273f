//! What came of requests and of the items in them, in words.

use super::Failure;
use super::say;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Display;
use undelete::runtime::{BatchReport, Batched, Error, ErrorCode, Outcome};

/// Of something that may or may not have happened.
pub const UNKNOWN: &str = "unknown, look before trying again";

/// Why an item is not done, as far as known.
pub fn reason<T, C: ErrorCode>(outcome: &Outcome<T, C>) -> String {
    match outcome {
        Outcome::Done(_) => "done".to_owned(),
        Outcome::Pending { task, .. } => format!("goes on as task {task}"),
        Outcome::Failed {
            code,
            message,
            error,
            ..
        } => {
            let code = code.as_ref().map(C::as_str);
            let words = match (code, message) {
                (Some(code), Some(message)) => format!("{code}: {message}"),
                (Some(code), None) => code.to_owned(),
                (None, Some(message)) => message.clone(),
                (None, None) => "no reason given".to_owned(),
            };
            match error {
                // The other items of the request may be the cause, and may have been dealt with.
                Some(_) => format!("its request was refused, {words}"),
                None => words,
            }
        }
        Outcome::NotSent { .. } => "not sent".to_owned(),
        _ => UNKNOWN.to_owned(),
    }
}

/// What came of an item, as an object.
pub fn record<T, C: ErrorCode>(item: impl Into<Value>, outcome: &Outcome<T, C>) -> Value {
    let more = match outcome {
        Outcome::Pending { task, .. } => json!({ "task": task }),
        Outcome::Failed { code, message, .. } => {
            json!({ "code": code.as_ref().map(C::as_str), "message": message })
        }
        _ => Value::Null,
    };
    say::joined(
        json!({ "item": item.into(), "outcome": word(outcome) }),
        more,
    )
}

fn word<T, C: ErrorCode>(outcome: &Outcome<T, C>) -> &'static str {
    match outcome {
        Outcome::Done(_) => "done",
        Outcome::Pending { .. } => "pending",
        Outcome::Failed { .. } => "failed",
        Outcome::NotSent { .. } => "not sent",
        _ => "unknown",
    }
}

/// Says why requests failed, each reason once. Fails if not one was sent.
pub fn tell_errors<R: Batched>(report: &BatchReport<R>) -> Result<(), Failure> {
    let counts = report.counts();
    if let Some(error) = report.stopped_by()
        && counts.not_sent == counts.total()
    {
        return Err(error.to_string().into());
    }
    let errors = report.entries().iter();
    let errors = errors.filter_map(|entry| entry.outcome.error());
    let errors: BTreeSet<String> = errors.map(ToString::to_string).collect();
    for error in errors {
        say::failure(&error);
    }
    Ok(())
}

/// Says what came of every item and why requests failed; whether all is done.
pub fn tell<R: Batched>(report: &BatchReport<R>) -> Result<bool, Failure>
where
    R::Item: Display,
{
    for entry in report.entries() {
        let item = entry.item.to_string();
        let text = format!("{item}: {}", reason(&entry.outcome));
        say::record(&record(item, &entry.outcome), text);
    }
    say::text(report.counts().to_string());
    tell_errors(report)?;
    Ok(report.is_all_done())
}

/// Says that a request did not do its work, if it was sent at all; false, then.
pub fn not_done<C: ErrorCode>(what: &str, error: Error<C>) -> Result<bool, Failure> {
    if error.is_outcome_unknown() {
        say::outcome(what, "unknown", json!({}), format!("{what}: {UNKNOWN}"));
    } else if matches!(error, Error::Service(_)) {
        say::outcome(what, "failed", json!({}), format!("{what}: refused"));
    } else {
        return Err(error.into());
    }
    say::failure(&error);
    Ok(false)
}
