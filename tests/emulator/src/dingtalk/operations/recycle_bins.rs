//! The calls on recycle bins and what is in them.

use axum::http::Method;

use crate::dingtalk::gateway::{BodyRule, Operation, Session};
use crate::dingtalk::{bin, purge, restore};

const READ_BIN: Session = Session::Needed("Storage.RecycleBin.Read");
const WRITE_BIN: Session = Session::Needed("Storage.RecycleBin.Write");

pub(super) static RECYCLE_BINS: &[Operation] = &[
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
];
