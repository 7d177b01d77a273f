// Generated from the description of the API. Edit the description, not this file.

/// A circle or a square.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(super::Circle),
    Square(super::Square),
    Shape(super::ShapeBase),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write Shape, Unknown, "kind";
    Circle [object().tags(&["circle"]).required(&["kind", "radius"]).optional(&["label"])];
    Square [object().tags(&["square"]).required(&["kind", "side"]).optional(&["label"])];
    Shape [object().tags(&["Shape"]).required(&["kind"]).optional(&["label"])];
}

/// A circle or a square.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeBase {
    pub kind: String,
    pub label: Option<String>,
}

object! {
    read write ShapeBase;
    kind = "kind", required;
    label = "label", optional;
}

impl ShapeBase {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            label: None,
        }
    }
}
