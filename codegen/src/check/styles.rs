//! A style of parameters says how values of their types are written.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Argument, Kind, Style, Target, Type, TypeShape};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    let operations = api.operations.iter();
    for argument in operations.flat_map(|operation| &operation.arguments) {
        let Target::Parameter(parameter) = &argument.target else {
            continue;
        };
        let name = argument.name.as_wire();
        if let Some((what, how)) = undefined(parameter.style, argument, api) {
            findings.warning(
                Code::StyleOfAnotherType,
                argument.at,
                format!("`{what}` does not say how `{name}` is written; it is sent as {how}"),
                "leave out `style` for strings, numbers and booleans, and for arrays in a query",
            );
        }
        let is_flat = !matches!(
            parameter.style,
            Style::DeepObject | Style::Json | Style::Fields | Style::Whole
        );
        if is_flat && has_nested(&argument.ty, api) {
            findings.warning(
                Code::StyleOfAnotherType,
                argument.at,
                format!("no style says how arrays and objects within `{name}` are written; each is sent as JSON"),
                "write `content: { application/json: { schema: … } }` if all of it is JSON, or describe strings",
            );
        }
    }
}

/// Whether an array or an object has others within.
fn has_nested(ty: &Type, api: &Api) -> bool {
    let is_nested = |ty: &Type| matches!(form(ty, api), Some(Form::Array | Form::Object));
    match &ty.kind {
        Kind::Array(inner) | Kind::Map(inner) => is_nested(inner),
        Kind::Named(id) => match api.type_def(*id).map(|def| &def.shape) {
            Some(TypeShape::Object(object)) => {
                let properties = object.properties.iter();
                properties.map(|property| &property.ty).any(is_nested)
            }
            _ => false,
        },
        _ => false,
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
