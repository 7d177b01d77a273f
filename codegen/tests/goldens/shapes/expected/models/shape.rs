// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(super::Circle),
    Square(super::Square),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write limited Shape, Unknown, "kind";
    Circle [object().tags(&["circle", "round"]).required(&["kind"]).optional(&["radius"])] [object(super::Circle::limits)];
    Square [object().tags(&["Square"]).required(&["kind", "side"])];
}
