// Generated from the description of the API. Edit the description, not this file.

//! Requests: files.

use crate::dingtalk::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Creates a folder.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. In the space
    /// of a user, people with rights on the space may create folders and others need a grant; in
    /// the space of an app everybody needs one.
    ///
    /// The page says that `size`, `version` and `extension` are not answered, its example has them.
    /// No answer to a space that does not exist is documented.
    ///
    /// Vendor's page: `add-folder`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{parentId}/folders`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `parent_id`: Id of the folder to create it in; `0` for the root of the space.
    /// - `name`: Name of the folder. Tabs, `*`, `"`, `<`, `>`, `|` and a `.` at the end are not
    ///   allowed, and the service removes spaces around it. Its greatest length is not documented.
    ///
    /// # Errors
    ///
    /// - 400 `dentryAlreadyExist`: An item of that name is already there.
    /// - 400 `dentryNameIllegal`: The name breaks the rules.
    /// - 400 `operationConcurrentControl`: Another operation holds the object. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.conflictStrategy`: The conflict strategy was rejected.
    /// - 403 `permissionDenied`: The operator may not add a folder here.
    /// - 404 `dentryNotExist`: There is no such parent folder.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn add_folder(
        &self,
        space_id: impl Into<String>,
        parent_id: impl Into<String>,
        name: impl Into<String>,
    ) -> AddFolder<M> {
        AddFolder {
            client: self.clone(),
            space_id: space_id.into(),
            parent_id: parent_id.into(),
            union_id: None,
            name: name.into(),
            app_properties: None,
            conflict_strategy: None,
        }
    }

    /// Copies files and folders of a space to a folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. At most 3
    /// items per request; older sources say 30.
    ///
    /// Items with children are copied in the background: their result has `async` true and a
    /// `taskId` for `GetTask`, but neither `success` nor `errorCode`. Read a result in this order:
    /// with `async` follow the task, else believe `success`, and look at `errorCode` only without
    /// success. The order of the results is not documented; match them on `dentryId`. The copy is
    /// at `targetSpaceId` and `targetDentryId`.
    ///
    /// Whether one bad id fails its own item or the whole request is not documented: be ready for
    /// both, and do not take the other items for untouched when the request fails.
    ///
    /// Vendor's page: `copy-files-or-folders-in-bulk`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/batchCopy`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders, one per text. At most 3. Limits: 1 to 3 items, at
    ///   least 1 character each.
    /// - `target_space_id`: Id of the space to copy into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to copy into; `0` for the root of the space. Limits: at
    ///   least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 `appQuotaInsufficient`: The quota of the app is used up.
    /// - 400 `dentryAlreadyExist`: An item of that name is already there.
    /// - 400 `operationConcurrentControl`: Another operation holds an item. Try again later.
    /// - 400 `orgQuotaInsufficient`: The quota of the organisation is used up.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.conflictStrategy`: The conflict strategy was rejected.
    /// - 400 `paramError.dentryIds`: The list of ids was rejected.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 400 `paramError.targetFolderId`: The id of the target folder was rejected.
    /// - 400 `paramError.targetSpaceId`: The id of the target space was rejected.
    /// - 400 `sceneQuotaInsufficient`: The quota of the scene is used up.
    /// - 400 `spaceQuotaInsufficient`: The target space is full.
    /// - 403 `permissionDenied`: The operator may not copy an item.
    /// - 404 `dentryNotExist`: There is no such item or target folder.
    /// - 404 `spaceNotExist`: There is no such source or target space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn copy_dentries(
        &self,
        space_id: impl Into<String>,
        dentry_ids: impl IntoIterator<Item = impl Into<String>>,
        target_space_id: impl Into<String>,
        target_folder_id: impl Into<String>,
    ) -> CopyDentries<M> {
        CopyDentries {
            client: self.clone(),
            space_id: space_id.into(),
            union_id: None,
            dentry_ids: dentry_ids.into_iter().map(Into::into).collect(),
            target_space_id: target_space_id.into(),
            target_folder_id: target_folder_id.into(),
            conflict_strategy: None,
        }
    }

    /// Copies a file or folder to a folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// An item with children is copied in the background: `async` is then true, and `taskId` is for
    /// `GetTask`. Whether `dentry` is answered then is not documented.
    ///
    /// Vendor's page: `copy-an-object`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/copy`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `target_space_id`: Id of the space to copy into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to copy into; `0` for the root of the space, as the page
    ///   of `CopyDentries` and older sources say. Limits: at least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 `appQuotaInsufficient`: The quota of the app is used up.
    /// - 400 `dentryAlreadyExist`: An item of that name is already there.
    /// - 400 `operationConcurrentControl`: Another operation holds the item. Try again later.
    /// - 400 `orgQuotaInsufficient`: The quota of the organisation is used up.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.conflictStrategy`: The conflict strategy was rejected.
    /// - 400 `paramError.dentryId`: The id of the item was rejected.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 400 `paramError.targetFolderId`: The id of the target folder was rejected.
    /// - 400 `paramError.targetSpaceId`: The id of the target space was rejected.
    /// - 400 `sceneQuotaInsufficient`: The quota of the scene is used up.
    /// - 400 `spaceQuotaInsufficient`: The target space is full.
    /// - 403 `permissionDenied`: The operator may not copy the item.
    /// - 404 `dentryNotExist`: There is no such item or target folder.
    /// - 404 `spaceNotExist`: There is no such source or target space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn copy_dentry(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
        target_space_id: impl Into<String>,
        target_folder_id: impl Into<String>,
    ) -> CopyDentry<M> {
        CopyDentry {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            union_id: None,
            target_space_id: target_space_id.into(),
            target_folder_id: target_folder_id.into(),
            conflict_strategy: None,
        }
    }

    /// Deletes files and folders, into the recycle bin or for good.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. At most 50
    /// items per request.
    ///
    /// The service deletes for good unless told otherwise, so this client asks for
    /// `toRecycleBin` at every call. Not every space has a recycle bin, see `DeleteDentry`: the
    /// service then refuses with `recycleBinNotSupportForSpace` or `operationNotSupported`. Never
    /// answer such a refusal by deleting for good.
    ///
    /// Items with children are deleted in the background: their result has `async` true and a
    /// `taskId` for `GetTask`, and `success` and `errorCode` are absent, null or empty. Read a
    /// result in this order: with `async` follow the task, else believe `success`, and look at
    /// `errorCode` only without success. The order of the results is not documented; match them on
    /// `dentryId`.
    ///
    /// The id that an item has in the bin is not answered: find it with `ListRecycleItems` by its
    /// `spaceId` and `dentryId`. How long items stay in the bin, and whether one bad id fails its
    /// own item or the whole request, is not documented: be ready for both, and do not take the
    /// other items for untouched when the request fails.
    ///
    /// Vendor's page: `delete-files-or-folders-in-bulk`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/batchRemove`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders, as listed by `ListDentries` or `ListAllDentries`.
    ///   At most 50. Limits: 1 to 50 items, at least 1 character each.
    /// - `to_recycle_bin`: `true` moves the items into the recycle bin, `false` deletes them for good.
    ///   Without a value the service deletes for good.
    ///
    /// # Errors
    ///
    /// - 400 `operationConcurrentControl`: Another operation holds an item. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.dentryIds`: The list of ids was rejected.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 400 `recycleBinNotSupportForSpace`: This space has no recycle bin.
    /// - 403 `operationNotSupported`: Moving into the recycle bin is not supported.
    /// - 403 `permissionDenied`: The operator may not delete an item.
    /// - 404 `dentryNotExist`: There is no such file or folder.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn delete_dentries(
        &self,
        space_id: impl Into<String>,
        dentry_ids: impl IntoIterator<Item = impl Into<String>>,
        to_recycle_bin: bool,
    ) -> DeleteDentries<M> {
        DeleteDentries {
            client: self.clone(),
            space_id: space_id.into(),
            union_id: None,
            dentry_ids: dentry_ids.into_iter().map(Into::into).collect(),
            to_recycle_bin,
        }
    }

    /// Deletes a file or folder, into the recycle bin or for good.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// The service deletes for good unless told otherwise, so this client asks for
    /// `toRecycleBin` at every call. Not every space has a recycle bin: the vendor's page says that
    /// only those do that were made by the operation for new spaces of the Drive product, whose
    /// page is `new-space`. The service refuses with `recycleBinNotSupportForSpace` or
    /// `operationNotSupported`. Never answer such a refusal by deleting for good.
    ///
    /// An item with children is deleted in the background: `async` is then true, and `taskId` is
    /// for `GetTask`. Any other item is deleted when the answer comes.
    ///
    /// The id that an item has in the bin is not answered: find it with `ListRecycleItems` by its
    /// `spaceId` and `dentryId`. How long items stay in the bin is not documented.
    ///
    /// Vendor's page: `delete-a-file-or-folder`.
    ///
    /// Sends `DELETE /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `to_recycle_bin`: `true` moves the item into the recycle bin, `false` deletes it for good.
    ///   Without a value the service deletes for good.
    ///
    /// # Errors
    ///
    /// - 400 `operationConcurrentControl`: Another operation holds the item. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `recycleBinNotSupportForSpace`: This space has no recycle bin.
    /// - 403 `operationNotSupported`: Deleting into the recycle bin is not supported.
    /// - 403 `permissionDenied`: The operator may not delete the item.
    /// - 404 `dentryNotExist`: There is no such file or folder.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn delete_dentry(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
        to_recycle_bin: bool,
    ) -> DeleteDentry<M> {
        DeleteDentry {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            to_recycle_bin,
            union_id: None,
        }
    }

    /// Reads files and folders of a space.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps. At most 30
    /// items per request.
    ///
    /// Believe the `success` of a result, and look at `errorCode` only without success. An item
    /// that may not be read can fail on its own or the whole request. One that does not exist seems
    /// to fail on its own: the vendor's page lists no code for the request then. The order of the
    /// results is not documented; match them on `dentryId`.
    ///
    /// Vendor's page: `get-file-or-folder-information-in-bulk`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/query`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders. At most 30. Limits: 1 to 30 items, at least 1
    ///   character each.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not read an item.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_dentries(
        &self,
        space_id: impl Into<String>,
        dentry_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetDentries<M> {
        GetDentries {
            client: self.clone(),
            space_id: space_id.into(),
            union_id: None,
            dentry_ids: dentry_ids.into_iter().map(Into::into).collect(),
            app_ids_for_app_properties: None,
            with_thumbnail: None,
        }
    }

    /// Reads a file or folder.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps.
    ///
    /// Vendor's page: `obtain-file-or-folder-information`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/query`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not read the item.
    /// - 404 `dentryNotExist`: There is no such file or folder.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_dentry(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
    ) -> GetDentry<M> {
        GetDentry {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            union_id: None,
            app_ids_for_app_properties: None,
            with_thumbnail: None,
        }
    }

    /// Lists everything in a space as one flat list, page by page.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps.
    ///
    /// At most 50 items per page, of which there may be fewer although more follow: only a missing
    /// or empty `nextToken` is the end. The list is sorted by the time of the last change. If
    /// something changes on the way, ascending order can list an item twice, and descending order
    /// can leave one out. Send `order` always: its default is the opposite of that of
    /// `ListDentries`.
    ///
    /// Vendor's page: `get-a-list-of-all-files-or-folders-under-a`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/listAll`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not list files.
    /// - 404 `dentryNotExist`: There is no such file or folder.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn list_all_dentries(&self, space_id: impl Into<String>) -> ListAllDentries<M> {
        ListAllDentries {
            client: self.clone(),
            space_id: space_id.into(),
            union_id: None,
            max_results: None,
            next_token: None,
            order: None,
            with_thumbnail: None,
        }
    }

    /// Lists what is in a folder, page by page.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps. Lists one
    /// level; `ListAllDentries` goes through a whole space.
    ///
    /// At most 50 items per page, of which there may be fewer although more follow: only a missing
    /// or empty `nextToken` is the end. Send `maxResults` always, since its default is not on the
    /// vendor's page, and `order`, since its default is the opposite of that of `ListAllDentries`.
    ///
    /// Vendor's page: `get-a-list-of-files-or-folders`.
    ///
    /// Sends `GET /v1.0/storage/spaces/{spaceId}/dentries`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `parent_id`: Id of the folder to list; `0` for the root of the space. Limits: at least 1
    ///   character.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not list files.
    /// - 404 `dentryNotExist`: There is no such file or folder.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn list_dentries(
        &self,
        space_id: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> ListDentries<M> {
        ListDentries {
            client: self.clone(),
            space_id: space_id.into(),
            parent_id: parent_id.into(),
            next_token: None,
            max_results: None,
            order_by: None,
            order: None,
            with_thumbnail: None,
            union_id: None,
        }
    }

    /// Lists the versions of a file, page by page.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps.
    ///
    /// A version comes into being when a file is committed over another one with the conflict
    /// strategy `OVERWRITE`, and when a version is reverted to. At most 100 versions per page; only
    /// a missing or empty `nextToken` is the end. The order, and whether the current version is
    /// among them, is not documented. Neither is any 404.
    ///
    /// Vendor's page: `obtains-a-list-of-file-versions`.
    ///
    /// Sends `GET /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file.
    ///
    /// # Errors
    ///
    /// - 400 `operationConcurrentControl`: Another operation holds the file. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.maxResults`: The page size was rejected.
    /// - 400 `paramError.parentId`: Documented, although the operation has no such parameter.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 403 `permissionDenied`: The operator may not read the file.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn list_dentry_versions(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
    ) -> ListDentryVersions<M> {
        ListDentryVersions {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            next_token: None,
            max_results: None,
            union_id: None,
        }
    }

    /// Moves files and folders of a space to another folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. At most 30
    /// items per request.
    ///
    /// Items with children are moved in the background: their result has `async` true and a
    /// `taskId` for `GetTask`, but neither `success` nor `errorCode`. Read a result in this order:
    /// with `async` follow the task, else believe `success`, and look at `errorCode` only without
    /// success. The order of the results is not documented; match them on `dentryId`, and go on
    /// with `targetSpaceId` and `targetDentryId`.
    ///
    /// Whether one bad id fails its own item or the whole request is not documented: be ready for
    /// both, and do not take the other items for untouched when the request fails.
    ///
    /// Vendor's page: `bulk-move-files-or-folders`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/batchMove`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders. At most 30. Limits: 1 to 30 items, at least 1
    ///   character each.
    /// - `target_space_id`: Id of the space to move into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to move into; `0` for the root of the space. Limits: at
    ///   least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 `appQuotaInsufficient`: The quota of the app is used up.
    /// - 400 `dentryAlreadyExist`: An item of that name is already there.
    /// - 400 `operationConcurrentControl`: Another operation holds an item. Try again later.
    /// - 400 `orgQuotaInsufficient`: The quota of the organisation is used up.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.conflictStrategy`: The conflict strategy was rejected.
    /// - 400 `paramError.dentryIds`: The list of ids was rejected.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 400 `paramError.targetFolderId`: The id of the target folder was rejected.
    /// - 400 `paramError.targetSpaceId`: The id of the target space was rejected.
    /// - 400 `sceneQuotaInsufficient`: The quota of the scene is used up.
    /// - 400 `spaceQuotaInsufficient`: The target space is full.
    /// - 403 `permissionDenied`: The operator may not move an item.
    /// - 404 `dentryNotExist`: There is no such item or target folder.
    /// - 404 `spaceNotExist`: There is no such source or target space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn move_dentries(
        &self,
        space_id: impl Into<String>,
        dentry_ids: impl IntoIterator<Item = impl Into<String>>,
        target_space_id: impl Into<String>,
        target_folder_id: impl Into<String>,
    ) -> MoveDentries<M> {
        MoveDentries {
            client: self.clone(),
            space_id: space_id.into(),
            union_id: None,
            dentry_ids: dentry_ids.into_iter().map(Into::into).collect(),
            target_space_id: target_space_id.into(),
            target_folder_id: target_folder_id.into(),
            conflict_strategy: None,
            preserve_permissions: None,
        }
    }

    /// Moves a file or folder to another folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// An item with children is moved in the background: `async` is then true, and `taskId` is for
    /// `GetTask`. Whether `dentry` is answered then is not documented. The `uuid` of an item stays
    /// the same, as older sources say; its `id` may change.
    ///
    /// Vendor's page: `move-a-file-or-folder`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/move`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `target_space_id`: Id of the space to move into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to move into; `0` for the root of the space. Limits: at
    ///   least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 `appQuotaInsufficient`: The quota of the app is used up.
    /// - 400 `dentryAlreadyExist`: An item of that name is already there.
    /// - 400 `operationConcurrentControl`: Another operation holds the item. Try again later.
    /// - 400 `orgQuotaInsufficient`: The quota of the organisation is used up.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.conflictStrategy`: The conflict strategy was rejected.
    /// - 400 `paramError.dentryId`: The id of the item was rejected.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 400 `paramError.targetFolderId`: The id of the target folder was rejected.
    /// - 400 `paramError.targetSpaceId`: The id of the target space was rejected.
    /// - 400 `sceneQuotaInsufficient`: The quota of the scene is used up.
    /// - 400 `spaceQuotaInsufficient`: The target space is full.
    /// - 403 `permissionDenied`: The operator may not move the item.
    /// - 404 `dentryNotExist`: There is no such item or target folder.
    /// - 404 `spaceNotExist`: There is no such source or target space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn move_dentry(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
        target_space_id: impl Into<String>,
        target_folder_id: impl Into<String>,
    ) -> MoveDentry<M> {
        MoveDentry {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            union_id: None,
            target_space_id: target_space_id.into(),
            target_folder_id: target_folder_id.into(),
            conflict_strategy: None,
            preseve_permissions: None,
        }
    }

    /// Renames a file or folder.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. The root of a
    /// space, `0`, cannot be renamed.
    ///
    /// There is no conflict strategy: if the name is taken, the service refuses with
    /// `dentryAlreadyExist`. The code `dentryNameIllegal`, which `AddFolder` has for a name that
    /// breaks the rules, is not documented here.
    ///
    /// Vendor's page: `rename-a-file-or-folder`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/rename`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `new_name`: New name; that of a file with its extension, as older sources say. Tabs, `*`, `"`,
    ///   `<`, `>`, `|` and a `.` at the end are not allowed, and the service removes spaces around it.
    ///   Its greatest length is not documented.
    ///
    /// # Errors
    ///
    /// - 400 `dentryAlreadyExist`: An item of that name is already there.
    /// - 400 `operationConcurrentControl`: Another operation holds the item. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.dentryId`: The id of the item was rejected.
    /// - 400 `paramError.name`: The new name was rejected, which the request calls `newName`.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 403 `permissionDenied`: The operator may not rename the item.
    /// - 404 `dentryNotExist`: There is no such file or folder.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn rename_dentry(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
        new_name: impl Into<String>,
    ) -> RenameDentry<M> {
        RenameDentry {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            union_id: None,
            new_name: new_name.into(),
        }
    }

    /// Makes an earlier version of a file the current one.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// A new version is added on top: a file at version 5 that goes back to version 3 is then at
    /// version 6, with the content of 3. The number of the new version is not answered; `GetDentry`
    /// and `ListDentryVersions` tell it. Doing it twice adds two versions.
    ///
    /// Not documented: any 404, and a code for a version that does not exist.
    ///
    /// Vendor's page: `restore-previous-versions-of-files`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file.
    /// - `version`: Number of the version to go back to, from 0. Limits: at least 0.
    ///
    /// # Errors
    ///
    /// - 400 `operationConcurrentControl`: Another operation holds the file. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not read the information of the file, as the vendor
    ///   puts it; the permission of the operation is the one for writing.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn revert_dentry_version(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
        version: i64,
    ) -> RevertDentryVersion<M> {
        RevertDentryVersion {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            version,
            union_id: None,
        }
    }
}

static ADD_FOLDER: runtime::Operation = runtime::Operation {
    id: "AddFolder",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{parentId}/folders",
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

/// A request made by [`Client::add_folder`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddFolder<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    parent_id: String,
    union_id: Option<String>,
    name: String,
    app_properties: Option<Vec<models::NewAppProperty>>,
    conflict_strategy: Option<models::ConflictStrategy>,
}

impl<M: runtime::Mode> AddFolder<M> {
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

    /// What the app notes about the folder. At most 3 properties.
    ///
    /// Limits: at most 3 items.
    pub fn app_properties(
        mut self,
        app_properties: impl IntoIterator<Item = models::NewAppProperty>,
    ) -> Self {
        self.app_properties = Some(app_properties.into_iter().collect());
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
        let mut request = self.client.handle.request(&ADD_FOLDER);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("parentId"), Some(&self.parent_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.field(Field::new(&["name"]).required(), Some(&self.name));
        request
            .field(
                Field::new(&["option", "appProperties"])
                    .limits(Limits::NONE.max_items(3)),
                self.app_properties.as_ref(),
            );
        request
            .field(
                Field::new(&["option", "conflictStrategy"]),
                self.conflict_strategy.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> AddFolder<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::AddFolderResult, Error> {
        response.json()
    }
}
call!(AddFolder -> models::AddFolderResult, Error, ErrorCode);

static COPY_DENTRIES: runtime::Operation = runtime::Operation {
    id: "CopyDentries",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/batchCopy",
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

/// A request made by [`Client::copy_dentries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyDentries<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    union_id: Option<String>,
    dentry_ids: Vec<String>,
    target_space_id: String,
    target_folder_id: String,
    conflict_strategy: Option<models::ConflictStrategy>,
}

impl<M: runtime::Mode> CopyDentries<M> {
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
        let mut request = self.client.handle.request(&COPY_DENTRIES);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
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
                Field::new(&["dentryIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(3)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.dentry_ids),
            );
        request
            .field(
                Field::new(&["targetSpaceId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_space_id),
            );
        request
            .field(
                Field::new(&["targetFolderId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_folder_id),
            );
        request
            .field(
                Field::new(&["option", "conflictStrategy"]),
                self.conflict_strategy.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> CopyDentries<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::CopyDentriesResult, Error> {
        response.json()
    }
}
call!(CopyDentries -> models::CopyDentriesResult, Error, ErrorCode);

impl<M: runtime::Mode> CopyDentries<M> {
    /// Sends any number of items, at most 3 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for CopyDentries<M> {
    type Item = String;
    type Result = models::CopyResultItem;
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 3,
        key: None,
        results: Some("/resultItems"),
        task: None,
        done: None,
        result: Some(runtime::ResultRules {
            item: "/dentryId",
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
        std::mem::take(&mut self.dentry_ids)
    }

    fn set_items(&mut self, items: Vec<String>) {
        self.dentry_ids = items;
    }
}

static COPY_DENTRY: runtime::Operation = runtime::Operation {
    id: "CopyDentry",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/copy",
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

/// A request made by [`Client::copy_dentry`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyDentry<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    union_id: Option<String>,
    target_space_id: String,
    target_folder_id: String,
    conflict_strategy: Option<models::ConflictStrategy>,
}

impl<M: runtime::Mode> CopyDentry<M> {
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
        let mut request = self.client.handle.request(&COPY_DENTRY);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
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
                Field::new(&["targetSpaceId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_space_id),
            );
        request
            .field(
                Field::new(&["targetFolderId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_folder_id),
            );
        request
            .field(
                Field::new(&["option", "conflictStrategy"]),
                self.conflict_strategy.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> CopyDentry<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::CopyDentryResult, Error> {
        response.json()
    }
}
call!(CopyDentry -> models::CopyDentryResult, Error, ErrorCode);

static DELETE_DENTRIES: runtime::Operation = runtime::Operation {
    id: "DeleteDentries",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/batchRemove",
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

/// A request made by [`Client::delete_dentries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDentries<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    union_id: Option<String>,
    dentry_ids: Vec<String>,
    to_recycle_bin: bool,
}

impl<M: runtime::Mode> DeleteDentries<M> {
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
        let mut request = self.client.handle.request(&DELETE_DENTRIES);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
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
                Field::new(&["dentryIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(50)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.dentry_ids),
            );
        request
            .field(
                Field::new(&["option", "toRecycleBin"]).required(),
                Some(&self.to_recycle_bin),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteDentries<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::DeleteDentriesResult, Error> {
        response.json()
    }
}
call!(DeleteDentries -> models::DeleteDentriesResult, Error, ErrorCode);

impl<M: runtime::Mode> DeleteDentries<M> {
    /// Sends any number of items, at most 50 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for DeleteDentries<M> {
    type Item = String;
    type Result = models::DeleteResultItem;
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 50,
        key: None,
        results: Some("/resultItems"),
        task: None,
        done: None,
        result: Some(runtime::ResultRules {
            item: "/dentryId",
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
        std::mem::take(&mut self.dentry_ids)
    }

    fn set_items(&mut self, items: Vec<String>) {
        self.dentry_ids = items;
    }
}

static DELETE_DENTRY: runtime::Operation = runtime::Operation {
    id: "DeleteDentry",
    method: runtime::http::Method::DELETE,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}",
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

/// A request made by [`Client::delete_dentry`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDentry<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    to_recycle_bin: bool,
    union_id: Option<String>,
}

impl<M: runtime::Mode> DeleteDentry<M> {
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
        let mut request = self.client.handle.request(&DELETE_DENTRY);
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
        request
            .set(
                Parameter::query("toRecycleBin").required(),
                Some(&self.to_recycle_bin),
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

impl<M: runtime::Mode> DeleteDentry<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::DeleteDentryResult, Error> {
        response.json()
    }
}
call!(DeleteDentry -> models::DeleteDentryResult, Error, ErrorCode);

static GET_DENTRIES: runtime::Operation = runtime::Operation {
    id: "GetDentries",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/query",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_dentries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDentries<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    union_id: Option<String>,
    dentry_ids: Vec<String>,
    app_ids_for_app_properties: Option<Vec<String>>,
    with_thumbnail: Option<bool>,
}

impl<M: runtime::Mode> GetDentries<M> {
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

    /// Whose properties to answer, of those the app can see: ids of owners of
    /// spaces, which is the app id for a space of an app and the unionId of its
    /// creator for a space of a user. At most 20. Pass it if the properties matter:
    /// without it the service answers those of all apps, or, as older sources say,
    /// of the calling app.
    ///
    /// Limits: at most 20 items, at least 1 character each.
    pub fn app_ids_for_app_properties(
        mut self,
        app_ids_for_app_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids_for_app_properties = Some(
            app_ids_for_app_properties.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether to answer a thumbnail, too, which takes longer. What happens without
    /// a value is not on the vendor's page; older sources say false.
    pub fn with_thumbnail(mut self, with_thumbnail: bool) -> Self {
        self.with_thumbnail = Some(with_thumbnail);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_DENTRIES);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
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
                Field::new(&["dentryIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(30)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.dentry_ids),
            );
        request
            .field(
                Field::new(&["option", "appIdsForAppProperties"])
                    .limits(
                        Limits::NONE
                            .max_items(20)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                self.app_ids_for_app_properties.as_ref(),
            );
        request
            .field(
                Field::new(&["option", "withThumbnail"]),
                self.with_thumbnail.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetDentries<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetDentriesResult, Error> {
        response.json()
    }
}
call!(GetDentries -> models::GetDentriesResult, Error, ErrorCode);

impl<M: runtime::Mode> GetDentries<M> {
    /// Sends any number of items, at most 30 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for GetDentries<M> {
    type Item = String;
    type Result = models::GetResultItem;
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 30,
        key: None,
        results: Some("/resultItems"),
        task: None,
        done: None,
        result: Some(runtime::ResultRules {
            item: "/dentryId",
            pending: None,
            task: None,
            done: runtime::Match {
                field: "/success",
                values: &["true"],
            },
            code: Some("/errorCode"),
            message: None,
        }),
    };

    fn take_items(&mut self) -> Vec<String> {
        std::mem::take(&mut self.dentry_ids)
    }

    fn set_items(&mut self, items: Vec<String>) {
        self.dentry_ids = items;
    }
}

static GET_DENTRY: runtime::Operation = runtime::Operation {
    id: "GetDentry",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/query",
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

/// A request made by [`Client::get_dentry`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDentry<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    union_id: Option<String>,
    app_ids_for_app_properties: Option<Vec<String>>,
    with_thumbnail: Option<bool>,
}

impl<M: runtime::Mode> GetDentry<M> {
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

    /// Whose properties to answer, of those the app can see: ids of owners of
    /// spaces, which is the app id for a space of an app and the unionId of its
    /// creator for a space of a user. At most 20. Pass it if the properties matter:
    /// what is answered without it is documented for `GetDentries` only, in two
    /// ways.
    ///
    /// Limits: at most 20 items, at least 1 character each.
    pub fn app_ids_for_app_properties(
        mut self,
        app_ids_for_app_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids_for_app_properties = Some(
            app_ids_for_app_properties.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether to answer a temporary address of a thumbnail, too, which takes
    /// longer.
    pub fn with_thumbnail(mut self, with_thumbnail: bool) -> Self {
        self.with_thumbnail = Some(with_thumbnail);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_DENTRY);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
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
                Field::new(&["option", "appIdsForAppProperties"])
                    .limits(
                        Limits::NONE
                            .max_items(20)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                self.app_ids_for_app_properties.as_ref(),
            );
        request
            .field(
                Field::new(&["option", "withThumbnail"]),
                self.with_thumbnail.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetDentry<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetDentryResult, Error> {
        response.json()
    }
}
call!(GetDentry -> models::GetDentryResult, Error, ErrorCode);

static LIST_ALL_DENTRIES: runtime::Operation = runtime::Operation {
    id: "ListAllDentries",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/listAll",
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

/// A request made by [`Client::list_all_dentries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllDentries<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    union_id: Option<String>,
    max_results: Option<i32>,
    next_token: Option<String>,
    order: Option<models::Order>,
    with_thumbnail: Option<bool>,
}

impl<M: runtime::Mode> ListAllDentries<M> {
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

    /// How many items the page may hold. Without a value 50.
    ///
    /// Limits: at most 50.
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out
    /// for the first page. If it is refused, with a code that is not documented,
    /// begin again with the first page.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Which way to sort by the time of the last change. Without a value ascending.
    pub fn order(mut self, order: impl Into<models::Order>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Whether to answer a temporary address of a thumbnail, too, which takes
    /// longer.
    pub fn with_thumbnail(mut self, with_thumbnail: bool) -> Self {
        self.with_thumbnail = Some(with_thumbnail);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_ALL_DENTRIES);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
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
                Field::new(&["option", "maxResults"]).limits(Limits::NONE.maximum(50.0)),
                self.max_results.as_ref(),
            );
        request.field(Field::new(&["option", "nextToken"]), self.next_token.as_ref());
        request.field(Field::new(&["option", "order"]), self.order.as_ref());
        request
            .field(
                Field::new(&["option", "withThumbnail"]),
                self.with_thumbnail.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> ListAllDentries<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::DentryPage, Error> {
        response.json()
    }
}
call!(ListAllDentries -> models::DentryPage, Error, ErrorCode);

impl<M: runtime::Mode> ListAllDentries<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListAllDentries<M> {
    type Item = models::Dentry;
    fn cursor(&self) -> Option<String> {
        self.next_token.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.next_token = Some(cursor);
    }

    fn next_cursor(page: &models::DentryPage) -> Option<String> {
        page.next_token.as_ref().map(ToString::to_string)
    }

    fn into_items(page: models::DentryPage) -> Vec<models::Dentry> {
        page.dentries.unwrap_or_default()
    }
}

static LIST_DENTRIES: runtime::Operation = runtime::Operation {
    id: "ListDentries",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/spaces/{spaceId}/dentries",
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

/// A request made by [`Client::list_dentries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDentries<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    parent_id: String,
    next_token: Option<String>,
    max_results: Option<i32>,
    order_by: Option<models::DentryOrderBy>,
    order: Option<models::Order>,
    with_thumbnail: Option<bool>,
    union_id: Option<String>,
}

impl<M: runtime::Mode> ListDentries<M> {
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out for the first
    /// page. If it is refused, with a code that is not documented, begin again with the first page.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// How many items the page may hold. What happens without a value is not on the vendor's
    /// page; older sources say 50.
    ///
    /// Limits: at most 50.
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// What to sort by. Without a value by the time of the last change.
    pub fn order_by(mut self, order_by: impl Into<models::DentryOrderBy>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Which way to sort. Without a value descending.
    pub fn order(mut self, order: impl Into<models::Order>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Whether to answer temporary addresses of thumbnails, too, which takes longer.
    pub fn with_thumbnail(mut self, with_thumbnail: bool) -> Self {
        self.with_thumbnail = Some(with_thumbnail);
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
        let mut request = self.client.handle.request(&LIST_DENTRIES);
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request
            .set(
                Parameter::query("parentId")
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.parent_id),
            );
        request.set(Parameter::query("nextToken"), self.next_token.as_ref());
        request
            .set(
                Parameter::query("maxResults").limits(Limits::NONE.maximum(50.0)),
                self.max_results.as_ref(),
            );
        request.set(Parameter::query("orderBy"), self.order_by.as_ref());
        request.set(Parameter::query("order"), self.order.as_ref());
        request.set(Parameter::query("withThumbnail"), self.with_thumbnail.as_ref());
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

impl<M: runtime::Mode> ListDentries<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::DentryPage, Error> {
        response.json()
    }
}
call!(ListDentries -> models::DentryPage, Error, ErrorCode);

impl<M: runtime::Mode> ListDentries<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListDentries<M> {
    type Item = models::Dentry;
    fn cursor(&self) -> Option<String> {
        self.next_token.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.next_token = Some(cursor);
    }

    fn next_cursor(page: &models::DentryPage) -> Option<String> {
        page.next_token.as_ref().map(ToString::to_string)
    }

    fn into_items(page: models::DentryPage) -> Vec<models::Dentry> {
        page.dentries.unwrap_or_default()
    }
}

static LIST_DENTRY_VERSIONS: runtime::Operation = runtime::Operation {
    id: "ListDentryVersions",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions",
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

/// A request made by [`Client::list_dentry_versions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDentryVersions<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    next_token: Option<String>,
    max_results: Option<i32>,
    union_id: Option<String>,
}

impl<M: runtime::Mode> ListDentryVersions<M> {
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out for the first
    /// page. If it is refused, with a code that is not documented, begin again with the first page.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// How many versions the page may hold. Without a value 100.
    ///
    /// Limits: at most 100.
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
        let mut request = self.client.handle.request(&LIST_DENTRY_VERSIONS);
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
        request.set(Parameter::query("nextToken"), self.next_token.as_ref());
        request
            .set(
                Parameter::query("maxResults").limits(Limits::NONE.maximum(100.0)),
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

impl<M: runtime::Mode> ListDentryVersions<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::DentryVersionPage, Error> {
        response.json()
    }
}
call!(ListDentryVersions -> models::DentryVersionPage, Error, ErrorCode);

impl<M: runtime::Mode> ListDentryVersions<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListDentryVersions<M> {
    type Item = models::Dentry;
    fn cursor(&self) -> Option<String> {
        self.next_token.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.next_token = Some(cursor);
    }

    fn next_cursor(page: &models::DentryVersionPage) -> Option<String> {
        page.next_token.as_ref().map(ToString::to_string)
    }

    fn into_items(page: models::DentryVersionPage) -> Vec<models::Dentry> {
        page.dentries.unwrap_or_default()
    }
}

static MOVE_DENTRIES: runtime::Operation = runtime::Operation {
    id: "MoveDentries",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/batchMove",
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

/// A request made by [`Client::move_dentries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveDentries<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    union_id: Option<String>,
    dentry_ids: Vec<String>,
    target_space_id: String,
    target_folder_id: String,
    conflict_strategy: Option<models::ConflictStrategy>,
    preserve_permissions: Option<bool>,
}

impl<M: runtime::Mode> MoveDentries<M> {
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

    /// Whether the items keep their permissions; without a value they do not.
    pub fn preserve_permissions(mut self, preserve_permissions: bool) -> Self {
        self.preserve_permissions = Some(preserve_permissions);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&MOVE_DENTRIES);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
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
                Field::new(&["dentryIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(30)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.dentry_ids),
            );
        request
            .field(
                Field::new(&["targetSpaceId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_space_id),
            );
        request
            .field(
                Field::new(&["targetFolderId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_folder_id),
            );
        request
            .field(
                Field::new(&["option", "conflictStrategy"]),
                self.conflict_strategy.as_ref(),
            );
        request
            .field(
                Field::new(&["option", "preservePermissions"]),
                self.preserve_permissions.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> MoveDentries<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::MoveDentriesResult, Error> {
        response.json()
    }
}
call!(MoveDentries -> models::MoveDentriesResult, Error, ErrorCode);

impl<M: runtime::Mode> MoveDentries<M> {
    /// Sends any number of items, at most 30 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for MoveDentries<M> {
    type Item = String;
    type Result = models::MoveResultItem;
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 30,
        key: None,
        results: Some("/resultItems"),
        task: None,
        done: None,
        result: Some(runtime::ResultRules {
            item: "/dentryId",
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
        std::mem::take(&mut self.dentry_ids)
    }

    fn set_items(&mut self, items: Vec<String>) {
        self.dentry_ids = items;
    }
}

static MOVE_DENTRY: runtime::Operation = runtime::Operation {
    id: "MoveDentry",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/move",
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

/// A request made by [`Client::move_dentry`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveDentry<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    union_id: Option<String>,
    target_space_id: String,
    target_folder_id: String,
    conflict_strategy: Option<models::ConflictStrategy>,
    preseve_permissions: Option<bool>,
}

impl<M: runtime::Mode> MoveDentry<M> {
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

    /// Whether the item keeps its permissions; without a value it does not. The
    /// service spells the name without the second `r`, and with it for
    /// `MoveDentries`.
    pub fn preseve_permissions(mut self, preseve_permissions: bool) -> Self {
        self.preseve_permissions = Some(preseve_permissions);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&MOVE_DENTRY);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
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
                Field::new(&["targetSpaceId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_space_id),
            );
        request
            .field(
                Field::new(&["targetFolderId"])
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.target_folder_id),
            );
        request
            .field(
                Field::new(&["option", "conflictStrategy"]),
                self.conflict_strategy.as_ref(),
            );
        request
            .field(
                Field::new(&["option", "presevePermissions"]),
                self.preseve_permissions.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> MoveDentry<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::MoveDentryResult, Error> {
        response.json()
    }
}
call!(MoveDentry -> models::MoveDentryResult, Error, ErrorCode);

static RENAME_DENTRY: runtime::Operation = runtime::Operation {
    id: "RenameDentry",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/rename",
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

/// A request made by [`Client::rename_dentry`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenameDentry<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    union_id: Option<String>,
    new_name: String,
}

impl<M: runtime::Mode> RenameDentry<M> {
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
        let mut request = self.client.handle.request(&RENAME_DENTRY);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.field(Field::new(&["newName"]).required(), Some(&self.new_name));
        request.finish()
    }
}

impl<M: runtime::Mode> RenameDentry<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RenameDentryResult, Error> {
        response.json()
    }
}
call!(RenameDentry -> models::RenameDentryResult, Error, ErrorCode);

static REVERT_DENTRY_VERSION: runtime::Operation = runtime::Operation {
    id: "RevertDentryVersion",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert",
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

/// A request made by [`Client::revert_dentry_version`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevertDentryVersion<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    version: i64,
    union_id: Option<String>,
}

impl<M: runtime::Mode> RevertDentryVersion<M> {
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
        let mut request = self.client.handle.request(&REVERT_DENTRY_VERSION);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
        request
            .set(
                Parameter::path("version").limits(Limits::NONE.minimum(0.0)),
                Some(&self.version),
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

impl<M: runtime::Mode> RevertDentryVersion<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::RevertDentryVersionResult, Error> {
        response.json()
    }
}
call!(RevertDentryVersion -> models::RevertDentryVersionResult, Error, ErrorCode);
