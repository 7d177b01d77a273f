// Generated from the description of the API. Edit the description, not this file.
object! {
    /// How many spaces a library has.
    pub struct SpaceCount: read write, Default;
    /// Number of spaces.
    pub total: Option<i64> = "total", lenient_optional;
}
