// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Note: read write, Default;
    pub text: Option<String> = "text", optional;
}
