//! Parameters: what callers pass outside of the body.

use super::choices::{nameless, styles};
use super::spellings;
use crate::diagnostic::{Code, Place};
use crate::ir::{
    Argument, Constant, Docs, Kind, Location, Parameter, Spelling, Style, Target, Type, WireName,
};
use crate::lower::media_type::{essence, is_json};
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types};
use crate::media_types::FORM;
use crate::spec::document::{allows_reserved, typed};
use crate::spec::grammar::WHOLE_QUERY;
use crate::spec::header_name::is_header_name;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::{extensions, grammar};
use openapiv3::{ParameterData, ParameterSchemaOrContent};
use std::collections::BTreeMap;

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
}

/// The parameters of an operation: its own replace those of its path. What security schemes have taken
/// is no parameter.
pub(super) fn parameters<'a>(
    item: Node<'a>,
    operation: Node<'a>,
    id: &str,
    taken: &[(Location, String)],
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Vec<Argument>, Vec<Constant>) {
    let mut arguments: Vec<Argument> = Vec::new();
    let mut constants = Vec::new();
    let mut seen: BTreeMap<(String, Location), bool> = BTreeMap::new();
    for (owner, is_own) in [(operation, true), (item, false)] {
        for node in owner.items_of("parameters") {
            let Some(written) = read(node.definition(), notes) else {
                continue;
            };
            let location = written.location;
            let name = match location {
                Location::Header => written.data.name.to_ascii_lowercase(),
                _ => written.data.name.clone(),
            };
            let name = (name, location);
            if let Some(known_is_own) = seen.get(&name) {
                let name = &name.0;
                if *known_is_own == is_own {
                    notes.findings.warning(
                        Code::RepeatedParameter,
                        node,
                        format!(
                            "the {location} parameter `{name}` is listed twice; this one is ignored"
                        ),
                        "remove one of them",
                    );
                }
                continue;
            }
            let is_taken = taken.iter().any(|(l, n)| *n == name.0 && *l == location);
            seen.insert(name, is_own);
            if is_ignored(&written, is_taken, notes) {
                continue;
            }
            match lower(written, id, types, notes) {
                Lowered::Argument(argument) => arguments.push(*argument),
                Lowered::Constant(constant) => constants.push(constant),
            }
        }
    }
    (arguments, constants)
}

fn read<'a>(node: Node<'a>, notes: &mut Notes) -> Option<Written<'a>> {
    let read = typed::<openapiv3::Parameter>(node, grammar::Kind::Parameter);
    let (data, location, allow_empty) = match notes.findings.note(read)? {
        openapiv3::Parameter::Query {
            parameter_data: data,
            allow_empty_value: allow_empty,
            ..
        } => {
            let allow_empty = allow_empty.unwrap_or(false);
            (data, Location::Query, allow_empty)
        }
        openapiv3::Parameter::Header { parameter_data, .. } => {
            (parameter_data, Location::Header, false)
        }
        openapiv3::Parameter::Path { parameter_data, .. } => {
            (parameter_data, Location::Path, false)
        }
        openapiv3::Parameter::Cookie { parameter_data, .. } => {
            (parameter_data, Location::Cookie, false)
        }
    };
    Some(Written {
        node,
        data,
        location,
        style: style(node, location),
        allow_reserved: allows_reserved(node),
        allow_empty,
    })
}

/// What is written, which is a style of its place, or else the usual one.
fn style(parameter: Node<'_>, location: Location) -> Style {
    match (parameter.string_of("style"), location) {
        (Some("label"), _) => Style::Label,
        (Some("matrix"), _) => Style::Matrix,
        (Some("spaceDelimited"), _) => Style::SpaceDelimited,
        (Some("pipeDelimited"), _) => Style::PipeDelimited,
        (Some("deepObject"), _) => Style::DeepObject,
        (Some("cookie"), _) => Style::Cookie,
        (_, Location::Path | Location::Header) => Style::Simple,
        (_, Location::Query | Location::Cookie) => Style::Form,
    }
}

/// Whether nothing can have the name, or something else describes what is sent in this place.
fn is_ignored(written: &Written<'_>, is_taken: bool, notes: &mut Notes) -> bool {
    let (name, location) = (&written.data.name, written.location);
    let at = written.node.get("name").unwrap_or(written.node);
    if location == Location::Header && !is_header_name(name) {
        notes.findings.warning(
            Code::UnusableName,
            at,
            format!("`{name}` cannot be the name of a header; the parameter is left out"),
            "write the name that the service reads, such as `X-Request-Id`",
        );
        return true;
    }
    if location == Location::Query && name.is_empty() {
        notes.findings.warning(
            Code::UnusableName,
            at,
            "a query parameter has an empty name; it is sent without one",
            "write the name that the service reads",
        );
    }
    let (what, hint) = match (location, name.to_ascii_lowercase().as_str()) {
        _ if is_taken => (
            "is what the security schemes of the operation say; the parameter is ignored",
            "remove the parameter",
        ),
        (Location::Header, "accept") => (
            "is what the responses of the operation say; the parameter is ignored",
            "remove the parameter",
        ),
        (Location::Header, "content-type") => (
            "is what the request body of the operation says; the parameter is ignored",
            "remove the parameter",
        ),
        (Location::Header, "connection" | "content-length" | "host" | "transfer-encoding") => (
            "is what the connection and the body say; the parameter is ignored",
            "remove the parameter",
        ),
        (Location::Header, "authorization") => (
            "is not a parameter for the specification; it is kept, since no security scheme sets it",
            KEPT,
        ),
        _ => return false,
    };
    notes.findings.warning(
        Code::RedundantParameter,
        written.node,
        format!("the {location} parameter `{name}` {what}"),
        hint,
    );
    hint != KEPT
}

/// The advice for a parameter that should be a security scheme.
const KEPT: &str = "describe it below `components/securitySchemes`";

fn lower<'a>(written: Written<'a>, id: &str, types: &mut Types<'a>, notes: &mut Notes) -> Lowered {
    let data = &written.data;
    if written.location == Location::Query
        && data.required
        && !written.node.has(extensions::TYPE)
        && let Some(value) = constant_value(written.node)
    {
        let sent_bare = value.is_empty() && written.allow_empty;
        return Lowered::Constant(Constant {
            name: WireName::new(&data.name),
            value: (!sent_bare).then_some(value),
        });
    }
    let (ty, style, spellings) = parameter_type(&written, id, types, notes);
    let parameter = Parameter {
        location: written.location,
        style,
        explode: data.explode.unwrap_or(matches!(
            style,
            Style::Form | Style::Cookie | Style::DeepObject
        )),
        allow_reserved: written.allow_reserved,
        fields: match style {
            Style::Fields => written
                .node
                .get("content")
                .and_then(form)
                .map_or_else(BTreeMap::new, styles),
            _ => BTreeMap::new(),
        },
        spellings,
        global: notes.used.flag(written.node, extensions::GLOBAL),
        idempotency_key: notes.used.flag(written.node, extensions::IDEMPOTENCY_KEY),
    };
    if parameter.idempotency_key {
        check_key(&written, &ty, &parameter, notes);
    }
    Lowered::Argument(Box::new(argument(&written, ty, parameter, notes)))
}

fn argument(written: &Written<'_>, ty: Type, parameter: Parameter, notes: &mut Notes) -> Argument {
    let data = &written.data;
    let demanded = notes.used.flag(written.node, extensions::REQUIRED);
    let required = (data.required || demanded || parameter.location == Location::Path)
        && !parameter.idempotency_key;
    Argument {
        name: WireName::new(&data.name),
        ty,
        required,
        positional: required && !parameter.global,
        is_file: false,
        default: spellings::default_of(written.node),
        docs: Docs {
            description: data.description.clone(),
            ..Docs::default()
        },
        deprecated: data.deprecated.unwrap_or(false),
        target: Target::Parameter(parameter),
        key: String::new(),
        at: written.node.id(),
    }
}

/// Whether the client can fill the parameter with a key that is new in each call.
fn check_key(written: &Written<'_>, ty: &Type, parameter: &Parameter, notes: &mut Notes) {
    let problem = if !matches!(parameter.location, Location::Header | Location::Query) {
        "stands neither in a header nor in the query"
    } else if !matches!(ty.kind, Kind::String | Kind::Secret) {
        "is not a string"
    } else if parameter.global {
        "would be the same in every call"
    } else {
        return;
    };
    let at = written.node.get(extensions::IDEMPOTENCY_KEY);
    notes.findings.error(
        Code::UnusableKey,
        at.unwrap_or(written.node),
        format!("the idempotency key `{}` {problem}", written.data.name),
        "a key is a string in a header or in the query, which each call has anew",
    );
}

fn parameter_type<'a>(
    written: &Written<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Type, Style, Vec<Spelling>) {
    let Written { node, data, .. } = written;
    let words = match <[String; 3]>::try_from(node.path()) {
        Ok([components, _, key]) if components == "components" => vec![key],
        _ => vec![id.to_owned(), data.name.clone()],
    };
    if let Some((ty, spellings)) = spellings::passed(*node, Name::Words(&words), types, notes) {
        return (ty, written.style, spellings);
    }
    let mut type_of = |owner: Option<Node<'a>>, notes: &mut Notes| match owner
        .and_then(|owner| owner.get("schema"))
    {
        Some(schema) => types.of(Schema::new(schema), Name::Words(&words), notes),
        None => Type::new(Kind::Any),
    };
    let (mut ty, style) = match &data.format {
        ParameterSchemaOrContent::Schema(_) => (type_of(Some(*node), notes), written.style),
        ParameterSchemaOrContent::Content(_) if node.is_set(WHOLE_QUERY) => {
            let form = node.get("content").and_then(form);
            match form {
                Some(form) => {
                    report_other_than_form(*node, notes);
                    (type_of(Some(form), notes), Style::Fields)
                }
                None => match media_type(*node, notes) {
                    (media, true) => (type_of(media, notes), Style::Whole),
                    _ => (Type::new(Kind::String), Style::Whole),
                },
            }
        }
        ParameterSchemaOrContent::Content(_) => {
            let (media, is_json) = media_type(*node, notes);
            match media {
                Some(media) if is_json => (type_of(Some(media), notes), Style::Json),
                _ => (Type::new(Kind::String), written.style),
            }
        }
    };
    let is_credential =
        written.location == Location::Header && data.name.eq_ignore_ascii_case("authorization");
    if is_credential && ty.kind == Kind::String {
        ty.kind = Kind::Secret;
    }
    (ty, style, Vec::new())
}

/// The form among the media types of a whole query; what is no object has no fields to write.
fn form(content: Node<'_>) -> Option<Node<'_>> {
    let has_fields = |media: &Node<'_>| {
        let schema = media.get("schema").map(Schema::new);
        schema.and_then(nameless).is_none()
    };
    let mut entries = content.entries();
    let form = entries.find_map(|(media, node)| (essence(media) == FORM).then_some(node));
    form.filter(has_fields)
}

/// Says that a query is written in one way.
fn report_other_than_form(parameter: Node<'_>, notes: &mut Notes) {
    let mut written = parameter.entries_of("content");
    if let Some((media, other)) = written.find(|(media, _)| essence(media) != FORM) {
        notes.findings.warning(
            Code::ParameterContent,
            Place::key(other),
            format!("a parameter has one media type; it is written as `{FORM}`, not as `{media}`"),
            "leave the other out",
        );
    }
}

/// The media type that a parameter is written in, and whether it is JSON. Everything else is text.
fn media_type<'a>(parameter: Node<'a>, notes: &mut Notes) -> (Option<Node<'a>>, bool) {
    let written: Vec<(&str, Node<'a>)> = parameter.entries_of("content").collect();
    let json = written.iter().find(|(name, _)| is_json(name));
    let text = written
        .iter()
        .find(|(name, _)| essence(name) == "text/plain");
    let Some((name, media)) = json.or(text).or(written.first()) else {
        return (None, false);
    };
    // Callers pass the text of a string in any case.
    let schema = media.get("schema").map(Schema::new);
    let is_string = schema.is_some_and(|it| it.type_name().as_deref() == Some("string"));
    let is_known = is_string || json.or(text).is_some();
    if !is_known || written.len() > 1 {
        let hint = if parameter.is_set(WHOLE_QUERY) {
            "describe an object below the single key `application/x-www-form-urlencoded`"
        } else {
            "use `schema`, or `content` with the single key `application/json`"
        };
        let message = if is_known {
            format!("a parameter has one media type; it is written as `{name}`")
        } else {
            format!("a parameter cannot be written as `{name}`; callers pass its text")
        };
        notes.findings.warning(
            Code::ParameterContent,
            parameter.get("content").unwrap_or(parameter),
            message,
            hint,
        );
    }
    (Some(*media), json.is_some())
}

/// The only value that a parameter may have, if there is just one.
fn constant_value(parameter: Node<'_>) -> Option<String> {
    let schema = Schema::new(parameter.get("schema")?);
    match schema.enumeration().as_slice() {
        [only] => spellings::text(only.value),
        _ => None,
    }
}
