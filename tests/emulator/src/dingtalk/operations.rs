//! The table of calls: where each one is, what it needs before its own work
//! begins, and which error codes its page lists.

use std::sync::Arc;

use axum::Router;
use axum::http::Method;
use axum::routing::{delete, get, post};

use super::gateway::{BodyRule, Operation, Session};
use super::{bin, delete as deleting, restore, tasks, tokens, versions};
use crate::exchange::Shared;

const READ_BIN: Session = Session::Needed("Storage.RecycleBin.Read");
const WRITE_BIN: Session = Session::Needed("Storage.RecycleBin.Write");
const READ_FILE: Session = Session::Needed("Storage.File.Read");
const WRITE_FILE: Session = Session::Needed("Storage.File.Write");

pub(super) fn router() -> Router<Arc<Shared>> {
    OPERATIONS.iter().fold(Router::new(), |router, operation| {
        let handler = match operation.method {
            Method::GET => get(operation),
            Method::DELETE => delete(operation),
            _ => post(operation),
        };
        router.route(operation.path, handler)
    })
}

/// `codes` leaves out what every page lists: `paramError`, `systemError`,
/// `unknownError`.
static OPERATIONS: &[Operation] = &[
    Operation {
        name: "GetRecycleBin",
        method: Method::GET,
        path: "/v1.0/storage/recycleBins",
        session: READ_BIN,
        body: BodyRule::Ignored,
        codes: &["paramError.recycleBinScope", "recycleBinNotExist"],
        run: bin::get_recycle_bin,
    },
    Operation {
        name: "ListRecycleItems",
        method: Method::GET,
        path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems",
        session: READ_BIN,
        body: BodyRule::Ignored,
        codes: &[
            "paramError.recycleBinId",
            "paramError.maxResults",
            "recycleBinNotExist",
        ],
        run: bin::list_recycle_items,
    },
    Operation {
        name: "GetRecycleItem",
        method: Method::GET,
        path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}",
        session: READ_BIN,
        body: BodyRule::Ignored,
        codes: &[
            "paramError.recycleBinId",
            "permissionDenied",
            "recycleBinNotExist",
            "recycleItemNotExist",
        ],
        run: bin::get_recycle_item,
    },
    Operation {
        name: "RestoreRecycleItems",
        method: Method::POST,
        path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRestore",
        session: WRITE_BIN,
        body: BodyRule::Needed,
        codes: &[
            "paramError.recycleBinId",
            "paramError.recycleItemIds",
            "paramError.conflictStrategy",
            "permissionDenied",
            "recycleBinNotExist",
            "recycleItemNotExist",
        ],
        run: restore::restore_recycle_items,
    },
    Operation {
        name: "DeleteDentries",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/batchRemove",
        session: WRITE_FILE,
        body: BodyRule::Needed,
        codes: &[
            "operationConcurrentControl",
            "paramError.spaceId",
            "paramError.dentryIds",
            "recycleBinNotSupportForSpace",
            "permissionDenied",
            "operationNotSupported",
            "spaceNotExist",
            "dentryNotExist",
        ],
        run: deleting::delete_dentries,
    },
    Operation {
        name: "ListDentryVersions",
        method: Method::GET,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions",
        session: READ_FILE,
        body: BodyRule::Ignored,
        codes: &[
            "operationConcurrentControl",
            "paramError.spaceId",
            "paramError.parentId",
            "paramError.maxResults",
            "permissionDenied",
        ],
        run: versions::list_dentry_versions,
    },
    Operation {
        name: "RevertDentryVersion",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert",
        session: WRITE_FILE,
        body: BodyRule::MayBeEmpty,
        codes: &["operationConcurrentControl", "permissionDenied"],
        run: versions::revert_dentry_version,
    },
    Operation {
        name: "GetTask",
        method: Method::GET,
        path: "/v1.0/storage/tasks/{taskId}",
        session: Session::Needed("Storage.Task.Read"),
        body: BodyRule::Ignored,
        codes: &["paramError.taskId", "taskNotExist"],
        run: tasks::get_task,
    },
    Operation {
        name: "GetAccessToken",
        method: Method::POST,
        path: "/v1.0/oauth2/accessToken",
        session: Session::NotNeeded,
        body: BodyRule::Needed,
        codes: &["invalidClientIdOrSecret"],
        run: tokens::get_access_token,
    },
];
