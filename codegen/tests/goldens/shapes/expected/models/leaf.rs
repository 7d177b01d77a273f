// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Leaf: write, Default;
    pub color: Option<String> = "color", optional;
}
