//! Request bodies: which media type is sent, and whether callers pass it whole or by property.

use super::choices::{Choice, choices, media_type_option, styles};
use super::media::ignore_items;
use crate::diagnostic::{Code, Place};
use crate::ir::{Argument, Body, Docs, Encoding, Kind, Target, Type, WireName};
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types, docs};
use crate::spec::document::typed;
use crate::spec::node::Node;
use crate::spec::schema::{AdditionalProperties, Schema};
use crate::spec::tree::Value;
use crate::spec::{extensions, grammar};
use openapiv3::RequestBody;
use std::collections::BTreeMap;

/// A body and the arguments that callers pass for it.
pub(super) struct Lowered {
    /// What tells it apart from the body that is usually sent, in words.
    pub(super) suffix: &'static str,
    pub(super) body: Body,
    pub(super) arguments: Vec<Argument>,
}

/// The body of an operation that is usually sent, then those of other media types that say what it
/// cannot say.
pub(super) fn bodies<'a>(
    operation: Node<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Vec<Lowered> {
    let Some(node) = operation.get("requestBody").map(Node::definition) else {
        return Vec::new();
    };
    let read = typed::<RequestBody>(node, grammar::Kind::RequestBody);
    let Some(body) = notes.findings.note(read) else {
        return Vec::new();
    };
    for (_, media) in node.entries_of("content") {
        ignore_items(media, notes);
    }
    let mut choices = choices(node);
    if choices.is_empty() {
        notes.findings.warning(
            Code::UnsupportedBody,
            node.get("content").unwrap_or(node),
            "a request body of no media type is never sent",
            "offer a media type or remove the body",
        );
    }
    let mut also = Vec::new();
    if let Some((usual, others)) = choices.split_first() {
        let kept: Vec<Choice<'_>> = others
            .iter()
            .filter(|other| other.adds_to(usual))
            .cloned()
            .collect();
        let is_kept = |choice: &Choice<'_>| kept.iter().any(|kept| kept.suffix == choice.suffix);
        let dropped = others.iter().filter(|other| !is_kept(other));
        also.extend(
            dropped.flat_map(|other| other.offered.iter().map(|media| (*media).to_owned())),
        );
        let usual = usual.clone();
        choices = [usual].into_iter().chain(kept).collect();
    }
    let lowered = choices.into_iter().enumerate().map(|(index, choice)| {
        let is_usual = index == 0;
        let suffix = if is_usual { "" } else { choice.suffix };
        let id = if is_usual {
            id.to_owned()
        } else {
            format!("{id} {suffix}")
        };
        let (mut lowered, mut arguments) = lower(operation, &body, &choice, &id, types, notes);
        arguments.extend(media_type_option(&choice));
        if is_usual {
            lowered.also = also.clone();
        }
        Lowered {
            suffix,
            body: lowered,
            arguments,
        }
    });
    lowered.collect()
}

fn lower<'a>(
    operation: Node<'a>,
    body: &RequestBody,
    choice: &Choice<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Body, Vec<Argument>) {
    let media = choice.media;
    let encoding = choice.encoding.clone();
    let schema = media.get("schema").map(Schema::new);
    let is_structured = matches!(encoding, Encoding::Form | Encoding::Json(_));
    if body.required
        && is_structured
        && let Some(schema) = schema.filter(|schema| lists_properties(*schema))
    {
        let (arguments, constants) = assembled(schema, id, types, notes);
        let body = Body {
            encoding,
            required: true,
            assembled: true,
            constants,
            part_types: BTreeMap::new(),
            styles: styles(choice),
            also: Vec::new(),
        };
        return (body, arguments);
    }
    if encoding == Encoding::Multipart
        && let Some(schema) = schema
    {
        return multipart(media, schema, id, types, notes);
    }
    let ty = match schema {
        _ if !is_structured => Type::new(Kind::Bytes),
        Some(schema) => {
            let words = [id.to_owned(), "body".to_owned()];
            let mut ty = types.of(schema, Name::Words(&words), notes);
            if ty.kind == Kind::Bytes {
                // Within JSON or a form they are text of some encoding.
                ty.kind = Kind::String;
            }
            ty
        }
        None => Type::new(Kind::Any),
    };
    let name = operation.string_of(extensions::BODY_NAME);
    let argument = Argument {
        name: WireName::new(name.unwrap_or("body")),
        ty,
        required: body.required,
        positional: body.required,
        is_file: false,
        docs: Docs {
            description: body.description.clone(),
            ..Docs::default()
        },
        deprecated: false,
        target: Target::Body,
        at: schema.map_or(media, Schema::used_at).id(),
    };
    let body = Body {
        encoding,
        required: body.required,
        assembled: false,
        constants: Vec::new(),
        part_types: BTreeMap::new(),
        styles: styles(choice),
        also: Vec::new(),
    };
    (body, vec![argument])
}

/// A multipart form, whose parts are arguments.
fn multipart<'a>(
    media: Node<'a>,
    schema: Schema<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Body, Vec<Argument>) {
    let (mut arguments, constants) = assembled(schema, id, types, notes);
    let mut part_types = BTreeMap::new();
    for (name, encoding) in media.entries_of("encoding") {
        if let Some(headers) = encoding.get("headers") {
            notes.findings.warning(
                Code::UnsupportedBody,
                Place::key(headers),
                "the headers of a part are not sent",
                "describe the part without them",
            );
        }
        let offered = encoding.string_of("contentType").unwrap_or_default();
        let first = offered.split(',').next().unwrap_or_default().trim();
        if !first.is_empty() && !first.contains('*') {
            part_types.insert(name.to_owned(), first.to_owned());
        }
    }
    for argument in &mut arguments {
        let media_type = part_types.get(argument.name.as_wire()).map(String::as_str);
        if let Some(ty) = file_type(&argument.ty, media_type) {
            argument.ty = ty;
            argument.is_file = true;
        }
    }
    let body = Body {
        encoding: Encoding::Multipart,
        required: true,
        assembled: true,
        constants,
        part_types,
        styles: BTreeMap::new(),
        also: Vec::new(),
    };
    (body, arguments)
}

/// The type of a part that is a file, or an array of files, if it is one.
fn file_type(ty: &Type, media_type: Option<&str>) -> Option<Type> {
    let is_binary = media_type.is_some_and(|media| {
        let kinds = ["image/", "audio/", "video/", "application/octet-stream"];
        kinds.iter().any(|kind| media.starts_with(kind))
    });
    match &ty.kind {
        Kind::Bytes => Some(Type::new(Kind::Bytes)),
        Kind::String | Kind::Any if is_binary => Some(Type::new(Kind::Bytes)),
        Kind::Array(item) => {
            let item = file_type(item, media_type)?;
            let is_list = matches!(item.kind, Kind::Bytes);
            is_list.then(|| Type::new(Kind::Array(Box::new(item))))
        }
        _ => None,
    }
}

/// The schema is written down in place and lists its properties, or has none.
fn lists_properties(schema: Schema<'_>) -> bool {
    let is_combined =
        !schema.all_of().is_empty() || schema.is_merged() || schema.has_alternatives();
    let (is_closed, is_open) = match schema.additional_properties() {
        None => (false, false),
        Some(AdditionalProperties::Any(false)) => (true, false),
        Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_)) => (false, true),
    };
    schema.is_inline()
        && !is_combined
        && !is_open
        && schema.type_name().as_deref() == Some("object")
        && (is_closed || schema.has_properties())
}

fn assembled<'a>(
    schema: Schema<'a>,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Vec<Argument>, Vec<(WireName, String)>) {
    let mut arguments = Vec::new();
    let mut constants = Vec::new();
    for (name, property, required) in in_order(schema) {
        if property.read_only() {
            // Only the service says what it is.
            continue;
        }
        if let Some(value) = only_string(property).filter(|_| required) {
            constants.push((WireName::new(name), value));
        } else if notes.used.flag(property.node(), extensions::FLATTEN) {
            refuse_scalar(property, notes);
            for (child, inner, inner_required) in in_order(property) {
                let path = vec![name.clone(), child];
                let required = required && inner_required;
                arguments.push(argument(inner, path, required, id, types, notes));
            }
        } else {
            arguments.push(argument(property, vec![name], required, id, types, notes));
        }
    }
    (arguments, constants)
}

fn only_string(schema: Schema<'_>) -> Option<String> {
    match schema.enumeration().as_slice() {
        [only] => match only.value {
            Value::String(text) => Some(text.to_owned()),
            _ => None,
        },
        _ => None,
    }
}

fn refuse_scalar(schema: Schema<'_>, notes: &mut Notes) {
    if !schema.has_properties() {
        let written = schema.node().get(extensions::FLATTEN);
        notes.findings.error(
            Code::FlattenedScalar,
            Place::key(written.unwrap_or(schema.node())),
            "only an object with properties can be flattened",
            "remove the extension or describe the properties",
        );
    }
}

fn argument<'a>(
    property: Schema<'a>,
    path: Vec<String>,
    required: bool,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> Argument {
    let mut words = vec![id.to_owned()];
    words.extend(path.iter().cloned());
    let ty = types.of(property, Name::Words(&words), notes);
    let required = notes.used.flag(property.node(), extensions::REQUIRED) || required;
    Argument {
        name: WireName::new(path.last().cloned().unwrap_or_default()),
        ty,
        required,
        positional: required,
        is_file: false,
        docs: docs(property),
        deprecated: property.deprecated(),
        target: Target::Property(path),
        at: property.used_at().id(),
    }
}

/// The properties in the order in which callers pass them, as `required` lists them, then by name;
/// with whether they are required.
fn in_order(schema: Schema<'_>) -> Vec<(String, Schema<'_>, bool)> {
    let mut ordered: Vec<(String, Schema<'_>, bool)> = Vec::new();
    for name in schema.required() {
        let is_known = ordered.iter().any(|(known, ..)| *known == name);
        if let Some(property) = schema.property(&name).filter(|_| !is_known) {
            ordered.push((name, property, true));
        }
    }
    for (name, property) in schema.properties() {
        if !ordered.iter().any(|(known, ..)| known == name) {
            ordered.push((name.to_owned(), property, false));
        }
    }
    ordered
}
