// Generated from the description of the API. Edit the description, not this file.

//! Work that goes on after the response.

use crate::smh::*;
use crate::runtime::rows::*;

methods! {
    /// Tells how far a background task on a whole library is, with its result.
    ///
    /// Known to one of the vendor's SDKs only: no page describes it. The documented way is
    /// [`QueryLibraryTasks`](crate::smh::Client::query_library_tasks). No grant is documented. For the tasks of [`ClearLibraryVersions`](crate::smh::Client::clear_library_versions) only.
    ///
    /// The status of the response is that of the query and says nothing about the task. The task is
    /// running as long as its own `status` is 202. This client takes every other value for an end;
    /// the vendor does not say so. With 500 there is no result.
    ///
    /// Only tasks that ended within the last 30 days can be queried. What is answered to an unknown
    /// id is not documented, nor how often to ask.
    ///
    /// Sends `GET /api/v1/task-result/{LibraryId}/{TaskId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let end = client.query_library_task_v2("task_id").until_done().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    query_library_task_v2(task_id: impl Into<String> = set::<String>("TaskId"))
        -> QueryLibraryTaskV2(QUERY_LIBRARY_TASK_V2);

    /// Tells how far background tasks on a whole library are.
    ///
    /// For the tasks of [`ClearLibraryVersions`](crate::smh::Client::clear_library_versions) only; [`QueryTasks`](crate::smh::Client::query_tasks) is for those of a space.
    ///
    /// No particular grant is documented. The status of the response is that of the query and says
    /// nothing about the tasks.
    ///
    /// A task is running as long as its `status` is 202. This client takes every other value for an
    /// end; the vendor does not say so.
    ///
    /// Only tasks that ended within the last 30 days can be queried. What is answered to an unknown
    /// id is not documented: such a task may be left out, or the query may fail. Nor is it
    /// documented how often to ask.
    ///
    /// Vendor's page: product 1283, document 75480.
    ///
    /// Sends `GET /api/v1/task/{LibraryId}/{TaskIdList}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let end = client.query_library_tasks(["task_id"]).until_done().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `task_id_list`: Ids of the tasks. Limits: at least 1 item.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    query_library_tasks(task_id_list: impl IntoValues<String> = collect::<String>("TaskIdList"))
        -> QueryLibraryTasks(QUERY_LIBRARY_TASKS);

    /// Tells how far a background task is, with its results by kind of task.
    ///
    /// Known to one of the vendor's SDKs only: no page describes it. The documented way is
    /// [`QueryTasks`](crate::smh::Client::query_tasks). No grant is documented.
    ///
    /// The status of the response is that of the query and says nothing about the task. The task is
    /// running as long as its own `status` is 202. This client takes every other value for an end;
    /// the vendor does not say so. With 207 some items failed: look at the results. With 500 there
    /// are none.
    ///
    /// What is answered to an unknown id is not documented, nor how long after its end a task can
    /// be queried, nor how often to ask.
    ///
    /// Sends `GET /api/v1/task-result/{LibraryId}/{SpaceId}/{TaskId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let end = client.query_task_v2("task_id").until_done().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    query_task_v2(task_id: impl Into<String> = set::<String>("TaskId")) -> QueryTaskV2(QUERY_TASK_V2);

    /// Tells how far background tasks are.
    ///
    /// No particular grant is documented. The status of the response is that of the query and says
    /// nothing about the tasks.
    ///
    /// A task is running as long as its `status` is 202. This client takes every other value for an
    /// end; the vendor does not say so. With 207 some items failed, or all: look at `result`.
    ///
    /// Only tasks that ended within the last 30 days can be queried. What is answered to an unknown
    /// id is not documented: such a task may be left out, or the query may fail, with 400, 403 or
    /// 404 and perhaps with [`TaskNotFound`](crate::smh::ErrorCode::TaskNotFound) or [`NoPermissionToOtherUserTask`](crate::smh::ErrorCode::NoPermissionToOtherUserTask). Nor is it documented
    /// how often to ask; one of the vendor's SDKs asks after one second and then every three.
    ///
    /// Vendor's page: product 1283, document 75479.
    ///
    /// Sends `GET /api/v1/task/{LibraryId}/{SpaceId}/{TaskIdList}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let end = client.query_tasks(["task_id"]).until_done().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `task_id_list`: Ids of the tasks. Limits: at least 1 item.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    query_tasks(task_id_list: impl IntoValues<String> = collect::<String>("TaskIdList")) -> QueryTasks(QUERY_TASKS);
}

static QUERY_LIBRARY_TASK_V2: Operation = Operation::new("QueryLibraryTaskV2")
    .get("/api/v1/task-result/{LibraryId}/{TaskId}").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("TaskId"),
        Parameter::query("user_id").global(),
    ]);
request! {
    QueryLibraryTaskV2("query_library_task_v2", QUERY_LIBRARY_TASK_V2, "Tells how far a background task on a whole library is, with its result.") -> models::LibraryTaskV2, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

polled!(QueryLibraryTaskV2);

impl<M: Mode> runtime::Polled for QueryLibraryTaskV2<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/status",
        failures: None,
        code: None,
        message: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };
}

static QUERY_LIBRARY_TASKS: Operation = Operation::new("QueryLibraryTasks").get("/api/v1/task/{LibraryId}/{TaskIdList}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("TaskIdList").limits(Limits::NONE.min_items(1)),
        Parameter::query("user_id").global(),
    ]);
request! {
    QueryLibraryTasks("query_library_tasks", QUERY_LIBRARY_TASKS, "Tells how far background tasks on a whole library are.") -> Vec<models::LibraryTask>, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

polled!(QueryLibraryTasks);

impl<M: Mode> runtime::Polled for QueryLibraryTasks<M> {
    const IDS: Option<&'static str> = Some("TaskIdList");

    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: Some(""),
        status: "/status",
        failures: None,
        code: None,
        message: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };
}

static QUERY_TASK_V2: Operation = Operation::new("QueryTaskV2")
    .get("/api/v1/task-result/{LibraryId}/{SpaceId}/{TaskId}").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("TaskId"),
        Parameter::query("user_id").global(),
    ]);
request! {
    QueryTaskV2("query_task_v2", QUERY_TASK_V2, "Tells how far a background task is, with its results by kind of task.") -> models::TaskV2, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

polled!(QueryTaskV2);

impl<M: Mode> runtime::Polled for QueryTaskV2<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/status",
        failures: None,
        code: None,
        message: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };
}

static QUERY_TASKS: Operation = Operation::new("QueryTasks").get("/api/v1/task/{LibraryId}/{SpaceId}/{TaskIdList}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("TaskIdList").limits(Limits::NONE.min_items(1)),
        Parameter::query("user_id").global(),
    ]);
request! {
    QueryTasks("query_tasks", QUERY_TASKS, "Tells how far background tasks are.") -> Vec<models::Task>, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

polled!(QueryTasks);

impl<M: Mode> runtime::Polled for QueryTasks<M> {
    const IDS: Option<&'static str> = Some("TaskIdList");

    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: Some(""),
        status: "/status",
        failures: None,
        code: None,
        message: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };
}
