// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Tree: write limits new;
    #[deprecated]
    pub v_2d: Option<f32> = "2d", optional [any()];
    pub at_id: Option<String> = "@id", optional [any()];
    pub any: Option<crate::runtime::Value> = "any", any [any()];
    pub children: Option<Vec<super::Tree>> = "children", optional [items(const { &crate::runtime::Limits::NONE.object(super::Tree::limits) })];
    /// Never sent: only the service says what it is.
    pub created: Option<crate::runtime::Timestamp> = "created", optional [read_only()];
    pub r#gen: Option<i64> = "gen", optional [any()];
    pub id: Option<String> = "id", optional [any()];
    pub leaf: Option<super::Leaf> = "leaf", optional [any()];
    pub left: Box<super::Tree> = "left", required [object(super::Tree::limits)], boxed(super::Tree);
    pub map: Option<std::collections::BTreeMap<String, Option<Vec<f64>>>> = "map", optional [others(const { &crate::runtime::Limits::NONE.items(const { &crate::runtime::Limits::NONE.maximum(9.0) }) })];
    /// Limits: at least 1 character.
    pub name: String = "name", required [min_length(1)], into;
    pub null: Option<String> = "null", required [any()], into;
    pub right: Option<Option<Box<super::Tree>>> = "right", nullable [object(super::Tree::limits)];
    pub self_: Option<u32> = "self", optional [any()];
    pub shape: Option<super::Shape> = "shape", optional [object(super::Shape::limits)];
    pub stroke: Option<super::Stroke> = "stroke", optional [any()];
    * pub additional_properties: std::collections::BTreeMap<String, String> [max_length(40)];
}
