//! Tencent Smart Media Hosting as its pages describe it: tokens, the recycle
//! bin, deleting into it, background tasks and historical versions. The state
//! and the functions to set it up and look at it are on [`Smh`]; the calls are
//! one file per group.
//!
//! Not here: restoring or purging one item, purging a batch, emptying the bin,
//! uploads, listings, spaces, quotas. Such paths and flags are answered like
//! any unknown route.

mod bin;
mod delete;
mod envelope;
mod gateway;
mod history;
mod restore;
mod seed;
mod settings;
mod state;
mod tasks;
mod tokens;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use axum::routing::{delete as on_delete, get, post};

use crate::exchange::{Shared, Trouble};
use envelope::Refusal;
use gateway::Operation;

pub use settings::Settings;
pub use state::Smh;
pub use view::{Entry, EntryKind, Recycled};

/// Whether a path belongs to this service.
pub(crate) fn owns(path: &str) -> bool {
    path.starts_with("/api/")
}

pub(crate) fn router() -> Router<Arc<Shared>> {
    let create_token = Operation::WithSecret(tokens::create_token);
    let delete_directory = Operation::InSpace(delete::delete_directory);
    Router::new()
        .route("/api/v1/token", get(create_token).post(create_token))
        .route(
            "/api/v1/recycled/{LibraryId}/{SpaceId}",
            get(Operation::InSpace(bin::list_recycled_items))
                .post(Operation::InSpace(restore::restore_recycled_items)),
        )
        .route(
            "/api/v1/task/{LibraryId}/{SpaceId}/{TaskIdList}",
            get(Operation::InSpace(tasks::query_tasks)),
        )
        .route(
            "/api/v1/file/{LibraryId}/{SpaceId}/{*FilePath}",
            on_delete(Operation::InSpace(delete::delete_file)),
        )
        .route(
            "/api/v1/directory/{LibraryId}/{SpaceId}/{*DirPath}",
            on_delete(delete_directory),
        )
        .route(
            "/api/v1/directory/{LibraryId}/{SpaceId}/",
            on_delete(delete_directory),
        )
        .route(
            "/api/v1/directory-history/{LibraryId}/{SpaceId}/history-list/{*FilePath}",
            get(Operation::InSpace(history::list_history)),
        )
        .route(
            "/api/v1/directory-history/{LibraryId}/{SpaceId}/latest-version/{HistoryId}",
            post(Operation::InSpace(history::make_latest)),
        )
}

pub(crate) fn unknown_path(shared: &Shared) -> Response {
    gateway::refuse(shared, &Refusal::route_not_found())
}

pub(crate) fn refuse(shared: &Shared, trouble: Trouble<'_>) -> Response {
    let refusal = match trouble {
        Trouble::Unavailable => Refusal::new(503, "ServerOverloaded", "Server overloaded."),
        Trouble::Throttled => Refusal::new(429, "RateLimitExceeded", "Rate limit exceeded."),
        Trouble::InvalidToken => gateway::invalid_token(),
        Trouble::Other(status, code, message) => Refusal::new(status, code, message),
    };
    gateway::refuse(shared, &refusal)
}
