// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Cat: read write, Default;
    pub lives: Option<i64> = "lives", optional;
}
