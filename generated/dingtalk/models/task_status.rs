// Generated from the description of the API. Edit the description, not this file.

/// State of a background task.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// It was created and has not begun.
    Init,
    /// It is running.
    InProgress,
    /// It has ended, successfully.
    Success,
    /// It has ended, with a failure.
    Fail,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl TaskStatus {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Init => "INIT",
            Self::InProgress => "IN_PROGRESS",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "INIT" => Some(Self::Init),
            "IN_PROGRESS" => Some(Self::InProgress),
            "SUCCESS" => Some(Self::Success),
            "FAIL" => Some(Self::Fail),
            _ => None,
        }
    }
}

open_enum!(TaskStatus, Unknown);
