//! The ways to send a body: which media types of the document are offered to callers.

use crate::ir::{
    Argument, Docs, Encoding, Kind, Location, Parameter, Style, Target, Type, WireName,
};
use crate::lower::media_type::{essence, is_json};
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use std::collections::BTreeMap;

/// One way of several to send a body.
#[derive(Clone)]
pub(super) struct Choice<'a> {
    pub(super) suffix: &'static str,
    pub(super) media: Node<'a>,
    pub(super) encoding: Encoding,
    /// The media types of the document that it stands for.
    pub(super) offered: Vec<&'a str>,
}

impl Choice<'_> {
    /// Callers can say something with it that they cannot say with the usual one.
    pub(super) fn adds_to(&self, usual: &Self) -> bool {
        let schema = |choice: &Self| choice.media.get("schema").map(Schema::new);
        match (schema(self), schema(usual)) {
            (Some(own), Some(usual)) => {
                let is_same = own.node() == usual.node() || own.node().equals(usual.node());
                !is_same || (self.encoding == Encoding::Multipart && has_files(own))
            }
            _ => true,
        }
    }
}

fn has_files(schema: Schema<'_>) -> bool {
    let is_binary = |schema: Schema<'_>| schema.format().as_deref() == Some("binary");
    schema
        .properties()
        .any(|(_, property)| is_binary(property) || property.items().is_some_and(is_binary))
}

/// The ways to send a body, the usual one first: JSON, a form, a multipart form, bytes.
pub(super) fn choices(body: Node<'_>) -> Vec<Choice<'_>> {
    let offered: Vec<(&str, Node<'_>)> = body.entries_of("content").collect();
    let mut choices: Vec<Choice<'_>> = Vec::new();
    let is_json_itself = |media: &str| essence(media) == "application/json";
    let json = offered.iter().find(|(media, _)| is_json_itself(media));
    if let Some((media, node)) = json.or_else(|| offered.iter().find(|(media, _)| is_json(media))) {
        let offered = offered.iter().map(|(media, _)| *media);
        choices.push(Choice {
            suffix: "as json",
            media: *node,
            encoding: Encoding::Json(essence(media)),
            offered: offered.filter(|media| is_json(media)).collect(),
        });
    }
    let mut bytes: Vec<(&str, Node<'_>)> = Vec::new();
    for (media, node) in offered.iter().filter(|(media, _)| !is_json(media)) {
        let (suffix, encoding) = match essence(media).as_str() {
            "application/x-www-form-urlencoded" => ("as form", Encoding::Form),
            "multipart/form-data" if has_parts(*node) => ("as multipart", Encoding::Multipart),
            _ => {
                bytes.push((media, *node));
                continue;
            }
        };
        choices.push(Choice {
            suffix,
            media: *node,
            encoding,
            offered: vec![media],
        });
    }
    let is_concrete = |(media, _): &&(&str, Node<'_>)| !media.contains('*');
    let first = bytes.iter().find(is_concrete).or_else(|| bytes.first());
    if let Some((media, node)) = first {
        let sent = if media.contains('*') {
            "application/octet-stream"
        } else {
            media
        };
        choices.push(Choice {
            suffix: "as bytes",
            media: *node,
            encoding: Encoding::Bytes(sent.to_owned()),
            offered: bytes.iter().map(|(media, _)| *media).collect(),
        });
    }
    choices
}

/// The parts of a form are written down as properties.
fn has_parts(media: Node<'_>) -> bool {
    let schema = media.get("schema").map(Schema::new);
    schema.is_some_and(|schema| schema.has_properties() && !schema.has_alternatives())
}

/// The styles of the properties of a form: any key about them sets aside what is usual.
pub(super) fn styles(choice: &Choice<'_>) -> BTreeMap<String, (Style, bool)> {
    if choice.encoding != Encoding::Form {
        return BTreeMap::new();
    }
    let styled = choice
        .media
        .entries_of("encoding")
        .filter_map(|(name, encoding)| {
            let content_type = encoding.string_of("contentType").unwrap_or_default();
            let style = match encoding.string_of("style") {
                Some("spaceDelimited") => Style::SpaceDelimited,
                Some("pipeDelimited") => Style::PipeDelimited,
                Some("deepObject") => Style::DeepObject,
                None if !encoding.has("explode") && is_json(content_type) => Style::Json,
                None if !encoding.has("explode") => return None,
                _ => Style::Form,
            };
            let explode = encoding.get("explode").and_then(Node::boolean);
            let explode = explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject));
            Some((name.to_owned(), (style, explode)))
        });
    styled.collect()
}

/// The option by which callers say what their bytes are: where the document leaves it open, and
/// where it offers several media types.
pub(super) fn media_type_option(choice: &Choice<'_>) -> Option<Argument> {
    let Encoding::Bytes(sent) = &choice.encoding else {
        return None;
    };
    let offered = &choice.offered;
    let is_open = offered.iter().any(|media| media.contains('*'));
    if offered.len() < 2 && !is_open && !essence(sent).starts_with("multipart/") {
        return None;
    }
    // Which kind of `image/*` it is, or where its parts begin, nobody but the caller knows.
    let is_multipart = essence(sent).starts_with("multipart/");
    let is_documented = offered.contains(&"*/*") || offered.contains(&sent.as_str());
    let required = is_multipart || (is_open && !is_documented);
    let mut description = format!("The media type of the body: `{}`.", offered.join("`, `"));
    if !required {
        description.push_str(&format!(" `{sent}` unless it is set."));
    }
    Some(Argument {
        name: WireName::new("Content-Type"),
        ty: Type::new(Kind::String),
        required,
        positional: required,
        is_file: false,
        docs: Docs {
            description: Some(description),
            ..Docs::default()
        },
        deprecated: false,
        target: Target::Parameter(Parameter {
            location: Location::Header,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            global: false,
        }),
        at: choice.media.id(),
    })
}
