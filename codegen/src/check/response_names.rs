//! Only one of several successes needs a name, and each its own.

use crate::diagnostic::{Code, Findings, Place};
use crate::ir::Api;

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for operation in &api.operations {
        let mut known: Vec<&str> = Vec::new();
        for (name, at) in operation.successes.iter().filter_map(|it| it.name.as_ref()) {
            if !operation.has_several_outcomes() {
                findings.error(
                    Code::UselessResponseName,
                    Place::key(*at),
                    "the operation answers in one way only, which needs no name",
                    "remove it",
                );
            } else if known.contains(&name.as_str()) {
                findings.error(
                    Code::UselessResponseName,
                    *at,
                    format!("another success of the operation is called `{name}`"),
                    "say what happened in this case",
                );
            }
            known.push(name);
        }
    }
}
