//! The tasks of a batch can be watched by the operation that it names.

use crate::diagnostic::{Code, Findings, nearest};
use crate::ir::{
    Api, Argument, Batch, BatchWatch, Content, Kind, Operation, Step, Type, TypeShape,
};
use crate::spec::pointer;

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
            Some(other) if other.task.is_some() => {
                arguments(operation, watch, other, findings);
                results(api, batch, watch, other, findings);
            }
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

/// What tells of a task has results there, of the type that the batch has.
fn results(
    api: &Api,
    batch: &Batch,
    watch: &BatchWatch,
    other: &Operation,
    findings: &mut Findings,
) {
    let Some((pointer, at)) = &watch.results else {
        return;
    };
    let Some((_, wanted)) = &batch.results else {
        let message = "the results of a task are read as those of the batch, which has none";
        let hint = "say with `results` and `result` how the response to the batch is read";
        findings.error(Code::BatchWatch, *at, message, hint);
        return;
    };
    let found = types_at(api, told_of_task(api, other), pointer);
    let is_wanted =
        |ty: &&Type| matches!(&ty.kind, Kind::Array(entry) if entry.kind == wanted.kind);
    if !found.iter().any(is_wanted) {
        let id = other.id.as_wire();
        findings.error(
            Code::BatchWatch,
            *at,
            format!("`{id}` keeps no results of this batch there"),
            "point to an array with the schema that the results of the batch have",
        );
    }
}

/// What the responses of an operation tell of one task.
fn told_of_task<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a Type> {
    let successes = operation.successes.iter();
    let bodies = successes.filter_map(|success| match &success.content {
        Content::Json(body) => Some(body),
        _ => None,
    });
    let bodies: Vec<&Type> = bodies.collect();
    let tasks = operation.task.as_ref();
    let Some(list) = tasks.and_then(|task| task.tasks.as_deref()) else {
        return bodies;
    };
    let lists = types_at(api, bodies, list).into_iter();
    let entries = lists.filter_map(|list| match &list.kind {
        Kind::Array(entry) => Some(&**entry),
        _ => None,
    });
    entries.collect()
}

/// What a pointer leads to from one of these types, by any alternative of a union.
fn types_at<'a>(api: &'a Api, from: Vec<&'a Type>, pointer: &str) -> Vec<&'a Type> {
    let mut found = from;
    for token in pointer::tokens(pointer) {
        let mut next: Vec<&Type> = Vec::new();
        for ty in alternatives(api, &found) {
            // Alternatives meet in the same types again.
            match Step::into_property(&api.types, ty, &token) {
                Some((_, ty)) if !next.contains(&ty) => next.push(ty),
                _ => {}
            }
        }
        found = next;
    }
    alternatives(api, &found)
}

fn alternatives<'a>(api: &'a Api, types: &[&'a Type]) -> Vec<&'a Type> {
    let types = types.iter();
    let alternatives = types.flat_map(|ty| match shape(api, ty) {
        Some(TypeShape::Union(union)) => union.variants.iter().map(|(_, ty)| ty).collect(),
        _ => vec![*ty],
    });
    alternatives.collect()
}

fn shape<'a>(api: &'a Api, ty: &Type) -> Option<&'a TypeShape> {
    match ty.kind {
        Kind::Named(id) => api.types.get(id.index()).map(|def| &def.shape),
        _ => None,
    }
}
