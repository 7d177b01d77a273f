// Generated from the description of the API. Edit the description, not this file.

//! Work that goes on after the response.

use crate::dingtalk::*;
use crate::runtime::rows::*;

methods! {
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
    /// Sends `GET /v1.0/storage/tasks/{taskId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let end = client.get_task("task_id").until_done().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `task_id`: Id of the task, as answered by the operation that started it.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.taskId`](ErrorCode::ParamErrorTaskId): The task id was rejected.
    /// - 404 [`taskNotExist`](ErrorCode::TaskNotExist): There is no such task.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_task(task_id: impl Into<String> = set::<String>("taskId")) -> GetTask(GET_TASK);
}

static GET_TASK: Operation = Operation::new("GetTask").get("/v1.0/storage/tasks/{taskId}")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("taskId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    GetTask("get_task", GET_TASK, "Tells how far a background task is.") -> models::GetTaskResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

polled!(GetTask);

impl<M: Mode> runtime::Polled for GetTask<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/task/status",
        failures: Some("/task/failCount"),
        code: Some("/task/failMessage"),
        message: None,
        running: &["INIT", "IN_PROGRESS"],
        done: &["SUCCESS"],
        partial: &[],
        failed: &["FAIL"],
    };
}
