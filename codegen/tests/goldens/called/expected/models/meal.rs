// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Meal: read write, Default;
    pub hour: Option<i64> = "hour", optional;
}
