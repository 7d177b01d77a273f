// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct A: read write, Default;
    pub a: Option<String> = "a", optional;
}
