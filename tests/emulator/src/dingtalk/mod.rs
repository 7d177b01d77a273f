//! DingTalk Storage as its pages describe it: tokens, the recycle bin, files
//! and folders with their versions, background tasks, spaces. The state and
//! the functions to set it up and look at it are on [`DingTalk`]; the calls
//! are one file per group, and one table says where they are.
//!
//! Not here: uploads, and every other product of the platform. Such paths are
//! answered like any unknown path.

mod arguments;
mod bin;
mod conflict;
mod delete;
mod dentry;
mod envelope;
mod gateway;
mod limits;
mod listing;
mod names;
mod operations;
mod outcome;
mod purge;
mod read;
mod restore;
mod seed;
mod settings;
mod spaces;
mod state;
mod tasks;
mod tokens;
mod transfer;
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

/// Method and path template of the operation of that name.
pub(crate) fn place_of(name: &str) -> Option<(&'static str, &'static str)> {
    operations::named(name).map(|operation| (operation.method.as_str(), operation.path))
}

/// The name of the operation at that method and undecoded path.
pub(crate) fn name_at(method: &str, path: &str) -> Option<&'static str> {
    operations::at(method, path).map(|operation| operation.name)
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
