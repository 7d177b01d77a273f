//! Schemas with all their keywords side by side.
//!
//! `openapiv3` sorts schemas by what they seem to be. Lowering asks for keywords instead, because
//! documents combine them in every way.

use super::Lowering;
use crate::spec::document::decode_fragment;
use crate::spec::grammar;
use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind};
use serde_json::Value;

/// A schema with all its keywords side by side, whatever its `type`.
pub(super) struct Facets {
    pub(super) at: String,
    pub(super) data: SchemaData,
    pub(super) any: AnySchema,
}

impl Lowering<'_> {
    pub(super) fn facets(&mut self, at: &str) -> Option<Facets> {
        let located = self.node::<Schema>(at, grammar::Kind::Schema)?;
        Some(Facets {
            at: located.at,
            any: flatten_kind(located.node.schema_kind),
            data: located.node.schema_data,
        })
    }
}

/// The pointer that a child reference stands for.
pub(super) fn child_pointer<T>(child: &ReferenceOr<T>) -> Option<String> {
    match child {
        ReferenceOr::Reference { reference } => {
            Some(decode_fragment(reference.trim_start_matches('#')))
        }
        ReferenceOr::Item(_) => None,
    }
}

fn flatten_kind(kind: SchemaKind) -> AnySchema {
    use openapiv3::Type as Typed;
    let typed = |name: &str| AnySchema {
        typ: Some(name.to_owned()),
        ..AnySchema::default()
    };
    match kind {
        SchemaKind::Any(any) => any,
        SchemaKind::OneOf { one_of } => AnySchema {
            one_of,
            ..AnySchema::default()
        },
        SchemaKind::AllOf { all_of } => AnySchema {
            all_of,
            ..AnySchema::default()
        },
        SchemaKind::AnyOf { any_of } => AnySchema {
            any_of,
            ..AnySchema::default()
        },
        SchemaKind::Not { not } => AnySchema {
            not: Some(not),
            ..AnySchema::default()
        },
        SchemaKind::Type(Typed::String(text)) => AnySchema {
            format: format_name(text.format),
            pattern: text.pattern,
            enumeration: text
                .enumeration
                .into_iter()
                .map(|value| value.map_or(Value::Null, Value::from))
                .collect(),
            min_length: text.min_length,
            max_length: text.max_length,
            ..typed("string")
        },
        SchemaKind::Type(Typed::Integer(integer)) => AnySchema {
            format: format_name(integer.format),
            enumeration: integer
                .enumeration
                .into_iter()
                .map(|value| value.map_or(Value::Null, Value::from))
                .collect(),
            minimum: integer.minimum.map(|limit| limit as f64),
            maximum: integer.maximum.map(|limit| limit as f64),
            exclusive_minimum: Some(integer.exclusive_minimum),
            exclusive_maximum: Some(integer.exclusive_maximum),
            ..typed("integer")
        },
        SchemaKind::Type(Typed::Number(number)) => AnySchema {
            format: format_name(number.format),
            enumeration: number
                .enumeration
                .into_iter()
                .map(|value| value.map_or(Value::Null, Value::from))
                .collect(),
            minimum: number.minimum,
            maximum: number.maximum,
            exclusive_minimum: Some(number.exclusive_minimum),
            exclusive_maximum: Some(number.exclusive_maximum),
            ..typed("number")
        },
        SchemaKind::Type(Typed::Boolean(boolean)) => AnySchema {
            enumeration: boolean
                .enumeration
                .into_iter()
                .map(|value| value.map_or(Value::Null, Value::from))
                .collect(),
            ..typed("boolean")
        },
        SchemaKind::Type(Typed::Array(array)) => AnySchema {
            items: array.items,
            min_items: array.min_items,
            max_items: array.max_items,
            unique_items: Some(array.unique_items),
            ..typed("array")
        },
        SchemaKind::Type(Typed::Object(object)) => AnySchema {
            properties: object.properties,
            required: object.required,
            additional_properties: object.additional_properties,
            ..typed("object")
        },
    }
}

fn format_name<T: serde::Serialize>(
    format: openapiv3::VariantOrUnknownOrEmpty<T>,
) -> Option<String> {
    match format {
        openapiv3::VariantOrUnknownOrEmpty::Item(item) => serde_json::to_value(item)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned)),
        openapiv3::VariantOrUnknownOrEmpty::Unknown(name) => Some(name),
        openapiv3::VariantOrUnknownOrEmpty::Empty => None,
    }
}
