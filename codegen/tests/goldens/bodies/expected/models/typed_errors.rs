// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct TypedErrorsError: read write, Default;
    pub why: Option<String> = "why", optional;
}
