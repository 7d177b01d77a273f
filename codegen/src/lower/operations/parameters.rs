//! Parameters: what callers pass outside of the body.

use crate::diagnostic::Code;
use crate::ir::{
    Argument, Constant, Docs, Kind, Location, Parameter, Style, Target, Type, WireName,
};
use crate::lower::media_type::is_json;
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types};
use crate::spec::document::typed;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::Value;
use crate::spec::{extensions, grammar};
use openapiv3::{ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle};

/// A parameter as `openapiv3` has it, and where it is written.
struct Written<'a> {
    node: Node<'a>,
    data: ParameterData,
    location: Location,
    style: Style,
    allow_reserved: bool,
    allow_empty: bool,
}

/// A parameter is passed by callers or always the same.
enum Lowered {
    Argument(Box<Argument>),
    Constant(Constant),
    Ignored,
}

/// The parameters of an operation: its own replace those of its path.
pub(super) fn parameters<'a>(
    item: Node<'a>,
    operation: Node<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Vec<Argument>, Vec<Constant>) {
    let mut arguments: Vec<Argument> = Vec::new();
    let mut constants = Vec::new();
    let mut seen: Vec<(String, Location, bool)> = Vec::new();
    for (owner, is_own) in [(operation, true), (item, false)] {
        for node in owner.items_of("parameters") {
            let Some(written) = read(node.definition(), notes) else {
                continue;
            };
            let (name, location) = (written.data.name.clone(), written.location);
            let known = seen.iter().find(|(n, l, _)| *n == name && *l == location);
            if let Some((.., known_is_own)) = known {
                if *known_is_own == is_own {
                    notes.findings.error(
                        Code::RepeatedParameter,
                        node,
                        format!("the {location} parameter `{name}` is listed twice"),
                        "remove one of them",
                    );
                }
                continue;
            }
            seen.push((name, location, is_own));
            match lower(written, id, types, notes) {
                Lowered::Argument(argument) => arguments.push(*argument),
                Lowered::Constant(constant) => constants.push(constant),
                Lowered::Ignored => {}
            }
        }
    }
    (arguments, constants)
}

fn read<'a>(node: Node<'a>, notes: &mut Notes) -> Option<Written<'a>> {
    let read = typed::<openapiv3::Parameter>(node, grammar::Kind::Parameter);
    let (data, location, style, allow_reserved, allow_empty) = match notes.findings.note(read)? {
        openapiv3::Parameter::Query {
            parameter_data,
            allow_reserved,
            style,
            allow_empty_value,
        } => {
            let style = match style {
                QueryStyle::Form => Style::Form,
                QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                QueryStyle::PipeDelimited => Style::PipeDelimited,
                QueryStyle::DeepObject => Style::DeepObject,
            };
            let allow_empty = allow_empty_value.unwrap_or(false);
            (
                parameter_data,
                Location::Query,
                style,
                allow_reserved,
                allow_empty,
            )
        }
        openapiv3::Parameter::Header { parameter_data, .. } => (
            parameter_data,
            Location::Header,
            Style::Simple,
            false,
            false,
        ),
        openapiv3::Parameter::Path {
            parameter_data,
            style,
        } => {
            let style = match style {
                PathStyle::Matrix => Style::Matrix,
                PathStyle::Label => Style::Label,
                PathStyle::Simple => Style::Simple,
            };
            (parameter_data, Location::Path, style, false, false)
        }
        openapiv3::Parameter::Cookie { parameter_data, .. } => {
            (parameter_data, Location::Cookie, Style::Form, false, false)
        }
    };
    Some(Written {
        node,
        data,
        location,
        style,
        allow_reserved,
        allow_empty,
    })
}

fn lower<'a>(written: Written<'a>, id: &str, types: &mut Types<'a>, notes: &mut Notes) -> Lowered {
    let data = &written.data;
    let is_negotiated =
        ["accept", "content-type"].contains(&data.name.to_ascii_lowercase().as_str());
    if written.location == Location::Header && is_negotiated {
        return Lowered::Ignored;
    }
    if written.location == Location::Query
        && data.required
        && let Some(value) = constant_value(written.node)
    {
        let sent_bare = value.is_empty() && written.allow_empty;
        return Lowered::Constant(Constant {
            name: WireName::new(&data.name),
            value: (!sent_bare).then_some(value),
        });
    }
    let (ty, style) = parameter_type(&written, id, types, notes);
    let parameter = Parameter {
        location: written.location,
        style,
        explode: data
            .explode
            .unwrap_or(matches!(style, Style::Form | Style::DeepObject)),
        allow_reserved: written.allow_reserved,
        global: notes.used.flag(written.node, extensions::GLOBAL),
    };
    Lowered::Argument(Box::new(argument(&written, ty, parameter, notes)))
}

fn argument(written: &Written<'_>, ty: Type, parameter: Parameter, notes: &mut Notes) -> Argument {
    let data = &written.data;
    let demanded = notes.used.flag(written.node, extensions::REQUIRED);
    let required = data.required || demanded || parameter.location == Location::Path;
    Argument {
        name: WireName::new(&data.name),
        ty,
        required,
        positional: required && !parameter.global,
        is_file: false,
        docs: Docs {
            description: data.description.clone(),
            ..Docs::default()
        },
        deprecated: data.deprecated.unwrap_or(false),
        target: Target::Parameter(parameter),
        at: written.node.id(),
    }
}

fn parameter_type<'a>(
    written: &Written<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Type, Style) {
    let Written { node, data, .. } = written;
    let words = match <[String; 3]>::try_from(node.path()) {
        Ok([components, _, key]) if components == "components" => vec![key],
        _ => vec![id.to_owned(), data.name.clone()],
    };
    let mut type_of = |owner: Option<Node<'a>>, notes: &mut Notes| match owner
        .and_then(|owner| owner.get("schema"))
    {
        Some(schema) => types.of(Schema::new(schema), Name::Words(&words), notes),
        None => Type::new(Kind::Any),
    };
    let (mut ty, style) = match &data.format {
        ParameterSchemaOrContent::Schema(_) => (type_of(Some(*node), notes), written.style),
        ParameterSchemaOrContent::Content(content) => match content.keys().next() {
            Some(media) if is_json(media) && content.len() == 1 => {
                let media = node.get("content").and_then(|content| content.get(media));
                (type_of(media, notes), Style::Json)
            }
            _ => {
                notes.findings.error(
                    Code::ParameterContent,
                    node.get("content").unwrap_or(*node),
                    "a parameter can only be written as JSON here",
                    "use `schema`, or `content` with the single key `application/json`",
                );
                (Type::new(Kind::Any), written.style)
            }
        },
    };
    let is_credential =
        written.location == Location::Header && data.name.eq_ignore_ascii_case("authorization");
    if is_credential && ty.kind == Kind::String {
        ty.kind = Kind::Secret;
    }
    (ty, style)
}

/// The only value that a parameter may have, if there is just one.
fn constant_value(parameter: Node<'_>) -> Option<String> {
    let schema = Schema::new(parameter.get("schema")?);
    match schema.enumeration().as_slice() {
        [only] => match only.value {
            Value::String(text) => Some(text.to_owned()),
            Value::Number(number) => Some(number.to_string()),
            Value::Boolean(value) => Some(value.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        },
        _ => None,
    }
}
