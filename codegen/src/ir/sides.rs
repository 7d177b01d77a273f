//! What depends on where a type travels: whether a property is demanded that only one side sees, and
//! whether properties are kept that nobody has described.

use super::api::Api;
use super::graph::Graph;
use super::types::{Kind, SaidBy, Type, TypeId, TypeShape};

/// Demands a property only of types that never go where it does not; and keeps all properties of what
/// comes from the service, where the document asks for it.
pub fn settle(api: &mut Api) {
    let graph = Graph::of(api);
    for (index, def) in api.types.iter_mut().enumerate() {
        let usage = graph.usage(TypeId::new(index));
        let TypeShape::Object(object) = &mut def.shape else {
            continue;
        };
        if api.keeps_unknown && usage.received && object.additional.is_none() {
            object.additional = Some(Type::new(Kind::Any));
            object.is_widened = true;
        }
        for property in &mut object.properties {
            property.required &= match property.said_by {
                SaidBy::Both => true,
                SaidBy::Service => !usage.sent,
                SaidBy::Caller => !usage.received,
            };
        }
    }
}
