// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Base: read write new;
    pub id: i64 = "id", required, itself;
    pub level: Option<super::Level> = "level", optional;
    /// What it is called.
    pub name: Option<String> = "name", optional;
}
