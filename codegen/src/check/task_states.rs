//! Every documented state of a task has its place, just one, and no other state is listed.

use crate::diagnostic::{Code, Findings, Place, nearest};
use crate::ir::{Api, Kind, Task, Type, TypeShape};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for task in api
        .operations
        .iter()
        .filter_map(|operation| operation.task.as_ref())
    {
        let documented = values_of(api, &task.state);
        if [&task.running, &task.done, &task.failed]
            .iter()
            .all(|states| states.is_empty())
        {
            findings.error(
                Code::NoTaskStates,
                Place::key(task.at),
                "nothing says how this task goes on or ends",
                "list the states of the service in `running`, `done` and `failed`",
            );
        }
        let listed = check_listed(task, &documented, findings);
        for state in documented
            .iter()
            .filter(|state| !listed.contains(&state.as_str()))
        {
            findings.error(
                Code::UnassignedState,
                Place::key(task.at),
                format!("nothing says what the state `{state}` means"),
                "add it to `running`, `done`, `partial` or `failed`",
            );
        }
    }
}

fn check_listed<'a>(
    task: &'a Task,
    documented: &[String],
    findings: &mut Findings,
) -> Vec<&'a str> {
    let mut seen: Vec<&str> = Vec::new();
    let listed = [&task.running, &task.done, &task.partial, &task.failed];
    for state in listed.into_iter().flatten() {
        let value = &state.value;
        if seen.contains(&value.as_str()) {
            findings.error(
                Code::RepeatedState,
                state.at,
                format!("the state `{value}` is listed twice"),
                "a state means one thing",
            );
        } else if !documented.is_empty() && !documented.contains(value) {
            let hint = match nearest(value, documented.iter().map(String::as_str)) {
                Some(candidate) => format!("did you mean `{candidate}`?"),
                None => format!("its values are `{}`", documented.join("`, `")),
            };
            let message = format!("the status has no value `{value}`");
            findings.error(Code::UnknownState, state.at, message, hint);
        }
        seen.push(value);
    }
    seen
}

/// The documented values of a type, if it is an enumeration.
fn values_of(api: &Api, ty: &Type) -> Vec<String> {
    let Kind::Named(id) = ty.kind else {
        return Vec::new();
    };
    match api.type_def(id).map(|def| &def.shape) {
        Some(TypeShape::Enumeration(values)) => values.texts(),
        _ => Vec::new(),
    }
}
