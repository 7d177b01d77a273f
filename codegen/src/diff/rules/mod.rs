//! The rules: a table, one entry for each kind of change.
//!
//! Of the rules about one thing the first that applies is taken; a rule with a condition stands before
//! those that it is an exception of. `codegen/DIFF.md` is this table for readers.

mod arguments;
mod limits;
mod models;
mod operations;
mod service;

use super::advice::Advice;
use super::case::{Case, On};
use super::rule::{Rule, Verdict};
use crate::emit::surface::{Fact, Subject};

/// Every rule, in the order in which they are tried.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        operations::RULES,
        arguments::RULES,
        models::RULES,
        service::RULES,
    ]
    .into_iter()
    .flatten()
}

/// What no rule foresees is not left out.
static OTHER: Rule = Rule::new(
    "other",
    On::Changed(Subject::Service, Fact::Name),
    Verdict::Behaviour,
    "something about this {word} is {new} instead of {old}",
    Advice::Maintainer("make sure that it still does what you want"),
);

/// The rule for a change; nothing if the change follows from another that is reported.
pub fn find(on: On, case: &Case<'_>) -> Option<&'static Rule> {
    let found = all().find(|rule| rule.applies(on, case));
    found.or_else(|| (!is_implied(on, case)).then_some(&OTHER))
}

/// Whether another rule speaks of the same change.
fn is_implied(on: On, case: &Case<'_>) -> bool {
    let On::Changed(subject, fact) = on else {
        return false;
    };
    match (subject, fact) {
        (Subject::Operation, Fact::Builder) => case.changes(Fact::Name),
        (Subject::Operation | Subject::Type, Fact::Order) => true,
        (Subject::Operation, Fact::Pages | Fact::Batch | Fact::BatchItem | Fact::Task) => true,
        (Subject::Argument, Fact::Required) => case.changes(Fact::Passing),
        (Subject::Argument, Fact::Null) => case.changes(Fact::Name),
        (Subject::Argument, Fact::Spelling) => true,
        (Subject::Success, Fact::Type | Fact::Name | Fact::Wire) => true,
        (Subject::Field, Fact::Required | Fact::Passing | Fact::Presence) => true,
        (Subject::Variable, Fact::Default) => case.changes(Fact::Required),
        _ => false,
    }
}
