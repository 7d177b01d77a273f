// Generated from the description of the API. Edit the description, not this file.

//! Deleted files and directories, and bringing them back.

use crate::smh::*;
use crate::runtime::rows::*;

methods! {
    /// Deletes an item of a recycle bin for good.
    ///
    /// Nothing brings the item back.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_recycled`.
    ///
    /// Vendor's page: product 1283, document 75464.
    ///
    /// Sends `DELETE /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// client.delete_recycled_item(1).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycled_item_id`: Id of the item, as listed by [`ListRecycledItems`](crate::smh::Client::list_recycled_items).
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`RecycledItemNotFound`](ErrorCode::RecycledItemNotFound): The recycle bin has no such item.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_recycled_item(recycled_item_id: i64 = set::<i64>("RecycledItemId")) -> DeleteRecycledItem(DELETE_RECYCLED_ITEM);

    /// Deletes items of a recycle bin for good.
    ///
    /// Nothing brings the items back.
    ///
    /// Needs the grant `admin`, `space_admin` or `delete_recycled`. With a token for access control
    /// per directory, an older page does not accept `delete_recycled`.
    ///
    /// The response does not tell of single items. Whether some can be deleted while others fail is
    /// not documented: after a failure, which the vendor's page has as 500 whatever the cause, list
    /// the bin.
    ///
    /// Not documented either: how many ids one request may hold (the vendor's SDK knows of 1000
    /// per batch); what becomes of an id that is sent twice, or that is not in the bin.
    ///
    /// Vendor's page: product 1283, document 75465.
    ///
    /// Sends `POST /api/v1/recycled/{LibraryId}/{SpaceId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let report = client.delete_recycled_items([1]).in_batches().await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycled_item_ids`: Ids of the items, as listed by [`ListRecycledItems`](crate::smh::Client::list_recycled_items). Limits: 1 to 1000 items.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NoItemsProvided`](ErrorCode::NoItemsProvided): The list of ids is empty.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 400 [`TooManyItems`](ErrorCode::TooManyItems): More than 1000 ids.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`RecycledItemNotFound`](ErrorCode::RecycledItemNotFound): The recycle bin has no such item.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_recycled_items(recycled_item_ids: impl Values<i64> = collect::<i64>("recycledItemIds"))
        -> DeleteRecycledItems(DELETE_RECYCLED_ITEMS);

    /// Deletes everything in a recycle bin for good.
    ///
    /// Takes no list: it is the whole bin of the space that goes, and nothing brings it back. For
    /// single items there is [`DeleteRecycledItem`](crate::smh::Client::delete_recycled_item), for a list of them [`DeleteRecycledItems`](crate::smh::Client::delete_recycled_items).
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
    /// Sends `DELETE /api/v1/recycled/{LibraryId}/{SpaceId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// client.empty_recycle_bin("space_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
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
    empty_recycle_bin(space_id: impl Into<String> = set::<String>("SpaceId")) -> EmptyRecycleBin(EMPTY_RECYCLE_BIN);

    /// Tells about a file in a recycle bin, and where its content can be fetched.
    ///
    /// No particular grant is documented. For files only: what is answered to the id of a directory
    /// is not documented.
    ///
    /// The URLs in the response are signed, so whoever has one can fetch the content until it
    /// expires. Keep them like secrets.
    ///
    /// Vendor's page: product 1283, document 75469.
    ///
    /// Sends `GET /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// let answer = client
    ///     .get_recycled_item(1)
    ///     .internal_domain(models::UrlNetwork::Public)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycled_item_id`: Id of the item, as listed by [`ListRecycledItems`](crate::smh::Client::list_recycled_items).
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`RecycledItemNotFound`](ErrorCode::RecycledItemNotFound): The recycle bin has no such item.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    get_recycled_item(recycled_item_id: i64 = set::<i64>("RecycledItemId")) -> GetRecycledItem(GET_RECYCLED_ITEM);

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
    /// Sends `GET /api/v1/recycled/{LibraryId}/{SpaceId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let mut items = client.list_recycled_items().limit(50).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
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
    list_recycled_items() -> ListRecycledItems(LIST_RECYCLED_ITEMS);

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
    /// Sends `GET /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// let answer = client
    ///     .preview_recycled_item(1)
    ///     .r#type(models::DocumentPreview::Picture)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycled_item_id`: Id of the item, as listed by [`ListRecycledItems`](crate::smh::Client::list_recycled_items).
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`RecycledItemNotFound`](ErrorCode::RecycledItemNotFound): The recycle bin has no such item.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    preview_recycled_item(recycled_item_id: i64 = set::<i64>("RecycledItemId"))
        -> PreviewRecycledItem(PREVIEW_RECYCLED_ITEM);

    /// Puts an item of a recycle bin back where it was.
    ///
    /// Needs the grant `admin`, `space_admin` or `restore_recycled`. With a token for access control
    /// per directory, an older page does not accept `restore_recycled`.
    ///
    /// Never goes on in the background, unlike [`RestoreRecycledItems`](crate::smh::Client::restore_recycled_items), and lets the caller choose
    /// what happens if the name is taken. The item may end up elsewhere than where it was, or under
    /// another name: take the final `path` from the response.
    ///
    /// The directory that the item was deleted from must exist, unless `restore_path_strategy` is
    /// `fallbackToRoot`.
    ///
    /// Vendor's page: product 1283, document 75466.
    ///
    /// Sends `POST /api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// let answer = client
    ///     .restore_recycled_item(1, models::ConflictResolutionStrategy::Ask)
    ///     .restore_path_strategy(models::RestorePathStrategy::OriginalPath)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycled_item_id`: Id of the item, as listed by [`ListRecycledItems`](crate::smh::Client::list_recycled_items).
    /// - `conflict_resolution_strategy`: What to do if the name is taken where the item goes.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`InvalidConflictResolutionStrategy`](ErrorCode::InvalidConflictResolutionStrategy): The strategy is not one the service knows.
    /// - 400 [`OverwriteFileNotAllowed`](ErrorCode::OverwriteFileNotAllowed): Files cannot be overwritten while versions are switched on.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`DirectoryNotFound`](ErrorCode::DirectoryNotFound): The directory that the item was deleted from is gone.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`RecycledItemNotFound`](ErrorCode::RecycledItemNotFound): The recycle bin has no such item.
    /// - 404 [`SourceFileNotFound`](ErrorCode::SourceFileNotFound): The item is a symbolic link, and the file that it points to is gone.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 409 [`PathConflict`](ErrorCode::PathConflict): Other work is going on at the same path.
    /// - 409 [`SameNameDirectoryOrFileExists`](ErrorCode::SameNameDirectoryOrFileExists): The name is taken.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    restore_recycled_item(
        recycled_item_id: i64 = set::<i64>("RecycledItemId"),
        conflict_resolution_strategy: impl Into<models::ConflictResolutionStrategy> = set::<models::ConflictResolutionStrategy>("conflict_resolution_strategy"),
    ) -> RestoreRecycledItem(RESTORE_RECYCLED_ITEM);

    /// Puts items of a recycle bin back where they were.
    ///
    /// Needs the grant `admin`, `space_admin` or `restore_recycled`. With a token for access control
    /// per directory, an older page does not accept `restore_recycled`.
    ///
    /// Few items are restored before the response, with status 200 if all succeeded and 207 if some
    /// or all failed: look at the items. Many are restored in the background, with status 202
    /// and the id of a task for [`QueryTasks`](crate::smh::Client::query_tasks). How many are many is not documented.
    ///
    /// The directory that an item was deleted from must exist, unless `restore_path_strategy` is
    /// `fallbackToRoot`. If a file of the same name is there, the restored one gets another name;
    /// only [`RestoreRecycledItem`](crate::smh::Client::restore_recycled_item) offers a choice. A directory that is restored over an existing
    /// one becomes a new directory; an older page has it fail with 409
    /// [`SameNameDirectoryOrFileExists`](crate::smh::ErrorCode::SameNameDirectoryOrFileExists). So take the final `path` from the response.
    ///
    /// Items fail with 404 and one of these codes, each in its own result:
    ///
    /// - [`RecycledItemNotFound`](crate::smh::ErrorCode::RecycledItemNotFound): it is not in the recycle bin.
    /// - [`DirectoryNotFound`](crate::smh::ErrorCode::DirectoryNotFound): the directory that it was deleted from is gone.
    /// - [`SourceFileNotFound`](crate::smh::ErrorCode::SourceFileNotFound): it is a symbolic link, and the file that it points to is gone.
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
    /// Sends `POST /api/v1/recycled/{LibraryId}/{SpaceId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// let report = client
    ///     .restore_recycled_items([1])
    ///     .restore_path_strategy(models::RestorePathStrategy::OriginalPath)
    ///     .in_batches()
    ///     .await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycled_item_ids`: Ids of the items, as listed by [`ListRecycledItems`](crate::smh::Client::list_recycled_items). Limits: 1 to 1000 items.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NoItemsProvided`](ErrorCode::NoItemsProvided): The list of ids is empty.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 400 [`TooManyItems`](ErrorCode::TooManyItems): More than 1000 ids.
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
    restore_recycled_items(recycled_item_ids: impl Values<i64> = collect::<i64>("recycledItemIds"))
        -> RestoreRecycledItems(RESTORE_RECYCLED_ITEMS);

    /// Sets for how many days a recycle bin keeps items.
    ///
    /// Needs the grant `admin` or `space_admin`.
    ///
    /// A longer time holds for what is in the bin already, a shorter one only for what is deleted
    /// from now on. A space for which nothing was set has the time of its library. How to read the
    /// time that is set is not documented; `remainingTime` of an item tells what is left of it.
    ///
    /// Once in 10 minutes; sooner, it is refused with 403 [`SetRecycleLifecycleFrequencyLimit`](crate::smh::ErrorCode::SetRecycleLifecycleFrequencyLimit).
    ///
    /// Vendor's page: product 1283, document 75470.
    ///
    /// Sends `POST /api/v1/recycled/{LibraryId}/{SpaceId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// client.set_recycle_lifecycle(1).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `retention_days`: How long the bin keeps an item, in days. Limits: at least 1, at most 10000.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`RecycleBinNotEnabled`](ErrorCode::RecycleBinNotEnabled): The library has its recycle bin switched off.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 403 [`SetRecycleLifecycleFrequencyLimit`](ErrorCode::SetRecycleLifecycleFrequencyLimit): The last change is less than 10 minutes ago.
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
    set_recycle_lifecycle(retention_days: i32 = set::<i32>("retentionDays")) -> SetRecycleLifecycle(SET_RECYCLE_LIFECYCLE);
}

static DELETE_RECYCLED_ITEM: Operation = Operation::new("DeleteRecycledItem")
    .delete("/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}").security(&[&[&security::ACCESS_TOKEN]])
    .parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("RecycledItemId"),
        Parameter::query("user_id").global(),
    ]);
request! {
    DeleteRecycledItem("delete_recycled_item", DELETE_RECYCLED_ITEM, "Deletes an item of a recycle bin for good.") -> (), Response::nothing;
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

static DELETE_RECYCLED_ITEMS: Operation = Operation::new("DeleteRecycledItems")
    .post("/api/v1/recycled/{LibraryId}/{SpaceId}").security(&[&[&security::ACCESS_TOKEN]]).batch().parameters(&[
        Parameter::query("delete").flag(),
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::query("user_id").global(),
    ]).body(Body::json("recycledItemIds").required().limits(Limits::NONE.min_items(1).max_items(1000)));
request! {
    DeleteRecycledItems("delete_recycled_items", DELETE_RECYCLED_ITEMS, "Deletes items of a recycle bin for good.") -> (), Response::nothing;
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

batched!(DeleteRecycledItems);

impl<M: Mode> runtime::Batched for DeleteRecycledItems<M> {
    type Item = i64;
    type Result = ();
    const ITEMS: &'static str = "recycledItemIds";

    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 1000,
        key: None,
        results: None,
        task: None,
        done: None,
        result: None,
    };
}

static EMPTY_RECYCLE_BIN: Operation = Operation::new("EmptyRecycleBin").delete("/api/v1/recycled/{LibraryId}/{SpaceId}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId"),
        Parameter::query("user_id").global(),
    ]);
request! {
    EmptyRecycleBin("empty_recycle_bin", EMPTY_RECYCLE_BIN, "Deletes everything in a recycle bin for good.") -> (), Response::nothing;
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

static GET_RECYCLED_ITEM: Operation = Operation::new("GetRecycledItem")
    .get("/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::query("info").flag(),
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("RecycledItemId"),
        Parameter::query("internal_domain"),
    ]);
request! {
    GetRecycledItem("get_recycled_item", GET_RECYCLED_ITEM, "Tells about a file in a recycle bin, and where its content can be fetched.") -> models::RecycledFile, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// Which network URLs are for. Known to one of the vendor's SDKs only.
    internal_domain(value: models::UrlNetwork) = set::<models::UrlNetwork>("internal_domain");
}

static LIST_RECYCLED_ITEMS: Operation = Operation::new("ListRecycledItems")
    .get("/api/v1/recycled/{LibraryId}/{SpaceId}").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::query("marker"),
        Parameter::query("limit").limits(Limits::NONE.maximum(100.0)),
        Parameter::query("page"),
        Parameter::query("page_size").limits(Limits::NONE.minimum(0.0).maximum(100.0)),
        Parameter::query("order_by"),
        Parameter::query("order_by_type"),
        Parameter::query("user_id").global(),
    ]).exclusive(&[&["marker", "limit"], &["page", "page_size"]]);
request! {
    ListRecycledItems("list_recycled_items", LIST_RECYCLED_ITEMS, "Lists the items of a recycle bin, page by page.") -> models::RecycledItemPage, Response::json;
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
    /// How many items the page may hold. The maximum is from the vendor's SDK. Not together
    /// with `page` and `page_size`.
    ///
    /// Limits: at most 100. Defaults to `20`.
    limit(value: i32) = set::<i32>("limit");
    /// Number of the page; without it the first. Not together with `marker` and `limit`.
    /// `.pages()` and `.items()` go by markers and refuse it.
    page(value: i32) = set::<i32>("page");
    /// How many items the page may hold. With `page` it must not reach beyond item 10000. The
    /// maximum is from the vendor's SDK; the vendor's page has 1000. Not together with `marker`
    /// and `limit`. `.pages()` and `.items()` go by markers and refuse it.
    ///
    /// Limits: at least 0, at most 100. Defaults to `20`.
    page_size(value: i32) = set::<i32>("page_size");
    /// What to sort by. Without it the items are in no order.
    order_by(value: impl Into<models::RecycledItemOrder>) = set::<models::RecycledItemOrder>("order_by");
    /// Which way to sort.
    order_by_type(value: impl Into<models::SortDirection>) = set::<models::SortDirection>("order_by_type");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

paged!(ListRecycledItems);

impl<M: Mode> runtime::Paged for ListRecycledItems<M> {
    type Item = models::RecycledItem;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
            "marker",
            &[runtime::Place::Body("/nextMarker")],
            "/contents",
        )
        .conflicting(&["page", "page_size"]);

    fn into_items(page: models::RecycledItemPage) -> Vec<models::RecycledItem> {
        page.contents.unwrap_or_default()
    }
}

static PREVIEW_RECYCLED_ITEM: Operation = Operation::new("PreviewRecycledItem")
    .get("/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}").security(&[&[&security::ACCESS_TOKEN]]).redirects()
    .parameters(&[
        Parameter::query("preview").flag(),
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("RecycledItemId"),
        Parameter::query("type"),
        Parameter::query("size"),
        Parameter::query("scale"),
        Parameter::query("width_size"),
        Parameter::query("height_size"),
        Parameter::query("frame_number"),
        Parameter::query("internal_domain"),
    ]);
request! {
    PreviewRecycledItem("preview_recycled_item", PREVIEW_RECYCLED_ITEM, "Tells where a preview of an item in a recycle bin can be fetched.") -> PreviewRecycledItemResponse, PreviewRecycledItemResponse::read;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// What a document is shown as. Without it, as HTML.
    r#type(value: impl Into<models::DocumentPreview>) = set::<models::DocumentPreview>("type");
    /// For pictures and covers of videos: width and height in pixels of a square that is cut
    /// out, around faces if there are any.
    size(value: i32) = set::<i32>("size");
    /// For pictures and covers of videos: size in percent of the original. Ignored together
    /// with `size`.
    scale(value: i32) = set::<i32>("scale");
    /// For pictures and covers of videos: width in pixels. Without `height_size` the ratio is
    /// kept. Ignored together with `size` or `scale`.
    width_size(value: i32) = set::<i32>("width_size");
    /// For pictures and covers of videos: height in pixels. Without `width_size` the ratio is
    /// kept. Ignored together with `size` or `scale`.
    height_size(value: i32) = set::<i32>("height_size");
    /// For GIF only, the number of frames to reduce it to.
    frame_number(value: i32) = set::<i32>("frame_number");
    /// Which network URLs are for. Known to one of the vendor's SDKs only.
    internal_domain(value: models::UrlNetwork) = set::<models::UrlNetwork>("internal_domain");
}

/// What [`PreviewRecycledItem`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PreviewRecycledItemResponse {
    /// The address of the preview.
    ///
    /// HTTP status: 200.
    Address(models::PreviewAddress),
    /// The address of the preview.
    ///
    /// HTTP status: 302.
    Redirected(runtime::Redirect),
}

impl PreviewRecycledItemResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Address),
            302 => response.redirect().map(Self::Redirected),
            _ => response.undocumented(),
        }
    }
}

static RESTORE_RECYCLED_ITEM: Operation = Operation::new("RestoreRecycledItem")
    .post("/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}").security(&[&[&security::ACCESS_TOKEN]])
    .parameters(&[
        Parameter::query("restore").flag(),
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::path("RecycledItemId"),
        Parameter::query("conflict_resolution_strategy").required(),
        Parameter::query("restore_path_strategy"),
        Parameter::query("user_id").global(),
    ]);
request! {
    RestoreRecycledItem("restore_recycled_item", RESTORE_RECYCLED_ITEM, "Puts an item of a recycle bin back where it was.") -> models::RestoredItem, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// What to do if the original directory is gone. Defaults to `"originalPath"`.
    restore_path_strategy(value: impl Into<models::RestorePathStrategy>) = set::<models::RestorePathStrategy>("restore_path_strategy");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

static RESTORE_RECYCLED_ITEMS: Operation = Operation::new("RestoreRecycledItems")
    .post("/api/v1/recycled/{LibraryId}/{SpaceId}").security(&[&[&security::ACCESS_TOKEN]]).batch().parameters(&[
        Parameter::query("restore").flag(),
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::query("restore_path_strategy"),
        Parameter::query("user_id").global(),
    ]).body(Body::json("recycledItemIds").required().limits(Limits::NONE.min_items(1).max_items(1000)));
request! {
    RestoreRecycledItems("restore_recycled_items", RESTORE_RECYCLED_ITEMS, "Puts items of a recycle bin back where they were.") -> RestoreRecycledItemsResponse, RestoreRecycledItemsResponse::read;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// What to do with an item whose original directory is gone. Defaults to `"originalPath"`.
    restore_path_strategy(value: impl Into<models::RestorePathStrategy>) = set::<models::RestorePathStrategy>("restore_path_strategy");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

/// What [`RestoreRecycledItems`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreRecycledItemsResponse {
    /// All items were restored.
    ///
    /// HTTP status: 200.
    Restored(models::RestoreRecycledItemsResult),
    /// The items are being restored in the background.
    ///
    /// HTTP status: 202.
    Restoring(models::TaskReference),
    /// Some items failed, or all.
    ///
    /// HTTP status: 207.
    WithFailures(models::RestoreRecycledItemsResult),
}

impl RestoreRecycledItemsResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Restored),
            202 => response.json().map(Self::Restoring),
            207 => response.json().map(Self::WithFailures),
            _ => response.undocumented(),
        }
    }
}

batched!(RestoreRecycledItems);

impl<M: Mode> runtime::Batched for RestoreRecycledItems<M> {
    type Item = i64;
    type Result = models::ItemOutcome;
    const ITEMS: &'static str = "recycledItemIds";

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
}

impl<M: Mode> runtime::Settled for RestoreRecycledItems<M> {
    type Asking = super::tasks::QueryTasks<M>;
    const TASK: &'static str = "TaskIdList";
    const IS_ARRAY: bool = true;
    const RESULTS: Option<&'static str> = Some("/result");
}

static SET_RECYCLE_LIFECYCLE: Operation = Operation::new("SetRecycleLifecycle")
    .post("/api/v1/recycled/{LibraryId}/{SpaceId}").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::query("lifecycle").flag(),
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
    ]).body(Body::json_of(&[
        Property::new("retentionDays").required().limits(Limits::NONE.minimum(1.0).maximum(10000.0)),
    ]));
request! {
    SetRecycleLifecycle("set_recycle_lifecycle", SET_RECYCLE_LIFECYCLE, "Sets for how many days a recycle bin keeps items.") -> (), Response::nothing;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
}
