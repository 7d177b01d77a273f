// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Job: read write, Default;
    pub failures: Option<i64> = "failures", optional;
    pub state: Option<super::JobState> = "state", optional;
}

open_enum! {
    pub enum JobState: default, Unknown;
    Waiting = "waiting";
    Running = "running";
    Done = "done";
    Failed = "failed";
}
