// Generated from the description of the API. Edit the description, not this file.

//! Requests: jobs.

use crate::flows::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Tells the state of a job.
    ///
    /// Sends `GET /job/{id}`.
    ///
    /// # Arguments
    ///
    /// - `id`: `id`.
    pub fn get_job(&self, id: impl Into<String>) -> GetJob<M> {
        GetJob {
            client: self.clone(),
            id: id.into(),
        }
    }

    /// Tells the state of jobs.
    ///
    /// Sends `GET /jobs/{ids}`.
    ///
    /// # Arguments
    ///
    /// - `ids`: `ids`.
    pub fn get_jobs(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetJobs<M> {
        GetJobs {
            client: self.clone(),
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

static GET_JOB: runtime::Operation = runtime::Operation {
    id: "GetJob",
    method: runtime::http::Method::GET,
    path: "/job/{id}",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: true,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::get_job`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    id: String,
}

impl<M: runtime::Mode> GetJob<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_JOB);
        request.set(Parameter::path("id"), Some(&self.id));
        request.finish()
    }
}

impl<M: runtime::Mode> GetJob<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<GetJobResponse, Error> {
        match response.status() {
            200 => response.json().map(GetJobResponse::Ok),
            302 => response.redirect().map(GetJobResponse::Found),
            _ => response.undocumented(),
        }
    }
}
call!(GetJob -> GetJobResponse, Error, ErrorCode);

/// What [`GetJob`] responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetJobResponse {
    /// The job.
    ///
    /// HTTP status: 200.
    Ok(models::GetJobResponse200),
    /// The job has moved.
    ///
    /// HTTP status: 302.
    Found(runtime::Redirect),
}

impl<M: runtime::Mode> GetJob<M> {
    /// Asks again and again, ever more slowly, until the work has come to an end.
    pub fn until_done(self) -> runtime::Watch<Self> {
        runtime::Watch::new(self)
    }
}

impl<M: runtime::Mode> runtime::Polled for GetJob<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/job/state",
        failures: Some("/job/failures"),
        running: &["waiting", "running"],
        done: &["done"],
        partial: &[],
        failed: &["failed"],
    };

    fn asked(&self) -> Option<usize> {
        None
    }
}

static GET_JOBS: runtime::Operation = runtime::Operation {
    id: "GetJobs",
    method: runtime::http::Method::GET,
    path: "/jobs/{ids}",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::get_jobs`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobs<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    ids: Vec<String>,
}

impl<M: runtime::Mode> GetJobs<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_JOBS);
        request.set(Parameter::path("ids"), Some(&self.ids));
        request.finish()
    }
}

impl<M: runtime::Mode> GetJobs<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<Vec<models::Job>, Error> {
        response.json()
    }
}
call!(GetJobs -> Vec < models::Job >, Error, ErrorCode);

impl<M: runtime::Mode> GetJobs<M> {
    /// Asks again and again, ever more slowly, until the work has come to an end.
    pub fn until_done(self) -> runtime::Watch<Self> {
        runtime::Watch::new(self)
    }
}

impl<M: runtime::Mode> runtime::Polled for GetJobs<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: Some(""),
        status: "/state",
        failures: Some("/failures"),
        running: &["waiting", "running"],
        done: &["done"],
        partial: &[],
        failed: &["failed"],
    };

    fn asked(&self) -> Option<usize> {
        let ids: std::collections::HashSet<_> = self.ids.iter().collect();
        Some(ids.len())
    }
}
