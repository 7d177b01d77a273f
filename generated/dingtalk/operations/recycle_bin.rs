// Generated from the description of the API. Edit the description, not this file.

//! Deleted files and folders, and bringing them back.

use crate::dingtalk::*;
use crate::runtime::rows::*;

methods! {
    /// Deletes everything in a recycle bin for good.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// items cannot be brought back.
    ///
    /// `success` may be false in a response with status 200. Whether the bin is empty when the
    /// response comes is not documented: [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items) tells. Neither are a task, any 403, 404
    /// or 503.
    ///
    /// Vendor's page: `empty-the-recycle-bin`.
    ///
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/clear`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.clear_recycle_bin("recycle_bin_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_id`: Id of the recycle bin, from [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin).
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.recycleBinId`](ErrorCode::ParamErrorRecycleBinId): The recycle bin id was rejected.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    clear_recycle_bin(recycle_bin_id: impl Into<String> = set::<String>("recycleBinId"))
        -> ClearRecycleBin(CLEAR_RECYCLE_BIN);

    /// Deletes an item of a recycle bin for good.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original file or folder. The item cannot be brought
    /// back.
    ///
    /// `success` may be false in a response with status 200. No task is documented, not even for
    /// folders with children.
    ///
    /// Vendor's page: `delete-recycle-item`.
    ///
    /// Sends `DELETE /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.delete_recycle_item("recycle_bin_id", "recycle_item_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_id`: Id of the recycle bin, from [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin).
    /// - `recycle_item_id`: Id of the item, as listed by [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items).
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.recycleBinId`](ErrorCode::ParamErrorRecycleBinId): The recycle bin id was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not manage the original file or folder.
    /// - 404 [`recycleBinNotExist`](ErrorCode::RecycleBinNotExist): There is no such recycle bin.
    /// - 404 [`recycleItemNotExist`](ErrorCode::RecycleItemNotExist): There is no such recycle item.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    delete_recycle_item(
        recycle_bin_id: impl Into<String> = set::<String>("recycleBinId"),
        recycle_item_id: impl Into<String> = set::<String>("recycleItemId"),
    ) -> DeleteRecycleItem(DELETE_RECYCLE_ITEM);

    /// Deletes items of a recycle bin for good.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original files and folders. At most 50 items per
    /// request, while a restore takes 30. The items cannot be brought back.
    ///
    /// The response has one `success` for all items, and it may be false in a response with status
    /// 200. Whether some items can be deleted while others fail is not documented, so do not take
    /// the other items for untouched when the request fails: look with [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items) before
    /// asking again. No task is documented.
    ///
    /// Vendor's page: `batch-delete-recycle-items`.
    ///
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRemove`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let report = client
    ///     .delete_recycle_items("recycle_bin_id", ["recycle_item_id"])
    ///     .in_batches()
    ///     .await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_id`: Id of the recycle bin, from [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin).
    /// - `recycle_item_ids`: Ids of the items, as listed by [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items). At most 50. Limits: 1 to 50 items, at least 1 character each.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.recycleBinId`](ErrorCode::ParamErrorRecycleBinId): The recycle bin id was rejected.
    /// - 400 [`paramError.recycleItemIds`](ErrorCode::ParamErrorRecycleItemIds): The list of recycle item ids was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not manage the original file or folder of an item.
    /// - 404 [`recycleBinNotExist`](ErrorCode::RecycleBinNotExist): There is no such recycle bin.
    /// - 404 [`recycleItemNotExist`](ErrorCode::RecycleItemNotExist): There is no such recycle item.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    delete_recycle_items(
        recycle_bin_id: impl Into<String> = set::<String>("recycleBinId"),
        recycle_item_ids: impl IntoValues<String> = collect::<String>("recycleItemIds"),
    ) -> DeleteRecycleItems(DELETE_RECYCLE_ITEMS);

    /// Finds the recycle bin of an organisation.
    ///
    /// Permission `Storage.RecycleBin.Read`; for internal and third-party enterprise apps. The id
    /// of the bin is what every other recycle bin operation starts from.
    ///
    /// Vendor's page: `obtain-information-about-the-recycle-bin`.
    ///
    /// Sends `GET /v1.0/storage/recycleBins`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let answer = client.get_recycle_bin(models::RecycleBinScope::Org, "scope_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_scope`: Kind of owner of the bin.
    /// - `scope_id`: Id of the owner. For the scope `ORG` the corpId; older sources: the app id for `APP`, the space id for `SPACE`. Limits: at least 1 character.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.recycleBinScope`](ErrorCode::ParamErrorRecycleBinScope): The scope was rejected.
    /// - 404 [`recycleBinNotExist`](ErrorCode::RecycleBinNotExist): There is no such recycle bin.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_recycle_bin(
        recycle_bin_scope: impl Into<models::RecycleBinScope> = set::<models::RecycleBinScope>("recycleBinScope"),
        scope_id: impl Into<String> = set::<String>("scopeId"),
    ) -> GetRecycleBin(GET_RECYCLE_BIN);

    /// Reads one item of a recycle bin.
    ///
    /// Permission `Storage.RecycleBin.Read`; for internal and third-party enterprise apps. The
    /// operator needs no more than the right to view the original file or folder, while restoring
    /// needs the right to manage it.
    ///
    /// Vendor's page: `obtain-recycling-item-information`.
    ///
    /// Sends `GET /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.get_recycle_item("recycle_bin_id", "recycle_item_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_id`: Id of the recycle bin, from [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin).
    /// - `recycle_item_id`: Id of the item, as listed by [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items).
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.recycleBinId`](ErrorCode::ParamErrorRecycleBinId): The recycle bin id was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not view the original file or folder.
    /// - 404 [`recycleBinNotExist`](ErrorCode::RecycleBinNotExist): There is no such recycle bin.
    /// - 404 [`recycleItemNotExist`](ErrorCode::RecycleItemNotExist): There is no such recycle item.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_recycle_item(
        recycle_bin_id: impl Into<String> = set::<String>("recycleBinId"),
        recycle_item_id: impl Into<String> = set::<String>("recycleItemId"),
    ) -> GetRecycleItem(GET_RECYCLE_ITEM);

    /// Lists the items of a recycle bin, page by page.
    ///
    /// Permission `Storage.RecycleBin.Read`; for internal and third-party enterprise apps.
    ///
    /// At most 50 items per page. A page may hold fewer although more follow: only a missing or
    /// empty `nextToken` is the end. There is no filter, and the order is not documented.
    ///
    /// Vendor's page: `gets-the-list-of-recycle-items`.
    ///
    /// Sends `GET /v1.0/storage/recycleBins/{recycleBinId}/recycleItems`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let mut items = client.list_recycle_items("recycle_bin_id").max_results(50).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_id`: Id of the recycle bin, from [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin).
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.maxResults`](ErrorCode::ParamErrorMaxResults): The page size was rejected.
    /// - 400 [`paramError.recycleBinId`](ErrorCode::ParamErrorRecycleBinId): The recycle bin id was rejected.
    /// - 404 [`recycleBinNotExist`](ErrorCode::RecycleBinNotExist): There is no such recycle bin.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    list_recycle_items(recycle_bin_id: impl Into<String> = set::<String>("recycleBinId"))
        -> ListRecycleItems(LIST_RECYCLE_ITEMS);

    /// Puts an item of a recycle bin back where it was.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original file or folder.
    ///
    /// An item with children is restored in the background: `async` is then true, and `taskId` is
    /// for [`GetTask`](crate::dingtalk::Client::get_task). Any other item is restored when the response comes.
    ///
    /// Not documented: what happens if the original folder or space is gone, or if the space is
    /// full; what is answered to a taken name under `RETURN_ERROR_IF_EXISTS`; what becomes of the
    /// item under `RETURN_DENTRY_IF_EXISTS`, so look before deleting it for good; whether the
    /// restored id is the old one. Use the returned `spaceId` and `dentryId`.
    ///
    /// Vendor's page: `restore-recycle-items`.
    ///
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}/restore`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let answer = client
    ///     .restore_recycle_item("recycle_bin_id", "recycle_item_id")
    ///     .conflict_strategy(models::ConflictStrategy::AutoRename)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_id`: Id of the recycle bin, from [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin).
    /// - `recycle_item_id`: Id of the item, as listed by [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items).
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.conflictStrategy`](ErrorCode::ParamErrorConflictStrategy): The conflict strategy was rejected.
    /// - 400 [`paramError.recycleBinId`](ErrorCode::ParamErrorRecycleBinId): The recycle bin id was rejected.
    /// - 400 [`paramError.recycleItemId`](ErrorCode::ParamErrorRecycleItemId): The recycle item id was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not manage the original file or folder.
    /// - 404 [`recycleBinNotExist`](ErrorCode::RecycleBinNotExist): There is no such recycle bin.
    /// - 404 [`recycleItemNotExist`](ErrorCode::RecycleItemNotExist): There is no such recycle item.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    restore_recycle_item(
        recycle_bin_id: impl Into<String> = set::<String>("recycleBinId"),
        recycle_item_id: impl Into<String> = set::<String>("recycleItemId"),
    ) -> RestoreRecycleItem(RESTORE_RECYCLE_ITEM);

    /// Puts items of a recycle bin back where they were.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original files and folders. At most 30 items per
    /// request.
    ///
    /// Items with children are restored in the background: their result has `async` true and a
    /// `taskId` for [`GetTask`](crate::dingtalk::Client::get_task), but neither `success` nor `errorCode`. All others are done when the
    /// response comes. Read a result in this order: with `async` follow the task, else believe
    /// `success`, and look at `errorCode` only without success. The order of the results is not
    /// documented; match them on `recycleItemId`.
    ///
    /// Not documented: whether one bad id fails its own item or the whole request, so be ready for
    /// both, and do not take the other items for untouched when the request fails; what happens if
    /// the original folder or space is gone, or if the space is full; what is answered to a taken
    /// name under `RETURN_ERROR_IF_EXISTS`; what becomes of the item under
    /// `RETURN_DENTRY_IF_EXISTS`, so look before deleting it for good; whether the restored id is
    /// the old one. Use the returned `spaceId` and `dentryId`.
    ///
    /// Vendor's page: `batch-restore-recycled-items`.
    ///
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRestore`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let report = client
    ///     .restore_recycle_items("recycle_bin_id", ["recycle_item_id"])
    ///     .conflict_strategy(models::ConflictStrategy::AutoRename)
    ///     .in_batches()
    ///     .await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `recycle_bin_id`: Id of the recycle bin, from [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin).
    /// - `recycle_item_ids`: Ids of the items, as listed by [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items). At most 30. Limits: 1 to 30 items, at least 1 character each.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.conflictStrategy`](ErrorCode::ParamErrorConflictStrategy): The conflict strategy was rejected.
    /// - 400 [`paramError.recycleBinId`](ErrorCode::ParamErrorRecycleBinId): The recycle bin id was rejected.
    /// - 400 [`paramError.recycleItemIds`](ErrorCode::ParamErrorRecycleItemIds): The list of recycle item ids was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not manage the original file or folder of an item.
    /// - 404 [`recycleBinNotExist`](ErrorCode::RecycleBinNotExist): There is no such recycle bin.
    /// - 404 [`recycleItemNotExist`](ErrorCode::RecycleItemNotExist): There is no such recycle item.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    restore_recycle_items(
        recycle_bin_id: impl Into<String> = set::<String>("recycleBinId"),
        recycle_item_ids: impl IntoValues<String> = collect::<String>("recycleItemIds"),
    ) -> RestoreRecycleItems(RESTORE_RECYCLE_ITEMS);
}

static CLEAR_RECYCLE_BIN: Operation = Operation::new("ClearRecycleBin")
    .post("/v1.0/storage/recycleBins/{recycleBinId}/clear").security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1)
    .parameters(&[
        Parameter::path("recycleBinId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[]));
request! {
    ClearRecycleBin("clear_recycle_bin", CLEAR_RECYCLE_BIN, "Deletes everything in a recycle bin for good.") -> models::ClearRecycleBinResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

static DELETE_RECYCLE_ITEM: Operation = Operation::new("DeleteRecycleItem")
    .delete("/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("recycleBinId"),
        Parameter::path("recycleItemId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    DeleteRecycleItem("delete_recycle_item", DELETE_RECYCLE_ITEM, "Deletes an item of a recycle bin for good.") -> models::DeleteRecycleItemResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

static DELETE_RECYCLE_ITEMS: Operation = Operation::new("DeleteRecycleItems")
    .post("/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRemove").security(&[&[&security::ACCESS_TOKEN]])
    .batch().rate(20, 1).parameters(&[
        Parameter::path("recycleBinId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("recycleItemIds").required().limits(Limits::NONE.min_items(1).max_items(50).items(const{&Limits::NONE.min_length(1)})),
    ]));
request! {
    DeleteRecycleItems("delete_recycle_items", DELETE_RECYCLE_ITEMS, "Deletes items of a recycle bin for good.") -> models::DeleteRecycleItemsResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

batched!(DeleteRecycleItems);

impl<M: Mode> runtime::Batched for DeleteRecycleItems<M> {
    type Item = String;
    type Result = ();
    const ITEMS: &'static str = "recycleItemIds";

    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 50,
        key: None,
        results: None,
        task: None,
        done: Some(runtime::Match {
            field: "/success",
            values: &["true"],
        }),
        result: None,
    };
}

static GET_RECYCLE_BIN: Operation = Operation::new("GetRecycleBin").get("/v1.0/storage/recycleBins")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::query("recycleBinScope").required(),
        Parameter::query("scopeId").required().limits(Limits::NONE.min_length(1)),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    GetRecycleBin("get_recycle_bin", GET_RECYCLE_BIN, "Finds the recycle bin of an organisation.") -> models::GetRecycleBinResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

static GET_RECYCLE_ITEM: Operation = Operation::new("GetRecycleItem")
    .get("/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("recycleBinId"),
        Parameter::path("recycleItemId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    GetRecycleItem("get_recycle_item", GET_RECYCLE_ITEM, "Reads one item of a recycle bin.") -> models::GetRecycleItemResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

static LIST_RECYCLE_ITEMS: Operation = Operation::new("ListRecycleItems")
    .get("/v1.0/storage/recycleBins/{recycleBinId}/recycleItems").security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1)
    .parameters(&[
        Parameter::path("recycleBinId"),
        Parameter::query("nextToken"),
        Parameter::query("maxResults").limits(Limits::NONE.maximum(50.0)),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    ListRecycleItems("list_recycle_items", LIST_RECYCLE_ITEMS, "Lists the items of a recycle bin, page by page.") -> models::RecycleItemPage, Response::json;
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out for the first
    /// page. If it is refused, with a code that is not documented, begin again with the first page.
    next_token(value: impl Into<String>) = set::<String>("nextToken");
    /// How many items the page may hold. Without a value 50.
    ///
    /// Limits: at most 50. Defaults to `50`.
    max_results(value: i32) = set::<i32>("maxResults");
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

paged!(ListRecycleItems);

impl<M: Mode> runtime::Paged for ListRecycleItems<M> {
    type Item = models::RecycleItem;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "nextToken",
        &[runtime::Place::Body("/nextToken")],
        "/recycleItems",
    );

    fn into_items(page: models::RecycleItemPage) -> Vec<models::RecycleItem> {
        page.recycle_items.unwrap_or_default()
    }
}

static RESTORE_RECYCLE_ITEM: Operation = Operation::new("RestoreRecycleItem")
    .post("/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}/restore")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("recycleBinId"),
        Parameter::path("recycleItemId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[Property::below(&["option", "conflictStrategy"], "option.conflictStrategy")]));
request! {
    RestoreRecycleItem("restore_recycle_item", RESTORE_RECYCLE_ITEM, "Puts an item of a recycle bin back where it was.") -> models::RestoreRecycleItemResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
    /// What to do if the place already has an item of that name; for a restore, the original place.
    /// Without a value the service renames.
    ///
    /// Defaults to `"AUTO_RENAME"`.
    conflict_strategy(value: impl Into<models::ConflictStrategy>) = set::<models::ConflictStrategy>("option.conflictStrategy");
}

static RESTORE_RECYCLE_ITEMS: Operation = Operation::new("RestoreRecycleItems")
    .post("/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRestore").security(&[&[&security::ACCESS_TOKEN]])
    .batch().rate(20, 1).parameters(&[
        Parameter::path("recycleBinId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("recycleItemIds").required().limits(Limits::NONE.min_items(1).max_items(30).items(const{&Limits::NONE.min_length(1)})),
        Property::below(&["option", "conflictStrategy"], "option.conflictStrategy"),
    ]));
request! {
    RestoreRecycleItems("restore_recycle_items", RESTORE_RECYCLE_ITEMS, "Puts items of a recycle bin back where they were.") -> models::RestoreRecycleItemsResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
    /// What to do if the place already has an item of that name; for a restore, the original place.
    /// Without a value the service renames.
    ///
    /// Defaults to `"AUTO_RENAME"`.
    conflict_strategy(value: impl Into<models::ConflictStrategy>) = set::<models::ConflictStrategy>("option.conflictStrategy");
}

batched!(RestoreRecycleItems);

impl<M: Mode> runtime::Batched for RestoreRecycleItems<M> {
    type Item = String;
    type Result = models::RestoreResultItem;
    const ITEMS: &'static str = "recycleItemIds";

    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 30,
        key: None,
        results: Some("/resultItems"),
        task: None,
        done: None,
        result: Some(runtime::ResultRules {
            item: "/recycleItemId",
            pending: Some(runtime::Match {
                field: "/async",
                values: &["true"],
            }),
            task: Some("/taskId"),
            done: runtime::Match {
                field: "/success",
                values: &["true"],
            },
            code: Some("/errorCode"),
            message: None,
        }),
    };
}

impl<M: Mode> runtime::Settled for RestoreRecycleItems<M> {
    type Asking = super::tasks::GetTask<M>;
    const TASK: &'static str = "taskId";
}
