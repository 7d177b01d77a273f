// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Started: read write, Default;
    pub job: Option<String> = "job", optional;
}
