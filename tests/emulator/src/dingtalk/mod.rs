//! DingTalk Storage as its pages describe it: tokens, the recycle bin,
//! deleting, versions and background tasks. The state and the functions to set
//! it up and look at it are on [`DingTalk`]; the calls are one file per group.
//!
//! Not here: single restore and purge, listing, moving, copying and creating
//! files, spaces, and every other product of the platform. Such paths are
//! answered like any unknown path.

mod bin;
mod delete;
mod envelope;
mod gateway;
mod restore;
mod seed;
mod settings;
mod state;
mod tasks;
mod tokens;
mod versions;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::json;

use crate::answer;
use crate::exchange::{Shared, Trouble};
use envelope::Refusal;
use gateway::{BodyRule, Operation, Session};

pub use seed::Restriction;
pub use settings::{Absence, BatchFailures, Settings, TimeForm};
pub use state::DingTalk;
pub use view::{Dentry, RecycleItem};

pub(crate) const CONTENT_TYPE: &str = "application/json;charset=utf-8";

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route(
            "/v1.0/oauth2/accessToken",
            post(Operation {
                session: Session::NotNeeded,
                body: BodyRule::Needed,
                run: tokens::get_access_token,
            }),
        )
        .route(
            "/v1.0/storage/recycleBins",
            get(Operation {
                session: Session::Needed("Storage.RecycleBin.Read"),
                body: BodyRule::Ignored,
                run: bin::get_recycle_bin,
            }),
        )
        .route(
            "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems",
            get(Operation {
                session: Session::Needed("Storage.RecycleBin.Read"),
                body: BodyRule::Ignored,
                run: bin::list_recycle_items,
            }),
        )
        .route(
            "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/{recycleItemId}",
            get(Operation {
                session: Session::Needed("Storage.RecycleBin.Read"),
                body: BodyRule::Ignored,
                run: bin::get_recycle_item,
            }),
        )
        .route(
            "/v1.0/storage/recycleBins/{recycleBinId}/recycleItems/batchRestore",
            post(Operation {
                session: Session::Needed("Storage.RecycleBin.Write"),
                body: BodyRule::Needed,
                run: restore::restore_recycle_items,
            }),
        )
        .route(
            "/v1.0/storage/spaces/{spaceId}/dentries/batchRemove",
            post(Operation {
                session: Session::Needed("Storage.File.Write"),
                body: BodyRule::Needed,
                run: delete::delete_dentries,
            }),
        )
        .route(
            "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions",
            get(Operation {
                session: Session::Needed("Storage.File.Read"),
                body: BodyRule::Ignored,
                run: versions::list_dentry_versions,
            }),
        )
        .route(
            "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert",
            post(Operation {
                session: Session::Needed("Storage.File.Write"),
                body: BodyRule::Ignored,
                run: versions::revert_dentry_version,
            }),
        )
        .route(
            "/v1.0/storage/tasks/{taskId}",
            get(Operation {
                session: Session::Needed("Storage.Task.Read"),
                body: BodyRule::Ignored,
                run: tasks::get_task,
            }),
        )
}

/// The observed answer to a path the platform does not know: a success by its
/// HTTP status.
pub(crate) fn unknown_path() -> Response {
    let body = json!({ "errcode": 404, "errmsg": "The requested path does not exist" });
    answer::json(200, CONTENT_TYPE, &body)
}

pub(crate) fn refuse(shared: &Shared, trouble: Trouble<'_>) -> Response {
    let refusal = match trouble {
        Trouble::Unavailable => Refusal::new(503, "operationTimeout", "Request timed out"),
        Trouble::Throttled => Refusal::new(
            403,
            "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
            "The app calls this API too often per second",
        ),
        Trouble::InvalidToken => gateway::invalid_token(),
        Trouble::Other(status, code, message) => Refusal::new(status, code, message),
    };
    gateway::refuse(shared, &refusal)
}
