//! Request bodies: which media type is sent, and whether callers pass it whole or by property.

use super::choices::{Choice, choices, media_type_option, styles};
use super::media::{ignore_items, report_structure};
use super::multipart::{form_of_values, multipart};
use super::properties::{Properties, lists_properties, properties, without_null};
use crate::diagnostic::{Code, Place};
use crate::ir::element::BODY;
use crate::ir::{Argument, Body, BodyForm, Docs, Encoding, Kind, Target, Type, WireName};
use crate::lower::media_type::{essence, is_items, is_plain};
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types, of_arguments};
use crate::media_types::FORM;
use crate::spec::document::typed;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::{extensions, grammar};
use openapiv3::RequestBody;
use std::collections::BTreeMap;

/// A body and the arguments that callers pass for it.
pub(super) struct Lowered {
    /// What tells it apart from the body that is usually sent, in words.
    pub(super) suffix: String,
    pub(super) body: Body,
    pub(super) arguments: Vec<Argument>,
}

/// The body of an operation that is usually sent, then those of other media types that callers have to
/// say with other arguments.
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
    let Some(read) = notes.findings.note(read) else {
        return Vec::new();
    };
    for (media, node) in node.entries_of("content") {
        if !is_items(media) {
            ignore_items(node, notes);
        }
        if let Some(schema) = node.get("schema").filter(|_| is_plain(media)) {
            report_structure(Schema::new(schema), media, notes);
        }
    }
    let choices = choices(node);
    if choices.is_empty() {
        notes.findings.warning(
            Code::UnsupportedBody,
            node.get("content").unwrap_or(node),
            "a request body of no media type is never sent",
            "offer a media type or remove the body",
        );
        return Vec::new();
    }
    let mut lowered = Vec::new();
    for (index, mut choice) in choices.into_iter().enumerate() {
        let is_usual = index == 0;
        choice.forms.retain(|form| {
            let nameless = form.unwritable();
            if let Some(ty) = &nameless {
                report_nameless(form, ty, LEFT_OUT, notes);
            }
            nameless.is_none()
        });
        if let Some(ty) = choice.unwritable() {
            let is_plain = choice.encoding == Encoding::Form;
            let instead = match (is_plain, is_usual) {
                (false, _) => PARTS,
                (true, true) => OF_CALLERS,
                (true, false) => LEFT_OUT,
            };
            report_nameless(&choice, &ty, instead, notes);
            // What can be sent in another way needs no second call.
            if is_plain && !is_usual {
                continue;
            }
            if is_plain {
                choice.encoding = Encoding::Bytes(FORM.to_owned());
            }
        }
        let (suffix, id) = match is_usual {
            true => (String::new(), id.to_owned()),
            false => (choice.suffix.clone(), format!("{id} {}", choice.suffix)),
        };
        report_unused(&choice, notes);
        let (mut body, mut arguments) = lower(operation, &read, &choice, &id, types, notes);
        body.forms = forms(&choice, notes);
        arguments.extend(media_type_option(&choice, read.required));
        lowered.push(Lowered {
            suffix,
            body,
            arguments,
        });
    }
    lowered
}

/// The ways in which the same arguments are written as forms.
fn forms(choice: &Choice<'_>, notes: &mut Notes) -> Vec<BodyForm> {
    let lower = |form: &Choice<'_>| {
        report_unused(form, notes);
        match form.encoding {
            Encoding::Multipart => form_of_values(form.media, notes),
            _ => BodyForm {
                encoding: form.encoding.clone(),
                styles: styles(form.media),
                part_types: BTreeMap::new(),
            },
        }
    };
    choice.forms.iter().map(lower).collect()
}

/// What becomes of a form that nobody can write.
const LEFT_OUT: &str = "no call sends it so";
const PARTS: &str = "callers name its parts themselves";
const OF_CALLERS: &str = "callers pass the whole body as they want it sent";

/// Says what no form can write.
fn report_nameless(choice: &Choice<'_>, ty: &str, instead: &str, notes: &mut Notes) {
    let media = choice.offered.join("`, `");
    notes.findings.warning(
        Code::UnsupportedBody,
        choice
            .media
            .get("schema")
            .map_or(Place::key(choice.media), Place::from),
        format!("a value of the type `{ty}` has no names to be written as `{media}`: {instead}"),
        "describe an object, or offer another media type only",
    );
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
    let mut lowered = Body {
        encoding: choice.encoding.clone(),
        required: body.required,
        assembled: false,
        whole: Type::new(Kind::Any),
        constants: Vec::new(),
        part_types: BTreeMap::new(),
        styles: match choice.encoding {
            Encoding::Form => styles(media),
            _ => BTreeMap::new(),
        },
        forms: Vec::new(),
    };
    if choice.encoding == Encoding::Multipart {
        return multipart(media, body.required, id, types, notes);
    }
    let schema = media.get("schema").map(Schema::new);
    let is_object = matches!(choice.encoding, Encoding::Form | Encoding::Json(_));
    if let Some(schema) = schema.filter(|schema| lists_properties(*schema))
        && body.required
        && is_object
        // Arguments make an object, and never null; a form has no null.
        && (choice.encoding == Encoding::Form || !schema.nullable())
    {
        let Properties {
            mut arguments,
            flattened,
            constants,
        } = properties(schema, id, types, notes, |_, _, _| None);
        if choice.encoding == Encoding::Form {
            without_null(&mut arguments);
        }
        lowered.whole = of_arguments(schema, &flattened, notes);
        lowered.assembled = true;
        lowered.constants = constants;
        return (lowered, arguments);
    }
    let name = operation.string_of(extensions::BODY_NAME);
    let argument = Argument {
        name: WireName::new(name.unwrap_or("body")),
        ty: whole(choice, id, types, notes),
        required: body.required,
        positional: body.required,
        is_file: false,
        default: None,
        docs: Docs {
            description: body.description.clone(),
            ..Docs::default()
        },
        deprecated: false,
        target: match is_sent_by_item(choice) {
            true => Target::Items,
            false => Target::Body,
        },
        key: String::new(),
        at: schema.map_or(media, Schema::used_at).id(),
    };
    (lowered, vec![argument])
}

/// The type of a body that is passed whole.
fn whole<'a>(choice: &Choice<'a>, id: &str, types: &mut Types<'a>, notes: &mut Notes) -> Type {
    if matches!(choice.encoding, Encoding::Bytes(_)) {
        let schema = choice.media.get("schema").map(Schema::new);
        // Of a form without names it is said why.
        let is_said = |media: &str| is_plain(media) || essence(media) == FORM;
        let mut offered = choice.offered.iter().filter(|media| !is_said(media));
        if let (Some(schema), Some(media)) = (schema, offered.next()) {
            report_structure(schema, media, notes);
        }
        return Type::new(Kind::Bytes);
    }
    let is_items = is_sent_by_item(choice);
    let item = choice.media.get("itemSchema").filter(|_| is_items);
    let Some(schema) = item.or_else(|| choice.media.get("schema")).map(Schema::new) else {
        return Type::new(Kind::Any);
    };
    let words = [id.to_owned(), BODY.to_owned()];
    let mut ty = types.of(schema, Name::Words(&words), notes);
    if ty.kind == Kind::Bytes {
        // Within JSON or a form they are text of some encoding.
        ty.kind = Kind::String;
    }
    match ty.kind {
        // What describes one item describes all.
        _ if !is_items => ty,
        Kind::Array(_) if item.is_none() => ty,
        _ => Type::new(Kind::Array(Box::new(ty))),
    }
}

fn is_sent_by_item(choice: &Choice<'_>) -> bool {
    matches!(choice.encoding, Encoding::Lines(_) | Encoding::Sequence(_))
}

/// Says which descriptions of parts are about nothing.
fn report_unused(choice: &Choice<'_>, notes: &mut Notes) {
    if !matches!(choice.encoding, Encoding::Form | Encoding::Multipart) {
        if let Some(encoding) = choice.media.get("encoding") {
            let media = choice.offered.join("`, `");
            notes.findings.warning(
                Code::UselessEncoding,
                Place::key(encoding),
                format!("`encoding` changes nothing in a body of `{media}`"),
                "describe the properties of a form or of a multipart form",
            );
        }
        return;
    }
    if choice.encoding == Encoding::Form {
        for (_, encoding) in choice.media.entries_of("encoding") {
            if let Some(headers) = encoding.get("headers") {
                notes.findings.warning(
                    Code::UselessEncoding,
                    Place::key(headers),
                    "a property of a form has no headers",
                    "remove the headers, or offer a multipart form",
                );
            }
        }
    }
    let schema = choice.media.get("schema").map(Schema::new);
    let Some(schema) = schema.filter(|schema| schema.has_properties()) else {
        return;
    };
    for (name, encoding) in choice.media.entries_of("encoding") {
        if !schema.has_alternatives() && schema.property(name).is_none() {
            notes.findings.warning(
                Code::UselessEncoding,
                Place::key(encoding),
                format!("there is no property `{name}` to encode"),
                "name a property of the schema",
            );
        }
    }
}
