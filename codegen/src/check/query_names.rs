//! Every name in a query is that of one value.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Argument, Kind, Location, Parameter, Style, Target, TypeShape};
use std::collections::HashMap;

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for operation in &api.operations {
        let constants = operation.constants.iter().map(|it| it.name.as_wire());
        let mut known: HashMap<&str, &str> = constants.map(|name| (name, name)).collect();
        for argument in &operation.arguments {
            let Target::Parameter(parameter) = &argument.target else {
                continue;
            };
            if parameter.location != Location::Query {
                continue;
            }
            for name in names(argument, parameter, api) {
                let one = argument.name.as_wire();
                let Some(other) = known.insert(name, one) else {
                    continue;
                };
                findings.warning(
                    Code::RepeatedParameter,
                    argument.at,
                    format!("`{name}` is in the query by `{other}` and by `{one}`, and is sent twice if both are set"),
                    "rename one of them, or give the object the style `deepObject`",
                );
            }
        }
    }
}

/// The names that a parameter has in the query: an object is spread over those of its properties.
fn names<'a>(argument: &'a Argument, parameter: &Parameter, api: &'a Api) -> Vec<&'a str> {
    let is_spread = match parameter.style {
        Style::Form => parameter.explode,
        Style::Whole => return Vec::new(),
        style => style == Style::Fields,
    };
    let shape = match argument.ty.kind {
        Kind::Named(id) if is_spread => api.type_def(id).map(|def| &def.shape),
        _ => None,
    };
    match shape {
        Some(TypeShape::Object(object)) => {
            let properties = object.properties.iter();
            let sent = properties.filter(|it| !it.is_held_back());
            sent.map(|it| it.name.as_wire()).collect()
        }
        _ => vec![argument.name.as_wire()],
    }
}
