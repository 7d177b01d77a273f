//! Questions about a schema that decide how it is merged.

use super::keyword_kinds::{LIMITS, LOWER_BOUNDS, UPPER_BOUNDS};
use crate::spec::node::Node;
use crate::spec::schema::{CONDITIONAL, CONDITIONS, Schema};
use crate::spec::tree::{NodeId, Tree};

/// A schema says something about values.
pub(super) fn says_anything(schema: Schema<'_>) -> bool {
    is_structural(schema)
        || schema.type_name().is_some()
        || has_limits(schema)
        || schema.has_alternatives()
        || schema.discriminator().is_some()
        || schema.conditional().next().is_some()
}

pub(super) fn has_limits(schema: Schema<'_>) -> bool {
    let mut keys = LOWER_BOUNDS.iter().chain(&UPPER_BOUNDS).chain(&LIMITS);
    keys.any(|key| schema.node().has(key))
}

/// A schema says what values are made of, more than their type.
pub(super) fn is_structural(schema: Schema<'_>) -> bool {
    is_structural_alone(schema) || schema.has_alternatives()
}

/// The same, leaving alternatives aside.
pub(super) fn is_structural_alone(schema: Schema<'_>) -> bool {
    schema.has_properties()
        || !schema.required().is_empty()
        || schema.additional_properties().is_some()
        || schema.items().is_some()
        || schema.node().items_of("enum").next().is_some()
}

/// A schema says, leaving alternatives aside, that a value is an object, and nothing about what is in
/// it. `additionalProperties: false` without properties would allow nothing, and is meant to be about
/// those of others.
pub(super) fn only_says_object(schema: Schema<'_>) -> bool {
    let is_object = schema.type_name().as_deref() == Some("object");
    let allows = schema.node().get("additionalProperties");
    is_object
        && allows.is_none_or(|allows| allows.boolean() == Some(false))
        && !schema.has_properties()
        && schema.required().is_empty()
        && !has_limits(schema)
        && schema.node().items_of("enum").next().is_none()
}

/// A schema becomes a type with a name.
pub(super) fn is_definition(tree: &Tree, id: NodeId) -> bool {
    let schema = Schema::new(Node::new(tree, id));
    schema.has_properties()
        || !schema.all_of().is_empty()
        || schema.has_alternatives()
        || schema.node().items_of("enum").next().is_some()
        || schema.additional_properties().is_some()
}

/// An alternative only says which of the common properties go together.
pub(super) fn only_constrains(schema: Schema<'_>, common: &[Schema<'_>]) -> bool {
    let is_object = |schema: &Schema<'_>| {
        schema.has_properties() || schema.type_name().as_deref() == Some("object")
    };
    let keys = [
        "required",
        "properties",
        "type",
        CONDITIONS,
        CONDITIONAL,
        "description",
        "title",
        "minProperties",
        "maxProperties",
    ];
    let mut entries = schema.node().entries();
    let is_known = |(name, property): (&str, Schema<'_>)| {
        let mut known = common.iter().filter_map(|schema| schema.property(name));
        let adds_nothing = property.is_unconstrained();
        known.any(|known| {
            adds_nothing
                || known.node() == property.node()
                || known.used_at().equals(property.used_at())
        })
    };
    common.iter().any(is_object)
        && entries.all(|(key, _)| keys.contains(&key))
        && (schema.type_name().is_none() || schema.type_name().as_deref() == Some("object"))
        && schema.properties().all(is_known)
        && schema
            .conditional()
            .all(|(name, _)| common.iter().any(|one| one.property(name).is_some()))
}
