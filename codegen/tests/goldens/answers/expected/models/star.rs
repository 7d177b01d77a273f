// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Star: read write, Default;
    pub at: Option<crate::runtime::Timestamp> = "at", optional;
}
