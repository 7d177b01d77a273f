// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Lamp: read write, Unknown, "light";
    Steady(super::Steady) [object().tags(&["steady"]).constants(&[("light", crate::runtime::union::Constant::Text("steady"))]).required(&["light"])];
    Moving(super::Moving) [object().tags(&["blinking", "turning"]).constants(&[("light", crate::runtime::union::Constant::Text("blinking")), ("light", crate::runtime::union::Constant::Text("turning"))]).required(&["light"])];
}
