// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    #[deprecated]
    pub v_2d: Option<f32>,
    pub at_id: Option<String>,
    pub any: Option<crate::runtime::Value>,
    pub children: Option<Vec<super::Tree>>,
    /// Never sent: only the service says what it is.
    pub created: Option<crate::runtime::Timestamp>,
    pub r#gen: Option<i64>,
    pub id: Option<String>,
    pub leaf: Option<super::Leaf>,
    pub left: Box<super::Tree>,
    pub map: Option<std::collections::BTreeMap<String, Option<Vec<f64>>>>,
    /// Limits: at least 1 character.
    pub name: String,
    pub null: Option<String>,
    pub right: Option<Option<Box<super::Tree>>>,
    pub self_: Option<u32>,
    pub shape: Option<super::Shape>,
    /// Properties that are not listed above.
    pub additional_properties: std::collections::BTreeMap<String, String>,
}

object! {
    write limited Tree;
    v_2d = "2d", optional [any()];
    at_id = "@id", optional [any()];
    any = "any", any [any()];
    children = "children", optional [items(const { &crate::runtime::Limits::NONE.object(super::Tree::limits) })];
    created = "created", optional [read_only()];
    r#gen = "gen", optional [any()];
    id = "id", optional [any()];
    leaf = "leaf", optional [any()];
    left = "left", required [object(super::Tree::limits)];
    map = "map", optional [others(const { &crate::runtime::Limits::NONE.items(const { &crate::runtime::Limits::NONE.maximum(9.0) }) })];
    name = "name", required [min_length(1)];
    null = "null", required [any()];
    right = "right", nullable [object(super::Tree::limits)];
    self_ = "self", optional [any()];
    shape = "shape", optional [object(super::Shape::limits)];
    * additional_properties [max_length(40)];
}

impl Tree {
    /// With what is required, and nothing else.
    #[allow(deprecated, reason = "a struct expression names every field")]
    pub fn new(
        left: super::Tree,
        name: impl Into<String>,
        null: impl Into<Option<String>>,
    ) -> Self {
        Self {
            v_2d: None,
            at_id: None,
            any: None,
            children: None,
            created: None,
            r#gen: None,
            id: None,
            leaf: None,
            left: Box::new(left),
            map: None,
            name: name.into(),
            null: null.into(),
            right: None,
            self_: None,
            shape: None,
            additional_properties: std::collections::BTreeMap::new(),
        }
    }
}
