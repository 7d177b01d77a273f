// Generated from the description of the API. Edit the description, not this file.

//! Deleting files and directories.

use crate::smh::*;
use crate::runtime::rows::*;

methods! {
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
    /// Only the response tells: with status 200 the directory is in the bin, as the item that is
    /// named; with status 204 it is gone. How to learn beforehand whether the bin is on is not
    /// documented.
    ///
    /// One of the vendor's SDKs knows [`RootDirectoryNotAllowed`](crate::smh::ErrorCode::RootDirectoryNotAllowed) for the root; no page says so.
    ///
    /// Vendor's page: product 1283, document 75457.
    ///
    /// Sends `DELETE /api/v1/directory/{LibraryId}/{SpaceId}/{DirPath}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// let answer = client
    ///     .delete_directory("dir_path", models::Deletion::ToRecycleBin)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `dir_path`: Path of the directory in the space: its components with `/` between them and none in front, as in `foo/bar`. Not percent-encoded. A slash travels as `%2F`, which a proxy may reject or decode. Limits: names with `/` between them, none empty, `.` or `..`.
    /// - `permanent`: Whether to delete into the recycle bin or for good.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`EmptyPath`](ErrorCode::EmptyPath): The path is missing.
    /// - 400 [`InvalidSpaceOrDirectoryPath`](ErrorCode::InvalidSpaceOrDirectoryPath): The space or the path of the directory is wrong.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RootDirectoryNotAllowed`](ErrorCode::RootDirectoryNotAllowed): The operation is not allowed on the root directory.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`DirectoryNotFound`](ErrorCode::DirectoryNotFound): There is no such directory.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 409 [`PathConflict`](ErrorCode::PathConflict): Other work is going on at the same path.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_directory(
        dir_path: impl Into<String> = set::<String>("DirPath"),
        permanent: models::Deletion = set::<models::Deletion>("permanent"),
    ) -> DeleteDirectory(DELETE_DIRECTORY);

    /// Deletes a file, into the recycle bin or for good.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_file`. To delete for good while the
    /// library has its recycle bin switched on, `delete_file_permanent` takes the place of
    /// `delete_file`.
    ///
    /// While the bin is switched off, the file is deleted for good whatever was asked for. Only
    /// the response tells: with status 200 the file is in the bin, as the item that is named; with
    /// status 204 it is gone. How to learn beforehand whether the bin is on is not documented.
    ///
    /// Vendor's page: product 1283, document 75444.
    ///
    /// Sends `DELETE /api/v1/file/{LibraryId}/{SpaceId}/{FilePath}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// let answer = client.delete_file("file_path", models::Deletion::ToRecycleBin).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `file_path`: Path of the file in the space: its components with `/` between them and none in front, as in `foo/bar.txt`. Not percent-encoded. A slash travels as `%2F`, which a proxy may reject or decode. Limits: names with `/` between them, none empty, `.` or `..`.
    /// - `permanent`: Whether to delete into the recycle bin or for good.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`EmptyPath`](ErrorCode::EmptyPath): The path is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`FileNotFound`](ErrorCode::FileNotFound): There is no such file.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 409 [`PathConflict`](ErrorCode::PathConflict): Other work is going on at the same path.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_file(
        file_path: impl Into<String> = set::<String>("FilePath"),
        permanent: models::Deletion = set::<models::Deletion>("permanent"),
    ) -> DeleteFile(DELETE_FILE);

    /// Deletes files and directories, into the recycle bin or for good.
    ///
    /// Needs the grant `admin` or `space_admin`, or those that [`DeleteFile`](crate::smh::Client::delete_file) and [`DeleteDirectory`](crate::smh::Client::delete_directory)
    /// need for what is deleted: both if files and directories are.
    ///
    /// Few items are deleted before the response, with status 200 if all succeeded and 207 if some or
    /// all failed: look at the items. Many are deleted in the background, with status 202 and the
    /// id of a task for [`QueryTasks`](crate::smh::Client::query_tasks). How many are many is not documented.
    ///
    /// An item of the answer with status 200 is in the bin, as the item that is named; one with 204
    /// is gone for good, as everything is while the library has its bin switched off.
    ///
    /// Any other status of an item is a failure: the vendor's page names 403, 404 and 500. Its
    /// `code` may be any of `ErrorCode`; which ones come is not documented.
    ///
    /// Not documented: the order of the results and whether there is one for every path, so match
    /// them on `path`; what becomes of a path that is sent twice, or along with a directory above
    /// it.
    ///
    /// Vendor's page: product 1283, document 75494.
    ///
    /// Sends `POST /api/v1/batch/{LibraryId}/{SpaceId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// let report = client
    ///     .delete_paths([
    ///         models::PathDeletion::new("foo/bar.txt", models::Deletion::ToRecycleBin),
    ///     ])
    ///     .in_batches()
    ///     .await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `paths`: What to delete, and how. Limits: 1 to 1000 items.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`EmptyPath`](ErrorCode::EmptyPath): A path is missing.
    /// - 400 [`InvalidSpaceOrDirectoryPath`](ErrorCode::InvalidSpaceOrDirectoryPath): The space or the path of a directory is wrong.
    /// - 400 [`NoItemsProvided`](ErrorCode::NoItemsProvided): The list is empty.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RootDirectoryNotAllowed`](ErrorCode::RootDirectoryNotAllowed): The operation is not allowed on the root directory.
    /// - 400 [`TooManyItems`](ErrorCode::TooManyItems): More than 1000 items.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 409 [`PathConflict`](ErrorCode::PathConflict): Other work is going on at the same path.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_paths(paths: impl Values<models::PathDeletion> = collect::<models::PathDeletion>("paths"))
        -> DeletePaths(DELETE_PATHS);
}

static DELETE_DIRECTORY: Operation = Operation::new("DeleteDirectory")
    .delete("/api/v1/directory/{LibraryId}/{SpaceId}/{DirPath}").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("DirPath").limits(Limits::NONE.relative_path()),
        Parameter::query("permanent").spellings(&[("false", "0"), ("true", "1")]).required(),
        Parameter::query("user_id").global(),
    ]);
request! {
    DeleteDirectory("delete_directory", DELETE_DIRECTORY, "Deletes a directory or an album with all it holds, into the recycle bin or for good.") -> DeleteDirectoryResponse, DeleteDirectoryResponse::read;
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

/// What [`DeleteDirectory`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteDirectoryResponse {
    /// The directory is in the recycle bin, with all it holds.
    ///
    /// HTTP status: 200.
    Recycled(models::RecycledItemReference),
    /// The directory was deleted for good, with all it held.
    ///
    /// HTTP status: 204.
    Deleted,
}

impl DeleteDirectoryResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Recycled),
            204 => Ok(Self::Deleted),
            _ => response.undocumented(),
        }
    }
}

static DELETE_FILE: Operation = Operation::new("DeleteFile").delete("/api/v1/file/{LibraryId}/{SpaceId}/{FilePath}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("FilePath").limits(Limits::NONE.relative_path()),
        Parameter::query("permanent").spellings(&[("false", "0"), ("true", "1")]).required(),
        Parameter::query("user_id").global(),
    ]);
request! {
    DeleteFile("delete_file", DELETE_FILE, "Deletes a file, into the recycle bin or for good.") -> DeleteFileResponse, DeleteFileResponse::read;
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

/// What [`DeleteFile`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteFileResponse {
    /// The file is in the recycle bin.
    ///
    /// HTTP status: 200.
    Recycled(models::RecycledItemReference),
    /// The file was deleted for good.
    ///
    /// HTTP status: 204.
    Deleted,
}

impl DeleteFileResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Recycled),
            204 => Ok(Self::Deleted),
            _ => response.undocumented(),
        }
    }
}

static DELETE_PATHS: Operation = Operation::new("DeletePaths").post("/api/v1/batch/{LibraryId}/{SpaceId}")
    .security(&[&[&security::ACCESS_TOKEN]]).batch().parameters(&[
        Parameter::query("delete").flag(),
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::query("user_id").global(),
    ])
    .body(Body::json("paths").required().limits(Limits::NONE.min_items(1).max_items(1000).items(const{&Limits::NONE.object(models::PathDeletion::limits)})));
request! {
    DeletePaths("delete_paths", DELETE_PATHS, "Deletes files and directories, into the recycle bin or for good.") -> DeletePathsResponse, DeletePathsResponse::read;
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

/// What [`DeletePaths`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeletePathsResponse {
    /// All items were deleted.
    ///
    /// HTTP status: 200.
    Deleted(models::DeletePathsResult),
    /// The items are being deleted in the background.
    ///
    /// HTTP status: 202.
    Deleting(models::TaskReference),
    /// Some items failed, or all.
    ///
    /// HTTP status: 207.
    WithFailures(models::DeletePathsResult),
}

impl DeletePathsResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Deleted),
            202 => response.json().map(Self::Deleting),
            207 => response.json().map(Self::WithFailures),
            _ => response.undocumented(),
        }
    }
}

batched!(DeletePaths);

impl<M: Mode> runtime::Batched for DeletePaths<M> {
    type Item = models::PathDeletion;
    type Result = models::ItemOutcome;
    const ITEMS: &'static str = "paths";

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
}

impl<M: Mode> runtime::Settled for DeletePaths<M> {
    type Asking = super::tasks::QueryTasks<M>;
    const TASK: &'static str = "TaskIdList";
    const IS_ARRAY: bool = true;
    const RESULTS: Option<&'static str> = Some("/result");
}
