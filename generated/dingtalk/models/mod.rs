// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    access_token: AccessToken;
    add_folder_result: AddFolderResult;
    add_space_result: AddSpaceResult;
    app_properties: AppProperties;
    app_property: AppProperty;
    clear_recycle_bin_result: ClearRecycleBinResult;
    conflict_strategy: ConflictStrategy;
    copy_dentries_result: CopyDentriesResult;
    copy_dentry_result: CopyDentryResult;
    copy_result_item: CopyResultItem;
    delete_dentries_result: DeleteDentriesResult;
    delete_dentry_result: DeleteDentryResult;
    delete_recycle_item_result: DeleteRecycleItemResult;
    delete_recycle_items_result: DeleteRecycleItemsResult;
    delete_result_item: DeleteResultItem;
    dentry: Dentry;
    dentry_category: DentryCategory;
    dentry_order_by: DentryOrderBy;
    dentry_page: DentryPage;
    dentry_properties: DentryProperties;
    dentry_status: DentryStatus;
    dentry_type: DentryType;
    dentry_version_page: DentryVersionPage;
    error_envelope: ErrorEnvelope, ErrorEnvelopeAccessdenieddetail;
    get_dentries_result: GetDentriesResult;
    get_dentry_result: GetDentryResult;
    get_org_result: GetOrgResult;
    get_recycle_bin_result: GetRecycleBinResult;
    get_recycle_item_result: GetRecycleItemResult;
    get_result_item: GetResultItem;
    get_space_result: GetSpaceResult;
    get_task_result: GetTaskResult;
    get_token_result: GetTokenResult;
    move_dentries_result: MoveDentriesResult;
    move_dentry_result: MoveDentryResult;
    move_result_item: MoveResultItem;
    new_app_property: NewAppProperty;
    new_space_capabilities: NewSpaceCapabilities;
    order: Order;
    org: Org;
    partition: Partition;
    partition_quota: PartitionQuota;
    partition_type: PartitionType;
    quota_type: QuotaType;
    recycle_bin: RecycleBin;
    recycle_bin_scope: RecycleBinScope;
    recycle_item: RecycleItem;
    recycle_item_page: RecycleItemPage;
    rename_dentry_result: RenameDentryResult;
    restore_recycle_item_result: RestoreRecycleItemResult;
    restore_recycle_items_result: RestoreRecycleItemsResult;
    restore_result_item: RestoreResultItem;
    revert_dentry_version_result: RevertDentryVersionResult;
    space: Space;
    space_capabilities: SpaceCapabilities;
    space_owner_type: SpaceOwnerType;
    space_status: SpaceStatus;
    storage_driver: StorageDriver;
    task: Task;
    task_status: TaskStatus;
    thumbnail: Thumbnail;
    visibility: Visibility;
}
