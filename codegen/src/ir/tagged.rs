//! What an alternative of a union says of itself: the value of the discriminator that stands for it.
//! Whoever makes such a value need not know the words of the service.

use super::graph::Graph;
use super::text::{Docs, WireName};
use super::types::{Enumeration, Kind, Property, SaidBy, Type, TypeDef, TypeId, TypeShape, Union};
use crate::node_id::NodeId;
use std::collections::BTreeMap;

/// Notes at the properties of alternatives that are sent which value they have, if it is the same in
/// every union. One without the property gets it: the service could not tell what it is.
pub(super) fn note(types: &mut [TypeDef], graph: &Graph) {
    for ((id, name), tags) in tags(types) {
        let [Some(tag)] = tags.as_slice() else {
            continue;
        };
        let Some(def) = types.get(id.index()).filter(|_| graph.usage(id).sent) else {
            continue;
        };
        let at = def.at;
        let TypeShape::Object(object) = &def.shape else {
            continue;
        };
        let place = object
            .properties
            .binary_search_by(|property| property.name.as_wire().cmp(name.as_str()));
        let found = object
            .properties
            .iter()
            .position(|it| it.name.as_wire() == name);
        let is_said = found.and_then(|index| object.properties.get(index));
        let is_said = is_said.is_none_or(|property| can_say(types, property, tag));
        let Some(TypeShape::Object(object)) = types.get_mut(id.index()).map(|def| &mut def.shape)
        else {
            continue;
        };
        let property = match found {
            Some(index) => object.properties.get_mut(index),
            None => {
                let place = place.unwrap_or_else(|place| place);
                object.properties.insert(place, unsaid(&name, at));
                object.properties.get_mut(place)
            }
        };
        if let Some(property) = property.filter(|_| is_said) {
            property.tag = Some(tag.clone());
        }
    }
}

/// For each alternative and discriminator its values in all unions; nothing where there are several.
fn tags(types: &[TypeDef]) -> BTreeMap<(TypeId, String), Vec<Option<String>>> {
    let unions = types.iter().filter_map(|def| match &def.shape {
        TypeShape::Union(union) => Some(union),
        _ => None,
    });
    let mut tags: BTreeMap<(TypeId, String), Vec<Option<String>>> = BTreeMap::new();
    for union in unions {
        for (id, name, tag) in tags_of(union) {
            let known = tags.entry((id, name.to_owned())).or_default();
            if !known.contains(&tag) {
                known.push(tag);
            }
        }
    }
    tags
}

fn tags_of(union: &Union) -> impl Iterator<Item = (TypeId, &str, Option<String>)> {
    let told = union.discriminator.iter();
    told.flat_map(|told| {
        let alternatives = union.variants.iter().zip(&told.values);
        alternatives.filter_map(|((_, ty), values)| {
            let Kind::Named(id) = ty.kind else {
                return None;
            };
            let tag = match values.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            };
            Some((id, told.property.as_wire(), tag))
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
fn unsaid(name: &str, at: NodeId) -> Property {
    Property {
        name: WireName::new(name),
        ty: Type::new(Kind::String),
        required: false,
        expected: false,
        said_by: SaidBy::Both,
        docs: Docs {
            description: Some("Which alternative it is.".to_owned()),
            ..Docs::default()
        },
        constant: None,
        tag: None,
        default: None,
        deprecated: false,
        at,
    }
}
