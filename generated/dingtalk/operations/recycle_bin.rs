// Generated from the description of the API. Edit the description, not this file.

//! Requests: recycle-bin.

use crate::dingtalk::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Deletes everything in a recycle bin for good.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// items cannot be brought back.
    ///
    /// `success` may be false in an answer with status 200. Whether the bin is empty when the
    /// answer comes is not documented: `ListRecycleItems` tells. Neither are a task, any 403, 404
    /// or 503.
    ///
    /// Vendor's page: `empty-the-recycle-bin`.
    ///
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/clear`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_id`: Id of the recycle bin, from `GetRecycleBin`.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.recycleBinId`: The recycle bin id was rejected.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn clear_recycle_bin(
        &self,
        recycle_bin_id: impl Into<String>,
    ) -> ClearRecycleBin<M> {
        ClearRecycleBin {
            client: self.clone(),
            recycle_bin_id: recycle_bin_id.into(),
            union_id: None,
        }
    }

    /// Deletes an item of a recycle bin for good.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original file or folder. The item cannot be brought
    /// back.
    ///
    /// `success` may be false in an answer with status 200. No task is documented, not even for
    /// folders with children.
    ///
    /// Vendor's page: `delete-recycle-item`.
    ///
    /// Sends `DELETE /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_id`: Id of the recycle bin, from `GetRecycleBin`.
    /// - `recycle_item_id`: Id of the item, as listed by `ListRecycleItems`.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.recycleBinId`: The recycle bin id was rejected.
    /// - 403 `permissionDenied`: The operator may not manage the original file or folder.
    /// - 404 `recycleBinNotExist`: There is no such recycle bin.
    /// - 404 `recycleItemNotExist`: There is no such recycle item.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn delete_recycle_item(
        &self,
        recycle_bin_id: impl Into<String>,
        recycle_item_id: impl Into<String>,
    ) -> DeleteRecycleItem<M> {
        DeleteRecycleItem {
            client: self.clone(),
            recycle_bin_id: recycle_bin_id.into(),
            recycle_item_id: recycle_item_id.into(),
            union_id: None,
        }
    }

    /// Deletes items of a recycle bin for good.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original files and folders. At most 50 items per
    /// request, while a restore takes 30. The items cannot be brought back.
    ///
    /// The answer has one `success` for all items, and it may be false in an answer with status
    /// 200. Whether some items can be deleted while others fail is not documented, so do not take
    /// the other items for untouched when the request fails: look with `ListRecycleItems` before
    /// asking again. No task is documented.
    ///
    /// Vendor's page: `batch-delete-recycle-items`.
    ///
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRemove`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_id`: Id of the recycle bin, from `GetRecycleBin`.
    /// - `recycle_item_ids`: Ids of the items, as listed by `ListRecycleItems`. At most 50. Limits: 1
    ///   to 50 items, at least 1 character each.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.recycleBinId`: The recycle bin id was rejected.
    /// - 400 `paramError.recycleItemIds`: The list of recycle item ids was rejected.
    /// - 403 `permissionDenied`: The operator may not manage the original file or folder of an item.
    /// - 404 `recycleBinNotExist`: There is no such recycle bin.
    /// - 404 `recycleItemNotExist`: There is no such recycle item.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn delete_recycle_items(
        &self,
        recycle_bin_id: impl Into<String>,
        recycle_item_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteRecycleItems<M> {
        DeleteRecycleItems {
            client: self.clone(),
            recycle_bin_id: recycle_bin_id.into(),
            union_id: None,
            recycle_item_ids: recycle_item_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Finds the recycle bin of an organisation.
    ///
    /// Permission `Storage.RecycleBin.Read`; for internal and third-party enterprise apps. The id
    /// of the bin is what every other recycle bin operation starts from.
    ///
    /// Vendor's page: `obtain-information-about-the-recycle-bin`.
    ///
    /// Sends `GET /v1.0/storage/recycleBins`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_scope`: Kind of owner of the bin.
    /// - `scope_id`: Id of the owner. For the scope `ORG` the corpId; older sources: the app id for
    ///   `APP`, the space id for `SPACE`. Limits: at least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.recycleBinScope`: The scope was rejected.
    /// - 404 `recycleBinNotExist`: There is no such recycle bin.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_recycle_bin(
        &self,
        recycle_bin_scope: impl Into<models::RecycleBinScope>,
        scope_id: impl Into<String>,
    ) -> GetRecycleBin<M> {
        GetRecycleBin {
            client: self.clone(),
            recycle_bin_scope: recycle_bin_scope.into(),
            scope_id: scope_id.into(),
            union_id: None,
        }
    }

    /// Reads one item of a recycle bin.
    ///
    /// Permission `Storage.RecycleBin.Read`; for internal and third-party enterprise apps. The
    /// operator needs no more than the right to view the original file or folder, while restoring
    /// needs the right to manage it.
    ///
    /// Vendor's page: `obtain-recycling-item-information`.
    ///
    /// Sends `GET /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_id`: Id of the recycle bin, from `GetRecycleBin`.
    /// - `recycle_item_id`: Id of the item, as listed by `ListRecycleItems`.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.recycleBinId`: The recycle bin id was rejected.
    /// - 403 `permissionDenied`: The operator may not view the original file or folder.
    /// - 404 `recycleBinNotExist`: There is no such recycle bin.
    /// - 404 `recycleItemNotExist`: There is no such recycle item.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_recycle_item(
        &self,
        recycle_bin_id: impl Into<String>,
        recycle_item_id: impl Into<String>,
    ) -> GetRecycleItem<M> {
        GetRecycleItem {
            client: self.clone(),
            recycle_bin_id: recycle_bin_id.into(),
            recycle_item_id: recycle_item_id.into(),
            union_id: None,
        }
    }

    /// Lists the items of a recycle bin, page by page.
    ///
    /// Permission `Storage.RecycleBin.Read`; for internal and third-party enterprise apps.
    ///
    /// At most 50 items per page. A page may hold fewer although more follow: only a missing or
    /// empty `nextToken` is the end. There is no filter, and the order is not documented.
    ///
    /// Vendor's page: `gets-the-list-of-recycle-items`.
    ///
    /// Sends `GET /v1.0/storage/recycleBins/{recycleBinId}/recycleItems`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_id`: Id of the recycle bin, from `GetRecycleBin`.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.maxResults`: The page size was rejected.
    /// - 400 `paramError.recycleBinId`: The recycle bin id was rejected.
    /// - 404 `recycleBinNotExist`: There is no such recycle bin.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn list_recycle_items(
        &self,
        recycle_bin_id: impl Into<String>,
    ) -> ListRecycleItems<M> {
        ListRecycleItems {
            client: self.clone(),
            recycle_bin_id: recycle_bin_id.into(),
            next_token: None,
            max_results: None,
            union_id: None,
        }
    }

    /// Puts an item of a recycle bin back where it was.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original file or folder.
    ///
    /// An item with children is restored in the background: `async` is then true, and `taskId` is
    /// for `GetTask`. Any other item is restored when the answer comes.
    ///
    /// Not documented: what happens if the original folder or space is gone, or if the space is
    /// full; what is answered to a taken name under `RETURN_ERROR_IF_EXISTS`; what becomes of the
    /// item under `RETURN_DENTRY_IF_EXISTS`, so look before deleting it for good; whether the
    /// restored id is the old one. Use the returned `spaceId` and `dentryId`.
    ///
    /// Vendor's page: `restore-recycle-items`.
    ///
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}/restore`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_id`: Id of the recycle bin, from `GetRecycleBin`.
    /// - `recycle_item_id`: Id of the item, as listed by `ListRecycleItems`.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.conflictStrategy`: The conflict strategy was rejected.
    /// - 400 `paramError.recycleBinId`: The recycle bin id was rejected.
    /// - 400 `paramError.recycleItemId`: The recycle item id was rejected.
    /// - 403 `permissionDenied`: The operator may not manage the original file or folder.
    /// - 404 `recycleBinNotExist`: There is no such recycle bin.
    /// - 404 `recycleItemNotExist`: There is no such recycle item.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn restore_recycle_item(
        &self,
        recycle_bin_id: impl Into<String>,
        recycle_item_id: impl Into<String>,
    ) -> RestoreRecycleItem<M> {
        RestoreRecycleItem {
            client: self.clone(),
            recycle_bin_id: recycle_bin_id.into(),
            recycle_item_id: recycle_item_id.into(),
            union_id: None,
            conflict_strategy: None,
        }
    }

    /// Puts items of a recycle bin back where they were.
    ///
    /// Permission `Storage.RecycleBin.Write`; for internal and third-party enterprise apps. The
    /// operator needs the right to manage the original files and folders. At most 30 items per
    /// request.
    ///
    /// Items with children are restored in the background: their result has `async` true and a
    /// `taskId` for `GetTask`, but neither `success` nor `errorCode`. All others are done when the
    /// answer comes. Read a result in this order: with `async` follow the task, else believe
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
    /// Sends `POST /v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRestore`.
    ///
    /// # Arguments
    ///
    /// - `recycle_bin_id`: Id of the recycle bin, from `GetRecycleBin`.
    /// - `recycle_item_ids`: Ids of the items, as listed by `ListRecycleItems`. At most 30. Limits: 1
    ///   to 30 items, at least 1 character each.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.conflictStrategy`: The conflict strategy was rejected.
    /// - 400 `paramError.recycleBinId`: The recycle bin id was rejected.
    /// - 400 `paramError.recycleItemIds`: The list of recycle item ids was rejected.
    /// - 403 `permissionDenied`: The operator may not manage the original file or folder of an item.
    /// - 404 `recycleBinNotExist`: There is no such recycle bin.
    /// - 404 `recycleItemNotExist`: There is no such recycle item.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn restore_recycle_items(
        &self,
        recycle_bin_id: impl Into<String>,
        recycle_item_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> RestoreRecycleItems<M> {
        RestoreRecycleItems {
            client: self.clone(),
            recycle_bin_id: recycle_bin_id.into(),
            union_id: None,
            recycle_item_ids: recycle_item_ids.into_iter().map(Into::into).collect(),
            conflict_strategy: None,
        }
    }
}

static CLEAR_RECYCLE_BIN: runtime::Operation = runtime::Operation {
    id: "ClearRecycleBin",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/recycleBins/{recycleBinId}/clear",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::clear_recycle_bin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClearRecycleBin<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_id: String,
    union_id: Option<String>,
}

impl<M: runtime::Mode> ClearRecycleBin<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&CLEAR_RECYCLE_BIN);
        request.json_object();
        request.set(Parameter::path("recycleBinId"), Some(&self.recycle_bin_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> ClearRecycleBin<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::ClearRecycleBinResult, Error> {
        response.json()
    }
}
call!(ClearRecycleBin -> models::ClearRecycleBinResult, Error, ErrorCode);

static DELETE_RECYCLE_ITEM: runtime::Operation = runtime::Operation {
    id: "DeleteRecycleItem",
    method: runtime::http::Method::DELETE,
    path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::delete_recycle_item`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRecycleItem<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_id: String,
    recycle_item_id: String,
    union_id: Option<String>,
}

impl<M: runtime::Mode> DeleteRecycleItem<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&DELETE_RECYCLE_ITEM);
        request.set(Parameter::path("recycleBinId"), Some(&self.recycle_bin_id));
        request.set(Parameter::path("recycleItemId"), Some(&self.recycle_item_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteRecycleItem<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::DeleteRecycleItemResult, Error> {
        response.json()
    }
}
call!(DeleteRecycleItem -> models::DeleteRecycleItemResult, Error, ErrorCode);

static DELETE_RECYCLE_ITEMS: runtime::Operation = runtime::Operation {
    id: "DeleteRecycleItems",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRemove",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::delete_recycle_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRecycleItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_id: String,
    union_id: Option<String>,
    recycle_item_ids: Vec<String>,
}

impl<M: runtime::Mode> DeleteRecycleItems<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&DELETE_RECYCLE_ITEMS);
        request.json_object();
        request.set(Parameter::path("recycleBinId"), Some(&self.recycle_bin_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request
            .field(
                Field::new(&["recycleItemIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(50)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.recycle_item_ids),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteRecycleItems<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::DeleteRecycleItemsResult, Error> {
        response.json()
    }
}
call!(DeleteRecycleItems -> models::DeleteRecycleItemsResult, Error, ErrorCode);

impl<M: runtime::Mode> DeleteRecycleItems<M> {
    /// Sends any number of items, at most 50 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for DeleteRecycleItems<M> {
    type Item = String;
    type Result = ();
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

    fn take_items(&mut self) -> Vec<String> {
        std::mem::take(&mut self.recycle_item_ids)
    }

    fn set_items(&mut self, items: Vec<String>) {
        self.recycle_item_ids = items;
    }
}

static GET_RECYCLE_BIN: runtime::Operation = runtime::Operation {
    id: "GetRecycleBin",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/recycleBins",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_recycle_bin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRecycleBin<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_scope: models::RecycleBinScope,
    scope_id: String,
    union_id: Option<String>,
}

impl<M: runtime::Mode> GetRecycleBin<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_RECYCLE_BIN);
        request
            .set(
                Parameter::query("recycleBinScope").required(),
                Some(&self.recycle_bin_scope),
            );
        request
            .set(
                Parameter::query("scopeId")
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.scope_id),
            );
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetRecycleBin<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetRecycleBinResult, Error> {
        response.json()
    }
}
call!(GetRecycleBin -> models::GetRecycleBinResult, Error, ErrorCode);

static GET_RECYCLE_ITEM: runtime::Operation = runtime::Operation {
    id: "GetRecycleItem",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_recycle_item`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRecycleItem<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_id: String,
    recycle_item_id: String,
    union_id: Option<String>,
}

impl<M: runtime::Mode> GetRecycleItem<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_RECYCLE_ITEM);
        request.set(Parameter::path("recycleBinId"), Some(&self.recycle_bin_id));
        request.set(Parameter::path("recycleItemId"), Some(&self.recycle_item_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetRecycleItem<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetRecycleItemResult, Error> {
        response.json()
    }
}
call!(GetRecycleItem -> models::GetRecycleItemResult, Error, ErrorCode);

static LIST_RECYCLE_ITEMS: runtime::Operation = runtime::Operation {
    id: "ListRecycleItems",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::list_recycle_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRecycleItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_id: String,
    next_token: Option<String>,
    max_results: Option<i32>,
    union_id: Option<String>,
}

impl<M: runtime::Mode> ListRecycleItems<M> {
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out for the first
    /// page. If it is refused, with a code that is not documented, begin again with the first page.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// How many items the page may hold. Without a value 50.
    ///
    /// Limits: at most 50.
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_RECYCLE_ITEMS);
        request.set(Parameter::path("recycleBinId"), Some(&self.recycle_bin_id));
        request.set(Parameter::query("nextToken"), self.next_token.as_ref());
        request
            .set(
                Parameter::query("maxResults").limits(Limits::NONE.maximum(50.0)),
                self.max_results.as_ref(),
            );
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> ListRecycleItems<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RecycleItemPage, Error> {
        response.json()
    }
}
call!(ListRecycleItems -> models::RecycleItemPage, Error, ErrorCode);

impl<M: runtime::Mode> ListRecycleItems<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListRecycleItems<M> {
    type Item = models::RecycleItem;
    fn cursor(&self) -> Option<String> {
        self.next_token.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.next_token = Some(cursor);
    }

    fn next_cursor(page: &models::RecycleItemPage) -> Option<String> {
        page.next_token.as_ref().map(ToString::to_string)
    }

    fn into_items(page: models::RecycleItemPage) -> Vec<models::RecycleItem> {
        page.recycle_items.unwrap_or_default()
    }
}

static RESTORE_RECYCLE_ITEM: runtime::Operation = runtime::Operation {
    id: "RestoreRecycleItem",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}/restore",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::restore_recycle_item`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRecycleItem<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_id: String,
    recycle_item_id: String,
    union_id: Option<String>,
    conflict_strategy: Option<models::ConflictStrategy>,
}

impl<M: runtime::Mode> RestoreRecycleItem<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// What to do if the place already has an item of that name; for a restore, the original place.
    /// Without a value the service renames.
    pub fn conflict_strategy(
        mut self,
        conflict_strategy: impl Into<models::ConflictStrategy>,
    ) -> Self {
        self.conflict_strategy = Some(conflict_strategy.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&RESTORE_RECYCLE_ITEM);
        request.json_object();
        request.set(Parameter::path("recycleBinId"), Some(&self.recycle_bin_id));
        request.set(Parameter::path("recycleItemId"), Some(&self.recycle_item_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request
            .field(
                Field::new(&["option", "conflictStrategy"]),
                self.conflict_strategy.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> RestoreRecycleItem<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RestoreRecycleItemResult, Error> {
        response.json()
    }
}
call!(RestoreRecycleItem -> models::RestoreRecycleItemResult, Error, ErrorCode);

static RESTORE_RECYCLE_ITEMS: runtime::Operation = runtime::Operation {
    id: "RestoreRecycleItems",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRestore",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::restore_recycle_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRecycleItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    recycle_bin_id: String,
    union_id: Option<String>,
    recycle_item_ids: Vec<String>,
    conflict_strategy: Option<models::ConflictStrategy>,
}

impl<M: runtime::Mode> RestoreRecycleItems<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// What to do if the place already has an item of that name; for a restore, the original place.
    /// Without a value the service renames.
    pub fn conflict_strategy(
        mut self,
        conflict_strategy: impl Into<models::ConflictStrategy>,
    ) -> Self {
        self.conflict_strategy = Some(conflict_strategy.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&RESTORE_RECYCLE_ITEMS);
        request.json_object();
        request.set(Parameter::path("recycleBinId"), Some(&self.recycle_bin_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request
            .field(
                Field::new(&["recycleItemIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(30)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.recycle_item_ids),
            );
        request
            .field(
                Field::new(&["option", "conflictStrategy"]),
                self.conflict_strategy.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> RestoreRecycleItems<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RestoreRecycleItemsResult, Error> {
        response.json()
    }
}
call!(RestoreRecycleItems -> models::RestoreRecycleItemsResult, Error, ErrorCode);

impl<M: runtime::Mode> RestoreRecycleItems<M> {
    /// Sends any number of items, at most 30 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for RestoreRecycleItems<M> {
    type Item = String;
    type Result = models::RestoreResultItem;
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

    fn take_items(&mut self) -> Vec<String> {
        std::mem::take(&mut self.recycle_item_ids)
    }

    fn set_items(&mut self, items: Vec<String>) {
        self.recycle_item_ids = items;
    }
}
