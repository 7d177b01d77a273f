// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Volume: read write, Default;
    /// Files may refer to each other.
    pub on: Option<super::Shelf> = "on", optional;
    pub title: Option<String> = "title", optional;
}
