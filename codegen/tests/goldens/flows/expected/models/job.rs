// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Job {
    pub failures: Option<i64>,
    pub state: Option<super::JobState>,
}

object! {
    read Job;
    failures = "failures", optional;
    state = "state", optional;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    Waiting,
    Running,
    Done,
    Failed,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(JobState, Unknown);

impl JobState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("waiting", Self::Waiting),
        ("running", Self::Running),
        ("done", Self::Done),
        ("failed", Self::Failed),
    ];
}
