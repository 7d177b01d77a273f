// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Refusal: read write, Default;
    pub code: Option<String> = "code", optional;
    pub message: Option<String> = "message", optional;
    pub request_id: Option<String> = "requestId", optional;
}
