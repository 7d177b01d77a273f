// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Problem: read write, Default;
    pub reason: Option<String> = "reason", optional;
}
