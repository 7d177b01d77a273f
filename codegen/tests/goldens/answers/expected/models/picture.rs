// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Picture: read, Default;
    pub name: Option<String> = "name", optional;
}
