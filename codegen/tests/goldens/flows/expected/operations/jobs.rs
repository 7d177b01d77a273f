// Generated from the description of the API. Edit the description, not this file.

//! Requests: jobs.

use crate::flows::*;
use crate::runtime::rows::*;

methods! {
    /// Tells the state of a job.
    ///
    /// Sends `GET /job/{id}`. It is sent again if an answer is lost.
    get_job(id: impl Into<String> = set::<String>("id")) -> GetJob(GET_JOB);

    /// Tells the state of jobs.
    ///
    /// Sends `GET /jobs/{ids}`. It is sent again if an answer is lost.
    get_jobs(ids: impl IntoValues<String> = collect::<String>("ids")) -> GetJobs(GET_JOBS);
}

static GET_JOB: Operation = Operation::new("GetJob").get("/job/{id}").security(&[&[&security::TOKEN]]).redirects()
    .rate(5, 2).parameters(&[Parameter::path("id")]);
request!(GetJob("get_job", GET_JOB, "Tells the state of a job.") -> GetJobResponse, GetJobResponse::read);

/// What [`GetJob`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetJobResponse {
    /// The job.
    ///
    /// HTTP status: 200.
    Ok(models::GetJobOkResponse),
    /// The job has moved.
    ///
    /// HTTP status: 302.
    Found(runtime::Redirect),
}

impl GetJobResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Ok),
            302 => response.redirect().map(Self::Found),
            _ => response.undocumented(),
        }
    }
}

polled!(GetJob);

impl<M: Mode> runtime::Polled for GetJob<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/job/state",
        failures: Some("/job/failures"),
        code: Some("/job/code"),
        message: Some("/job/message"),
        running: &["waiting", "running"],
        done: &["done"],
        partial: &[],
        failed: &["failed"],
    };
}

static GET_JOBS: Operation = Operation::new("GetJobs").get("/jobs/{ids}").security(&[&[&security::TOKEN]]).rate(5, 2)
    .parameters(&[Parameter::path("ids")]);
request!(GetJobs("get_jobs", GET_JOBS, "Tells the state of jobs.") -> Vec<models::Job>, Response::json);

polled!(GetJobs);

impl<M: Mode> runtime::Polled for GetJobs<M> {
    const IDS: Option<&'static str> = Some("ids");

    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: Some(""),
        status: "/state",
        failures: Some("/failures"),
        code: None,
        message: None,
        running: &["waiting", "running"],
        done: &["done"],
        partial: &[],
        failed: &["failed"],
    };
}
