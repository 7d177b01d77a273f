//! Parameters that are set once on the client.

use super::draft::Draft;
use crate::ir::{Global, Target, WireName};
use std::collections::BTreeMap;

/// The global parameters of all operations, sorted by name; the first describes them.
pub(super) fn globals(operations: &[Draft<'_>]) -> Vec<Global> {
    let mut globals: BTreeMap<&WireName, Global> = BTreeMap::new();
    for argument in operations.iter().flat_map(|operation| &operation.arguments) {
        if matches!(&argument.target, Target::Parameter(parameter) if parameter.global) {
            globals.entry(&argument.name).or_insert_with(|| Global {
                name: argument.name.clone(),
                ty: argument.ty.clone(),
                docs: argument.docs.clone(),
                at: argument.at,
            });
        }
    }
    globals.into_values().collect()
}
