//! What depends on where a type travels: whether a property is demanded that only one side sees, whether
//! a response without it is one, and whether properties are kept that nobody has described.

use super::api::Api;
use super::graph::Graph;
use super::tagged;
use super::types::{Kind, Property, SaidBy, Type, TypeDef, TypeId, TypeShape};
use std::collections::HashSet;

/// Demands a property only of types that never go where it does not, and of callers wherever they say it.
/// Where the document asks for it, demands none of what only comes from the service, and keeps all
/// properties of that. What is an alternative says which.
pub fn settle(api: &mut Api) {
    tagged::forget_undescribed(&mut api.types);
    let graph = Graph::of(api);
    let alternatives = alternatives(&api.types);
    for (index, def) in api.types.iter_mut().enumerate() {
        let usage = graph.usage(TypeId::new(index));
        let TypeShape::Object(object) = &mut def.shape else {
            continue;
        };
        if api.keeps_unknown && usage.received && object.additional.is_none() {
            object.additional = Some(Type::new(Kind::Any));
            object.is_widened = true;
        }
        let id = TypeId::new(index);
        let is_forgiven = usage.received && !usage.sent && !alternatives.contains(&id);
        for property in &mut object.properties {
            property.demanded |= property.required && property.said_by == SaidBy::Caller;
            property.required &= match property.said_by {
                SaidBy::Both => true,
                SaidBy::Service => !usage.sent,
                SaidBy::Caller => !usage.received,
            };
            property.required |= property.demanded && !usage.received;
            property.demanded &= usage.sent && !property.required;
            if api.is_lenient && is_forgiven && can_be_forgiven(property) {
                property.required = false;
                property.expected = true;
            }
        }
    }
    tagged::note(&mut api.types, &graph);
}

/// What tells alternatives apart stays demanded.
fn alternatives(types: &[TypeDef]) -> HashSet<TypeId> {
    let unions = types.iter().filter_map(|def| match &def.shape {
        TypeShape::Union(union) => Some(union),
        _ => None,
    });
    let variants = unions.flat_map(|union| &union.variants);
    variants.filter_map(|(_, ty)| ty.mentioned()).collect()
}

/// A list that is not there would look like one that is empty.
fn can_be_forgiven(property: &Property) -> bool {
    property.required && !matches!(property.ty.kind, Kind::Array(_) | Kind::Map(_) | Kind::Any)
}
