//! What an alternative of a union says of itself: the value of the discriminator that stands for it.
//! Whoever makes such a value need not know the words of the service.

use super::graph::Graph;
use super::text::{Docs, WireName};
use super::types::{
    Enumeration, Kind, Property, SaidBy, Scalar, Type, TypeDef, TypeId, TypeShape, Union,
};
use crate::node_id::NodeId;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What stands for each alternative, by the discriminator, in each union that has other values.
type Tags = BTreeMap<(TypeId, String), Vec<Vec<String>>>;

/// Notes at the properties of alternatives that are sent which value they have, if it is the same in
/// every union. One without the property gets it: the service could not tell what it is, nor could
/// whoever keeps what has been read. What only the service says is sent then as well.
pub(super) fn note(types: &mut [TypeDef], graph: &Graph) {
    let tags = tags(types);
    note_others(types, &tags);
    for ((id, name), tags) in tags {
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
            // What is only sent in several unions gets it from each.
            None if tag.is_none() && !is_choice && !usage.received => continue,
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
        if usage.sent && tags.iter().any(|values| !values.is_empty()) {
            property.said_by = SaidBy::Both;
        }
        if tag.is_some() {
            property.tag = tag;
        }
    }
}

/// Takes away what nothing describes where it is a discriminator, of which more is known.
pub(super) fn forget_undescribed(types: &mut [TypeDef]) {
    for (id, name) in tags(types).into_keys() {
        if let Some(TypeShape::Object(object)) = types.get_mut(id.index()).map(|def| &mut def.shape)
        {
            let is_kept = |it: &Property| !it.demanded || it.name.as_wire() != name;
            object.properties.retain(is_kept);
        }
    }
}

/// Notes at the alternatives of unions what stands for them in others: in this one it would be wrong.
fn note_others(types: &mut [TypeDef], tags: &Tags) {
    for def in types {
        let TypeShape::Union(Union {
            variants,
            discriminator: Some(told),
        }) = &mut def.shape
        else {
            continue;
        };
        let own: HashSet<&String> = told.values.iter().flatten().collect();
        let others = variants.iter().map(|(_, ty)| {
            let all = match ty.kind {
                Kind::Named(id) => tags.get(&(id, told.property.as_wire().to_owned())),
                _ => None,
            };
            let all = all.into_iter().flatten();
            let others = all.flatten().filter(|value| !own.contains(value));
            let others: BTreeSet<String> = others.cloned().collect();
            others.into_iter().collect()
        });
        told.elsewhere = others.collect();
    }
}

fn tags(types: &[TypeDef]) -> Tags {
    let unions = types.iter().filter_map(|def| match &def.shape {
        TypeShape::Union(union) => Some(union),
        _ => None,
    });
    let mut tags = Tags::new();
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
        let alternatives = union.variants.iter().zip(&told.values).zip(&told.untold);
        let alternatives = alternatives.filter(|(_, is_untold)| !**is_untold);
        alternatives.filter_map(|(((_, ty), values), _)| match ty.kind {
            Kind::Named(id) => Some((id, told.property.as_wire(), values)),
            _ => None,
        })
    })
}

/// Whether a property can have a value and says nothing else already.
fn can_say(types: &[TypeDef], property: &Property, tag: &str) -> bool {
    let constant = property.constant.as_ref();
    let says_else = constant.is_some_and(|it| *it != Scalar::Text(tag.to_owned()));
    if says_else || property.expected || property.ty.nullable {
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
        demanded: false,
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
