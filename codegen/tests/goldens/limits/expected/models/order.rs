// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Two patterns.
    ///
    /// Limits: at most 12 characters, like `^[A-Z][\-_\w/]+\u{a}?$`, like `^A`.
    pub code: Option<String>,
    /// Limits: at most 8 properties.
    pub labels: std::collections::BTreeMap<String, String>,
    /// Limits: at least -128, at most 127, a multiple of 5.
    pub level: Option<i32>,
    /// Limits: more than 0, a multiple of 0.01.
    pub price: f64,
    /// Never sent: only the service says what it is.
    pub seal: Option<super::Seal>,
    pub target: super::Target,
    pub tree: Option<super::Tree>,
}

object! {
    read write limited Order;
    code = "code", optional [max_length(12).patterns(&["^[A-Z][\\-_\\w/]+\\u{a}?$", "^A"])];
    labels = "labels", required [max_properties(8).others(const { &crate::runtime::Limits::NONE.max_length(20) })];
    level = "level", optional [minimum(-128.0).maximum(127.0).multiples_of(&[5.0])];
    price = "price", required [exclusive_minimum(0.0).multiples_of(&[0.01])];
    seal = "seal", optional [read_only()];
    target = "target", required [object(super::Target::limits)];
    tree = "tree", optional [object(super::Tree::limits)];
}

impl Order {
    /// With what is required, and nothing else.
    pub fn new(
        labels: std::collections::BTreeMap<String, String>,
        price: f64,
        target: super::Target,
    ) -> Self {
        Self {
            code: None,
            labels,
            level: None,
            price,
            seal: None,
            target,
            tree: None,
        }
    }
}
