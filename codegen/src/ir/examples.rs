//! Values that a document gives as examples.

use super::types::Scalar;
use crate::node_id::NodeId;
use std::collections::HashMap;

/// Examples of scalars, by the places where properties and arguments are defined.
#[derive(Debug, Default)]
pub struct Examples {
    said: HashMap<NodeId, Scalar>,
    assumed: HashMap<NodeId, Scalar>,
}

impl Examples {
    /// Those that the document gives, and what merely would be right where it gives none.
    pub fn new(
        said: impl IntoIterator<Item = (NodeId, Scalar)>,
        assumed: impl IntoIterator<Item = (NodeId, Scalar)>,
    ) -> Self {
        Self {
            said: said.into_iter().collect(),
            assumed: assumed.into_iter().collect(),
        }
    }

    /// The example of what is defined here; of an array, that of its items.
    pub fn at(&self, place: NodeId) -> Option<&Scalar> {
        self.said(place).or_else(|| self.assumed.get(&place))
    }

    /// The same, if the document gives it.
    pub fn said(&self, place: NodeId) -> Option<&Scalar> {
        self.said.get(&place)
    }
}
