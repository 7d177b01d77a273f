//! The values of a discriminator that mean an alternative of a union.

use super::context::Context;
use crate::ir::{Kind, Scalar, TypeId, TypeShape, Union};

/// The values for one alternative: those that the document maps to it or its name, and those that
/// its own property lists and no other alternative has.
pub fn tags(
    context: &Context<'_>,
    id: TypeId,
    union: &Union,
    index: usize,
    listed: &[Vec<Scalar>],
) -> Vec<String> {
    let mut tags = inherited(context, union, index, &mut vec![id]);
    let own = listed.get(index).into_iter().flatten();
    let is_of_others = |value: &Scalar| {
        let mut others = listed.iter().enumerate();
        others.any(|(other, values)| other != index && values.contains(value))
    };
    for value in own.filter(|value| !is_of_others(value)) {
        if let Scalar::Text(text) = value
            && !is_mapped(union, text)
            && !tags.contains(text)
        {
            tags.push(text.clone());
        }
    }
    tags
}

/// Some alternative is meant by the value, whatever properties list.
fn is_mapped(union: &Union, tag: &str) -> bool {
    let values = union.discriminator.iter().flat_map(|one| &one.values);
    values.flatten().any(|known| known == tag)
}

/// The values that the document gives to an alternative, and if that is a union with the same
/// discriminator, those that mean one of its alternatives and no other of this union.
fn inherited(
    context: &Context<'_>,
    union: &Union,
    index: usize,
    open: &mut Vec<TypeId>,
) -> Vec<String> {
    let Some(discriminator) = &union.discriminator else {
        return Vec::new();
    };
    let mut tags = discriminator.values.get(index).cloned().unwrap_or_default();
    let held = match union.variants.get(index).map(|(_, ty)| &ty.kind) {
        Some(Kind::Named(id)) if !open.contains(id) => *id,
        _ => return tags,
    };
    let Some(TypeShape::Union(inner)) = context.api.type_def(held).map(|def| &def.shape) else {
        return tags;
    };
    let property = inner.discriminator.as_ref().map(|inner| &inner.property);
    if property == Some(&discriminator.property) {
        open.push(held);
        for index in 0..inner.variants.len() {
            let inner = inherited(context, inner, index, open);
            tags.extend(inner.into_iter().filter(|tag| !is_mapped(union, tag)));
        }
        open.pop();
    }
    tags
}
