//! Values that a document gives as examples.

use super::types::Scalar;
use crate::node_id::NodeId;
use std::collections::HashMap;

/// Examples of scalars, by the places where properties and arguments are defined.
#[derive(Debug, Default)]
pub struct Examples(HashMap<NodeId, Scalar>);

impl Examples {
    /// The example of what is defined here; of an array, that of its items.
    pub fn at(&self, place: NodeId) -> Option<&Scalar> {
        self.0.get(&place)
    }
}

impl FromIterator<(NodeId, Scalar)> for Examples {
    fn from_iter<I: IntoIterator<Item = (NodeId, Scalar)>>(examples: I) -> Self {
        Self(examples.into_iter().collect())
    }
}
