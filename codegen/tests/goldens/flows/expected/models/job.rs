// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Job: read write, Default;
    pub code: Option<String> = "code", optional;
    pub failures: Option<i64> = "failures", optional;
    pub message: Option<String> = "message", optional;
    pub outcome: Option<super::JobOutcome> = "outcome", optional;
    pub state: Option<super::JobState> = "state", optional;
}

union! {
    pub enum JobOutcome: read write, Unknown;
    BooksDone(super::BooksDone) [object().required(&["books"])];
    Elsewhere(super::Elsewhere) [object().required(&["place"])];
}

open_enum! {
    pub enum JobState: default, Unknown;
    Waiting = "waiting";
    Running = "running";
    Done = "done";
    Failed = "failed";
}
