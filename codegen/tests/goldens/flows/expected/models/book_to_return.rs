// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// `BookToReturn`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct BookToReturn {
    /// `path`.
    ///
    /// Limits: names with `/` between them, none empty, `.` or `..`.
    pub path: String,
    /// `wet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wet: Option<bool>,
}

impl BookToReturn {
    /// With what is required, and nothing else.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            wet: None,
        }
    }

    /// What is refused before anything is sent.
    pub(crate) fn limits() -> runtime::Limits {
        runtime::Limits::NONE
            .properties(const { &[("path", runtime::Limits::NONE.relative_path())] })
    }
}
