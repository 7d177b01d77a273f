// Generated from the description of the API. Edit the description, not this file.

//! Requests: versions.

use crate::smh::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Deletes all earlier versions of all files of a library for good.
    ///
    /// Takes no list: the versions of every file in every space of the library go, and nothing
    /// brings them back.
    ///
    /// Needs the grant `admin`. Switch the keeping of versions off first, with
    /// `SetVersionSettings`, which takes effect after about a minute.
    ///
    /// Once a minute. What is answered sooner, or while versions are kept, is not documented.
    ///
    /// Goes on in the background, as a task for `QueryLibraryTasks`.
    ///
    /// Vendor's page: product 1283, document 75491.
    ///
    /// Sends `DELETE /api/v1/directory-history/{LibraryId}/library-history`.
    ///
    /// # Arguments
    ///
    /// - `library_id`: Id of the library.
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
    pub fn clear_library_versions(
        &self,
        library_id: impl Into<String>,
    ) -> ClearLibraryVersions<M> {
        ClearLibraryVersions {
            client: self.clone(),
            library_id: library_id.into(),
        }
    }

    /// Deletes earlier versions of files.
    ///
    /// No way to bring the versions back is documented.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_history`.
    ///
    /// The ids are all that tells which files are meant: take them from `ListFileVersions`, and do
    /// not mistake `version` for `id`. The latest version has no id.
    ///
    /// Not documented: whether some can be deleted while others fail, so list the versions after a
    /// failure; what is answered to an id that no version has.
    ///
    /// Vendor's page: product 1283, document 75487.
    ///
    /// Sends `POST /api/v1/directory-history/{LibraryId}/{SpaceId}/delete`.
    ///
    /// # Arguments
    ///
    /// - `history_ids`: Ids of the versions, as listed by `ListFileVersions`. Limits: 1 to 100 items,
    ///   at least 1 character each.
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
    pub fn delete_file_versions(
        &self,
        history_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteFileVersions<M> {
        DeleteFileVersions {
            client: self.clone(),
            library_id: None,
            space_id: None,
            history_ids: history_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Tells whether a library keeps versions of files, and how many for how long.
    ///
    /// Needs the grant `admin`. While no versions are kept, the answer says just that.
    ///
    /// Vendor's page: product 1283, document 75490.
    ///
    /// Sends `GET /api/v1/directory-history/{LibraryId}/library-history`.
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
    pub fn get_version_settings(&self) -> GetVersionSettings<M> {
        GetVersionSettings {
            client: self.clone(),
            library_id: None,
        }
    }

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
    /// Sends `GET /api/v1/directory-history/{LibraryId}/{SpaceId}/history-list/{FilePath}`.
    ///
    /// # Arguments
    ///
    /// - `file_path`: Path of the file in the space: its components with `/` between them and none in
    ///   front, as in `foo/bar.txt`. Not percent-encoded. A slash travels as `%2F`, which a proxy may
    ///   reject or decode. Limits: names with `/` between them, none empty, `.` or `..`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `EmptyPath`: The path is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `UnsupportedFileType`: Directories and symbolic links have no versions.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `FileNotFound`: There is no such file.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `MarkerNotFound`: The page to go on with was not found.
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
    pub fn list_file_versions(
        &self,
        file_path: impl Into<String>,
    ) -> ListFileVersions<M> {
        ListFileVersions {
            client: self.clone(),
            library_id: None,
            space_id: None,
            file_path: file_path.into(),
            marker: None,
            limit: None,
            page: None,
            page_size: None,
            order_by: None,
            order_by_type: None,
        }
    }

    /// Makes an earlier version of a file the latest one.
    ///
    /// Needs the grant `admin`, `space_admin` or `set_history_latest`.
    ///
    /// The `id` of the version is all that tells which file is meant: take it from
    /// `ListFileVersions`, and do not mistake `version` for it.
    ///
    /// Not documented: whether the version keeps its number and its id or becomes a new one, so
    /// list the versions again; what is answered to an id that no version has.
    ///
    /// Vendor's page: product 1283, document 75488.
    ///
    /// Sends `POST /api/v1/directory-history/{LibraryId}/{SpaceId}/latest-version/{HistoryId}`.
    ///
    /// # Arguments
    ///
    /// - `history_id`: Id of the version, as listed by `ListFileVersions`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `FileNotFound`: There is no such file.
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
    pub fn set_latest_version(&self, history_id: i64) -> SetLatestVersion<M> {
        SetLatestVersion {
            client: self.clone(),
            library_id: None,
            space_id: None,
            history_id,
        }
    }

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
    /// Sends `POST /api/v1/directory-history/{LibraryId}/library-history`.
    ///
    /// # Arguments
    ///
    /// - `enable_file_history`: Whether versions are kept.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `InvalidFileHistoryCount`: The number of versions to keep is out of range.
    /// - 400 `InvalidFileHistoryExpireDay`: The number of days to keep versions is out of range.
    /// - 400 `InvalidFileHistoryMergeInterval`: The time within which versions are merged is out of
    ///   range.
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
    pub fn set_version_settings(
        &self,
        enable_file_history: bool,
    ) -> SetVersionSettings<M> {
        SetVersionSettings {
            client: self.clone(),
            library_id: None,
            enable_file_history,
            file_history_count: None,
            file_history_expire_day: None,
            is_clear_file_history: None,
            merge_interval: None,
        }
    }
}

static CLEAR_LIBRARY_VERSIONS: runtime::Operation = runtime::Operation {
    id: "ClearLibraryVersions",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/directory-history/{LibraryId}/library-history",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::clear_library_versions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClearLibraryVersions<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: String,
}

impl<M: runtime::Mode> ClearLibraryVersions<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&CLEAR_LIBRARY_VERSIONS);
        request.set(Parameter::path("LibraryId"), Some(&self.library_id));
        request.finish()
    }
}

impl<M: runtime::Mode> ClearLibraryVersions<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::TaskReference, Error> {
        response.json()
    }
}
call!(ClearLibraryVersions -> models::TaskReference, Error, ErrorCode);

static DELETE_FILE_VERSIONS: runtime::Operation = runtime::Operation {
    id: "DeleteFileVersions",
    method: runtime::http::Method::POST,
    path: "/api/v1/directory-history/{LibraryId}/{SpaceId}/delete",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_file_versions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFileVersions<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    history_ids: Vec<String>,
}

impl<M: runtime::Mode> DeleteFileVersions<M> {
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

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&DELETE_FILE_VERSIONS);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request
            .json(
                "historyIds",
                true,
                Limits::NONE
                    .min_items(1)
                    .max_items(100)
                    .items(const { &Limits::NONE.min_length(1) }),
                Some(&self.history_ids),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteFileVersions<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(DeleteFileVersions -> (), Error, ErrorCode);

impl<M: runtime::Mode> DeleteFileVersions<M> {
    /// Sends any number of items, at most 100 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for DeleteFileVersions<M> {
    type Item = String;
    type Result = ();
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 100,
        key: None,
        results: None,
        task: None,
        done: None,
        result: None,
    };

    fn take_items(&mut self) -> Vec<String> {
        std::mem::take(&mut self.history_ids)
    }

    fn set_items(&mut self, items: Vec<String>) {
        self.history_ids = items;
    }
}

static GET_VERSION_SETTINGS: runtime::Operation = runtime::Operation {
    id: "GetVersionSettings",
    method: runtime::http::Method::GET,
    path: "/api/v1/directory-history/{LibraryId}/library-history",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::get_version_settings`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVersionSettings<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
}

impl<M: runtime::Mode> GetVersionSettings<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_VERSION_SETTINGS);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> GetVersionSettings<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::VersionSettings, Error> {
        response.json()
    }
}
call!(GetVersionSettings -> models::VersionSettings, Error, ErrorCode);

static LIST_FILE_VERSIONS: runtime::Operation = runtime::Operation {
    id: "ListFileVersions",
    method: runtime::http::Method::GET,
    path: "/api/v1/directory-history/{LibraryId}/{SpaceId}/history-list/{FilePath}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::list_file_versions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileVersions<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    file_path: String,
    marker: Option<String>,
    limit: Option<i32>,
    page: Option<i32>,
    page_size: Option<i32>,
    order_by: Option<models::FileVersionOrder>,
    order_by_type: Option<models::SortDirection>,
}

impl<M: runtime::Mode> ListFileVersions<M> {
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

    /// Where to go on: the `nextMarker` of the page before, unchanged. Leave it out for the
    /// first page. Not together with `page` and `page_size`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// How many versions the page may hold. A maximum is not documented. Not together with
    /// `page` and `page_size`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of the page. Not together with `marker` and `limit`. `.pages()` and `.items()` go
    /// by markers and refuse it.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// How many versions the page may hold. A maximum is not documented. Not together with
    /// `marker` and `limit`. `.pages()` and `.items()` go by markers and refuse it.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// What to sort the versions after the latest by.
    pub fn order_by(mut self, order_by: impl Into<models::FileVersionOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Which way to sort. Without it the largest comes first.
    pub fn order_by_type(
        mut self,
        order_by_type: impl Into<models::SortDirection>,
    ) -> Self {
        self.order_by_type = Some(order_by_type.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_FILE_VERSIONS);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request
            .set(
                Parameter::path("FilePath").limits(Limits::NONE.relative_path()),
                Some(&self.file_path),
            );
        request.set(Parameter::query("marker"), self.marker.as_ref());
        request.set(Parameter::query("limit"), self.limit.as_ref());
        request.set(Parameter::query("page"), self.page.as_ref());
        request.set(Parameter::query("page_size"), self.page_size.as_ref());
        request.set(Parameter::query("order_by"), self.order_by.as_ref());
        request.set(Parameter::query("order_by_type"), self.order_by_type.as_ref());
        request
            .exclusive(
                &[
                    &[
                        ("marker", self.marker.is_some()),
                        ("limit", self.limit.is_some()),
                    ],
                    &[
                        ("page", self.page.is_some()),
                        ("page_size", self.page_size.is_some()),
                    ],
                ],
            );
        request.finish()
    }
}

impl<M: runtime::Mode> ListFileVersions<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::FileVersionPage, Error> {
        response.json()
    }
}
call!(ListFileVersions -> models::FileVersionPage, Error, ErrorCode);

impl<M: runtime::Mode> ListFileVersions<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListFileVersions<M> {
    type Item = models::FileVersion;
    fn cursor(&self) -> Option<String> {
        self.marker.clone()
    }

    fn conflicting_argument(&self) -> Option<&'static str> {
        let arguments = [
            ("page", self.page.is_some()),
            ("page_size", self.page_size.is_some()),
        ];
        arguments.into_iter().find(|(_, set)| *set).map(|(name, _)| name)
    }

    fn set_cursor(&mut self, cursor: String) {
        self.marker = Some(cursor);
    }

    fn next_cursor(page: &models::FileVersionPage) -> Option<String> {
        page.next_marker.as_ref().map(ToString::to_string)
    }

    fn into_items(page: models::FileVersionPage) -> Vec<models::FileVersion> {
        page.contents.unwrap_or_default()
    }
}

static SET_LATEST_VERSION: runtime::Operation = runtime::Operation {
    id: "SetLatestVersion",
    method: runtime::http::Method::POST,
    path: "/api/v1/directory-history/{LibraryId}/{SpaceId}/latest-version/{HistoryId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::set_latest_version`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetLatestVersion<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    history_id: i64,
}

impl<M: runtime::Mode> SetLatestVersion<M> {
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

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&SET_LATEST_VERSION);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::path("HistoryId"), Some(&self.history_id));
        request.finish()
    }
}

impl<M: runtime::Mode> SetLatestVersion<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::FileInformation, Error> {
        response.json()
    }
}
call!(SetLatestVersion -> models::FileInformation, Error, ErrorCode);

static SET_VERSION_SETTINGS: runtime::Operation = runtime::Operation {
    id: "SetVersionSettings",
    method: runtime::http::Method::POST,
    path: "/api/v1/directory-history/{LibraryId}/library-history",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::set_version_settings`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetVersionSettings<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    enable_file_history: bool,
    file_history_count: Option<i32>,
    file_history_expire_day: Option<i32>,
    is_clear_file_history: Option<bool>,
    merge_interval: Option<i32>,
}

impl<M: runtime::Mode> SetVersionSettings<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// How many versions of a file are kept.
    ///
    /// Limits: at least 1, at most 999.
    pub fn file_history_count(mut self, file_history_count: i32) -> Self {
        self.file_history_count = Some(file_history_count);
        self
    }

    /// How long a version is kept, in days. With 0 there is no end.
    ///
    /// Limits: at least 0, at most 999.
    pub fn file_history_expire_day(mut self, file_history_expire_day: i32) -> Self {
        self.file_history_expire_day = Some(file_history_expire_day);
        self
    }

    /// Whether to delete the versions that are there. May be sent along when versions
    /// are switched off, as two of the vendor's mobile SDKs say. Nothing brings the
    /// versions back, as far as is documented. What the service does without it is not
    /// documented. The newest of the vendor's SDKs does not have it.
    pub fn is_clear_file_history(mut self, is_clear_file_history: bool) -> Self {
        self.is_clear_file_history = Some(is_clear_file_history);
        self
    }

    /// Within which time versions are merged into one, in seconds: 0, or 5 to 600.
    ///
    /// Limits: at least 0, at most 600.
    pub fn merge_interval(mut self, merge_interval: i32) -> Self {
        self.merge_interval = Some(merge_interval);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&SET_VERSION_SETTINGS);
        request.json_object();
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request
            .field(
                Field::new(&["enableFileHistory"]).required(),
                Some(&self.enable_file_history),
            );
        request
            .field(
                Field::new(&["fileHistoryCount"])
                    .limits(Limits::NONE.minimum(1.0).maximum(999.0)),
                self.file_history_count.as_ref(),
            );
        request
            .field(
                Field::new(&["fileHistoryExpireDay"])
                    .limits(Limits::NONE.minimum(0.0).maximum(999.0)),
                self.file_history_expire_day.as_ref(),
            );
        request
            .field(
                Field::new(&["isClearFileHistory"]),
                self.is_clear_file_history.as_ref(),
            );
        request
            .field(
                Field::new(&["mergeInterval"])
                    .limits(Limits::NONE.minimum(0.0).maximum(600.0)),
                self.merge_interval.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> SetVersionSettings<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(SetVersionSettings -> (), Error, ErrorCode);
