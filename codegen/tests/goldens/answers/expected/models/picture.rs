// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Picture: read write, Default;
    pub name: Option<String> = "name", optional;
}
