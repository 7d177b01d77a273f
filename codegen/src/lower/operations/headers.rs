//! The headers of responses.

use crate::diagnostic::{Code, Place};
use crate::ir::{Docs, Header, HeaderForm, Kind, Type, WireName};
use crate::lower::media_type::is_json;
use crate::lower::notes::Notes;
use crate::lower::types::{Name, Types};
use crate::spec::header_name::is_header_name;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use std::collections::HashMap;

/// The headers of an operation, each once.
#[derive(Default)]
pub(super) struct Headers {
    pub(super) list: Vec<Header>,
    /// Where in the list those of a name are.
    places: HashMap<String, Vec<usize>>,
}

impl Headers {
    fn push(&mut self, header: Header) {
        let name = header.name.as_wire().to_ascii_lowercase();
        let places = self.places.entry(name).or_default();
        let is_known = |place: &&usize| {
            self.list
                .get(**place)
                .is_some_and(|known| known.is_same(&header))
        };
        let place = places.iter().find(is_known).copied();
        if let Some(known) = place.and_then(|place| self.list.get_mut(place)) {
            known.deprecated &= header.deprecated;
        } else {
            places.push(self.list.len());
            self.list.push(header);
        }
    }
}

/// Adds the headers of a response to those of its operation, but for one that is read otherwise.
pub(super) fn add<'a>(
    response: Node<'a>,
    id: &str,
    read_already: Option<&str>,
    headers: &mut Headers,
    types: &mut Types<'a>,
    notes: &mut Notes,
) {
    for (name, node) in response.entries_of("headers") {
        if name.eq_ignore_ascii_case("content-type") {
            notes.findings.warning(
                Code::IgnoredKeyword,
                Place::key(node),
                "the header `Content-Type` is ignored, as the specification says",
                "the keys of `content` are the media types of a response",
            );
            continue;
        }
        if !is_header_name(name) {
            notes.findings.warning(
                Code::UnusableName,
                Place::key(node),
                format!("`{name}` cannot be the name of a header; no response has it"),
                "write the name that the service sends, such as `X-Request-Id`",
            );
            continue;
        }
        if read_already.is_some_and(|read| name.eq_ignore_ascii_case(read)) {
            continue;
        }
        let node = node.definition();
        if let Some(style) = node
            .get("style")
            .filter(|style| style.string() != Some("simple"))
        {
            notes.findings.warning(
                Code::IgnoredKeyword,
                style,
                format!("the header `{name}` is read as `style: simple`, the only one of headers"),
                "leave `style` out",
            );
        }
        let words = match <[String; 3]>::try_from(node.path()) {
            Ok([components, _, key]) if components == "components" => vec![key],
            _ => vec![id.to_owned(), name.to_owned()],
        };
        let (ty, form) = match name.eq_ignore_ascii_case("set-cookie") {
            true => (lines(name, node, notes), HeaderForm::Lines),
            false => type_of(name, node, &words, types, notes),
        };
        headers.push(Header {
            name: WireName::new(name),
            ty: Type {
                nullable: false,
                ..ty
            },
            form,
            deprecated: node.get("deprecated").and_then(Node::boolean) == Some(true),
            docs: Docs {
                description: node.string_of("description").map(str::to_owned),
                ..Docs::default()
            },
            at: node.id(),
        });
    }
}

/// A response has the header once for each cookie, whose value is no list and no number.
fn lines(name: &str, node: Node<'_>, notes: &mut Notes) -> Type {
    let schema = node.get("schema").map(Schema::new);
    let ty = schema.and_then(|schema| schema.type_name());
    if let (Some(schema), Some(ty)) = (schema, ty)
        && !matches!(&*ty, "string" | "array")
    {
        notes.findings.warning(
            Code::HeaderContent,
            schema.used_at(),
            format!("the header `{name}` is read as its lines, not as a value of the type `{ty}`"),
            "describe a string: the text of one cookie with its attributes",
        );
    }
    Type::new(Kind::Array(Box::new(Type::new(Kind::String))))
}

fn type_of<'a>(
    name: &str,
    node: Node<'a>,
    words: &[String],
    types: &mut Types<'a>,
    notes: &mut Notes,
) -> (Type, HeaderForm) {
    let as_text = || (Type::new(Kind::String), HeaderForm::Value);
    if let Some((media, content)) = node.entries_of("content").next() {
        if !is_json(media) {
            notes.findings.warning(
                Code::HeaderContent,
                Place::key(content),
                format!("the header `{name}` is read as text, not as `{media}`"),
                "use `schema`, or `content` with the single key `application/json`",
            );
            return as_text();
        }
        let ty = match content.get("schema") {
            Some(schema) => types.of(Schema::new(schema), Name::Words(words), notes),
            None => Type::new(Kind::Any),
        };
        return (ty, HeaderForm::Json);
    }
    let Some(schema) = node.get("schema").map(Schema::new) else {
        return as_text();
    };
    let ty = types.of(schema, Name::Words(words), notes);
    let is_object = schema.type_name().as_deref() == Some("object") || schema.has_properties();
    let form = match ty.kind {
        Kind::Array(_) => HeaderForm::List,
        Kind::Bytes => return as_text(),
        Kind::Any => return as_text(),
        _ if is_object && node.get("explode").and_then(Node::boolean) == Some(true) => {
            HeaderForm::Exploded
        }
        _ if is_object => HeaderForm::Object,
        _ => HeaderForm::Value,
    };
    (ty, form)
}
