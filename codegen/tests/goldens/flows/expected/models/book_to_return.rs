// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookToReturn {
    /// Limits: names with `/` between them, none empty, `.` or `..`.
    pub path: String,
    pub wet: Option<bool>,
}

object! {
    write limited BookToReturn;
    path = "path", required [relative_path()];
    wet = "wet", optional;
}

impl BookToReturn {
    /// With what is required, and nothing else.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            wet: None,
        }
    }
}
