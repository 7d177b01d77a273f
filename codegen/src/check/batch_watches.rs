//! The tasks of a batch can be watched by the operation that it names.

use crate::diagnostic::{Code, Findings, nearest};
use crate::ir::{Api, Argument, BatchWatch, Operation};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for operation in &api.operations {
        let Some(batch) = &operation.batch else {
            continue;
        };
        let Some(watch) = &batch.watch else { continue };
        let of_result = batch
            .result
            .as_ref()
            .and_then(|result| result.task.as_ref());
        if batch.task.is_none() && of_result.is_none() {
            findings.error(
                Code::BatchWatch,
                watch.at,
                "this batch leaves no tasks",
                "say with `task` where the id of a task is, or remove `watch`",
            );
        }
        let mut operations = api.operations.iter();
        match operations.find(|other| other.id == watch.operation) {
            Some(other) if other.task.is_some() => arguments(operation, watch, other, findings),
            _ => refuse(watch, api, findings),
        }
    }
}

fn refuse(watch: &BatchWatch, api: &Api, findings: &mut Findings) {
    let wanted = watch.operation.as_wire();
    let watching = api.operations.iter().filter(|other| other.task.is_some());
    let hint = match nearest(wanted, watching.map(|other| other.id.as_wire())) {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None => "name an operation that has `x-client-task` by its `operationId`".to_owned(),
    };
    let message = format!("no operation `{wanted}` tells of tasks");
    findings.error(Code::BatchWatch, watch.at, message, hint);
}

/// The operation takes the id, and gets all else that it needs.
fn arguments(batch: &Operation, watch: &BatchWatch, other: &Operation, findings: &mut Findings) {
    let id = other.id.as_wire();
    let takes = |argument: &Argument| argument.name == watch.argument && argument.is_parameter();
    if !other.arguments.iter().any(takes) {
        findings.error(
            Code::BatchWatch,
            watch.at,
            format!("`{id}` takes no parameter `{}`", watch.argument.as_wire()),
            "name the parameter that takes the id of a task",
        );
    }
    let needed = other.arguments.iter().filter(|argument| {
        argument.positional && argument.name != watch.argument && !argument.is_global()
    });
    for argument in needed {
        let mut given = batch.arguments.iter();
        if !given.any(|given| given.name == argument.name && argument.is_parameter()) {
            let name = argument.name.as_wire();
            findings.error(
                Code::BatchWatch,
                watch.at,
                format!("`{id}` needs `{name}`, which the batch does not have"),
                "watch the tasks with `until_done()` of that operation instead",
            );
        }
    }
}
