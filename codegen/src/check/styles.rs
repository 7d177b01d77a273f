//! A style of parameters says how values of their types are written.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Argument, Kind, Style, Target, Type, TypeShape};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    let operations = api.operations.iter();
    for argument in operations.flat_map(|operation| &operation.arguments) {
        let Target::Parameter(parameter) = &argument.target else {
            continue;
        };
        if let Some((what, how)) = undefined(parameter.style, argument, api) {
            let name = argument.name.as_wire();
            findings.warning(
                Code::StyleOfAnotherType,
                argument.at,
                format!("`{what}` does not say how `{name}` is written; it is sent as {how}"),
                "leave out `style` for strings, numbers and booleans, and for arrays in a query",
            );
        }
    }
}

/// The style, and what is done instead, where it says nothing.
fn undefined(style: Style, argument: &Argument, api: &Api) -> Option<(&'static str, String)> {
    let name = argument.name.as_wire();
    let plain = format!("`{name}=…`");
    match (style, form(&argument.ty, api)?) {
        (Style::SpaceDelimited, Form::Scalar) => Some(("spaceDelimited", plain)),
        (Style::PipeDelimited, Form::Scalar) => Some(("pipeDelimited", plain)),
        (Style::DeepObject, Form::Scalar) => Some(("deepObject", plain)),
        (Style::DeepObject, Form::Array) => Some(("deepObject", format!("`{name}[0]=…`"))),
        _ => None,
    }
}

enum Form {
    Scalar,
    Array,
    Object,
}

/// `None` if values may have several.
fn form(ty: &Type, api: &Api) -> Option<Form> {
    Some(match &ty.kind {
        Kind::Any => return None,
        Kind::Array(_) => Form::Array,
        Kind::Map(_) => Form::Object,
        Kind::Named(id) => match &api.type_def(*id)?.shape {
            TypeShape::Object(_) => Form::Object,
            TypeShape::Enumeration(_) => Form::Scalar,
            TypeShape::Union(_) | TypeShape::Wrapper(_) => return None,
        },
        _ => Form::Scalar,
    })
}
