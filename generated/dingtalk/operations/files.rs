// Generated from the description of the API. Edit the description, not this file.

//! Files and folders, deleting them, and the versions of files.

use crate::dingtalk::*;
use crate::runtime::rows::*;

methods! {
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
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{parentId}/folders`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let answer = client
    ///     .add_folder("space_id", "parent_id", "name")
    ///     .conflict_strategy(models::ConflictStrategy::AutoRename)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `parent_id`: Id of the folder to create it in; `0` for the root of the space.
    /// - `name`: Name of the folder. Tabs, `*`, `"`, `<`, `>`, `|` and a `.` at the end are not allowed, and the service removes spaces around it. Its greatest length is not documented.
    ///
    /// # Errors
    /// - 400 [`dentryAlreadyExist`](ErrorCode::DentryAlreadyExist): An item of that name is already there.
    /// - 400 [`dentryNameIllegal`](ErrorCode::DentryNameIllegal): The name breaks the rules.
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds the object. Try again later.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.conflictStrategy`](ErrorCode::ParamErrorConflictStrategy): The conflict strategy was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not add a folder here.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such parent folder.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    add_folder(
        space_id: impl Into<String> = set::<String>("spaceId"),
        parent_id: impl Into<String> = set::<String>("parentId"),
        name: impl Into<String> = set::<String>("name"),
    ) -> AddFolder(ADD_FOLDER);

    /// Copies files and folders of a space to a folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. At most 3
    /// items per request; older sources say 30.
    ///
    /// Items with children are copied in the background: their result has `async` true and a
    /// `taskId` for [`GetTask`](crate::dingtalk::Client::get_task), but neither `success` nor `errorCode`. Read a result in this order:
    /// with `async` follow the task, else believe `success`, and look at `errorCode` only without
    /// success. The order of the results is not documented; match them on `dentryId`. The copy is
    /// at `targetSpaceId` and `targetDentryId`.
    ///
    /// Whether one bad id fails its own item or the whole request is not documented: be ready for
    /// both, and do not take the other items for untouched when the request fails.
    ///
    /// Vendor's page: `copy-files-or-folders-in-bulk`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/batchCopy`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let report = client
    ///     .copy_dentries("space_id", ["dentry_id"], "target_space_id", "target_folder_id")
    ///     .conflict_strategy(models::ConflictStrategy::AutoRename)
    ///     .in_batches()
    ///     .await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders, one per string. At most 3. Limits: 1 to 3 items, at least 1 character each.
    /// - `target_space_id`: Id of the space to copy into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to copy into; `0` for the root of the space. Limits: at least 1 character.
    ///
    /// # Errors
    /// - 400 [`appQuotaInsufficient`](ErrorCode::AppQuotaInsufficient): The quota of the app is used up.
    /// - 400 [`dentryAlreadyExist`](ErrorCode::DentryAlreadyExist): An item of that name is already there.
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds an item. Try again later.
    /// - 400 [`orgQuotaInsufficient`](ErrorCode::OrgQuotaInsufficient): The quota of the organisation is used up.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.conflictStrategy`](ErrorCode::ParamErrorConflictStrategy): The conflict strategy was rejected.
    /// - 400 [`paramError.dentryIds`](ErrorCode::ParamErrorDentryIds): The list of ids was rejected.
    /// - 400 [`paramError.spaceId`](ErrorCode::ParamErrorSpaceId): The space id was rejected.
    /// - 400 [`paramError.targetFolderId`](ErrorCode::ParamErrorTargetFolderId): The id of the target folder was rejected.
    /// - 400 [`paramError.targetSpaceId`](ErrorCode::ParamErrorTargetSpaceId): The id of the target space was rejected.
    /// - 400 [`sceneQuotaInsufficient`](ErrorCode::SceneQuotaInsufficient): The quota of the scene is used up.
    /// - 400 [`spaceQuotaInsufficient`](ErrorCode::SpaceQuotaInsufficient): The target space is full.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not copy an item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such item or target folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such source or target space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    copy_dentries(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_ids: impl IntoValues<String> = collect::<String>("dentryIds"),
        target_space_id: impl Into<String> = set::<String>("targetSpaceId"),
        target_folder_id: impl Into<String> = set::<String>("targetFolderId"),
    ) -> CopyDentries(COPY_DENTRIES);

    /// Copies a file or folder to a folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// An item with children is copied in the background: `async` is then true, and `taskId` is for
    /// [`GetTask`](crate::dingtalk::Client::get_task). Whether `dentry` is answered then is not documented.
    ///
    /// Vendor's page: `copy-an-object`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/copy`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let answer = client
    ///     .copy_dentry("space_id", "dentry_id", "target_space_id", "target_folder_id")
    ///     .conflict_strategy(models::ConflictStrategy::AutoRename)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `target_space_id`: Id of the space to copy into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to copy into; `0` for the root of the space, as the page of [`CopyDentries`](crate::dingtalk::Client::copy_dentries) and older sources say. Limits: at least 1 character.
    ///
    /// # Errors
    /// - 400 [`appQuotaInsufficient`](ErrorCode::AppQuotaInsufficient): The quota of the app is used up.
    /// - 400 [`dentryAlreadyExist`](ErrorCode::DentryAlreadyExist): An item of that name is already there.
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds the item. Try again later.
    /// - 400 [`orgQuotaInsufficient`](ErrorCode::OrgQuotaInsufficient): The quota of the organisation is used up.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.conflictStrategy`](ErrorCode::ParamErrorConflictStrategy): The conflict strategy was rejected.
    /// - 400 [`paramError.dentryId`](ErrorCode::ParamErrorDentryId): The id of the item was rejected.
    /// - 400 [`paramError.spaceId`](ErrorCode::ParamErrorSpaceId): The space id was rejected.
    /// - 400 [`paramError.targetFolderId`](ErrorCode::ParamErrorTargetFolderId): The id of the target folder was rejected.
    /// - 400 [`paramError.targetSpaceId`](ErrorCode::ParamErrorTargetSpaceId): The id of the target space was rejected.
    /// - 400 [`sceneQuotaInsufficient`](ErrorCode::SceneQuotaInsufficient): The quota of the scene is used up.
    /// - 400 [`spaceQuotaInsufficient`](ErrorCode::SpaceQuotaInsufficient): The target space is full.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not copy the item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such item or target folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such source or target space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    copy_dentry(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_id: impl Into<String> = set::<String>("dentryId"),
        target_space_id: impl Into<String> = set::<String>("targetSpaceId"),
        target_folder_id: impl Into<String> = set::<String>("targetFolderId"),
    ) -> CopyDentry(COPY_DENTRY);

    /// Deletes files and folders, into the recycle bin or for good.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. At most 50
    /// items per request.
    ///
    /// The service deletes for good unless told otherwise, so this client asks for
    /// `toRecycleBin` at every call. Not every space has a recycle bin, see [`DeleteDentry`](crate::dingtalk::Client::delete_dentry): the
    /// service then refuses with [`recycleBinNotSupportForSpace`](crate::dingtalk::ErrorCode::RecycleBinNotSupportForSpace) or [`operationNotSupported`](crate::dingtalk::ErrorCode::OperationNotSupported). Never
    /// answer such a refusal by deleting for good.
    ///
    /// Items with children are deleted in the background: their result has `async` true and a
    /// `taskId` for [`GetTask`](crate::dingtalk::Client::get_task), and `success` and `errorCode` are absent, null or empty. Read a
    /// result in this order: with `async` follow the task, else believe `success`, and look at
    /// `errorCode` only without success. The order of the results is not documented; match them on
    /// `dentryId`.
    ///
    /// The id that an item has in the bin is not answered: find it with [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items) by its
    /// `spaceId` and `dentryId`. How long items stay in the bin, and whether one bad id fails its
    /// own item or the whole request, is not documented: be ready for both, and do not take the
    /// other items for untouched when the request fails.
    ///
    /// Vendor's page: `delete-files-or-folders-in-bulk`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/batchRemove`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let report = client
    ///     .delete_dentries("space_id", ["dentry_id"], models::Deletion::ToRecycleBin)
    ///     .in_batches()
    ///     .await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders, as listed by [`ListDentries`](crate::dingtalk::Client::list_dentries) or [`ListAllDentries`](crate::dingtalk::Client::list_all_dentries). At most 50. Limits: 1 to 50 items, at least 1 character each.
    /// - `to_recycle_bin`: Whether to delete into the recycle bin or for good. Without a value the service deletes for good.
    ///
    /// # Errors
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds an item. Try again later.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.dentryIds`](ErrorCode::ParamErrorDentryIds): The list of ids was rejected.
    /// - 400 [`paramError.spaceId`](ErrorCode::ParamErrorSpaceId): The space id was rejected.
    /// - 400 [`recycleBinNotSupportForSpace`](ErrorCode::RecycleBinNotSupportForSpace): This space has no recycle bin.
    /// - 403 [`operationNotSupported`](ErrorCode::OperationNotSupported): Moving into the recycle bin is not supported.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not delete an item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such file or folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    delete_dentries(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_ids: impl IntoValues<String> = collect::<String>("dentryIds"),
        to_recycle_bin: models::Deletion = set::<models::Deletion>("option.toRecycleBin"),
    ) -> DeleteDentries(DELETE_DENTRIES);

    /// Deletes a file or folder, into the recycle bin or for good.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// The service deletes for good unless told otherwise, so this client asks for
    /// `toRecycleBin` at every call. Not every space has a recycle bin: the vendor's page says that
    /// only those do that were made by the operation for new spaces of the Drive product, whose
    /// page is `new-space`. The service refuses with [`recycleBinNotSupportForSpace`](crate::dingtalk::ErrorCode::RecycleBinNotSupportForSpace) or
    /// [`operationNotSupported`](crate::dingtalk::ErrorCode::OperationNotSupported). Never answer such a refusal by deleting for good.
    ///
    /// An item with children is deleted in the background: `async` is then true, and `taskId` is
    /// for [`GetTask`](crate::dingtalk::Client::get_task). Any other item is deleted when the response comes.
    ///
    /// The id that an item has in the bin is not answered: find it with [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items) by its
    /// `spaceId` and `dentryId`. How long items stay in the bin is not documented.
    ///
    /// Vendor's page: `delete-a-file-or-folder`.
    ///
    /// Sends `DELETE /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let answer = client
    ///     .delete_dentry("space_id", "dentry_id", models::Deletion::ToRecycleBin)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `to_recycle_bin`: Whether to delete into the recycle bin or for good. Without a value the service deletes for good.
    ///
    /// # Errors
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds the item. Try again later.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`recycleBinNotSupportForSpace`](ErrorCode::RecycleBinNotSupportForSpace): This space has no recycle bin.
    /// - 403 [`operationNotSupported`](ErrorCode::OperationNotSupported): Deleting into the recycle bin is not supported.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not delete the item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such file or folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    delete_dentry(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_id: impl Into<String> = set::<String>("dentryId"),
        to_recycle_bin: models::Deletion = set::<models::Deletion>("toRecycleBin"),
    ) -> DeleteDentry(DELETE_DENTRY);

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
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/query`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let report = client.get_dentries("space_id", ["dentry_id"]).in_batches().await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders. At most 30. Limits: 1 to 30 items, at least 1 character each.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not read an item.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_dentries(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_ids: impl IntoValues<String> = collect::<String>("dentryIds"),
    ) -> GetDentries(GET_DENTRIES);

    /// Reads a file or folder.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps.
    ///
    /// Vendor's page: `obtain-file-or-folder-information`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/query`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.get_dentry("space_id", "dentry_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not read the item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such file or folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_dentry(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_id: impl Into<String> = set::<String>("dentryId"),
    ) -> GetDentry(GET_DENTRY);

    /// Lists everything in a space as one flat list, page by page.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps.
    ///
    /// At most 50 items per page, of which there may be fewer although more follow: only a missing
    /// or empty `nextToken` is the end. The list is sorted by the time of the last change. If
    /// something changes on the way, ascending order can list an item twice, and descending order
    /// can leave one out. Send `order` always: its default is the opposite of that of
    /// [`ListDentries`](crate::dingtalk::Client::list_dentries).
    ///
    /// Vendor's page: `get-a-list-of-all-files-or-folders-under-a`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/listAll`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let mut items = client.list_all_dentries("space_id").max_results(50).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not list files.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such file or folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    list_all_dentries(space_id: impl Into<String> = set::<String>("spaceId")) -> ListAllDentries(LIST_ALL_DENTRIES);

    /// Lists what is in a folder, page by page.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps. Lists one
    /// level; [`ListAllDentries`](crate::dingtalk::Client::list_all_dentries) goes through a whole space.
    ///
    /// At most 50 items per page, of which there may be fewer although more follow: only a missing
    /// or empty `nextToken` is the end. Send `maxResults` always, since its default is not on the
    /// vendor's page, and `order`, since its default is the opposite of that of [`ListAllDentries`](crate::dingtalk::Client::list_all_dentries).
    ///
    /// Vendor's page: `get-a-list-of-files-or-folders`.
    ///
    /// Sends `GET /v1.0/storage/spaces/{spaceId}/dentries`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let mut items = client
    ///     .list_dentries("space_id", "parent_id")
    ///     .max_results(50)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `parent_id`: Id of the folder to list; `0` for the root of the space. Limits: at least 1 character.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not list files.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such file or folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    list_dentries(
        space_id: impl Into<String> = set::<String>("spaceId"),
        parent_id: impl Into<String> = set::<String>("parentId"),
    ) -> ListDentries(LIST_DENTRIES);

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
    /// Sends `GET /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let mut items = client
    ///     .list_dentry_versions("space_id", "dentry_id")
    ///     .max_results(50)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file.
    ///
    /// # Errors
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds the file. Try again later.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.maxResults`](ErrorCode::ParamErrorMaxResults): The page size was rejected.
    /// - 400 [`paramError.parentId`](ErrorCode::ParamErrorParentId): Documented, although the operation has no such parameter.
    /// - 400 [`paramError.spaceId`](ErrorCode::ParamErrorSpaceId): The space id was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not read the file.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    list_dentry_versions(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_id: impl Into<String> = set::<String>("dentryId"),
    ) -> ListDentryVersions(LIST_DENTRY_VERSIONS);

    /// Moves files and folders of a space to another folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. At most 30
    /// items per request.
    ///
    /// Items with children are moved in the background: their result has `async` true and a
    /// `taskId` for [`GetTask`](crate::dingtalk::Client::get_task), but neither `success` nor `errorCode`. Read a result in this order:
    /// with `async` follow the task, else believe `success`, and look at `errorCode` only without
    /// success. The order of the results is not documented; match them on `dentryId`, and go on
    /// with `targetSpaceId` and `targetDentryId`.
    ///
    /// Whether one bad id fails its own item or the whole request is not documented: be ready for
    /// both, and do not take the other items for untouched when the request fails.
    ///
    /// Vendor's page: `bulk-move-files-or-folders`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/batchMove`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let report = client
    ///     .move_dentries("space_id", ["dentry_id"], "target_space_id", "target_folder_id")
    ///     .conflict_strategy(models::ConflictStrategy::AutoRename)
    ///     .in_batches()
    ///     .await;
    /// println!("{}", report.counts());
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders. At most 30. Limits: 1 to 30 items, at least 1 character each.
    /// - `target_space_id`: Id of the space to move into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to move into; `0` for the root of the space. Limits: at least 1 character.
    ///
    /// # Errors
    /// - 400 [`appQuotaInsufficient`](ErrorCode::AppQuotaInsufficient): The quota of the app is used up.
    /// - 400 [`dentryAlreadyExist`](ErrorCode::DentryAlreadyExist): An item of that name is already there.
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds an item. Try again later.
    /// - 400 [`orgQuotaInsufficient`](ErrorCode::OrgQuotaInsufficient): The quota of the organisation is used up.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.conflictStrategy`](ErrorCode::ParamErrorConflictStrategy): The conflict strategy was rejected.
    /// - 400 [`paramError.dentryIds`](ErrorCode::ParamErrorDentryIds): The list of ids was rejected.
    /// - 400 [`paramError.spaceId`](ErrorCode::ParamErrorSpaceId): The space id was rejected.
    /// - 400 [`paramError.targetFolderId`](ErrorCode::ParamErrorTargetFolderId): The id of the target folder was rejected.
    /// - 400 [`paramError.targetSpaceId`](ErrorCode::ParamErrorTargetSpaceId): The id of the target space was rejected.
    /// - 400 [`sceneQuotaInsufficient`](ErrorCode::SceneQuotaInsufficient): The quota of the scene is used up.
    /// - 400 [`spaceQuotaInsufficient`](ErrorCode::SpaceQuotaInsufficient): The target space is full.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not move an item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such item or target folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such source or target space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    move_dentries(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_ids: impl IntoValues<String> = collect::<String>("dentryIds"),
        target_space_id: impl Into<String> = set::<String>("targetSpaceId"),
        target_folder_id: impl Into<String> = set::<String>("targetFolderId"),
    ) -> MoveDentries(MOVE_DENTRIES);

    /// Moves a file or folder to another folder or space.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// An item with children is moved in the background: `async` is then true, and `taskId` is for
    /// [`GetTask`](crate::dingtalk::Client::get_task). Whether `dentry` is answered then is not documented. The `uuid` of an item stays
    /// the same, as older sources say; its `id` may change.
    ///
    /// Vendor's page: `move-a-file-or-folder`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/move`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let answer = client
    ///     .move_dentry("space_id", "dentry_id", "target_space_id", "target_folder_id")
    ///     .conflict_strategy(models::ConflictStrategy::AutoRename)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `target_space_id`: Id of the space to move into. Limits: at least 1 character.
    /// - `target_folder_id`: Id of the folder to move into; `0` for the root of the space. Limits: at least 1 character.
    ///
    /// # Errors
    /// - 400 [`appQuotaInsufficient`](ErrorCode::AppQuotaInsufficient): The quota of the app is used up.
    /// - 400 [`dentryAlreadyExist`](ErrorCode::DentryAlreadyExist): An item of that name is already there.
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds the item. Try again later.
    /// - 400 [`orgQuotaInsufficient`](ErrorCode::OrgQuotaInsufficient): The quota of the organisation is used up.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.conflictStrategy`](ErrorCode::ParamErrorConflictStrategy): The conflict strategy was rejected.
    /// - 400 [`paramError.dentryId`](ErrorCode::ParamErrorDentryId): The id of the item was rejected.
    /// - 400 [`paramError.spaceId`](ErrorCode::ParamErrorSpaceId): The space id was rejected.
    /// - 400 [`paramError.targetFolderId`](ErrorCode::ParamErrorTargetFolderId): The id of the target folder was rejected.
    /// - 400 [`paramError.targetSpaceId`](ErrorCode::ParamErrorTargetSpaceId): The id of the target space was rejected.
    /// - 400 [`sceneQuotaInsufficient`](ErrorCode::SceneQuotaInsufficient): The quota of the scene is used up.
    /// - 400 [`spaceQuotaInsufficient`](ErrorCode::SpaceQuotaInsufficient): The target space is full.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not move the item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such item or target folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such source or target space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    move_dentry(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_id: impl Into<String> = set::<String>("dentryId"),
        target_space_id: impl Into<String> = set::<String>("targetSpaceId"),
        target_folder_id: impl Into<String> = set::<String>("targetFolderId"),
    ) -> MoveDentry(MOVE_DENTRY);

    /// Renames a file or folder.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. The root of a
    /// space, `0`, cannot be renamed.
    ///
    /// There is no conflict strategy: if the name is taken, the service refuses with
    /// [`dentryAlreadyExist`](crate::dingtalk::ErrorCode::DentryAlreadyExist). The code [`dentryNameIllegal`](crate::dingtalk::ErrorCode::DentryNameIllegal), which [`AddFolder`](crate::dingtalk::Client::add_folder) has for a name that
    /// breaks the rules, is not documented here.
    ///
    /// Vendor's page: `rename-a-file-or-folder`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/rename`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.rename_dentry("space_id", "dentry_id", "new_name").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file or folder.
    /// - `new_name`: New name; that of a file with its extension, as older sources say. Tabs, `*`, `"`, `<`, `>`, `|` and a `.` at the end are not allowed, and the service removes spaces around it. Its greatest length is not documented.
    ///
    /// # Errors
    /// - 400 [`dentryAlreadyExist`](ErrorCode::DentryAlreadyExist): An item of that name is already there.
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds the item. Try again later.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.dentryId`](ErrorCode::ParamErrorDentryId): The id of the item was rejected.
    /// - 400 [`paramError.name`](ErrorCode::ParamErrorName): The new name was rejected, which the request calls `newName`.
    /// - 400 [`paramError.spaceId`](ErrorCode::ParamErrorSpaceId): The space id was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not rename the item.
    /// - 404 [`dentryNotExist`](ErrorCode::DentryNotExist): There is no such file or folder.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    rename_dentry(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_id: impl Into<String> = set::<String>("dentryId"),
        new_name: impl Into<String> = set::<String>("newName"),
    ) -> RenameDentry(RENAME_DENTRY);

    /// Makes an earlier version of a file the current one.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// A new version is added on top: a file at version 5 that goes back to version 3 is then at
    /// version 6, with the content of 3. The number of the new version is not answered; [`GetDentry`](crate::dingtalk::Client::get_dentry)
    /// and [`ListDentryVersions`](crate::dingtalk::Client::list_dentry_versions) tell it. Doing it twice adds two versions.
    ///
    /// Not documented: any 404, and a code for a version that does not exist.
    ///
    /// Vendor's page: `restore-previous-versions-of-files`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.revert_dentry_version("space_id", "dentry_id", 1).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file.
    /// - `version`: Number of the version to go back to, from 0. Limits: at least 0.
    ///
    /// # Errors
    /// - 400 [`operationConcurrentControl`](ErrorCode::OperationConcurrentControl): Another operation holds the file. Try again later.
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not read the information of the file, as the vendor puts it; the permission of the operation is the one for writing.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    revert_dentry_version(
        space_id: impl Into<String> = set::<String>("spaceId"),
        dentry_id: impl Into<String> = set::<String>("dentryId"),
        version: i64 = set::<i64>("version"),
    ) -> RevertDentryVersion(REVERT_DENTRY_VERSION);
}

static ADD_FOLDER: Operation = Operation::new("AddFolder")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/{parentId}/folders").security(&[&[&security::ACCESS_TOKEN]])
    .rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("parentId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("name").required(),
        Property::below(&["option", "appProperties"], "option.appProperties").limits(Limits::NONE.max_items(3)),
        Property::below(&["option", "conflictStrategy"], "option.conflictStrategy"),
    ]));
request! {
    AddFolder("add_folder", ADD_FOLDER, "Creates a folder.") -> models::AddFolderResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
    /// What the app notes about the folder. At most 3 properties.
    ///
    /// Limits: at most 3 items.
    app_properties(values: impl Values<models::NewAppProperty>) = collect::<models::NewAppProperty>("option.appProperties");
    /// What to do if the place already has an item of that name; for a restore, the original place.
    /// Without a value the service renames.
    ///
    /// Defaults to `"AUTO_RENAME"`.
    conflict_strategy(value: impl Into<models::ConflictStrategy>) = set::<models::ConflictStrategy>("option.conflictStrategy");
}

static COPY_DENTRIES: Operation = Operation::new("CopyDentries")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/batchCopy").security(&[&[&security::ACCESS_TOKEN]]).batch()
    .rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("dentryIds").required().limits(Limits::NONE.min_items(1).max_items(3).items(const{&Limits::NONE.min_length(1)})),
        Property::new("targetSpaceId").required().limits(Limits::NONE.min_length(1)),
        Property::new("targetFolderId").required().limits(Limits::NONE.min_length(1)),
        Property::below(&["option", "conflictStrategy"], "option.conflictStrategy"),
    ]));
request! {
    CopyDentries("copy_dentries", COPY_DENTRIES, "Copies files and folders of a space to a folder or space.") -> models::CopyDentriesResult, Response::json;
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

batched!(CopyDentries);

impl<M: Mode> runtime::Batched for CopyDentries<M> {
    type Item = String;
    type Result = models::CopyResultItem;
    const ITEMS: &'static str = "dentryIds";

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
}

impl<M: Mode> runtime::Settled for CopyDentries<M> {
    type Asking = super::tasks::GetTask<M>;
    const TASK: &'static str = "taskId";
}

static COPY_DENTRY: Operation = Operation::new("CopyDentry")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/copy").security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1)
    .parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("dentryId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("targetSpaceId").required().limits(Limits::NONE.min_length(1)),
        Property::new("targetFolderId").required().limits(Limits::NONE.min_length(1)),
        Property::below(&["option", "conflictStrategy"], "option.conflictStrategy"),
    ]));
request! {
    CopyDentry("copy_dentry", COPY_DENTRY, "Copies a file or folder to a folder or space.") -> models::CopyDentryResult, Response::json;
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

static DELETE_DENTRIES: Operation = Operation::new("DeleteDentries")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/batchRemove").security(&[&[&security::ACCESS_TOKEN]]).batch()
    .rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("dentryIds").required().limits(Limits::NONE.min_items(1).max_items(50).items(const{&Limits::NONE.min_length(1)})),
        Property::below(&["option", "toRecycleBin"], "option.toRecycleBin").required(),
    ]));
request! {
    DeleteDentries("delete_dentries", DELETE_DENTRIES, "Deletes files and folders, into the recycle bin or for good.") -> models::DeleteDentriesResult, Response::json;
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

batched!(DeleteDentries);

impl<M: Mode> runtime::Batched for DeleteDentries<M> {
    type Item = String;
    type Result = models::DeleteResultItem;
    const ITEMS: &'static str = "dentryIds";

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
}

impl<M: Mode> runtime::Settled for DeleteDentries<M> {
    type Asking = super::tasks::GetTask<M>;
    const TASK: &'static str = "taskId";
}

static DELETE_DENTRY: Operation = Operation::new("DeleteDentry")
    .delete("/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}").security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1)
    .parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("dentryId"),
        Parameter::query("toRecycleBin").required(),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    DeleteDentry("delete_dentry", DELETE_DENTRY, "Deletes a file or folder, into the recycle bin or for good.") -> models::DeleteDentryResult, Response::json;
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

static GET_DENTRIES: Operation = Operation::new("GetDentries").post("/v1.0/storage/spaces/{spaceId}/dentries/query")
    .repeatable(true).security(&[&[&security::ACCESS_TOKEN]]).batch().rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("dentryIds").required().limits(Limits::NONE.min_items(1).max_items(30).items(const{&Limits::NONE.min_length(1)})),
        Property::below(&["option", "appIdsForAppProperties"], "option.appIdsForAppProperties").limits(Limits::NONE.max_items(20).items(const{&Limits::NONE.min_length(1)})),
        Property::below(&["option", "withThumbnail"], "option.withThumbnail"),
    ]));
request! {
    GetDentries("get_dentries", GET_DENTRIES, "Reads files and folders of a space.") -> models::GetDentriesResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
    /// Whose properties to answer, of those the app can see: ids of owners of
    /// spaces, which is the app id for a space of an app and the unionId of its
    /// creator for a space of a user. At most 20. Pass it if the properties matter:
    /// without it the service answers those of all apps, or, as older sources say,
    /// of the calling app.
    ///
    /// Limits: at most 20 items, at least 1 character each.
    app_ids_for_app_properties(values: impl IntoValues<String>) = collect::<String>("option.appIdsForAppProperties");
    /// Whether to answer a thumbnail, too, which takes longer. What happens without
    /// a value is not on the vendor's page; older sources say false.
    with_thumbnail(value: bool) = set::<bool>("option.withThumbnail");
}

batched!(GetDentries);

impl<M: Mode> runtime::Batched for GetDentries<M> {
    type Item = String;
    type Result = models::GetResultItem;
    const ITEMS: &'static str = "dentryIds";

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
}

static GET_DENTRY: Operation = Operation::new("GetDentry")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/query").repeatable(true)
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("dentryId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::below(&["option", "appIdsForAppProperties"], "option.appIdsForAppProperties").limits(Limits::NONE.max_items(20).items(const{&Limits::NONE.min_length(1)})),
        Property::below(&["option", "withThumbnail"], "option.withThumbnail"),
    ]));
request! {
    GetDentry("get_dentry", GET_DENTRY, "Reads a file or folder.") -> models::GetDentryResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
    /// Whose properties to answer, of those the app can see: ids of owners of
    /// spaces, which is the app id for a space of an app and the unionId of its
    /// creator for a space of a user. At most 20. Pass it if the properties matter:
    /// what is answered without it is documented for [`GetDentries`](crate::dingtalk::Client::get_dentries) only, in two
    /// ways.
    ///
    /// Limits: at most 20 items, at least 1 character each.
    app_ids_for_app_properties(values: impl IntoValues<String>) = collect::<String>("option.appIdsForAppProperties");
    /// Whether to answer a temporary address of a thumbnail, too, which takes
    /// longer.
    ///
    /// Defaults to `false`.
    with_thumbnail(value: bool) = set::<bool>("option.withThumbnail");
}

static LIST_ALL_DENTRIES: Operation = Operation::new("ListAllDentries")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/listAll").repeatable(true).security(&[&[&security::ACCESS_TOKEN]])
    .rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::below(&["option", "maxResults"], "option.maxResults").limits(Limits::NONE.maximum(50.0)),
        Property::below(&["option", "nextToken"], "option.nextToken"),
        Property::below(&["option", "order"], "option.order"),
        Property::below(&["option", "withThumbnail"], "option.withThumbnail"),
    ]));
request! {
    ListAllDentries("list_all_dentries", LIST_ALL_DENTRIES, "Lists everything in a space as one flat list, page by page.") -> models::DentryPage, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
    /// How many items the page may hold. Without a value 50.
    ///
    /// Limits: at most 50. Defaults to `50`.
    max_results(value: i32) = set::<i32>("option.maxResults");
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out
    /// for the first page. If it is refused, with a code that is not documented,
    /// begin again with the first page.
    next_token(value: impl Into<String>) = set::<String>("option.nextToken");
    /// Which way to sort by the time of the last change. Without a value ascending. Defaults to `"ASC"`.
    order(value: impl Into<models::Order>) = set::<models::Order>("option.order");
    /// Whether to answer a temporary address of a thumbnail, too, which takes
    /// longer.
    ///
    /// Defaults to `false`.
    with_thumbnail(value: bool) = set::<bool>("option.withThumbnail");
}

paged!(ListAllDentries);

impl<M: Mode> runtime::Paged for ListAllDentries<M> {
    type Item = models::Dentry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "option.nextToken",
        &[runtime::Place::Body("/nextToken")],
        "/dentries",
    );

    fn into_items(page: models::DentryPage) -> Vec<models::Dentry> {
        page.dentries.unwrap_or_default()
    }
}

static LIST_DENTRIES: Operation = Operation::new("ListDentries").get("/v1.0/storage/spaces/{spaceId}/dentries")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::query("parentId").required().limits(Limits::NONE.min_length(1)),
        Parameter::query("nextToken"),
        Parameter::query("maxResults").limits(Limits::NONE.maximum(50.0)),
        Parameter::query("orderBy"),
        Parameter::query("order"),
        Parameter::query("withThumbnail"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    ListDentries("list_dentries", LIST_DENTRIES, "Lists what is in a folder, page by page.") -> models::DentryPage, Response::json;
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out for the first
    /// page. If it is refused, with a code that is not documented, begin again with the first page.
    next_token(value: impl Into<String>) = set::<String>("nextToken");
    /// How many items the page may hold. What happens without a value is not on the vendor's
    /// page; older sources say 50.
    ///
    /// Limits: at most 50.
    max_results(value: i32) = set::<i32>("maxResults");
    /// What to sort by. Without a value by the time of the last change. Defaults to `"MODIFIED_TIME"`.
    order_by(value: impl Into<models::DentryOrderBy>) = set::<models::DentryOrderBy>("orderBy");
    /// Which way to sort. Without a value descending. Defaults to `"DESC"`.
    order(value: impl Into<models::Order>) = set::<models::Order>("order");
    /// Whether to answer temporary addresses of thumbnails, too, which takes longer. Defaults to `false`.
    with_thumbnail(value: bool) = set::<bool>("withThumbnail");
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

paged!(ListDentries);

impl<M: Mode> runtime::Paged for ListDentries<M> {
    type Item = models::Dentry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "nextToken",
        &[runtime::Place::Body("/nextToken")],
        "/dentries",
    );

    fn into_items(page: models::DentryPage) -> Vec<models::Dentry> {
        page.dentries.unwrap_or_default()
    }
}

static LIST_DENTRY_VERSIONS: Operation = Operation::new("ListDentryVersions")
    .get("/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions").security(&[&[&security::ACCESS_TOKEN]])
    .rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("dentryId"),
        Parameter::query("nextToken"),
        Parameter::query("maxResults").limits(Limits::NONE.maximum(100.0)),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    ListDentryVersions("list_dentry_versions", LIST_DENTRY_VERSIONS, "Lists the versions of a file, page by page.") -> models::DentryVersionPage, Response::json;
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out for the first
    /// page. If it is refused, with a code that is not documented, begin again with the first page.
    next_token(value: impl Into<String>) = set::<String>("nextToken");
    /// How many versions the page may hold. Without a value 100.
    ///
    /// Limits: at most 100. Defaults to `100`.
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

paged!(ListDentryVersions);

impl<M: Mode> runtime::Paged for ListDentryVersions<M> {
    type Item = models::Dentry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "nextToken",
        &[runtime::Place::Body("/nextToken")],
        "/dentries",
    );

    fn into_items(page: models::DentryVersionPage) -> Vec<models::Dentry> {
        page.dentries.unwrap_or_default()
    }
}

static MOVE_DENTRIES: Operation = Operation::new("MoveDentries")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/batchMove").security(&[&[&security::ACCESS_TOKEN]]).batch()
    .rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("dentryIds").required().limits(Limits::NONE.min_items(1).max_items(30).items(const{&Limits::NONE.min_length(1)})),
        Property::new("targetSpaceId").required().limits(Limits::NONE.min_length(1)),
        Property::new("targetFolderId").required().limits(Limits::NONE.min_length(1)),
        Property::below(&["option", "conflictStrategy"], "option.conflictStrategy"),
        Property::below(&["option", "preservePermissions"], "option.preservePermissions"),
    ]));
request! {
    MoveDentries("move_dentries", MOVE_DENTRIES, "Moves files and folders of a space to another folder or space.") -> models::MoveDentriesResult, Response::json;
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
    /// Whether the items keep their permissions; without a value they do not. Defaults to `false`.
    preserve_permissions(value: bool) = set::<bool>("option.preservePermissions");
}

batched!(MoveDentries);

impl<M: Mode> runtime::Batched for MoveDentries<M> {
    type Item = String;
    type Result = models::MoveResultItem;
    const ITEMS: &'static str = "dentryIds";

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
}

impl<M: Mode> runtime::Settled for MoveDentries<M> {
    type Asking = super::tasks::GetTask<M>;
    const TASK: &'static str = "taskId";
}

static MOVE_DENTRY: Operation = Operation::new("MoveDentry")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/move").security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1)
    .parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("dentryId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[
        Property::new("targetSpaceId").required().limits(Limits::NONE.min_length(1)),
        Property::new("targetFolderId").required().limits(Limits::NONE.min_length(1)),
        Property::below(&["option", "conflictStrategy"], "option.conflictStrategy"),
        Property::below(&["option", "presevePermissions"], "option.presevePermissions"),
    ]));
request! {
    MoveDentry("move_dentry", MOVE_DENTRY, "Moves a file or folder to another folder or space.") -> models::MoveDentryResult, Response::json;
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
    /// Whether the item keeps its permissions; without a value it does not. The
    /// service spells the name without the second `r`, and with it for
    /// [`MoveDentries`](crate::dingtalk::Client::move_dentries).
    ///
    /// Defaults to `false`.
    preseve_permissions(value: bool) = set::<bool>("option.presevePermissions");
}

static RENAME_DENTRY: Operation = Operation::new("RenameDentry")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/rename").security(&[&[&security::ACCESS_TOKEN]])
    .rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("dentryId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[Property::new("newName").required()]));
request! {
    RenameDentry("rename_dentry", RENAME_DENTRY, "Renames a file or folder.") -> models::RenameDentryResult, Response::json;
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

static REVERT_DENTRY_VERSION: Operation = Operation::new("RevertDentryVersion")
    .post("/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::path("dentryId"),
        Parameter::path("version").limits(Limits::NONE.minimum(0.0)),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]).body(Body::json_of(&[]));
request! {
    RevertDentryVersion("revert_dentry_version", REVERT_DENTRY_VERSION, "Makes an earlier version of a file the current one.") -> models::RevertDentryVersionResult, Response::json;
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
