//! Who has a name that several enums give themselves.

use super::classes::outside;
use crate::ir::element::NAMED;
use crate::ir::types::TypeDef;
use crate::node_id::NodeId;
use std::collections::HashMap;

/// Gives an enum the name that it gives itself. Of several that differ the first in the text has it, with
/// all that equal it; the others are called by their places. So what is added behind it renames nothing.
pub(super) fn claim(types: &mut [TypeDef]) {
    let mut first: HashMap<String, (NodeId, String)> = HashMap::new();
    for def in types.iter() {
        let Some(given) = &def.given else { continue };
        let known = first.get(&given.name);
        if known.is_none_or(|(at, _)| given.at < *at) {
            first.insert(given.name.clone(), (given.at, outside(def)));
        }
    }
    for def in types {
        if let Some(given) = &def.given
            && let Some((_, shape)) = first.get(&given.name)
            && *shape == outside(def)
        {
            def.name = vec![given.name.clone(), NAMED.to_owned()];
        }
    }
}
