// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Problem: read, Default;
    pub title: Option<String> = "title", optional;
}
