//! What an alternative of a union says of itself: the value of the discriminator that stands for it.
//! Whoever makes such a value need not know the words of the service.

use super::graph::Graph;
use super::text::{Docs, WireName};
use super::types::{Enumeration, Kind, Property, SaidBy, Type, TypeDef, TypeId, TypeShape, Union};
use crate::node_id::NodeId;
use std::collections::{BTreeMap, BTreeSet};

/// Notes at the properties of alternatives that are sent which value they have, if it is the same in
/// every union. One without the property gets it: the service could not tell what it is, nor could a
/// reader, where several values stand for it. What only the service says is sent then as well.
pub(super) fn note(types: &mut [TypeDef], graph: &Graph) {
    for ((id, name), tags) in tags(types) {
        let Some(def) = types.get(id.index()) else {
            continue;
        };
        let at = def.at;
        let usage = graph.usage(id);
        let only = match tags.as_slice() {
            [one] => match one.as_slice() {
                [only] => Some(only.clone()).filter(|_| usage.sent),
                _ => None,
            },
            _ => None,
        };
        let is_choice = tags.iter().any(|values| values.len() > 1);
        if only.is_none() && !is_choice {
            continue;
        }
        let TypeShape::Object(object) = &def.shape else {
            continue;
        };
        let place = object
            .properties
            .binary_search_by(|property| property.name.as_wire().cmp(name.as_str()));
        let mut properties = object.properties.iter();
        let found = properties.position(|it| it.name.as_wire() == name);
        let known = found.and_then(|index| object.properties.get(index));
        let tag = only.filter(|tag| known.is_none_or(|it| can_say(types, it, tag)));
        let Some(TypeShape::Object(object)) = types.get_mut(id.index()).map(|def| &mut def.shape)
        else {
            continue;
        };
        let property = match found {
            Some(index) => object.properties.get_mut(index),
            None => {
                let place = place.unwrap_or_else(|place| place);
                // Only the caller knows which of several it is. What comes may have been read without
                // one, outside of a union.
                let required = is_choice && usage.sent && !usage.received;
                let property = Property {
                    required,
                    ..unsaid(&name, &tags, at)
                };
                object.properties.insert(place, property);
                object.properties.get_mut(place)
            }
        };
        let Some(property) = property else {
            continue;
        };
        // Without it the service could not tell what it is, whoever else says it.
        if usage.sent && (is_choice || tag.is_some()) {
            property.said_by = SaidBy::Both;
        }
        if tag.is_some() {
            property.tag = tag;
        }
    }
}

/// For each alternative and discriminator the values that stand for it, of each union that has others.
fn tags(types: &[TypeDef]) -> BTreeMap<(TypeId, String), Vec<Vec<String>>> {
    let unions = types.iter().filter_map(|def| match &def.shape {
        TypeShape::Union(union) => Some(union),
        _ => None,
    });
    let mut tags: BTreeMap<(TypeId, String), Vec<Vec<String>>> = BTreeMap::new();
    for union in unions {
        for (id, name, values) in tags_of(union) {
            let known = tags.entry((id, name.to_owned())).or_default();
            if !known.contains(values) {
                known.push(values.clone());
            }
        }
    }
    tags
}

fn tags_of(union: &Union) -> impl Iterator<Item = (TypeId, &str, &Vec<String>)> {
    let told = union.discriminator.iter();
    told.flat_map(|told| {
        let alternatives = union.variants.iter().zip(&told.values);
        alternatives.filter_map(|((_, ty), values)| match ty.kind {
            Kind::Named(id) => Some((id, told.property.as_wire(), values)),
            _ => None,
        })
    })
}

/// Whether a property can have a value and says nothing else already.
fn can_say(types: &[TypeDef], property: &Property, tag: &str) -> bool {
    if property.constant.is_some() || property.expected || property.ty.nullable {
        return false;
    }
    match &property.ty.kind {
        Kind::String => true,
        Kind::Named(id) => match types.get(id.index()).map(|def| &def.shape) {
            Some(TypeShape::Enumeration(Enumeration::Strings(values))) => {
                values.iter().any(|value| value.value == tag)
            }
            _ => false,
        },
        _ => false,
    }
}

/// The property of an alternative that the document does not give it.
fn unsaid(name: &str, tags: &[Vec<String>], at: NodeId) -> Property {
    let values: BTreeSet<&str> = tags.iter().flatten().map(String::as_str).collect();
    let values: Vec<&str> = values.into_iter().collect();
    let mut description = "Which alternative it is".to_owned();
    if values.len() > 1 {
        description.push_str(&format!(": `{}`", values.join("` or `")));
    }
    description.push('.');
    Property {
        name: WireName::new(name),
        ty: Type::new(Kind::String),
        required: false,
        expected: false,
        said_by: SaidBy::Both,
        docs: Docs {
            description: Some(description),
            ..Docs::default()
        },
        constant: None,
        tag: None,
        default: None,
        deprecated: false,
        at,
    }
}
