// Generated from the description of the API. Edit the description, not this file.

//! Requests: recycle-bin.

use crate::smh::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Lists the items of a recycle bin, page by page.
    ///
    /// Needs no particular grant.
    ///
    /// Walk through the pages either with `marker` and `limit` or with `page` and `page_size`,
    /// never with both. The vendor advises the marker: page times size must not exceed 10000. The
    /// last page has no `nextMarker` or an empty one; a page may hold fewer items than asked for.
    ///
    /// Vendor's page: product 1283, document 75463.
    ///
    /// Sends `GET /api/v1/recycled/{LibraryId}/{SpaceId}`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `RecycleBinNotEnabled`: The library has its recycle bin switched off.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
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
    pub fn list_recycled_items(&self) -> ListRecycledItems<M> {
        ListRecycledItems {
            client: self.clone(),
            library_id: None,
            space_id: None,
            marker: None,
            limit: None,
            page: None,
            page_size: None,
            order_by: None,
            order_by_type: None,
            user_id: None,
        }
    }

    /// Puts items of a recycle bin back where they were.
    ///
    /// Needs the grant `admin`, `space_admin` or `restore_recycled`.
    ///
    /// Few items are restored before the answer, with status 200 if all succeeded and 207 if some
    /// or all failed: look at the items. Many are restored in the background, with status 202
    /// and the id of a task for `QueryTasks`. How many are many is not documented.
    ///
    /// The directory that an item was deleted from must exist, unless `restore_path_strategy` is
    /// `fallbackToRoot`. If a file of the same name is there, the restored one gets another name,
    /// and the vendor offers no choice. A directory that is restored over an existing one becomes a
    /// new directory; an older page has it fail with 409 `SameNameDirectoryOrFileExists`. So take
    /// the final `path` from the answer.
    ///
    /// Items fail with 404 and one of these codes, each in its own result:
    ///
    /// - `RecycledItemNotFound`: it is not in the recycle bin.
    /// - `DirectoryNotFound`: the directory that it was deleted from is gone.
    /// - `SourceFileNotFound`: it is a symbolic link, and the file that it points to is gone.
    ///
    /// Not documented: the order of the results and whether there is one for every id, so match
    /// them on `recycledItemId`; how many ids one request may hold (the vendor's SDK knows of 1000
    /// per batch); what becomes of an id that is sent twice.
    ///
    /// The vendor lists no error codes of its own for this operation; those below are from the
    /// list common to all.
    ///
    /// Vendor's page: product 1283, document 75467.
    ///
    /// Sends `POST /api/v1/recycled/{LibraryId}/{SpaceId}`.
    ///
    /// # Arguments
    ///
    /// - `recycled_item_ids`: Ids of the items, as listed by `ListRecycledItems`. Limits: 1 to 1000
    ///   items.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `NoItemsProvided`: The list of ids is empty.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `RecycleBinNotEnabled`: The library has its recycle bin switched off.
    /// - 400 `TooManyItems`: More than 1000 ids.
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
    pub fn restore_recycled_items(
        &self,
        recycled_item_ids: impl IntoIterator<Item = i64>,
    ) -> RestoreRecycledItems<M> {
        RestoreRecycledItems {
            client: self.clone(),
            library_id: None,
            space_id: None,
            restore_path_strategy: None,
            user_id: None,
            recycled_item_ids: recycled_item_ids.into_iter().collect(),
        }
    }
}

static LIST_RECYCLED_ITEMS: runtime::Operation = runtime::Operation {
    id: "ListRecycledItems",
    method: runtime::http::Method::GET,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    redirects: false,
    rate: None,
};

/// A request made by [`Client::list_recycled_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRecycledItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    marker: Option<String>,
    limit: Option<i32>,
    page: Option<i32>,
    page_size: Option<i32>,
    order_by: Option<models::RecycledItemOrder>,
    order_by_type: Option<models::SortDirection>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> ListRecycledItems<M> {
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

    /// How many items the page may hold. The maximum is from the vendor's SDK. Not together
    /// with `page` and `page_size`.
    ///
    /// Limits: at most 100.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of the page; without it the first. Not together with `marker` and `limit`.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// How many items the page may hold. With `page` it must not reach beyond item 10000. Not
    /// together with `marker` and `limit`.
    ///
    /// Limits: at least 0, at most 1000.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// What to sort by. Without it the items are in no order.
    pub fn order_by(mut self, order_by: impl Into<models::RecycledItemOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Which way to sort.
    pub fn order_by_type(
        mut self,
        order_by_type: impl Into<models::SortDirection>,
    ) -> Self {
        self.order_by_type = Some(order_by_type.into());
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
        let mut request = self.client.handle.request(&LIST_RECYCLED_ITEMS);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::query("marker"), self.marker.as_ref());
        request
            .set(
                Parameter::query("limit").limits(Limits::NONE.maximum(100.0)),
                self.limit.as_ref(),
            );
        request.set(Parameter::query("page"), self.page.as_ref());
        request
            .set(
                Parameter::query("page_size")
                    .limits(Limits::NONE.minimum(0.0).maximum(1000.0)),
                self.page_size.as_ref(),
            );
        request.set(Parameter::query("order_by"), self.order_by.as_ref());
        request.set(Parameter::query("order_by_type"), self.order_by_type.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListRecycledItems<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<models::RecycledItemPage, Error> {
        answer.json()
    }
}
call!(ListRecycledItems -> models::RecycledItemPage, Error, ErrorCode);

static RESTORE_RECYCLED_ITEMS: runtime::Operation = runtime::Operation {
    id: "RestoreRecycledItems",
    method: runtime::http::Method::POST,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    redirects: false,
    rate: None,
};

/// A request made by [`Client::restore_recycled_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRecycledItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    restore_path_strategy: Option<models::RestorePathStrategy>,
    user_id: Option<String>,
    recycled_item_ids: Vec<i64>,
}

impl<M: runtime::Mode> RestoreRecycledItems<M> {
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

    /// What to do with an item whose original directory is gone.
    pub fn restore_path_strategy(
        mut self,
        restore_path_strategy: impl Into<models::RestorePathStrategy>,
    ) -> Self {
        self.restore_path_strategy = Some(restore_path_strategy.into());
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
        let mut request = self.client.handle.request(&RESTORE_RECYCLED_ITEMS);
        request.flag("restore");
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request
            .set(
                Parameter::query("restore_path_strategy"),
                self.restore_path_strategy.as_ref(),
            );
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request
            .json(
                "recycledItemIds",
                true,
                Limits::NONE.min_items(1).max_items(1000),
                Some(&self.recycled_item_ids),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> RestoreRecycledItems<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<RestoreRecycledItemsResponse, Error> {
        match answer.status() {
            200 => answer.json().map(RestoreRecycledItemsResponse::Ok),
            202 => answer.json().map(RestoreRecycledItemsResponse::Accepted),
            207 => answer.json().map(RestoreRecycledItemsResponse::MultiStatus),
            _ => answer.undocumented(),
        }
    }
}
call!(RestoreRecycledItems -> RestoreRecycledItemsResponse, Error, ErrorCode);

/// What [`RestoreRecycledItems`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreRecycledItemsResponse {
    /// All items were restored.
    ///
    /// HTTP status: 200.
    Ok(models::RestoreRecycledItemsResult),
    /// The items are being restored in the background.
    ///
    /// HTTP status: 202.
    Accepted(models::TaskReference),
    /// Some items failed, or all.
    ///
    /// HTTP status: 207.
    MultiStatus(models::RestoreRecycledItemsResult),
}
