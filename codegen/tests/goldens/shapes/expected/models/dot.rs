// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Dot: write new default;
    pub size: Option<f64> = "size", optional;
    /// Which alternative it is.
    pub r#type: Option<String> = "type", optional = Some(String::from("dot"));
}
