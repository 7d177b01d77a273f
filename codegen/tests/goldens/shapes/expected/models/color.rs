// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Color: read write, Default;
    /// Which alternative it is: `hsl` or `rgb`.
    pub r#type: Option<String> = "type", optional;
    pub x: Option<f64> = "x", optional;
}
