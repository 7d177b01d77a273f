// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Tree: read write, Default;
    pub leaf: Option<Box<super::TreeLeaf>> = "leaf", optional;
    pub left: Option<Box<super::Tree>> = "left", optional;
    pub more: Option<std::collections::BTreeMap<String, super::Tree>> = "more", optional;
}

union! {
    pub enum TreeLeaf: read write, Unknown;
    Tree(Box<super::Tree>) [object()];
    Text(String) [text()];
}
