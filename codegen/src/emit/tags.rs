//! The values of a discriminator that mean an alternative of a union.

use super::context::Context;
use crate::ir::{Discriminator, Kind, Scalar, TypeId, TypeShape, Union};
use std::collections::{HashMap, HashSet};

/// What the properties of the alternatives list for the discriminator of a union.
pub struct Listed<'a> {
    lists: &'a [Vec<Scalar>],
    /// How many alternatives list a value.
    owners: HashMap<&'a Scalar, usize>,
    /// What the document gives to some alternative.
    mapped: HashSet<&'a str>,
}

impl<'a> Listed<'a> {
    /// The lists of all alternatives.
    pub fn new(union: &'a Union, lists: &'a [Vec<Scalar>]) -> Self {
        let mut owners = HashMap::new();
        for list in lists {
            let distinct: HashSet<&Scalar> = list.iter().collect();
            for value in distinct {
                *owners.entry(value).or_default() += 1;
            }
        }
        let mapped = union.discriminator.iter().flat_map(|one| &one.values);
        Self {
            lists,
            owners,
            mapped: mapped.flatten().map(String::as_str).collect(),
        }
    }
}

/// The values for one alternative: those that the document maps to it or its name, and those that
/// its own property lists and no other alternative has. Where it lists some of them, others are not right.
pub fn tags(
    context: &Context<'_>,
    id: TypeId,
    union: &Union,
    index: usize,
    listed: &Listed<'_>,
) -> Vec<String> {
    let values = |told: &Discriminator, index: usize| {
        let values = told.values.get(index);
        values.cloned().unwrap_or_default()
    };
    let mut tags = inherited(context, union, index, &mut HashSet::from([id]), values);
    let own = listed.lists.get(index).map(Vec::as_slice);
    let own = own.unwrap_or_default();
    for value in own
        .iter()
        .filter(|value| listed.owners.get(value) == Some(&1))
    {
        let text = value.text();
        if !listed.mapped.contains(text.as_str()) && !tags.contains(&text) {
            tags.push(text);
        }
    }
    let is_listed = |tag: &String| own.iter().any(|value| value.text() == *tag);
    if tags.iter().any(is_listed) {
        tags.retain(is_listed);
    }
    tags
}

/// The names of schemas that mean one alternative besides: the document gives it other values.
pub fn names(context: &Context<'_>, id: TypeId, union: &Union, index: usize) -> Vec<String> {
    let names =
        |told: &Discriminator, index: usize| told.names.get(index).cloned().unwrap_or_default();
    inherited(context, union, index, &mut HashSet::from([id]), names)
}

/// Some alternative is meant by the value, whatever properties list.
fn is_mapped(union: &Union, tag: &str) -> bool {
    let values = union.discriminator.iter().flat_map(|one| &one.values);
    values.flatten().any(|known| known == tag)
}

/// The values that the document gives to an alternative, and if that is a union with the same
/// discriminator, those that mean one of its alternatives and no other of this union. Each union is
/// asked once, however many hold it.
fn inherited(
    context: &Context<'_>,
    union: &Union,
    index: usize,
    asked: &mut HashSet<TypeId>,
    own: fn(&Discriminator, usize) -> Vec<String>,
) -> Vec<String> {
    let Some(discriminator) = &union.discriminator else {
        return Vec::new();
    };
    let mut tags = own(discriminator, index);
    if let Some((_, ty)) = union.variants.get(index)
        && let Kind::Named(held) = ty.kind
        && let Some(TypeShape::Union(inner)) = context.api.type_def(held).map(|def| &def.shape)
        && let Some(told) = &inner.discriminator
        && told.property == discriminator.property
        && asked.insert(held)
    {
        for index in 0..inner.variants.len() {
            let inner = inherited(context, inner, index, asked, own);
            tags.extend(inner.into_iter().filter(|tag| !is_mapped(union, tag)));
        }
    }
    let mut known = HashSet::new();
    tags.retain(|tag| known.insert(tag.clone()));
    tags
}
