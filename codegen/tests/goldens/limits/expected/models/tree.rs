// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
#[serde(transparent)]
pub struct Tree(
    /// What it holds.
    pub Vec<super::Tree>,
);

impl ::std::convert::From<Vec<super::Tree>> for Tree {
    fn from(held: Vec<super::Tree>) -> Self {
        Self(held)
    }
}

impl Tree {
    pub(crate) fn limits() -> crate::runtime::Limits {
        crate::runtime::Limits::NONE
            .max_items(2)
            .items(const { &crate::runtime::Limits::NONE.object(super::Tree::limits) })
    }
}
