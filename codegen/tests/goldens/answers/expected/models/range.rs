// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Range: read write, Default;
    pub from: Option<i64> = "from", optional;
    pub to: Option<i64> = "to", optional;
}
