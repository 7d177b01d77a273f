//! Every placeholder of a path has its parameter.

use crate::diagnostic::{Code, Findings, Place};
use crate::ir::{Api, Location, Operation, Target, placeholders};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for operation in &api.operations {
        for name in placeholders(&operation.path) {
            if !has_path_parameter(operation, name) {
                findings.error(
                    Code::UndescribedPlaceholder,
                    Place::key(operation.at),
                    format!("nothing describes the path parameter `{name}`"),
                    format!("add a parameter with `name: {name}` and `in: path`"),
                );
            }
        }
    }
}

fn has_path_parameter(operation: &Operation, name: &str) -> bool {
    operation.arguments.iter().any(|argument| {
        argument.name.as_wire() == name
            && matches!(&argument.target, Target::Parameter(parameter) if parameter.location == Location::Path)
    })
}
