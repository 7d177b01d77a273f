//! Where changes are shown: on the lines that somebody has edited.

use crate::{compared, documents, edits};
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;
use std::fmt::Write;
use undelete_codegen::diff::{Change, Side};

const DIRECTION: &str = "who sends and receives a type is said where it is used";
const NAME: &str = "another thing has the name now";

/// What follows from an edit of something else, and is shown where it is described.
const ELSEWHERE: &[(&str, &[&str], &str)] = &[
    ("now_received", &["type-now-received"], DIRECTION),
    (
        "no_longer_received",
        &["type-no-longer-received"],
        DIRECTION,
    ),
    ("now_sent", &["type-now-sent", "default-removed"], DIRECTION),
    (
        "no_longer_sent",
        &["type-no-longer-sent", "default-added"],
        DIRECTION,
    ),
    (
        "received_by_new_operation",
        &["type-now-received"],
        DIRECTION,
    ),
    ("sent_by_new_operation", &["type-now-sent"], DIRECTION),
    (
        "now_made",
        &["type-now-sent", "constructor-added"],
        DIRECTION,
    ),
    ("request_type_renamed", &["request-type-renamed"], NAME),
    ("argument_renamed", &["argument-renamed"], NAME),
    (
        "argument_method_renamed",
        &["argument-renamed-method"],
        NAME,
    ),
    ("field_renamed", &["field-renamed"], NAME),
    ("token_source_renamed", &["token-source-renamed"], NAME),
    ("variable_renamed", &["server-variable-renamed"], NAME),
    (
        "client_option_method",
        &["client-option-renamed", "argument-renamed-method"],
        NAME,
    ),
    ("scheme_method", &["security-scheme-renamed"], NAME),
    (
        "body_condition_loosened",
        &["body-limit-loosened"],
        "conditions are gathered in the schema that has them",
    ),
    (
        "discriminator_changed",
        &["field-added"],
        "the alternatives have the property that tells them apart",
    ),
    (
        "page_item_changed",
        &["page-item-changed"],
        "a definition that the pages hold",
    ),
    (
        "operation_error_added",
        &["error-code-statuses-changed"],
        "operations say with which status they send a code",
    ),
    (
        "operation_error_removed",
        &["error-code-statuses-changed"],
        "operations say with which status they send a code",
    ),
];

/// The lines of both texts that only one of them has, counted from one.
fn edited(old: &str, new: &str) -> [BTreeSet<usize>; 2] {
    let diff = TextDiff::from_lines(old, new);
    let of = |tag: ChangeTag| {
        let changes = diff.iter_all_changes().filter(move |it| it.tag() == tag);
        let lines = changes.filter_map(|it| match tag {
            ChangeTag::Delete => it.old_index(),
            _ => it.new_index(),
        });
        lines.map(|index| index + 1).collect()
    };
    [of(ChangeTag::Delete), of(ChangeTag::Insert)]
}

/// The sides that say something: what is gone is shown where it was, what is new where it is.
fn shown(change: &Change) -> [Option<&Side>; 2] {
    let sides = [change.old.as_ref(), change.new.as_ref()];
    let is_said = |side: &&Side| side.value.is_some();
    let said = sides.map(|side| side.filter(is_said));
    if said.iter().all(Option::is_none) {
        sides
    } else {
        said
    }
}

#[test]
fn changes_are_shown_on_the_lines_that_are_edited() {
    let mut wrong = String::new();
    let mut unused: BTreeSet<(&str, &str)> = ELSEWHERE
        .iter()
        .flat_map(|(edit, rules, _)| rules.iter().map(|rule| (*edit, *rule)))
        .collect();
    let known = unused.clone();
    for edit in edits::all() {
        let (old, new) = documents(edit);
        let lines = edited(&old, &new);
        for change in &compared(edit).changes {
            let of = (edit.name, change.rule.id);
            for (side, lines) in shown(change).into_iter().zip(&lines) {
                let written = side.and_then(|side| side.written.as_ref());
                let Some(written) = written.filter(|_| !lines.is_empty()) else {
                    continue;
                };
                if lines.contains(&written.line) {
                    continue;
                }
                unused.remove(&of);
                if !known.contains(&of) {
                    let (line, pointer) = (written.line, &written.pointer);
                    let _ = writeln!(wrong, "{of:?}: {line} ({pointer}) is none of {lines:?}");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(unused.is_empty(), "{unused:?} are shown where they are");
}
