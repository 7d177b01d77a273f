// Generated from the description of the API. Edit the description, not this file.

//! Requests: tasks.

use crate::dingtalk::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Tells how far a background task is.
    ///
    /// Permission `Storage.Task.Read`; for internal and third-party enterprise apps. For deletions
    /// and restores that were answered with a `taskId`, and for moves and copies.
    ///
    /// A task has ended with `SUCCESS` or `FAIL`. Which of the two a task gets that failed in part
    /// is not documented: look at `failCount`, too. With `FAIL`, too, some sub-tasks may have
    /// succeeded: look at `successCount`. Believe `status` alone about whether it still runs. How
    /// often to ask, and how long an ended task can be read, is not documented.
    ///
    /// Vendor's page: `get-the-asynchronous-task-information-in-storage`.
    ///
    /// Sends `GET /v1.0/storage/tasks/{taskId}`.
    ///
    /// # Arguments
    ///
    /// - `task_id`: Id of the task, as answered by the operation that started it.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.taskId`: The task id was rejected.
    /// - 404 `taskNotExist`: There is no such task.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_task(&self, task_id: impl Into<String>) -> GetTask<M> {
        GetTask {
            client: self.clone(),
            task_id: task_id.into(),
            union_id: None,
        }
    }
}

static GET_TASK: runtime::Operation = runtime::Operation {
    id: "GetTask",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/tasks/{taskId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_task`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTask<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    task_id: String,
    union_id: Option<String>,
}

impl<M: runtime::Mode> GetTask<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_TASK);
        request.set(Parameter::path("taskId"), Some(&self.task_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetTask<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetTaskResult, Error> {
        response.json()
    }
}
call!(GetTask -> models::GetTaskResult, Error, ErrorCode);

impl<M: runtime::Mode> GetTask<M> {
    /// Asks again and again, ever more slowly, until the work has come to an end.
    pub fn until_done(self) -> runtime::Watch<Self> {
        runtime::Watch::new(self)
    }
}

impl<M: runtime::Mode> runtime::Polled for GetTask<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/task/status",
        failures: Some("/task/failCount"),
        running: &["INIT", "IN_PROGRESS"],
        done: &["SUCCESS"],
        partial: &[],
        failed: &["FAIL"],
    };

    fn asked(&self) -> Option<usize> {
        None
    }
}
