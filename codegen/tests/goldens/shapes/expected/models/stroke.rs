// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Stroke: write, Unknown, "type";
    Line(super::Line) [object().tags(&["dashed", "solid"]).also(&["Line"]).required(&["type", "width"])];
    Dot(super::Dot) [object().tags(&["dot"]).also(&["Dot"]).optional(&["size", "type"])];
}
