// Generated from the description of the API. Edit the description, not this file.

//! Requests: tasks.

use crate::smh::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Tells how far a background task on a whole library is, with its result.
    ///
    /// Known to one of the vendor's SDKs only: no page describes it. The documented way is
    /// `QueryLibraryTasks`. No grant is documented. For the tasks of `ClearLibraryVersions` only.
    ///
    /// The status of the answer is that of the query and says nothing about the task. The task is
    /// running as long as its own `status` is 202. This client takes every other value for an end;
    /// the vendor does not say so. With 500 there is no result.
    ///
    /// Only tasks that ended within the last 30 days can be queried. What is answered to an unknown
    /// id is not documented, nor how often to ask.
    ///
    /// Sends `GET /api/v1/task-result/{LibraryId}/{TaskId}`.
    ///
    /// # Arguments
    ///
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn query_library_task_v2(
        &self,
        task_id: impl Into<String>,
    ) -> QueryLibraryTaskV2<M> {
        QueryLibraryTaskV2 {
            client: self.clone(),
            library_id: None,
            task_id: task_id.into(),
            user_id: None,
        }
    }

    /// Tells how far background tasks on a whole library are.
    ///
    /// For the tasks of `ClearLibraryVersions` only; `QueryTasks` is for those of a space.
    ///
    /// No particular grant is documented. The status of the answer is that of the query and says
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
    /// Sends `GET /api/v1/task/{LibraryId}/{TaskIdList}`.
    ///
    /// # Arguments
    ///
    /// - `task_id_list`: Ids of the tasks. Limits: at least 1 item.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn query_library_tasks(
        &self,
        task_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> QueryLibraryTasks<M> {
        QueryLibraryTasks {
            client: self.clone(),
            library_id: None,
            task_id_list: task_id_list.into_iter().map(Into::into).collect(),
            user_id: None,
        }
    }

    /// Tells how far a background task is, with its results by kind of task.
    ///
    /// Known to one of the vendor's SDKs only: no page describes it. The documented way is
    /// `QueryTasks`. No grant is documented.
    ///
    /// The status of the answer is that of the query and says nothing about the task. The task is
    /// running as long as its own `status` is 202. This client takes every other value for an end;
    /// the vendor does not say so. With 207 some items failed: look at the results. With 500 there
    /// are none.
    ///
    /// What is answered to an unknown id is not documented, nor how long after its end a task can
    /// be queried, nor how often to ask.
    ///
    /// Sends `GET /api/v1/task-result/{LibraryId}/{SpaceId}/{TaskId}`.
    ///
    /// # Arguments
    ///
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn query_task_v2(&self, task_id: impl Into<String>) -> QueryTaskV2<M> {
        QueryTaskV2 {
            client: self.clone(),
            library_id: None,
            space_id: None,
            task_id: task_id.into(),
            user_id: None,
        }
    }

    /// Tells how far background tasks are.
    ///
    /// No particular grant is documented. The status of the answer is that of the query and says
    /// nothing about the tasks.
    ///
    /// A task is running as long as its `status` is 202. This client takes every other value for an
    /// end; the vendor does not say so. With 207 some items failed, or all: look at `result`.
    ///
    /// Only tasks that ended within the last 30 days can be queried. What is answered to an unknown
    /// id is not documented: such a task may be left out, or the query may fail, with 400, 403 or
    /// 404 and perhaps with `TaskNotFound` or `NoPermissionToOtherUserTask`. Nor is it documented
    /// how often to ask; one of the vendor's SDKs asks after one second and then every three.
    ///
    /// Vendor's page: product 1283, document 75479.
    ///
    /// Sends `GET /api/v1/task/{LibraryId}/{SpaceId}/{TaskIdList}`.
    ///
    /// # Arguments
    ///
    /// - `task_id_list`: Ids of the tasks. Limits: at least 1 item.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn query_tasks(
        &self,
        task_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> QueryTasks<M> {
        QueryTasks {
            client: self.clone(),
            library_id: None,
            space_id: None,
            task_id_list: task_id_list.into_iter().map(Into::into).collect(),
            user_id: None,
        }
    }
}

static QUERY_LIBRARY_TASK_V2: runtime::Operation = runtime::Operation {
    id: "QueryLibraryTaskV2",
    method: runtime::http::Method::GET,
    path: "/api/v1/task-result/{LibraryId}/{TaskId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::query_library_task_v2`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryLibraryTaskV2<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    task_id: String,
    user_id: Option<String>,
}

impl<M: runtime::Mode> QueryLibraryTaskV2<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&QUERY_LIBRARY_TASK_V2);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("TaskId"), Some(&self.task_id));
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> QueryLibraryTaskV2<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::LibraryTaskV2, Error> {
        response.json()
    }
}
call!(QueryLibraryTaskV2 -> models::LibraryTaskV2, Error, ErrorCode);

impl<M: runtime::Mode> QueryLibraryTaskV2<M> {
    /// Asks again and again, ever more slowly, until the work has come to an end.
    pub fn until_done(self) -> runtime::Watch<Self> {
        runtime::Watch::new(self)
    }
}

impl<M: runtime::Mode> runtime::Polled for QueryLibraryTaskV2<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/status",
        failures: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };

    fn asked(&self) -> Option<usize> {
        None
    }
}

static QUERY_LIBRARY_TASKS: runtime::Operation = runtime::Operation {
    id: "QueryLibraryTasks",
    method: runtime::http::Method::GET,
    path: "/api/v1/task/{LibraryId}/{TaskIdList}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::query_library_tasks`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryLibraryTasks<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    task_id_list: Vec<String>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> QueryLibraryTasks<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&QUERY_LIBRARY_TASKS);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request
            .set(
                Parameter::path("TaskIdList").limits(Limits::NONE.min_items(1)),
                Some(&self.task_id_list),
            );
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> QueryLibraryTasks<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<Vec<models::LibraryTask>, Error> {
        response.json()
    }
}
call!(QueryLibraryTasks -> Vec < models::LibraryTask >, Error, ErrorCode);

impl<M: runtime::Mode> QueryLibraryTasks<M> {
    /// Asks again and again, ever more slowly, until the work has come to an end.
    pub fn until_done(self) -> runtime::Watch<Self> {
        runtime::Watch::new(self)
    }
}

impl<M: runtime::Mode> runtime::Polled for QueryLibraryTasks<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: Some(""),
        status: "/status",
        failures: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };

    fn asked(&self) -> Option<usize> {
        let ids: std::collections::HashSet<_> = self.task_id_list.iter().collect();
        Some(ids.len())
    }
}

static QUERY_TASK_V2: runtime::Operation = runtime::Operation {
    id: "QueryTaskV2",
    method: runtime::http::Method::GET,
    path: "/api/v1/task-result/{LibraryId}/{SpaceId}/{TaskId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::query_task_v2`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTaskV2<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    task_id: String,
    user_id: Option<String>,
}

impl<M: runtime::Mode> QueryTaskV2<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&QUERY_TASK_V2);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::path("TaskId"), Some(&self.task_id));
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> QueryTaskV2<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::TaskV2, Error> {
        response.json()
    }
}
call!(QueryTaskV2 -> models::TaskV2, Error, ErrorCode);

impl<M: runtime::Mode> QueryTaskV2<M> {
    /// Asks again and again, ever more slowly, until the work has come to an end.
    pub fn until_done(self) -> runtime::Watch<Self> {
        runtime::Watch::new(self)
    }
}

impl<M: runtime::Mode> runtime::Polled for QueryTaskV2<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: None,
        status: "/status",
        failures: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };

    fn asked(&self) -> Option<usize> {
        None
    }
}

static QUERY_TASKS: runtime::Operation = runtime::Operation {
    id: "QueryTasks",
    method: runtime::http::Method::GET,
    path: "/api/v1/task/{LibraryId}/{SpaceId}/{TaskIdList}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::query_tasks`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTasks<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    task_id_list: Vec<String>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> QueryTasks<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&QUERY_TASKS);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request
            .set(
                Parameter::path("TaskIdList").limits(Limits::NONE.min_items(1)),
                Some(&self.task_id_list),
            );
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> QueryTasks<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<Vec<models::Task>, Error> {
        response.json()
    }
}
call!(QueryTasks -> Vec < models::Task >, Error, ErrorCode);

impl<M: runtime::Mode> QueryTasks<M> {
    /// Asks again and again, ever more slowly, until the work has come to an end.
    pub fn until_done(self) -> runtime::Watch<Self> {
        runtime::Watch::new(self)
    }
}

impl<M: runtime::Mode> runtime::Polled for QueryTasks<M> {
    const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
        tasks: Some(""),
        status: "/status",
        failures: None,
        running: &["202"],
        done: &["200", "204"],
        partial: &["207"],
        failed: &["400", "500"],
    };

    fn asked(&self) -> Option<usize> {
        let ids: std::collections::HashSet<_> = self.task_id_list.iter().collect();
        Some(ids.len())
    }
}
