// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultModel {
    pub code: Option<crate::flows::ErrorCode>,
    pub job: Option<String>,
    pub later: Option<bool>,
    pub message: Option<String>,
    pub path: Option<Vec<String>>,
    pub state: Option<String>,
}

object! {
    read ResultModel;
    code = "code", lenient_optional;
    job = "job", optional;
    later = "later", optional;
    message = "message", optional;
    path = "path", optional;
    state = "state", optional;
}
