// Generated from the description of the API. Edit the description, not this file.

//! Requests: versions.

use crate::smh::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Parameter};

impl<M: runtime::Mode> Client<M> {
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
    ///   front, as in `foo/bar.txt`. Not percent-encoded.
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
}

static LIST_FILE_VERSIONS: runtime::Operation = runtime::Operation {
    id: "ListFileVersions",
    method: runtime::http::Method::GET,
    path: "/api/v1/directory-history/{LibraryId}/{SpaceId}/history-list/{FilePath}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
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

    /// Number of the page. Not together with `marker` and `limit`.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// How many versions the page may hold. A maximum is not documented. Not together with
    /// `marker` and `limit`.
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
        request.set(Parameter::path("FilePath"), Some(&self.file_path));
        request.set(Parameter::query("marker"), self.marker.as_ref());
        request.set(Parameter::query("limit"), self.limit.as_ref());
        request.set(Parameter::query("page"), self.page.as_ref());
        request.set(Parameter::query("page_size"), self.page_size.as_ref());
        request.set(Parameter::query("order_by"), self.order_by.as_ref());
        request.set(Parameter::query("order_by_type"), self.order_by_type.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListFileVersions<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<models::FileVersionPage, Error> {
        answer.json()
    }
}
call!(ListFileVersions -> models::FileVersionPage, Error, ErrorCode);

static SET_LATEST_VERSION: runtime::Operation = runtime::Operation {
    id: "SetLatestVersion",
    method: runtime::http::Method::POST,
    path: "/api/v1/directory-history/{LibraryId}/{SpaceId}/latest-version/{HistoryId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
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
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<models::FileInformation, Error> {
        answer.json()
    }
}
call!(SetLatestVersion -> models::FileInformation, Error, ErrorCode);
