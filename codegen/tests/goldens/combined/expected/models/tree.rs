// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Tree: read write, Default;
    pub leaf: Option<Box<super::TreeLeaf>> = "leaf", optional;
    pub left: Option<Box<super::Tree>> = "left", optional;
    pub more: Option<std::collections::BTreeMap<String, super::Tree>> = "more", optional;
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
