//! Tencent Smart Media Hosting as its pages describe it: tokens, the recycle
//! bin, deleting into it, background tasks, historical versions and spaces.
//! The state and the functions to set it up and look at it are on [`Smh`]; the
//! calls are one file per group.
//!
//! Not here: uploads, downloads, listings of directories, copying, moving,
//! quotas. Such paths and flags are answered like any unknown route.

mod access;
mod attributes;
mod bin;
mod body;
mod delete;
mod delete_batch;
mod envelope;
mod gateway;
mod history;
mod item;
mod outcome;
mod purge;
mod restore;
mod retention;
mod seed;
mod settings;
mod spaces;
mod state;
mod tasks;
mod tokens;
mod versioning;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use axum::routing::{delete as on_delete, get, post};

use crate::exchange::{Shared, Trouble};
use envelope::Refusal;
use gateway::Operation;

pub use settings::{ConflictStrategy, Settings};
pub use state::Smh;
pub use view::{Entry, EntryKind, Recycled};

/// Whether a path belongs to this service.
pub(crate) fn owns(path: &str) -> bool {
    path.starts_with("/api/")
}

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .merge(token_routes())
        .merge(bin_routes())
        .merge(task_routes())
        .merge(delete_routes())
        .merge(history_routes())
        .merge(space_routes())
}

fn token_routes() -> Router<Arc<Shared>> {
    let create = Operation::Open(access::create_token);
    Router::new()
        .route("/api/v1/token", get(create).post(create))
        .route(
            "/api/v1/token/{LibraryId}",
            on_delete(Operation::Open(access::delete_user_tokens)),
        )
        .route(
            "/api/v1/token/{LibraryId}/{AccessToken}",
            post(Operation::Open(access::renew_token))
                .delete(Operation::Open(access::delete_token)),
        )
}

/// The bin answers with a slash behind it, too, which is what the path of an
/// item without an id looks like: see [`purge`].
fn bin_routes() -> Router<Arc<Shared>> {
    let bin = get(Operation::InSpace(bin::list_recycled_items))
        .post(Operation::ByFlag(&[
            ("restore", restore::restore_recycled_items),
            ("delete", purge::delete_recycled_items),
            ("lifecycle", retention::set_recycle_lifecycle),
        ]))
        .delete(Operation::InSpace(purge::empty_recycle_bin));
    Router::new()
        .route("/api/v1/recycled/{LibraryId}/{SpaceId}", bin.clone())
        .route("/api/v1/recycled/{LibraryId}/{SpaceId}/", bin)
        .route(
            "/api/v1/recycled/{LibraryId}/{SpaceId}/{RecycledItemId}",
            get(Operation::ByFlag(&[
                ("info", item::recycled_item_info),
                ("preview", item::preview_recycled_item),
            ]))
            .post(Operation::ByFlag(&[(
                "restore",
                restore::restore_recycled_item,
            )]))
            .delete(Operation::InSpace(purge::delete_recycled_item)),
        )
}

fn task_routes() -> Router<Arc<Shared>> {
    Router::new()
        .route(
            "/api/v1/task/{LibraryId}/{SpaceId}/{TaskIdList}",
            get(Operation::InSpace(tasks::query_tasks)),
        )
        .route(
            "/api/v1/task/{LibraryId}/{TaskIdList}",
            get(Operation::InLibrary(tasks::query_library_tasks)),
        )
        .route(
            "/api/v1/task-result/{LibraryId}/{SpaceId}/{TaskId}",
            get(Operation::InSpace(tasks::query_task_v2)),
        )
        .route(
            "/api/v1/task-result/{LibraryId}/{TaskId}",
            get(Operation::InLibrary(tasks::query_library_task_v2)),
        )
}

fn delete_routes() -> Router<Arc<Shared>> {
    let file = on_delete(Operation::InSpace(delete::delete_file));
    let directory = on_delete(Operation::InSpace(delete::delete_directory));
    Router::new()
        .route(
            "/api/v1/file/{LibraryId}/{SpaceId}/{*FilePath}",
            file.clone(),
        )
        .route("/api/v1/file/{LibraryId}/{SpaceId}/", file)
        .route(
            "/api/v1/directory/{LibraryId}/{SpaceId}/{*DirPath}",
            directory.clone(),
        )
        .route("/api/v1/directory/{LibraryId}/{SpaceId}/", directory)
        .route(
            "/api/v1/batch/{LibraryId}/{SpaceId}",
            post(Operation::ByFlag(&[
                ("delete", delete_batch::delete_batch),
                ("copy", gateway::not_here),
                ("move", gateway::not_here),
            ])),
        )
}

fn history_routes() -> Router<Arc<Shared>> {
    Router::new()
        .route(
            "/api/v1/directory-history/{LibraryId}/{SpaceId}/history-list/{*FilePath}",
            get(Operation::InSpace(history::list_history)),
        )
        .route(
            "/api/v1/directory-history/{LibraryId}/{SpaceId}/latest-version/{HistoryId}",
            post(Operation::InSpace(history::make_latest)),
        )
        .route(
            "/api/v1/directory-history/{LibraryId}/{SpaceId}/delete",
            post(Operation::InSpace(history::delete_history)),
        )
        .route(
            "/api/v1/directory-history/{LibraryId}/library-history",
            get(Operation::InLibrary(versioning::get_versioning))
                .post(Operation::InLibrary(versioning::set_versioning))
                .delete(Operation::InLibrary(versioning::clear_library_history)),
        )
}

fn space_routes() -> Router<Arc<Shared>> {
    Router::new()
        .route(
            "/api/v1/space/{LibraryId}",
            post(Operation::InLibrary(spaces::create_space)),
        )
        .route(
            "/api/v1/space/{LibraryId}/list",
            get(Operation::InLibrary(spaces::list_spaces)),
        )
        .route(
            "/api/v1/space/{LibraryId}/count",
            get(Operation::InLibrary(spaces::count_spaces)),
        )
        .route(
            "/api/v1/space/{LibraryId}/{SpaceId}",
            on_delete(Operation::OnSpace(spaces::delete_space)),
        )
        .route(
            "/api/v1/space/{LibraryId}/{SpaceId}/extension",
            get(Operation::OnSpace(attributes::get_space_attributes))
                .post(Operation::OnSpace(attributes::set_space_attributes)),
        )
        .route(
            "/api/v1/space/{LibraryId}/{SpaceId}/size",
            get(Operation::OnSpace(spaces::space_size)),
        )
}

pub(crate) fn unknown_path(shared: &Shared) -> Response {
    gateway::refuse(shared, &Refusal::route_not_found())
}

pub(crate) fn refuse(shared: &Shared, trouble: Trouble<'_>) -> Response {
    let refusal = match trouble {
        Trouble::Unavailable => Refusal::new(503, "ServerOverloaded", "Server overloaded."),
        Trouble::Throttled => Refusal::new(429, "RateLimitExceeded", "Rate limit exceeded."),
        Trouble::InvalidToken => Refusal::invalid_token(),
        Trouble::Other(status, code, message) => Refusal::new(status, code, message),
    };
    gateway::refuse(shared, &refusal)
}
