//! What is demanded of a property that only one side sees: it depends on where its type travels.

use super::api::Api;
use super::graph::Graph;
use super::types::{SaidBy, TypeId, TypeShape};

/// Demands a property only of types that never go where it does not.
pub fn settle(api: &mut Api) {
    let graph = Graph::of(api);
    for (index, def) in api.types.iter_mut().enumerate() {
        let usage = graph.usage(TypeId::new(index));
        let TypeShape::Object(object) = &mut def.shape else {
            continue;
        };
        for property in &mut object.properties {
            property.required &= match property.said_by {
                SaidBy::Both => true,
                SaidBy::Service => !usage.sent,
                SaidBy::Caller => !usage.received,
            };
        }
    }
}
