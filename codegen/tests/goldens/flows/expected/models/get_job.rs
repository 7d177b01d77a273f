// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetJobResponse200 {
    pub job: Option<super::Job>,
}

object! {
    read GetJobResponse200;
    job = "job", optional;
}
