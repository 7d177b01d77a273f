// Generated from the description of the API. Edit the description, not this file.
union! {
    /// A circle or a square.
    pub enum Shape: read write, Unknown, "kind";
    Circle(super::Circle) [object().tags(&["circle"]).also(&["Circle"]).required(&["kind", "radius"]).optional(&["label"])];
    Square(super::Square) [object().tags(&["square"]).also(&["Square"]).required(&["kind", "side"]).optional(&["label"])];
    Shape(super::ShapeBase) [object().tags(&["Shape"]).required(&["kind"]).optional(&["label"])];
}

object! {
    /// A circle or a square.
    pub struct ShapeBase: read write new default;
    pub kind: String = "kind", required = String::from("Shape");
    pub label: Option<String> = "label", optional;
}
