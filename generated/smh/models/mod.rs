// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    access_token: AccessToken;
    clear_library_versions_result: ClearLibraryVersionsResult;
    cleared_versions: ClearedVersions;
    conflict_resolution_strategy: ConflictResolutionStrategy;
    delete_paths_result: DeletePathsResult;
    deletion: Deletion;
    document_preview: DocumentPreview;
    error_envelope: ErrorEnvelope;
    file_information: FileInformation;
    file_version: FileVersion;
    file_version_creation_way: FileVersionCreationWay;
    file_version_order: FileVersionOrder;
    file_version_page: FileVersionPage;
    item_outcome: ItemOutcome;
    library_task: LibraryTask;
    library_task_result: LibraryTaskResult;
    library_task_v2: LibraryTaskV2;
    other_outcome: OtherOutcome;
    path_deletion: PathDeletion;
    preview_address: PreviewAddress;
    recycled_file: RecycledFile;
    recycled_item: RecycledItem, RecycledItemAuthorityList;
    recycled_item_order: RecycledItemOrder;
    recycled_item_page: RecycledItemPage;
    recycled_item_reference: RecycledItemReference;
    recycled_item_type: RecycledItemType;
    restore_path_strategy: RestorePathStrategy;
    restore_recycled_items_result: RestoreRecycledItemsResult;
    restored_item: RestoredItem;
    sort_direction: SortDirection;
    space: Space;
    space_attributes: SpaceAttributes;
    space_count: SpaceCount;
    space_deletion: SpaceDeletion;
    space_order: SpaceOrder;
    space_page: SpacePage;
    space_reference: SpaceReference;
    space_size: SpaceSize;
    task: Task;
    task_reference: TaskReference;
    task_result: TaskResult;
    task_status: TaskStatus;
    task_type: TaskType;
    task_v2: TaskV2;
    url_network: UrlNetwork;
    version_settings: VersionSettings;
}

pub use super::operations::files::{
    DeleteDirectoryResponse, DeleteFileResponse, DeletePathsResponse,
};
pub use super::operations::recycle_bin::{
    PreviewRecycledItemResponse, RestoreRecycledItemsResponse,
};
