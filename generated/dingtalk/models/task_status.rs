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

open_enum!(TaskStatus, Unknown);

impl TaskStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("IN_PROGRESS", Self::InProgress),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}
