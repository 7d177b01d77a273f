// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Book: read write, Default;
    pub id: Option<String> = "id", optional;
}
