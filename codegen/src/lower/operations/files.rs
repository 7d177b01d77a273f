//! Which parts of a multipart form are files, or of a media type that callers write themselves.

use crate::diagnostic::{Code, Place};
use crate::ir::{Kind, Type};
use crate::lower::media_type::is_json;
use crate::lower::notes::Notes;
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use std::collections::BTreeMap;

/// How many alternatives within alternatives are looked through for files.
const MAX_DEPTH: usize = 4;

/// What a schema can demand of strings and arrays, which files are not.
const LIMITS: [&str; 6] = [
    "maxItems",
    "maxLength",
    "minItems",
    "minLength",
    "pattern",
    "uniqueItems",
];

/// Whether a multipart form has a file.
pub(super) fn has_files(media: Node<'_>) -> bool {
    let Some(schema) = media.get("schema").map(Schema::new) else {
        return false;
    };
    let offered = offered_types(media);
    schema.properties().any(|(name, property)| {
        let offered = offered.get(name).map(Vec::as_slice).unwrap_or_default();
        file_kind(property, offered).is_some()
    })
}

/// The media types that the document offers for parts, by the names of their properties: those of the
/// encoding, or else that of the file or the text itself (3.1).
pub(super) fn offered_types(media: Node<'_>) -> BTreeMap<&str, Vec<String>> {
    let mut types: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    if let Some(schema) = media.get("schema").map(Schema::new) {
        for (name, property) in schema.properties() {
            let file = property.items().unwrap_or(property);
            let own = file.written().definition().string_of("contentMediaType");
            // A string in a part of JSON would be written as JSON.
            let is_said = |media: &&str| match file.format().as_deref() {
                Some("binary") => true,
                _ => file.type_name().as_deref() == Some("string") && !is_json(media),
            };
            if let Some(own) = own.filter(is_said) {
                types.insert(name, vec![own.to_owned()]);
            }
        }
    }
    for (name, encoding) in media.entries_of("encoding") {
        let offered = encoding.string_of("contentType").unwrap_or_default();
        let offered = offered.split(',').map(str::trim);
        let offered = offered.filter(|media| !media.is_empty() && *media != "*/*");
        let offered: Vec<String> = offered.map(str::to_owned).collect();
        if !offered.is_empty() {
            types.insert(name, offered);
        }
    }
    types
}

/// Bytes or an array of bytes, if any value of the schema is a file.
pub(super) fn file_kind(schema: Schema<'_>, offered: &[String]) -> Option<Kind> {
    within(schema, offered, MAX_DEPTH)
}

/// Says which limits of files nobody checks.
pub(super) fn report_limits(
    schema: Schema<'_>,
    offered: &BTreeMap<&str, Vec<String>>,
    notes: &mut Notes,
) {
    for (name, property) in schema.properties() {
        let offered = offered.get(name).map(Vec::as_slice).unwrap_or_default();
        if file_kind(property, offered).is_none() {
            continue;
        }
        for schema in [Some(property), property.items()].into_iter().flatten() {
            let written = LIMITS
                .iter()
                .filter_map(|key| Some((key, schema.node().get(key)?)));
            for (key, limit) in written {
                notes.findings.warning(
                    Code::IgnoredKeyword,
                    Place::key(limit),
                    format!(
                        "`{key}` of the part `{name}` is ignored: the client does not check files"
                    ),
                    "say it in the description",
                );
            }
        }
    }
}

fn within(schema: Schema<'_>, offered: &[String], depth: usize) -> Option<Kind> {
    let is_binary = offered.iter().any(|media| {
        let kinds = ["image/", "audio/", "video/", "application/octet-stream"];
        kinds.iter().any(|kind| media.starts_with(kind))
    });
    let has_format = schema.format().as_deref() == Some("binary");
    let depth = depth.checked_sub(1)?;
    match schema.type_name().as_deref() {
        // What is Base64 is text, whatever it holds.
        Some("string") if is_encoded(schema) => has_format.then_some(Kind::Bytes),
        Some("string") => (is_binary || has_format).then_some(Kind::Bytes),
        Some("array") => {
            let item = within(schema.items()?, offered, depth)?;
            (item == Kind::Bytes).then(|| Kind::Array(Box::new(Type::new(item))))
        }
        // The client writes JSON only.
        Some("object") => is_foreign(offered).then_some(Kind::Bytes),
        Some(_) => None,
        None if schema.has_alternatives() => {
            let alternatives = schema.alternatives();
            let mut kinds = alternatives
                .into_iter()
                .filter_map(|alternative| within(alternative, offered, depth))
                .collect::<Vec<_>>();
            kinds.sort_by_key(|kind| *kind == Kind::Bytes);
            kinds.into_iter().next()
        }
        // One alone, beside words about it.
        None if !schema.all_of().is_empty() => {
            let mut kinds = schema.all_of().into_iter();
            kinds.find_map(|one| within(one, offered, depth))
        }
        None => (has_format || (is_binary && schema.is_unconstrained())).then_some(Kind::Bytes),
    }
}

fn is_encoded(schema: Schema<'_>) -> bool {
    schema.written().definition().has("contentEncoding")
}

fn is_foreign(offered: &[String]) -> bool {
    !offered.is_empty() && !offered.iter().any(|media| is_json(media))
}
