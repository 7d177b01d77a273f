// Generated from the description of the API. Edit the description, not this file.

//! Requests: recycle-bin.

use crate::smh::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Deletes an item of a recycle bin for good.
    ///
    /// Nothing brings the item back.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_recycled`.
    ///
    /// Vendor's page: product 1283, document 75464.
    ///
    /// Sends `DELETE /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`.
    ///
    /// # Arguments
    ///
    /// - `recycled_item_id`: Id of the item, as listed by `ListRecycledItems`.
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
    /// - 404 `RecycledItemNotFound`: The recycle bin has no such item.
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
    pub fn delete_recycled_item(&self, recycled_item_id: i64) -> DeleteRecycledItem<M> {
        DeleteRecycledItem {
            client: self.clone(),
            library_id: None,
            space_id: None,
            recycled_item_id,
            user_id: None,
        }
    }

    /// Deletes items of a recycle bin for good.
    ///
    /// Nothing brings the items back.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_recycled`. With a token for access control
    /// per directory, an older page does not accept `delete_recycled`.
    ///
    /// The answer does not tell of single items. Whether some can be deleted while others fail is
    /// not documented: after a failure, which the vendor's page has as 500 whatever the cause, list
    /// the bin.
    ///
    /// Not documented either: how many ids one request may hold (the vendor's SDK knows of 1000
    /// per batch); what becomes of an id that is sent twice, or that is not in the bin.
    ///
    /// Vendor's page: product 1283, document 75465.
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
    /// - 404 `RecycledItemNotFound`: The recycle bin has no such item.
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
    pub fn delete_recycled_items(
        &self,
        recycled_item_ids: impl IntoIterator<Item = i64>,
    ) -> DeleteRecycledItems<M> {
        DeleteRecycledItems {
            client: self.clone(),
            library_id: None,
            space_id: None,
            user_id: None,
            recycled_item_ids: recycled_item_ids.into_iter().collect(),
        }
    }

    /// Deletes everything in a recycle bin for good.
    ///
    /// Takes no list: it is the whole bin of the space that goes, and nothing brings it back. For
    /// single items there is `DeleteRecycledItem`, for a list of them `DeleteRecycledItems`.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_recycled`.
    ///
    /// The items leave the bin at once, and can be neither listed nor restored. Deleting them and
    /// freeing their space goes on in the background, without a task that could be followed.
    ///
    /// What becomes of items deleted into the bin meanwhile is not documented.
    ///
    /// Vendor's page: product 1283, document 75468.
    ///
    /// Sends `DELETE /api/v1/recycled/{LibraryId}/{SpaceId}`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space. `-` with libraries of the single-tenant kind.
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
    pub fn empty_recycle_bin(&self, space_id: impl Into<String>) -> EmptyRecycleBin<M> {
        EmptyRecycleBin {
            client: self.clone(),
            library_id: None,
            space_id: space_id.into(),
            user_id: None,
        }
    }

    /// Tells about a file in a recycle bin, and where its content can be fetched.
    ///
    /// No particular grant is documented. For files only: what is answered to the id of a directory
    /// is not documented.
    ///
    /// The URLs in the answer are signed, so whoever has one can fetch the content until it
    /// expires. Keep them like secrets.
    ///
    /// Vendor's page: product 1283, document 75469.
    ///
    /// Sends `GET /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`.
    ///
    /// # Arguments
    ///
    /// - `recycled_item_id`: Id of the item, as listed by `ListRecycledItems`.
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
    /// - 404 `RecycledItemNotFound`: The recycle bin has no such item.
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
    pub fn get_recycled_item(&self, recycled_item_id: i64) -> GetRecycledItem<M> {
        GetRecycledItem {
            client: self.clone(),
            library_id: None,
            space_id: None,
            recycled_item_id,
            internal_domain: None,
        }
    }

    /// Lists the items of a recycle bin, page by page.
    ///
    /// No particular grant is documented.
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

    /// Tells where a preview of an item in a recycle bin can be fetched.
    ///
    /// No particular grant is documented.
    ///
    /// Answers with an address and no body, with status 302; one of the vendor's SDKs also knows of
    /// 200 with the address in the body. The address of something that has no preview is that of
    /// its content. Whoever has the address can fetch what is there: keep it like a secret.
    ///
    /// What `size`, `scale`, `width_size`, `height_size` and `frame_number` do is told as one of the
    /// vendor's SDKs has it.
    ///
    /// Vendor's page: product 1283, document 75471.
    ///
    /// Sends `GET /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`.
    ///
    /// # Arguments
    ///
    /// - `recycled_item_id`: Id of the item, as listed by `ListRecycledItems`.
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
    /// - 404 `RecycledItemNotFound`: The recycle bin has no such item.
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
    pub fn preview_recycled_item(
        &self,
        recycled_item_id: i64,
    ) -> PreviewRecycledItem<M> {
        PreviewRecycledItem {
            client: self.clone(),
            library_id: None,
            space_id: None,
            recycled_item_id,
            r#type: None,
            size: None,
            scale: None,
            width_size: None,
            height_size: None,
            frame_number: None,
            internal_domain: None,
        }
    }

    /// Puts an item of a recycle bin back where it was.
    ///
    /// Needs the grant `admin`, `space_admin` or `restore_recycled`. With a token for access control
    /// per directory, an older page does not accept `restore_recycled`.
    ///
    /// Never goes on in the background, unlike `RestoreRecycledItems`, and lets the caller choose
    /// what happens if the name is taken. The item may end up elsewhere than where it was, or under
    /// another name: take the final `path` from the answer.
    ///
    /// The directory that the item was deleted from must exist, unless `restore_path_strategy` is
    /// `fallbackToRoot`.
    ///
    /// Vendor's page: product 1283, document 75466.
    ///
    /// Sends `POST /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`.
    ///
    /// # Arguments
    ///
    /// - `recycled_item_id`: Id of the item, as listed by `ListRecycledItems`.
    /// - `conflict_resolution_strategy`: What to do if the name is taken where the item goes.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `InvalidConflictResolutionStrategy`: The strategy is not one the service knows.
    /// - 400 `OverwriteFileNotAllowed`: Files cannot be overwritten while versions are switched on.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `RecycleBinNotEnabled`: The library has its recycle bin switched off.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `DirectoryNotFound`: The directory that the item was deleted from is gone.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `RecycledItemNotFound`: The recycle bin has no such item.
    /// - 404 `SourceFileNotFound`: The item is a symbolic link, and the file that it points to is gone.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 409 `PathConflict`: Other work is going on at the same path.
    /// - 409 `SameNameDirectoryOrFileExists`: The name is taken.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn restore_recycled_item(
        &self,
        recycled_item_id: i64,
        conflict_resolution_strategy: impl Into<models::ConflictResolutionStrategy>,
    ) -> RestoreRecycledItem<M> {
        RestoreRecycledItem {
            client: self.clone(),
            library_id: None,
            space_id: None,
            recycled_item_id,
            conflict_resolution_strategy: conflict_resolution_strategy.into(),
            restore_path_strategy: None,
            user_id: None,
        }
    }

    /// Puts items of a recycle bin back where they were.
    ///
    /// Needs the grant `admin`, `space_admin` or `restore_recycled`. With a token for access control
    /// per directory, an older page does not accept `restore_recycled`.
    ///
    /// Few items are restored before the answer, with status 200 if all succeeded and 207 if some
    /// or all failed: look at the items. Many are restored in the background, with status 202
    /// and the id of a task for `QueryTasks`. How many are many is not documented.
    ///
    /// The directory that an item was deleted from must exist, unless `restore_path_strategy` is
    /// `fallbackToRoot`. If a file of the same name is there, the restored one gets another name;
    /// only `RestoreRecycledItem` offers a choice. A directory that is restored over an existing
    /// one becomes a new directory; an older page has it fail with 409
    /// `SameNameDirectoryOrFileExists`. So take the final `path` from the answer.
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

    /// Sets for how many days a recycle bin keeps items.
    ///
    /// Needs the grant `admin` or `space_admin`.
    ///
    /// A longer time holds for what is in the bin already, a shorter one only for what is deleted
    /// from now on. A space for which nothing was set has the time of its library. How to read the
    /// time that is set is not documented; `remainingTime` of an item tells what is left of it.
    ///
    /// Once in 10 minutes; sooner, it is refused with 403 `SetRecycleLifecycleFrequencyLimit`.
    ///
    /// Vendor's page: product 1283, document 75470.
    ///
    /// Sends `POST /api/v1/recycled/{LibraryId}/{SpaceId}`.
    ///
    /// # Arguments
    ///
    /// - `retention_days`: How long the bin keeps an item, in days. Limits: at least 1, at most 10000.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `RecycleBinNotEnabled`: The library has its recycle bin switched off.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 403 `SetRecycleLifecycleFrequencyLimit`: The last change is less than 10 minutes ago.
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
    pub fn set_recycle_lifecycle(&self, retention_days: i32) -> SetRecycleLifecycle<M> {
        SetRecycleLifecycle {
            client: self.clone(),
            library_id: None,
            space_id: None,
            retention_days,
        }
    }
}

static DELETE_RECYCLED_ITEM: runtime::Operation = runtime::Operation {
    id: "DeleteRecycledItem",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_recycled_item`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRecycledItem<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    recycled_item_id: i64,
    user_id: Option<String>,
}

impl<M: runtime::Mode> DeleteRecycledItem<M> {
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
        let mut request = self.client.handle.request(&DELETE_RECYCLED_ITEM);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::path("RecycledItemId"), Some(&self.recycled_item_id));
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteRecycledItem<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(DeleteRecycledItem -> (), Error, ErrorCode);

static DELETE_RECYCLED_ITEMS: runtime::Operation = runtime::Operation {
    id: "DeleteRecycledItems",
    method: runtime::http::Method::POST,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_recycled_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRecycledItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    user_id: Option<String>,
    recycled_item_ids: Vec<i64>,
}

impl<M: runtime::Mode> DeleteRecycledItems<M> {
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
        let mut request = self.client.handle.request(&DELETE_RECYCLED_ITEMS);
        request.empty_query_parameter("delete");
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
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

impl<M: runtime::Mode> DeleteRecycledItems<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(DeleteRecycledItems -> (), Error, ErrorCode);

impl<M: runtime::Mode> DeleteRecycledItems<M> {
    /// Sends any number of items, at most 1000 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for DeleteRecycledItems<M> {
    type Item = i64;
    type Result = ();
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 1000,
        key: None,
        results: None,
        task: None,
        done: None,
        result: None,
    };

    fn take_items(&mut self) -> Vec<i64> {
        std::mem::take(&mut self.recycled_item_ids)
    }

    fn set_items(&mut self, items: Vec<i64>) {
        self.recycled_item_ids = items;
    }
}

static EMPTY_RECYCLE_BIN: runtime::Operation = runtime::Operation {
    id: "EmptyRecycleBin",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::empty_recycle_bin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmptyRecycleBin<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: String,
    user_id: Option<String>,
}

impl<M: runtime::Mode> EmptyRecycleBin<M> {
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
        let mut request = self.client.handle.request(&EMPTY_RECYCLE_BIN);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId"), Some(&self.space_id));
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> EmptyRecycleBin<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(EmptyRecycleBin -> (), Error, ErrorCode);

static GET_RECYCLED_ITEM: runtime::Operation = runtime::Operation {
    id: "GetRecycledItem",
    method: runtime::http::Method::GET,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::get_recycled_item`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRecycledItem<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    recycled_item_id: i64,
    internal_domain: Option<models::UrlNetwork>,
}

impl<M: runtime::Mode> GetRecycledItem<M> {
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

    /// Which network URLs are for. Known to one of the vendor's SDKs only.
    pub fn internal_domain(mut self, internal_domain: models::UrlNetwork) -> Self {
        self.internal_domain = Some(internal_domain);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_RECYCLED_ITEM);
        request.empty_query_parameter("info");
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::path("RecycledItemId"), Some(&self.recycled_item_id));
        request.set(Parameter::query("internal_domain"), self.internal_domain.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> GetRecycledItem<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RecycledFile, Error> {
        response.json()
    }
}
call!(GetRecycledItem -> models::RecycledFile, Error, ErrorCode);

static LIST_RECYCLED_ITEMS: runtime::Operation = runtime::Operation {
    id: "ListRecycledItems",
    method: runtime::http::Method::GET,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
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
    /// `.pages()` and `.items()` go by markers and refuse it.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// How many items the page may hold. With `page` it must not reach beyond item 10000. The
    /// maximum is from the vendor's SDK; the vendor's page has 1000. Not together with `marker`
    /// and `limit`. `.pages()` and `.items()` go by markers and refuse it.
    ///
    /// Limits: at least 0, at most 100.
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
                    .limits(Limits::NONE.minimum(0.0).maximum(100.0)),
                self.page_size.as_ref(),
            );
        request.set(Parameter::query("order_by"), self.order_by.as_ref());
        request.set(Parameter::query("order_by_type"), self.order_by_type.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
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

impl<M: runtime::Mode> ListRecycledItems<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RecycledItemPage, Error> {
        response.json()
    }
}
call!(ListRecycledItems -> models::RecycledItemPage, Error, ErrorCode);

impl<M: runtime::Mode> ListRecycledItems<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListRecycledItems<M> {
    type Item = models::RecycledItem;
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

    fn next_cursor(page: &models::RecycledItemPage) -> Option<String> {
        page.next_marker.as_ref().map(ToString::to_string)
    }

    fn into_items(page: models::RecycledItemPage) -> Vec<models::RecycledItem> {
        page.contents.unwrap_or_default()
    }
}

static PREVIEW_RECYCLED_ITEM: runtime::Operation = runtime::Operation {
    id: "PreviewRecycledItem",
    method: runtime::http::Method::GET,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: true,
    rate: None,
};

/// A request made by [`Client::preview_recycled_item`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PreviewRecycledItem<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    recycled_item_id: i64,
    r#type: Option<models::DocumentPreview>,
    size: Option<i32>,
    scale: Option<i32>,
    width_size: Option<i32>,
    height_size: Option<i32>,
    frame_number: Option<i32>,
    internal_domain: Option<models::UrlNetwork>,
}

impl<M: runtime::Mode> PreviewRecycledItem<M> {
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

    /// What a document is shown as. Without it, as HTML.
    pub fn r#type(mut self, r#type: impl Into<models::DocumentPreview>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// For pictures and covers of videos: width and height in pixels of a square that is cut
    /// out, around faces if there are any.
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// For pictures and covers of videos: size in percent of the original. Ignored together
    /// with `size`.
    pub fn scale(mut self, scale: i32) -> Self {
        self.scale = Some(scale);
        self
    }

    /// For pictures and covers of videos: width in pixels. Without `height_size` the ratio is
    /// kept. Ignored together with `size` or `scale`.
    pub fn width_size(mut self, width_size: i32) -> Self {
        self.width_size = Some(width_size);
        self
    }

    /// For pictures and covers of videos: height in pixels. Without `width_size` the ratio is
    /// kept. Ignored together with `size` or `scale`.
    pub fn height_size(mut self, height_size: i32) -> Self {
        self.height_size = Some(height_size);
        self
    }

    /// For GIF only, the number of frames to reduce it to.
    pub fn frame_number(mut self, frame_number: i32) -> Self {
        self.frame_number = Some(frame_number);
        self
    }

    /// Which network URLs are for. Known to one of the vendor's SDKs only.
    pub fn internal_domain(mut self, internal_domain: models::UrlNetwork) -> Self {
        self.internal_domain = Some(internal_domain);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&PREVIEW_RECYCLED_ITEM);
        request.empty_query_parameter("preview");
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::path("RecycledItemId"), Some(&self.recycled_item_id));
        request.set(Parameter::query("type"), self.r#type.as_ref());
        request.set(Parameter::query("size"), self.size.as_ref());
        request.set(Parameter::query("scale"), self.scale.as_ref());
        request.set(Parameter::query("width_size"), self.width_size.as_ref());
        request.set(Parameter::query("height_size"), self.height_size.as_ref());
        request.set(Parameter::query("frame_number"), self.frame_number.as_ref());
        request.set(Parameter::query("internal_domain"), self.internal_domain.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> PreviewRecycledItem<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<PreviewRecycledItemResponse, Error> {
        match response.status() {
            200 => response.json().map(PreviewRecycledItemResponse::Ok),
            302 => response.redirect().map(PreviewRecycledItemResponse::Found),
            _ => response.undocumented(),
        }
    }
}
call!(PreviewRecycledItem -> PreviewRecycledItemResponse, Error, ErrorCode);

/// What [`PreviewRecycledItem`] responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PreviewRecycledItemResponse {
    /// The address of the preview.
    ///
    /// HTTP status: 200.
    Ok(models::PreviewAddress),
    /// The address of the preview.
    ///
    /// HTTP status: 302.
    Found(runtime::Redirect),
}

static RESTORE_RECYCLED_ITEM: runtime::Operation = runtime::Operation {
    id: "RestoreRecycledItem",
    method: runtime::http::Method::POST,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::restore_recycled_item`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRecycledItem<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    recycled_item_id: i64,
    conflict_resolution_strategy: models::ConflictResolutionStrategy,
    restore_path_strategy: Option<models::RestorePathStrategy>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> RestoreRecycledItem<M> {
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

    /// What to do if the original directory is gone.
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
        let mut request = self.client.handle.request(&RESTORE_RECYCLED_ITEM);
        request.empty_query_parameter("restore");
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::path("RecycledItemId"), Some(&self.recycled_item_id));
        request
            .set(
                Parameter::query("conflict_resolution_strategy").required(),
                Some(&self.conflict_resolution_strategy),
            );
        request
            .set(
                Parameter::query("restore_path_strategy"),
                self.restore_path_strategy.as_ref(),
            );
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> RestoreRecycledItem<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RestoredItem, Error> {
        response.json()
    }
}
call!(RestoreRecycledItem -> models::RestoredItem, Error, ErrorCode);

static RESTORE_RECYCLED_ITEMS: runtime::Operation = runtime::Operation {
    id: "RestoreRecycledItems",
    method: runtime::http::Method::POST,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: true,
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
        request.empty_query_parameter("restore");
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
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<RestoreRecycledItemsResponse, Error> {
        match response.status() {
            200 => response.json().map(RestoreRecycledItemsResponse::Ok),
            202 => response.json().map(RestoreRecycledItemsResponse::Accepted),
            207 => response.json().map(RestoreRecycledItemsResponse::MultiStatus),
            _ => response.undocumented(),
        }
    }
}
call!(RestoreRecycledItems -> RestoreRecycledItemsResponse, Error, ErrorCode);

/// What [`RestoreRecycledItems`] responds with.
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

impl<M: runtime::Mode> RestoreRecycledItems<M> {
    /// Sends any number of items, at most 1000 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for RestoreRecycledItems<M> {
    type Item = i64;
    type Result = models::ItemOutcome;
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 1000,
        key: None,
        results: Some("/result"),
        task: Some("/taskId"),
        done: None,
        result: Some(runtime::ResultRules {
            item: "/recycledItemId",
            pending: None,
            task: None,
            done: runtime::Match {
                field: "/status",
                values: &["200"],
            },
            code: Some("/code"),
            message: Some("/message"),
        }),
    };

    fn take_items(&mut self) -> Vec<i64> {
        std::mem::take(&mut self.recycled_item_ids)
    }

    fn set_items(&mut self, items: Vec<i64>) {
        self.recycled_item_ids = items;
    }
}

static SET_RECYCLE_LIFECYCLE: runtime::Operation = runtime::Operation {
    id: "SetRecycleLifecycle",
    method: runtime::http::Method::POST,
    path: "/api/v1/recycled/{LibraryId}/{SpaceId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::set_recycle_lifecycle`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRecycleLifecycle<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    retention_days: i32,
}

impl<M: runtime::Mode> SetRecycleLifecycle<M> {
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
        let mut request = self.client.handle.request(&SET_RECYCLE_LIFECYCLE);
        request.empty_query_parameter("lifecycle");
        request.json_object();
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request
            .field(
                Field::new(&["retentionDays"])
                    .required()
                    .limits(Limits::NONE.minimum(1.0).maximum(10000.0)),
                Some(&self.retention_days),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> SetRecycleLifecycle<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(SetRecycleLifecycle -> (), Error, ErrorCode);
