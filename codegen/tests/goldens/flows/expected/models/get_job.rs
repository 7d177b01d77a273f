// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct GetJobOkResponse: read write, Default;
    pub job: Option<super::Job> = "job", optional;
}
