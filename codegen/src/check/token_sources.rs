//! A token source names an operation, and says where each of its required arguments is from.

use crate::diagnostic::{Code, Findings, nearest};
use crate::ir::{Api, Argument, Kind, Operation, TokenSource, WireName};
use crate::spec::extensions;

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for source in api.schemes.iter().flat_map(|scheme| &scheme.sources) {
        let mut operations = api.operations.iter();
        match operations.find(|operation| operation.id == source.operation) {
            Some(operation) => {
                check_arguments(source, operation, findings);
                check_bindings(source, operation, api, findings);
            }
            None => refuse_operation(source, api, findings),
        }
    }
}

fn refuse_operation(source: &TokenSource, api: &Api, findings: &mut Findings) {
    let wanted = source.operation.as_wire();
    let known = api.operations.iter();
    let hint = match nearest(wanted, known.map(|operation| operation.id.as_wire())) {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None => "name the operation by its `operationId`".to_owned(),
    };
    findings.error(
        Code::UnknownTokenOperation,
        source.operation_at,
        format!("there is no operation `{wanted}`"),
        hint,
    );
}

fn argument<'a>(operation: &'a Operation, name: &WireName) -> Option<&'a Argument> {
    let mut arguments = operation.arguments.iter();
    arguments.find(|argument| argument.name == *name)
}

fn check_arguments(source: &TokenSource, operation: &Operation, findings: &mut Findings) {
    let id = operation.id.as_wire();
    let bound = source.bound.iter().map(|binding| &binding.argument);
    let filled: Vec<&WireName> = source
        .arguments
        .iter()
        .chain(&source.current)
        .chain(bound)
        .collect();
    for name in filled
        .iter()
        .filter(|name| argument(operation, name).is_none())
    {
        findings.error(
            Code::UnknownTokenArgument,
            source.at,
            format!("`{id}` takes no `{}`", name.as_wire()),
            "list parameters and body properties of the operation by their names",
        );
    }
    let required = operation
        .arguments
        .iter()
        .filter(|argument| argument.required);
    for argument in required.filter(|argument| !filled.contains(&&argument.name)) {
        findings.error(
            Code::MissingTokenArgument,
            source.at,
            format!("`{id}` needs `{}`", argument.name.as_wire()),
            "add it to `arguments`, `current` or `bind`",
        );
    }
}

fn check_bindings(source: &TokenSource, operation: &Operation, api: &Api, findings: &mut Findings) {
    for binding in &source.bound {
        let argument = argument(operation, &binding.argument);
        if argument.is_some_and(|argument| argument.ty.kind != Kind::String) {
            findings.error(
                Code::BoundType,
                binding.at,
                "only a string can be taken from a global parameter",
                "list the argument in `arguments` instead",
            );
        }
        let mut globals = api.globals.iter();
        if !globals.any(|global| global.name == binding.global) {
            findings.error(
                Code::UnknownGlobal,
                binding.at,
                format!(
                    "there is no global parameter `{}`",
                    binding.global.as_wire()
                ),
                format!("mark a parameter with `{}: true`", extensions::GLOBAL),
            );
        }
    }
}
