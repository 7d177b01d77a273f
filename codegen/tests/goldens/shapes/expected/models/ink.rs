// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Ink: read write, Unknown, "type";
    Black(super::Black) [object().tags(&["black"]).also(&["Black"]).optional(&["depth", "type"])];
    Color(super::Color) [object().tags(&["hsl", "rgb"]).also(&["Color"]).optional(&["type", "x"])];
}
