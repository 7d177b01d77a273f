// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Job: read, Default;
    pub failures: Option<i64> = "failures", optional;
    pub state: Option<super::JobState> = "state", optional;
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
