// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Shape: read write limits, Unknown, "kind";
    Circle(super::Circle) [object().tags(&["circle", "round"]).also(&["Circle"]).required(&["kind"]).optional(&["radius"])] [object(super::Circle::limits)];
    Square(super::Square) [object().tags(&["Square"]).required(&["kind", "side"])];
}
