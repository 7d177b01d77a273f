// Generated from the description of the API. Edit the description, not this file.

//! Requests: files.

use crate::smh::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Deletes a directory or an album with all it holds, into the recycle bin or for good.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_directory`. To delete for good while the
    /// library has its recycle bin switched on, `delete_directory_permanent` takes the place of
    /// `delete_directory`.
    ///
    /// The directory and everything below it become one item of the bin. No deletion in the
    /// background is documented, however much the directory holds.
    ///
    /// While the bin is switched off, the directory is deleted for good whatever was asked for.
    /// Only the answer tells: with status 200 the directory is in the bin, as the item that is
    /// named; with status 204 it is gone. How to learn beforehand whether the bin is on is not
    /// documented.
    ///
    /// One of the vendor's SDKs knows `RootDirectoryNotAllowed` for the root; no page says so.
    ///
    /// Vendor's page: product 1283, document 75457.
    ///
    /// Sends `DELETE /api/v1/directory/{LibraryId}/{SpaceId}/{DirPath}`.
    ///
    /// # Arguments
    ///
    /// - `dir_path`: Path of the directory in the space: its components with `/` between them and none
    ///   in front, as in `foo/bar`. Not percent-encoded. A slash travels as `%2F`, which a proxy may
    ///   reject or decode. Limits: names with `/` between them, none empty, `.` or `..`.
    /// - `permanent`: Whether to delete into the recycle bin or for good.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `EmptyPath`: The path is missing.
    /// - 400 `InvalidSpaceOrDirectoryPath`: The space or the path of the directory is wrong.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `RootDirectoryNotAllowed`: The operation is not allowed on the root directory.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `DirectoryNotFound`: There is no such directory.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 409 `PathConflict`: Other work is going on at the same path.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn delete_directory(
        &self,
        dir_path: impl Into<String>,
        permanent: models::Deletion,
    ) -> DeleteDirectory<M> {
        DeleteDirectory {
            client: self.clone(),
            library_id: None,
            space_id: None,
            dir_path: dir_path.into(),
            permanent,
            user_id: None,
        }
    }

    /// Deletes a file, into the recycle bin or for good.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_file`. To delete for good while the
    /// library has its recycle bin switched on, `delete_file_permanent` takes the place of
    /// `delete_file`.
    ///
    /// While the bin is switched off, the file is deleted for good whatever was asked for. Only
    /// the answer tells: with status 200 the file is in the bin, as the item that is named; with
    /// status 204 it is gone. How to learn beforehand whether the bin is on is not documented.
    ///
    /// Vendor's page: product 1283, document 75444.
    ///
    /// Sends `DELETE /api/v1/file/{LibraryId}/{SpaceId}/{FilePath}`.
    ///
    /// # Arguments
    ///
    /// - `file_path`: Path of the file in the space: its components with `/` between them and none in
    ///   front, as in `foo/bar.txt`. Not percent-encoded. A slash travels as `%2F`, which a proxy may
    ///   reject or decode. Limits: names with `/` between them, none empty, `.` or `..`.
    /// - `permanent`: Whether to delete into the recycle bin or for good.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `EmptyPath`: The path is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `FileNotFound`: There is no such file.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 409 `PathConflict`: Other work is going on at the same path.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn delete_file(
        &self,
        file_path: impl Into<String>,
        permanent: models::Deletion,
    ) -> DeleteFile<M> {
        DeleteFile {
            client: self.clone(),
            library_id: None,
            space_id: None,
            file_path: file_path.into(),
            permanent,
            user_id: None,
        }
    }

    /// Deletes files and directories, into the recycle bin or for good.
    ///
    /// Needs the grant `admin` or `space_admin`, or those that `DeleteFile` and `DeleteDirectory`
    /// need for what is deleted: both if files and directories are.
    ///
    /// Few items are deleted before the answer, with status 200 if all succeeded and 207 if some or
    /// all failed: look at the items. Many are deleted in the background, with status 202 and the
    /// id of a task for `QueryTasks`. How many are many is not documented.
    ///
    /// An item of the answer with status 200 is in the bin, as the item that is named; one with 204
    /// is gone for good, as everything is while the library has its bin switched off.
    ///
    /// Not documented: the order of the results and whether there is one for every path, so match
    /// them on `path`; what becomes of a path that is sent twice, or along with a directory above
    /// it.
    ///
    /// Vendor's page: product 1283, document 75494.
    ///
    /// Sends `POST /api/v1/batch/{LibraryId}/{SpaceId}`.
    ///
    /// # Arguments
    ///
    /// - `paths`: What to delete, and how. Limits: 1 to 1000 items.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `EmptyPath`: A path is missing.
    /// - 400 `InvalidSpaceOrDirectoryPath`: The space or the path of a directory is wrong.
    /// - 400 `NoItemsProvided`: The list is empty.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `RootDirectoryNotAllowed`: The operation is not allowed on the root directory.
    /// - 400 `TooManyItems`: More than 1000 items.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 409 `PathConflict`: Other work is going on at the same path.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn delete_paths(
        &self,
        paths: impl IntoIterator<Item = models::PathDeletion>,
    ) -> DeletePaths<M> {
        DeletePaths {
            client: self.clone(),
            library_id: None,
            space_id: None,
            user_id: None,
            paths: paths.into_iter().collect(),
        }
    }
}

static DELETE_DIRECTORY: runtime::Operation = runtime::Operation {
    id: "DeleteDirectory",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/directory/{LibraryId}/{SpaceId}/{DirPath}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_directory`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDirectory<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    dir_path: String,
    permanent: models::Deletion,
    user_id: Option<String>,
}

impl<M: runtime::Mode> DeleteDirectory<M> {
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
        let mut request = self.client.handle.request(&DELETE_DIRECTORY);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request
            .set(
                Parameter::path("DirPath").limits(Limits::NONE.relative_path()),
                Some(&self.dir_path),
            );
        request.set(Parameter::query("permanent").required(), Some(&self.permanent));
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteDirectory<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<DeleteDirectoryResponse, Error> {
        match response.status() {
            200 => response.json().map(DeleteDirectoryResponse::Ok),
            204 => Ok(DeleteDirectoryResponse::NoContent),
            _ => response.undocumented(),
        }
    }
}
call!(DeleteDirectory -> DeleteDirectoryResponse, Error, ErrorCode);

/// What [`DeleteDirectory`] responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteDirectoryResponse {
    /// The directory is in the recycle bin, with all it holds.
    ///
    /// HTTP status: 200.
    Ok(models::RecycledItemReference),
    /// The directory was deleted for good, with all it held.
    ///
    /// HTTP status: 204.
    NoContent,
}

static DELETE_FILE: runtime::Operation = runtime::Operation {
    id: "DeleteFile",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/file/{LibraryId}/{SpaceId}/{FilePath}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_file`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFile<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    file_path: String,
    permanent: models::Deletion,
    user_id: Option<String>,
}

impl<M: runtime::Mode> DeleteFile<M> {
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
        let mut request = self.client.handle.request(&DELETE_FILE);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request
            .set(
                Parameter::path("FilePath").limits(Limits::NONE.relative_path()),
                Some(&self.file_path),
            );
        request.set(Parameter::query("permanent").required(), Some(&self.permanent));
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteFile<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<DeleteFileResponse, Error> {
        match response.status() {
            200 => response.json().map(DeleteFileResponse::Ok),
            204 => Ok(DeleteFileResponse::NoContent),
            _ => response.undocumented(),
        }
    }
}
call!(DeleteFile -> DeleteFileResponse, Error, ErrorCode);

/// What [`DeleteFile`] responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteFileResponse {
    /// The file is in the recycle bin.
    ///
    /// HTTP status: 200.
    Ok(models::RecycledItemReference),
    /// The file was deleted for good.
    ///
    /// HTTP status: 204.
    NoContent,
}

static DELETE_PATHS: runtime::Operation = runtime::Operation {
    id: "DeletePaths",
    method: runtime::http::Method::POST,
    path: "/api/v1/batch/{LibraryId}/{SpaceId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_paths`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePaths<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    user_id: Option<String>,
    paths: Vec<models::PathDeletion>,
}

impl<M: runtime::Mode> DeletePaths<M> {
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
        let mut request = self.client.handle.request(&DELETE_PATHS);
        request.empty_query_parameter("delete");
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request
            .json(
                "paths",
                true,
                Limits::NONE
                    .min_items(1)
                    .max_items(1000)
                    .items(const { &Limits::NONE.object(models::PathDeletion::limits) }),
                Some(&self.paths),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> DeletePaths<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<DeletePathsResponse, Error> {
        match response.status() {
            200 => response.json().map(DeletePathsResponse::Ok),
            202 => response.json().map(DeletePathsResponse::Accepted),
            207 => response.json().map(DeletePathsResponse::MultiStatus),
            _ => response.undocumented(),
        }
    }
}
call!(DeletePaths -> DeletePathsResponse, Error, ErrorCode);

/// What [`DeletePaths`] responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeletePathsResponse {
    /// All items were deleted.
    ///
    /// HTTP status: 200.
    Ok(models::DeletePathsResult),
    /// The items are being deleted in the background.
    ///
    /// HTTP status: 202.
    Accepted(models::TaskReference),
    /// Some items failed, or all.
    ///
    /// HTTP status: 207.
    MultiStatus(models::DeletePathsResult),
}

impl<M: runtime::Mode> DeletePaths<M> {
    /// Sends any number of items, at most 1000 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for DeletePaths<M> {
    type Item = models::PathDeletion;
    type Result = models::ItemOutcome;
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 1000,
        key: Some("/path"),
        results: Some("/result"),
        task: Some("/taskId"),
        done: None,
        result: Some(runtime::ResultRules {
            item: "/path",
            pending: None,
            task: None,
            done: runtime::Match {
                field: "/status",
                values: &["200", "204"],
            },
            code: Some("/code"),
            message: Some("/message"),
        }),
    };

    fn take_items(&mut self) -> Vec<models::PathDeletion> {
        std::mem::take(&mut self.paths)
    }

    fn set_items(&mut self, items: Vec<models::PathDeletion>) {
        self.paths = items;
    }
}
