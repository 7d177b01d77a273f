//! The table of calls: where each one is, what it needs before its own work
//! begins, and which error codes its page lists.

use std::sync::Arc;

use axum::Router;
use axum::http::Method;
use axum::routing::{delete, get, post};

use super::gateway::{BodyRule, Operation, Session};
use super::{
    bin, delete as deleting, listing, names, purge, read, restore, spaces, tasks, tokens, transfer,
    versions,
};
use crate::exchange::Shared;

const READ_BIN: Session = Session::Needed("Storage.RecycleBin.Read");
const WRITE_BIN: Session = Session::Needed("Storage.RecycleBin.Write");
const READ_FILE: Session = Session::Needed("Storage.File.Read");
const WRITE_FILE: Session = Session::Needed("Storage.File.Write");

const TRANSFER_ONE: &[&str] = &[
    "operationConcurrentControl",
    "paramError.spaceId",
    "paramError.dentryId",
    "paramError.targetSpaceId",
    "paramError.targetFolderId",
    "paramError.conflictStrategy",
    "spaceQuotaInsufficient",
    "sceneQuotaInsufficient",
    "appQuotaInsufficient",
    "orgQuotaInsufficient",
    "dentryAlreadyExist",
    "permissionDenied",
    "spaceNotExist",
    "dentryNotExist",
];

const TRANSFER_MANY: &[&str] = &[
    "operationConcurrentControl",
    "paramError.spaceId",
    "paramError.dentryIds",
    "paramError.targetSpaceId",
    "paramError.targetFolderId",
    "paramError.conflictStrategy",
    "spaceQuotaInsufficient",
    "sceneQuotaInsufficient",
    "appQuotaInsufficient",
    "orgQuotaInsufficient",
    "dentryAlreadyExist",
    "permissionDenied",
    "spaceNotExist",
    "dentryNotExist",
];

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

/// The operation of that name.
pub(super) fn named(name: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.name == name)
}

/// The operation at that method and undecoded path.
pub(super) fn at(method: &str, path: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .find(|operation| operation.method == *method && fits(operation.path, path))
}

fn fits(template: &str, path: &str) -> bool {
    let is_same = |(wanted, segment): (&str, &str)| wanted == segment || wanted.starts_with('{');
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(is_same)
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
        name: "RestoreRecycleItem",
        method: Method::POST,
        path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}/restore",
        session: WRITE_BIN,
        body: BodyRule::MayBeEmpty,
        codes: &[
            "paramError.recycleBinId",
            "paramError.recycleItemId",
            "paramError.conflictStrategy",
            "permissionDenied",
            "recycleBinNotExist",
            "recycleItemNotExist",
        ],
        run: restore::restore_recycle_item,
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
        name: "DeleteRecycleItem",
        method: Method::DELETE,
        path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}",
        session: WRITE_BIN,
        body: BodyRule::Ignored,
        codes: &[
            "paramError.recycleBinId",
            "permissionDenied",
            "recycleBinNotExist",
            "recycleItemNotExist",
        ],
        run: purge::delete_recycle_item,
    },
    Operation {
        name: "DeleteRecycleItems",
        method: Method::POST,
        path: "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRemove",
        session: WRITE_BIN,
        body: BodyRule::Needed,
        codes: &[
            "paramError.recycleBinId",
            "paramError.recycleItemIds",
            "permissionDenied",
            "recycleBinNotExist",
            "recycleItemNotExist",
        ],
        run: purge::delete_recycle_items,
    },
    Operation {
        name: "ClearRecycleBin",
        method: Method::POST,
        path: "/v1.0/storage/recycleBins/{recycleBinId}/clear",
        session: WRITE_BIN,
        body: BodyRule::MayBeEmpty,
        codes: &["paramError.recycleBinId"],
        run: purge::clear_recycle_bin,
    },
    Operation {
        name: "DeleteDentry",
        method: Method::DELETE,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}",
        session: WRITE_FILE,
        body: BodyRule::Ignored,
        codes: &[
            "operationConcurrentControl",
            "recycleBinNotSupportForSpace",
            "permissionDenied",
            "operationNotSupported",
            "spaceNotExist",
            "dentryNotExist",
        ],
        run: deleting::delete_dentry,
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
        name: "GetDentry",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/query",
        session: READ_FILE,
        body: BodyRule::MayBeEmpty,
        codes: &["permissionDenied", "spaceNotExist", "dentryNotExist"],
        run: read::get_dentry,
    },
    Operation {
        name: "GetDentries",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/query",
        session: READ_FILE,
        body: BodyRule::Needed,
        codes: &["permissionDenied", "spaceNotExist"],
        run: read::get_dentries,
    },
    Operation {
        name: "ListDentries",
        method: Method::GET,
        path: "/v1.0/storage/spaces/{spaceId}/dentries",
        session: READ_FILE,
        body: BodyRule::Ignored,
        codes: &["permissionDenied", "spaceNotExist", "dentryNotExist"],
        run: listing::list_dentries,
    },
    Operation {
        name: "ListAllDentries",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/listAll",
        session: READ_FILE,
        body: BodyRule::MayBeEmpty,
        codes: &["permissionDenied", "spaceNotExist", "dentryNotExist"],
        run: listing::list_all_dentries,
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
        name: "RenameDentry",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/rename",
        session: WRITE_FILE,
        body: BodyRule::Needed,
        codes: &[
            "operationConcurrentControl",
            "paramError.spaceId",
            "paramError.dentryId",
            "paramError.name",
            "dentryAlreadyExist",
            "permissionDenied",
            "spaceNotExist",
            "dentryNotExist",
        ],
        run: names::rename_dentry,
    },
    Operation {
        name: "MoveDentry",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/move",
        session: WRITE_FILE,
        body: BodyRule::Needed,
        codes: TRANSFER_ONE,
        run: transfer::move_dentry,
    },
    Operation {
        name: "MoveDentries",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/batchMove",
        session: WRITE_FILE,
        body: BodyRule::Needed,
        codes: TRANSFER_MANY,
        run: transfer::move_dentries,
    },
    Operation {
        name: "CopyDentry",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/copy",
        session: WRITE_FILE,
        body: BodyRule::Needed,
        codes: TRANSFER_ONE,
        run: transfer::copy_dentry,
    },
    Operation {
        name: "CopyDentries",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/batchCopy",
        session: WRITE_FILE,
        body: BodyRule::Needed,
        codes: TRANSFER_MANY,
        run: transfer::copy_dentries,
    },
    Operation {
        name: "AddFolder",
        method: Method::POST,
        path: "/v1.0/storage/spaces/{spaceId}/dentries/{parentId}/folders",
        session: WRITE_FILE,
        body: BodyRule::Needed,
        codes: &[
            "operationConcurrentControl",
            "paramError.conflictStrategy",
            "dentryNameIllegal",
            "dentryAlreadyExist",
            "permissionDenied",
            "dentryNotExist",
        ],
        run: names::add_folder,
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
        name: "AddSpace",
        method: Method::POST,
        path: "/v1.0/storage/spaces",
        session: Session::Needed("Storage.Space.Write"),
        body: BodyRule::MayBeEmpty,
        codes: &[
            "paramError.name",
            "paramError.scene",
            "paramError.sceneId",
            "permissionDenied",
        ],
        run: spaces::add_space,
    },
    Operation {
        name: "GetSpace",
        method: Method::GET,
        path: "/v1.0/storage/spaces/{spaceId}",
        session: Session::Needed("Storage.Space.Read"),
        body: BodyRule::Ignored,
        codes: &["permissionDenied", "spaceNotExist"],
        run: spaces::get_space,
    },
    Operation {
        name: "GetOrg",
        method: Method::GET,
        path: "/v1.0/storage/orgs/{corpId}",
        session: Session::Needed("Storage.Org.Read"),
        body: BodyRule::Ignored,
        codes: &["permissionDenied"],
        run: spaces::get_org,
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
    Operation {
        name: "GetCorpAccessToken",
        method: Method::POST,
        path: "/v1.0/oauth2/corpAccessToken",
        session: Session::NotNeeded,
        body: BodyRule::Needed,
        codes: &["invalidSuiteKey", "invalidSuiteTicket", "invalidAuthInfo"],
        run: tokens::get_corp_access_token,
    },
    Operation {
        name: "GetToken",
        method: Method::POST,
        path: "/v1.0/oauth2/{corpId}/token",
        session: Session::NotNeeded,
        body: BodyRule::Needed,
        codes: &[
            "invalid.client",
            "unsupported.grant.type",
            "unauthorized.client",
            "server.error",
        ],
        run: tokens::get_token,
    },
];
