//! The table of calls: where each one is, what it needs before its own work
//! begins, and which error codes its page lists. `codes` leaves out what every
//! page lists: `paramError`, `systemError`, `unknownError`.

mod dentries;
mod others;
mod recycle_bins;

use std::sync::Arc;

use axum::Router;
use axum::http::Method;
use axum::routing::{delete, get, post};

use super::gateway::Operation;
use crate::exchange::Shared;
use dentries::DENTRIES;
use others::OTHERS;
use recycle_bins::RECYCLE_BINS;

/// Every operation.
fn operations() -> impl Iterator<Item = &'static Operation> {
    let tables = [RECYCLE_BINS, DENTRIES, OTHERS];
    tables.into_iter().flatten()
}

pub(super) fn router() -> Router<Arc<Shared>> {
    operations().fold(Router::new(), |router, operation| {
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
    operations().find(|operation| operation.name == name)
}

/// The operation at that method and undecoded path.
pub(super) fn at(method: &str, path: &str) -> Option<&'static Operation> {
    operations().find(|operation| operation.method == *method && fits(operation.path, path))
}

fn fits(template: &str, path: &str) -> bool {
    let is_same = |(wanted, segment): (&str, &str)| wanted == segment || wanted.starts_with('{');
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(is_same)
}
