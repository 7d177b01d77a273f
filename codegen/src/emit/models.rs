//! A file of models: a schema and what is written within it.

use super::context::Context;
use super::{enumeration, object, union, wrapper};
use crate::ir::{TypeDef, TypeId, TypeShape};
use crate::render::Item;

/// The definitions of one file.
pub fn file(context: &Context<'_>, ids: &[TypeId]) -> Vec<Item> {
    let defs = ids
        .iter()
        .filter_map(|id| Some((*id, context.api.type_def(*id)?)));
    defs.flat_map(|(id, def)| definition(context, id, def))
        .collect()
}

fn definition(context: &Context<'_>, id: TypeId, def: &TypeDef) -> Vec<Item> {
    let names = context.names.of(id);
    match &def.shape {
        TypeShape::Object(object) => vec![object::object(context, id, def, object, names)],
        TypeShape::Enumeration(values) => {
            vec![enumeration::enumeration(context, id, def, values, names)]
        }
        TypeShape::Wrapper(inner) => wrapper::wrapper(context, id, def, inner, names),
        TypeShape::Union(alternatives) => vec![union::union(context, id, def, alternatives, names)],
    }
}
