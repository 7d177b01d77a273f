// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Black: read write, Default;
    pub depth: Option<f64> = "depth", optional;
    /// Which alternative it is.
    pub r#type: Option<String> = "type", optional;
}
