// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    pub leaf: Option<Box<super::TreeLeaf>>,
    pub left: Option<Box<super::Tree>>,
    pub more: Option<std::collections::BTreeMap<String, super::Tree>>,
}

object! {
    read write Tree;
    leaf = "leaf", optional;
    left = "left", optional;
    more = "more", optional;
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TreeLeaf {
    Tree(Box<super::Tree>),
    Text(String),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write TreeLeaf, Unknown;
    Tree [object()];
    Text [text()];
}
