// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ResultModel: read write, Default;
    pub code: Option<crate::flows::ErrorCode> = "code", lenient_optional;
    pub job: Option<String> = "job", optional;
    pub later: Option<bool> = "later", optional;
    pub message: Option<String> = "message", optional;
    pub path: Option<Vec<String>> = "path", optional;
    pub state: Option<String> = "state", optional;
}
