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

object! {
    /// A circle or a square.
    pub struct ShapeBase: read write new;
    pub kind: String = "kind", required, into;
    pub label: Option<String> = "label", optional;
}
