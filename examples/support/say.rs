//! What a program says on its output: text for people, or with `--json` one JSON object a line.
//!
//! Whoever reads the output may stop reading, as `head` does. The program then ends quietly, and with
//! the status of a program that a closed pipe has ended: its work may not be done.

use super::bar;
use serde_json::{Value, json};
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a shell says of a program that SIGPIPE has ended.
const CLOSED: i32 = 128 + 13;

static JSON: AtomicBool = AtomicBool::new(false);

/// Says objects from now on, and no text.
pub fn in_json() {
    JSON.store(true, Ordering::Relaxed);
}

/// True if it says objects.
pub fn is_json() -> bool {
    JSON.load(Ordering::Relaxed)
}

/// Says something to people only.
pub fn text(text: impl AsRef<str>) {
    if !is_json() {
        line(text.as_ref());
    }
}

/// Says something: to people in these words, to programs as this object.
pub fn record(object: &Value, text: impl AsRef<str>) {
    match is_json() {
        true => line(&object.to_string()),
        false => line(text.as_ref()),
    }
}

/// Says what came of an item. `more` is an object with what else is known.
pub fn outcome(item: impl Into<Value>, outcome: &str, more: Value, text: impl AsRef<str>) {
    let known = json!({ "item": item.into(), "outcome": outcome });
    record(&joined(known, more), text);
}

/// An object with the fields of both.
pub fn joined(object: Value, more: Value) -> Value {
    match (object, more) {
        (Value::Object(mut object), Value::Object(more)) => {
            object.extend(more);
            Value::Object(object)
        }
        (object, _) => object,
    }
}

fn line(text: &str) {
    bar::aside(|| match writeln!(io::stdout(), "{text}") {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => process::exit(CLOSED),
        Err(error) => {
            let _ = writeln!(io::stderr(), "the output cannot be written: {error}");
            process::exit(1);
        }
    });
}

/// Says on the error output what went wrong.
pub fn failure(failure: &impl Display) {
    bar::aside(|| drop(writeln!(io::stderr(), "{failure}")));
}
