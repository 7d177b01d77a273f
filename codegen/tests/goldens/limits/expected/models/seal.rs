// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Seal: read write, Default;
    /// Limits: at most 9 characters.
    pub number: Option<String> = "number", optional;
}
