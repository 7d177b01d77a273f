//! DingTalk Storage as its pages describe it: tokens, the recycle bin,
//! deleting, versions and background tasks. The state and the functions to set
//! it up and look at it are on [`DingTalk`]; the calls are one file per group.
//!
//! Not here: single restore and purge, listing, moving, copying and creating
//! files, spaces, and every other product of the platform. Such paths are
//! answered like any unknown path.

mod arguments;
mod bin;
mod conflict;
mod delete;
mod envelope;
mod gateway;
mod limits;
mod operations;
mod outcome;
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
use serde_json::json;

use crate::answer;
use crate::exchange::{Shared, Trouble};
use envelope::Refusal;

pub use seed::Restriction;
pub use settings::{Absence, BatchFailures, Settings, TimeForm};
pub use state::DingTalk;
pub use view::{Dentry, RecycleItem};

pub(crate) const CONTENT_TYPE: &str = "application/json;charset=utf-8";

pub(crate) fn router() -> Router<Arc<Shared>> {
    operations::router()
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
