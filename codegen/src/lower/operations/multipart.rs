//! Multipart forms: which of their parts are files, and what the document says about each part.

use super::choices::styles;
use super::files::{file_kind, offered_types, report_limits};
use super::media::report_structure;
use super::properties::{Properties, is_open, properties, without_null};
use crate::diagnostic::{Code, Place};
use crate::ir::{
    Argument, Body, BodyForm, Docs, Encoding, FormStyle, Kind, Style, Target, Type, WireName,
};
use crate::lower::notes::Notes;
use crate::lower::types::{Types, docs, leave_those_of_parts};
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use std::collections::BTreeMap;

/// A multipart form, whose parts are arguments. What the document leaves open is passed as parts with
/// names of their own.
pub(super) fn multipart<'a>(
    media: Node<'a>,
    is_required: bool,
    id: &str,
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Body, Vec<Argument>) {
    let schema = media.get("schema").map(Schema::new);
    let offered = offered_types(media);
    let of_file = |name: &str, property: Schema<'a>, required: bool| {
        let offered = offered.get(name).map(Vec::as_slice).unwrap_or_default();
        file(name, property, offered, required)
    };
    let Properties {
        mut arguments,
        constants,
        ..
    } = match schema {
        Some(schema) => properties(schema, id, types, notes, of_file),
        None => Properties::default(),
    };
    without_null(&mut arguments);
    if let Some(schema) = schema {
        leave_those_of_parts(schema, notes);
        report_structures(schema, &offered, notes);
        report_limits(schema, &offered, notes);
        report_alternatives(schema, notes);
    }
    let is_described = schema.is_some_and(Schema::has_properties);
    let is_open = schema.is_none_or(|schema| is_open(schema) || schema.has_alternatives());
    if is_open || !is_described {
        arguments.push(parts(media, is_required && !is_described));
    }
    if !is_required {
        // There may be no body at all.
        for argument in &mut arguments {
            argument.positional = false;
        }
    }
    let form = described(media, &arguments, notes);
    let body = Body {
        encoding: form.encoding,
        required: is_required,
        assembled: true,
        whole: Type::new(Kind::Any),
        constants,
        part_types: form.part_types,
        styles: form.styles,
        forms: Vec::new(),
    };
    (body, arguments)
}

/// How values that are passed for another media type, none of which is a file, are written as parts.
pub(super) fn form_of_values(media: Node<'_>, notes: &mut Notes) -> BodyForm {
    described(media, &[], notes)
}

/// What the document says about the parts.
fn described(media: Node<'_>, arguments: &[Argument], notes: &mut Notes) -> BodyForm {
    report_unused(media, arguments, notes);
    let styles = styles(media).into_iter().filter(|(_, it)| is_unusual(*it));
    let styles: BTreeMap<String, FormStyle> = styles.collect();
    let first =
        |(name, types): (&str, Vec<String>)| Some((name.to_owned(), types.first()?.clone()));
    let mut part_types = offered_types(media);
    // Beside a style, nothing is said of the media type (OpenAPI 3.1, Encoding Object).
    part_types.retain(|name, _| !styles.contains_key(*name));
    BodyForm {
        encoding: Encoding::Multipart,
        part_types: part_types.into_iter().filter_map(first).collect(),
        styles,
    }
}

/// The argument for a part, if it is a file or several.
fn file(name: &str, property: Schema<'_>, offered: &[String], required: bool) -> Option<Argument> {
    let kind = file_kind(property, offered)?;
    let mut docs = docs(property);
    if !offered.is_empty() {
        let said = docs.description.map(|said| format!("{said}\n\n"));
        let said = said.unwrap_or_default();
        docs.description = Some(format!("{said}Media type: `{}`.", offered.join("`, `")));
    }
    Some(Argument {
        name: WireName::new(name),
        ty: Type::new(kind),
        required,
        positional: required,
        is_file: true,
        default: None,
        docs,
        deprecated: property.deprecated(),
        target: Target::Property(vec![name.to_owned()]),
        key: String::new(),
        at: property.used_at().id(),
    })
}

/// Says of which parts callers have to write what the document describes.
fn report_structures(schema: Schema<'_>, offered: &BTreeMap<&str, Vec<String>>, notes: &mut Notes) {
    for (name, property) in schema.properties() {
        let part = property.items().unwrap_or(property);
        let offered = offered.get(name).map(Vec::as_slice).unwrap_or_default();
        if let [media, ..] = offered
            && part.type_name().as_deref() == Some("object")
            && file_kind(part, offered).is_some()
        {
            report_structure(part, media, notes);
        }
    }
}

/// The argument for parts that the document does not name.
fn parts(media: Node<'_>, required: bool) -> Argument {
    let name = "parts";
    let description = match required {
        true => "The parts of the form, with their names.",
        false => "Further parts of the form, with their names.",
    };
    Argument {
        name: WireName::new(name),
        ty: Type::new(Kind::Map(Box::new(Type::new(Kind::Bytes)))),
        required,
        positional: required,
        is_file: true,
        default: None,
        docs: Docs {
            description: Some(description.to_owned()),
            ..Docs::default()
        },
        deprecated: false,
        target: Target::Property(vec![name.to_owned()]),
        key: String::new(),
        at: media.get("schema").unwrap_or(media).id(),
    }
}

/// True unless each item of an array is a part, and an object is JSON in one.
fn is_unusual(style: FormStyle) -> bool {
    style.style != Style::Json && (style.style == Style::DeepObject || !style.explode)
}

/// Says that nobody is told which parts go together.
fn report_alternatives(schema: Schema<'_>, notes: &mut Notes) {
    for key in ["oneOf", "anyOf"] {
        if let Some(written) = schema.node().get(key) {
            notes.findings.warning(
                Code::IgnoredKeyword,
                Place::key(written),
                format!(
                    "`{key}` of a multipart form is ignored: callers name its parts themselves"
                ),
                "list the properties of all alternatives in one object",
            );
        }
    }
}

/// Says what of the description of the parts cannot be sent.
fn report_unused(media: Node<'_>, arguments: &[Argument], notes: &mut Notes) {
    let is_file = |name: &str| {
        let mut files = arguments.iter().filter(|argument| argument.is_file);
        files.any(|argument| argument.name.as_wire() == name)
    };
    for (name, encoding) in media.entries_of("encoding") {
        if let Some(headers) = encoding.get("headers").filter(|_| !is_file(name)) {
            notes.findings.warning(
                Code::PartHeaders,
                Place::key(headers),
                format!("the headers of the part `{name}` are not sent"),
                "describe the part as a file, to which callers can add headers, or without them",
            );
        }
    }
    for (name, encoding) in media.entries_of("encoding") {
        let style = encoding.get("style").or_else(|| encoding.get("explode"));
        if let Some(style) = style.filter(|_| is_file(name)) {
            notes.findings.warning(
                Code::PartStyle,
                Place::key(style),
                format!("the file `{name}` is sent without a style"),
                "remove the style; each of several files is a part",
            );
        }
        let reserved = encoding.get("allowReserved");
        if let Some(reserved) = reserved.filter(|_| encoding.is_set("allowReserved")) {
            notes.findings.warning(
                Code::IgnoredKeyword,
                Place::key(reserved),
                "`allowReserved` of a part is ignored: nothing of it is percent-encoded",
                "nothing needs to be done if nobody expects more",
            );
        }
    }
}
