//! Media types.

use crate::spec::schema::Schema;

/// The type without its parameters, in lower case.
pub(super) fn essence(media: &str) -> String {
    let essence = media.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// `application/json; charset=utf-8`, `application/problem+json` and the like.
pub(super) fn is_json(media: &str) -> bool {
    let essence = essence(media);
    let is_json = essence == "application/json" || essence == "text/json";
    (is_json || essence.ends_with("+json")) && !is_stream(media)
}

/// A stream of items: events, lines of JSON, or a sequence of JSON.
pub(super) fn is_stream(media: &str) -> bool {
    let essence = essence(media);
    let (_, subtype) = essence.split_once('/').unwrap_or_default();
    let is_lines = matches!(
        subtype.strip_prefix("x-").unwrap_or(subtype),
        "ndjson" | "jsonl" | "jsonlines" | "json-lines" | "json-seq" | "stream+json"
    );
    is_lines || essence == "text/event-stream" || subtype.ends_with("+json-seq")
}

/// Text that is no JSON.
pub(super) fn is_text(media: &str) -> bool {
    let essence = essence(media);
    let (kind, subtype) = essence.split_once('/').unwrap_or_default();
    let is_text = matches!(
        subtype.strip_prefix("x-").unwrap_or(subtype),
        "xml" | "yaml" | "javascript" | "graphql"
    );
    kind == "text" && essence != "text/json" && !is_stream(media)
        || is_text
        || [".yaml", "+yaml", "+xml"]
            .iter()
            .any(|end| subtype.ends_with(end))
}

/// Text that says no more about itself.
pub(super) fn is_plain(media: &str) -> bool {
    essence(media) == "text/plain"
}

/// A number, a boolean or a value of an enum: there is one way to write it as text.
pub(super) fn is_scalar(schema: Schema<'_>) -> bool {
    match schema.type_name().as_deref() {
        Some("integer" | "number" | "boolean") => true,
        Some("string") => !schema.enumeration().is_empty(),
        _ => false,
    }
}

/// JSON values, one after the other.
pub(super) fn is_items(media: &str) -> bool {
    is_stream(media) && !essence(media).starts_with("text/")
}

/// JSON values, each after a record separator.
pub(super) fn is_sequence(media: &str) -> bool {
    essence(media).ends_with("json-seq")
}
