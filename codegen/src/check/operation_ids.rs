//! Ids name one operation each.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Operation};
use std::collections::HashMap;

pub(super) fn check(api: &Api, findings: &mut Findings) {
    let mut known: HashMap<&str, &Operation> = HashMap::new();
    for operation in &api.operations {
        let id = operation.id.as_wire();
        if let Some(first) = known.insert(id, operation) {
            findings.error(
                Code::RepeatedOperationId,
                operation.id_at,
                format!("the operation id `{id}` is taken"),
                format!(
                    "it names `{}` already; ids are unique in a document",
                    first.label
                ),
            );
        }
    }
}
