//! Every placeholder of a path has its parameter.

use crate::diagnostic::{Code, Findings, Place};
use crate::ir::{Api, Location, Operation, Target};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for operation in &api.operations {
        let parts = operation.path.split('{').skip(1);
        for name in parts.filter_map(|rest| rest.split_once('}').map(|(name, _)| name)) {
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
