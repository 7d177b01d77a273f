// Generated from the description of the API. Edit the description, not this file.

//! Earlier versions of files, and going back to one.

use crate::smh::*;
use crate::runtime::rows::*;

methods! {
    /// Deletes all earlier versions of all files of a library for good.
    ///
    /// Takes no list: the versions of every file in every space of the library go, and nothing
    /// brings them back.
    ///
    /// Needs the grant `admin`. Switch the keeping of versions off first, with
    /// [`SetVersionSettings`](crate::smh::Client::set_version_settings), which takes effect after about a minute.
    ///
    /// Once a minute. What is answered sooner, or while versions are kept, is not documented.
    ///
    /// Goes on in the background, as a task for [`QueryLibraryTasks`](crate::smh::Client::query_library_tasks).
    ///
    /// Vendor's page: product 1283, document 75491.
    ///
    /// Sends `DELETE /api/v1/directory-history/{LibraryId}/library-history`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.clear_library_versions("library_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `library_id`: Id of the library.
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
    clear_library_versions(library_id: impl Into<String> = set::<String>("LibraryId"))
        -> ClearLibraryVersions(CLEAR_LIBRARY_VERSIONS);

    /// Deletes earlier versions of files.
    ///
    /// No way to bring the versions back is documented.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_history`.
    ///
    /// The ids are all that tells which files are meant: take them from [`ListFileVersions`](crate::smh::Client::list_file_versions), and do
    /// not mistake `version` for `id`. The latest version has no id.
    ///
    /// Not documented: whether some can be deleted while others fail, so list the versions after a
    /// failure; what is answered to an id that no version has.
    ///
    /// Vendor's page: product 1283, document 75487.
    ///
    /// Sends `POST /api/v1/directory-history/{LibraryId}/{SpaceId}/delete`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let report = client.delete_file_versions(["1"]).in_batches().await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `history_ids`: Ids of the versions, as listed by [`ListFileVersions`](crate::smh::Client::list_file_versions). Limits: 1 to 100 items, at least 1 character each.
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
    delete_file_versions(history_ids: impl IntoValues<String> = collect::<String>("historyIds"))
        -> DeleteFileVersions(DELETE_FILE_VERSIONS);

    /// Tells whether a library keeps versions of files, and how many for how long.
    ///
    /// Needs the grant `admin`. While no versions are kept, the response says just that.
    ///
    /// Vendor's page: product 1283, document 75490.
    ///
    /// Sends `GET /api/v1/directory-history/{LibraryId}/library-history`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.get_version_settings().await?;
    /// # Ok(()) }
    /// ```
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
    get_version_settings() -> GetVersionSettings(GET_VERSION_SETTINGS);

    /// Lists the versions of a file, page by page.
    ///
    /// No particular grant is documented. What is answered while the library keeps no versions is
    /// not documented either.
    ///
    /// The latest version comes first, whatever the order, and is the one without an `id`: it
    /// cannot be made the latest again.
    ///
    /// Walk through the pages either with `marker` and `limit` or with `page` and `page_size`.
    /// With both the service goes by pages, with neither by markers. Only by markers there is a
    /// `nextMarker`, and only while `hasMore` is true; only by pages there is a `totalNum`.
    ///
    /// Vendor's page: product 1283, document 75486.
    ///
    /// Sends `GET /api/v1/directory-history/{LibraryId}/{SpaceId}/history-list/{FilePath}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let mut items = client.list_file_versions("file_path").limit(50).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `file_path`: Path of the file in the space: its components with `/` between them and none in front, as in `foo/bar.txt`. Not percent-encoded. A slash travels as `%2F`, which a proxy may reject or decode. Limits: names with `/` between them, none empty, `.` or `..`.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`EmptyPath`](ErrorCode::EmptyPath): The path is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`UnsupportedFileType`](ErrorCode::UnsupportedFileType): Directories and symbolic links have no versions.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`FileNotFound`](ErrorCode::FileNotFound): There is no such file.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`MarkerNotFound`](ErrorCode::MarkerNotFound): The page to go on with was not found.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    list_file_versions(file_path: impl Into<String> = set::<String>("FilePath")) -> ListFileVersions(LIST_FILE_VERSIONS);

    /// Makes an earlier version of a file the latest one.
    ///
    /// Needs the grant `admin`, `space_admin` or `set_history_latest`.
    ///
    /// The `id` of the version is all that tells which file is meant: take it from
    /// [`ListFileVersions`](crate::smh::Client::list_file_versions), and do not mistake `version` for it.
    ///
    /// Not documented: whether the version keeps its number and its id or becomes a new one, so
    /// list the versions again; what is answered to an id that no version has.
    ///
    /// Vendor's page: product 1283, document 75488.
    ///
    /// Sends `POST /api/v1/directory-history/{LibraryId}/{SpaceId}/latest-version/{HistoryId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.set_latest_version(1).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `history_id`: Id of the version, as listed by [`ListFileVersions`](crate::smh::Client::list_file_versions).
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`FileNotFound`](ErrorCode::FileNotFound): There is no such file.
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
    set_latest_version(history_id: i64 = set::<i64>("HistoryId")) -> SetLatestVersion(SET_LATEST_VERSION);

    /// Sets whether a library keeps versions of files, and how many for how long.
    ///
    /// Needs the grant `admin`.
    ///
    /// What is left out stays as it is. The settings take effect after about a minute.
    ///
    /// While versions are kept, files cannot be overwritten by restoring from the recycle bin.
    ///
    /// Not documented: what becomes of the versions that are there when their number or age is
    /// limited further, or when they are switched off without `isClearFileHistory`.
    ///
    /// Vendor's page: product 1283, document 75489.
    ///
    /// Sends `POST /api/v1/directory-history/{LibraryId}/library-history`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// client.set_version_settings(true).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `enable_file_history`: Whether versions are kept.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`InvalidFileHistoryCount`](ErrorCode::InvalidFileHistoryCount): The number of versions to keep is out of range.
    /// - 400 [`InvalidFileHistoryExpireDay`](ErrorCode::InvalidFileHistoryExpireDay): The number of days to keep versions is out of range.
    /// - 400 [`InvalidFileHistoryMergeInterval`](ErrorCode::InvalidFileHistoryMergeInterval): The time within which versions are merged is out of range.
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
    set_version_settings(enable_file_history: bool = set::<bool>("enableFileHistory"))
        -> SetVersionSettings(SET_VERSION_SETTINGS);
}

static CLEAR_LIBRARY_VERSIONS: Operation = Operation::new("ClearLibraryVersions")
    .delete("/api/v1/directory-history/{LibraryId}/library-history").security(&[&[&security::ACCESS_TOKEN]])
    .parameters(&[Parameter::path("LibraryId")]);
request!(ClearLibraryVersions("clear_library_versions", CLEAR_LIBRARY_VERSIONS, "Deletes all earlier versions of all files of a library for good.") -> models::TaskReference, Response::json);

static DELETE_FILE_VERSIONS: Operation = Operation::new("DeleteFileVersions")
    .post("/api/v1/directory-history/{LibraryId}/{SpaceId}/delete").security(&[&[&security::ACCESS_TOKEN]]).batch()
    .parameters(&[Parameter::path("LibraryId").global(), Parameter::path("SpaceId").global()])
    .body(Body::json("historyIds").required().limits(Limits::NONE.min_items(1).max_items(100).items(const{&Limits::NONE.min_length(1)})));
request! {
    DeleteFileVersions("delete_file_versions", DELETE_FILE_VERSIONS, "Deletes earlier versions of files.") -> (), Response::nothing;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
}

batched!(DeleteFileVersions);

impl<M: Mode> runtime::Batched for DeleteFileVersions<M> {
    type Item = String;
    type Result = ();
    const ITEMS: &'static str = "historyIds";

    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 100,
        key: None,
        results: None,
        task: None,
        done: None,
        result: None,
    };
}

static GET_VERSION_SETTINGS: Operation = Operation::new("GetVersionSettings")
    .get("/api/v1/directory-history/{LibraryId}/library-history").security(&[&[&security::ACCESS_TOKEN]])
    .parameters(&[Parameter::path("LibraryId").global()]);
request! {
    GetVersionSettings("get_version_settings", GET_VERSION_SETTINGS, "Tells whether a library keeps versions of files, and how many for how long.") -> models::VersionSettings, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
}

static LIST_FILE_VERSIONS: Operation = Operation::new("ListFileVersions")
    .get("/api/v1/directory-history/{LibraryId}/{SpaceId}/history-list/{FilePath}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("FilePath").limits(Limits::NONE.relative_path()),
        Parameter::query("marker"),
        Parameter::query("limit"),
        Parameter::query("page"),
        Parameter::query("page_size"),
        Parameter::query("order_by"),
        Parameter::query("order_by_type"),
    ]).exclusive(&[&["marker", "limit"], &["page", "page_size"]]);
request! {
    ListFileVersions("list_file_versions", LIST_FILE_VERSIONS, "Lists the versions of a file, page by page.") -> models::FileVersionPage, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// Where to go on: the `nextMarker` of the page before, unchanged. Leave it out for the
    /// first page. Not together with `page` and `page_size`.
    marker(value: impl Into<String>) = set::<String>("marker");
    /// How many versions the page may hold. A maximum is not documented. Not together with
    /// `page` and `page_size`.
    ///
    /// Defaults to `20`.
    limit(value: i32) = set::<i32>("limit");
    /// Number of the page. Not together with `marker` and `limit`. `.pages()` and `.items()` go
    /// by markers and refuse it.
    page(value: i32) = set::<i32>("page");
    /// How many versions the page may hold. A maximum is not documented. Not together with
    /// `marker` and `limit`. `.pages()` and `.items()` go by markers and refuse it.
    ///
    /// Defaults to `20`.
    page_size(value: i32) = set::<i32>("page_size");
    /// What to sort the versions after the latest by. Defaults to `"id"`.
    order_by(value: impl Into<models::FileVersionOrder>) = set::<models::FileVersionOrder>("order_by");
    /// Which way to sort. Without it the largest comes first.
    order_by_type(value: impl Into<models::SortDirection>) = set::<models::SortDirection>("order_by_type");
}

paged!(ListFileVersions);

impl<M: Mode> runtime::Paged for ListFileVersions<M> {
    type Item = models::FileVersion;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
            "marker",
            &[runtime::Place::Body("/nextMarker")],
            "/contents",
        )
        .conflicting(&["page", "page_size"]);

    fn into_items(page: models::FileVersionPage) -> Vec<models::FileVersion> {
        page.contents.unwrap_or_default()
    }
}

static SET_LATEST_VERSION: Operation = Operation::new("SetLatestVersion")
    .post("/api/v1/directory-history/{LibraryId}/{SpaceId}/latest-version/{HistoryId}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("HistoryId"),
    ]);
request! {
    SetLatestVersion("set_latest_version", SET_LATEST_VERSION, "Makes an earlier version of a file the latest one.") -> models::FileInformation, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
}

static SET_VERSION_SETTINGS: Operation = Operation::new("SetVersionSettings")
    .post("/api/v1/directory-history/{LibraryId}/library-history").security(&[&[&security::ACCESS_TOKEN]])
    .parameters(&[Parameter::path("LibraryId").global()]).body(Body::json_of(&[
        Property::new("enableFileHistory").required(),
        Property::new("fileHistoryCount").limits(Limits::NONE.minimum(1.0).maximum(999.0)),
        Property::new("fileHistoryExpireDay").limits(Limits::NONE.minimum(0.0).maximum(999.0)),
        Property::new("isClearFileHistory"),
        Property::new("mergeInterval").limits(Limits::NONE.minimum(0.0).maximum(600.0)),
    ]));
request! {
    SetVersionSettings("set_version_settings", SET_VERSION_SETTINGS, "Sets whether a library keeps versions of files, and how many for how long.") -> (), Response::nothing;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// How many versions of a file are kept.
    ///
    /// Limits: at least 1, at most 999.
    file_history_count(value: i32) = set::<i32>("fileHistoryCount");
    /// How long a version is kept, in days. With 0 there is no end.
    ///
    /// Limits: at least 0, at most 999.
    file_history_expire_day(value: i32) = set::<i32>("fileHistoryExpireDay");
    /// Whether to delete the versions that are there. May be sent along when versions
    /// are switched off, as two of the vendor's mobile SDKs say. Nothing brings the
    /// versions back, as far as is documented. What the service does without it is not
    /// documented. The newest of the vendor's SDKs does not have it.
    is_clear_file_history(value: bool) = set::<bool>("isClearFileHistory");
    /// Within which time versions are merged into one, in seconds: 0, or 5 to 600.
    ///
    /// Limits: at least 0, at most 600.
    merge_interval(value: i32) = set::<i32>("mergeInterval");
}
