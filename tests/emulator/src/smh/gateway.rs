//! What every call passes before its own work begins: library, token, space.
//! The checks come in this order, which no page states.

use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::handler::Handler;
use axum::http::HeaderValue;
use axum::response::Response;
use serde_json::Value;

use super::envelope::Refusal;
use super::state::{Smh, library_not_found};
use super::tokens::Token;
use crate::answer;
use crate::call::Call;
use crate::exchange::Shared;

const CONTENT_TYPE: &str = "application/json; charset=utf-8";

/// A call of the service.
#[derive(Clone, Copy)]
pub(super) enum Operation {
    /// With the library secret, which the call checks itself.
    WithSecret(fn(&mut Smh, &Call) -> Result<Reply, Refusal>),
    /// With a token that reaches the space of the path.
    InSpace(fn(&mut Smh, &Call, &Place) -> Result<Reply, Refusal>),
}

/// The space a call works on, and the token it came with.
pub(super) struct Place {
    pub(super) library: String,
    pub(super) space: String,
    token: Token,
}

impl Place {
    /// Refused unless the token has one of these grants, `admin` or
    /// `space_admin`.
    pub(super) fn check_grant(&self, grant: &str) -> Result<(), Refusal> {
        if self.token.has_any(&["admin", "space_admin", grant]) {
            Ok(())
        } else {
            Err(Refusal::new(403, "NoPermission", "No permission."))
        }
    }
}

/// What a call answers when it is not refused.
pub(super) struct Reply {
    status: u16,
    body: Option<Value>,
}

impl Reply {
    pub(super) fn with(status: u16, body: Value) -> Self {
        Self {
            status,
            body: Some(body),
        }
    }

    pub(super) fn no_content() -> Self {
        Self {
            status: 204,
            body: None,
        }
    }
}

impl Handler<(), Arc<Shared>> for Operation {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, shared: Arc<Shared>) -> Self::Future {
        Box::pin(async move {
            let call = match Call::from_request(request, &shared).await {
                Ok(call) => call,
                Err(never) => match never {},
            };
            match shared.with(|world| perform(self, &mut world.smh, &call)) {
                Ok(reply) => send(reply, &shared.request_id()),
                Err(refusal) => refuse(&shared, &refusal),
            }
        })
    }
}

pub(super) fn refuse(shared: &Shared, refusal: &Refusal) -> Response {
    let is_in_body = shared.with(|world| world.smh.settings.request_id_in_errors);
    let request_id = shared.request_id();
    let body = refusal.body(is_in_body.then(|| request_id.clone()));
    send(Reply::with(refusal.status, body), &request_id)
}

pub(super) fn invalid_token() -> Refusal {
    Refusal::new(403, "InvalidAccessToken", "Invalid access token.")
}

fn send(reply: Reply, request_id: &str) -> Response {
    let mut response = match reply.body {
        Some(body) => answer::json(reply.status, CONTENT_TYPE, &body),
        None => answer::empty(reply.status),
    };
    if let Ok(value) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

fn perform(operation: Operation, smh: &mut Smh, call: &Call) -> Result<Reply, Refusal> {
    match operation {
        Operation::WithSecret(run) => run(smh, call),
        Operation::InSpace(run) => {
            let place = enter(smh, call)?;
            run(smh, call, &place)
        }
    }
}

fn enter(smh: &mut Smh, call: &Call) -> Result<Place, Refusal> {
    let (library, space) = (call.path("LibraryId"), call.path("SpaceId"));
    if !smh.libraries.contains_key(library) {
        return Err(library_not_found());
    }
    let text = call
        .filled("access_token")
        .ok_or_else(|| Refusal::new(400, "EmptyAccessToken", "Access token is missing."))?;
    let now = smh.clock.seconds();
    let token = smh.tokens.use_one(text, now).ok_or_else(invalid_token)?;
    if token.library != library {
        return Err(Refusal::new(
            403,
            "AccessTokenNotMatchLibrary",
            "Access token does not match the library.",
        ));
    }
    smh.space(library, space)?;
    if !token.reaches(space) {
        return Err(Refusal::new(
            403,
            "AccessTokenNotMatchSpace",
            "Access token does not match the space.",
        ));
    }
    Ok(Place {
        library: library.to_owned(),
        space: space.to_owned(),
        token,
    })
}
