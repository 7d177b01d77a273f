// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct GetAnythingResponse: read write, Default;
    pub why: Option<String> = "why", optional;
}
