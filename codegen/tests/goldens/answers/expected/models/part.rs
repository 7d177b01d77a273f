// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Part: read write, Default;
    pub delta: Option<String> = "delta", optional;
}
