// Generated from the description of the API. Edit the description, not this file.

/// `Job`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Job {
    /// `failures`.
    pub failures: Option<i64>,
    /// `state`.
    pub state: Option<super::JobState>,
}

/// `Job.state`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `waiting`.
    Waiting,
    /// `running`.
    Running,
    /// `done`.
    Done,
    /// `failed`.
    Failed,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl JobState {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "waiting" => Some(Self::Waiting),
            "running" => Some(Self::Running),
            "done" => Some(Self::Done),
            "failed" => Some(Self::Failed),
            _ => None,
        }
    }
}

open_enum!(JobState, Unknown);
