// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Refined: read write limits new;
    /// The number.
    ///
    /// Limits: at least 1.
    pub id: i64 = "id", required [minimum(1.0)], itself;
    /// How loud.
    pub level: Option<super::Level> = "level", optional;
    /// What it is called.
    ///
    /// Limits: at least 3 characters.
    pub name: Option<String> = "name", optional [min_length(3)];
}
