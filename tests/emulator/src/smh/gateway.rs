//! What every call passes before its own work begins: library, token, space.
//! The checks come in this order, which no page states.

use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::handler::Handler;
use axum::http::{HeaderValue, Method, header};
use axum::response::Response;
use serde_json::Value;

use super::envelope::Refusal;
use super::state::{Smh, library_not_found};
use super::tokens::Token;
use crate::answer;
use crate::call::Call;
use crate::exchange::Shared;

const CONTENT_TYPE: &str = "application/json; charset=utf-8";

type InSpace = fn(&mut Smh, &Call, &Place) -> Result<Reply, Refusal>;

/// A call of the service.
#[derive(Clone, Copy)]
pub(super) enum Operation {
    /// With credentials of its own, which the call checks itself.
    Open(fn(&mut Smh, &Call) -> Result<Reply, Refusal>),
    /// With a token of the library of the path.
    InLibrary(fn(&mut Smh, &Call, &Desk) -> Result<Reply, Refusal>),
    /// With a token of the library; one that names spaces must name the one of
    /// the path.
    OnSpace(InSpace),
    /// With a token that reaches the space of the path.
    InSpace(InSpace),
    /// As `InSpace`; several operations that share a method and a path, told
    /// apart by which flag is in the query, whatever its value.
    ByFlag(&'static [(&'static str, InSpace)]),
}

/// The library a call works on, and the token it came with.
pub(super) struct Desk {
    pub(super) library: String,
    pub(super) token: Token,
}

/// The space a call works on, and the token it came with.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) library: String,
    pub(super) space: String,
    pub(super) token: Token,
}

impl Place {
    /// Refused unless the token has this grant, `admin` or `space_admin`.
    pub(super) fn check_grant(&self, grant: &str) -> Result<(), Refusal> {
        self.token.check_any(&["admin", "space_admin", grant])
    }
}

/// What a call answers when it is not refused.
pub(super) struct Reply {
    status: u16,
    body: Option<Value>,
    location: Option<String>,
}

impl Reply {
    pub(super) fn with(status: u16, body: Value) -> Self {
        Self {
            status,
            body: Some(body),
            location: None,
        }
    }

    pub(super) fn no_content() -> Self {
        Self {
            status: 204,
            body: None,
            location: None,
        }
    }

    pub(super) fn redirect(location: String) -> Self {
        Self {
            status: 302,
            body: None,
            location: Some(location),
        }
    }
}

impl Handler<(), Arc<Shared>> for Operation {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, shared: Arc<Shared>) -> Self::Future {
        Box::pin(async move {
            let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
            let call = match Call::from_request(request, &shared).await {
                Ok(call) => call,
                Err(never) => match never {},
            };
            match shared.with(|world| perform(self, &mut world.smh, &call, is_read)) {
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

/// For a flag of the service that selects nothing here.
pub(super) fn not_here(_smh: &mut Smh, _call: &Call, _place: &Place) -> Result<Reply, Refusal> {
    Err(Refusal::route_not_found())
}

fn send(reply: Reply, request_id: &str) -> Response {
    let mut response = match reply.body {
        Some(body) => answer::json(reply.status, CONTENT_TYPE, &body),
        None => answer::empty(reply.status),
    };
    if let Ok(value) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert("x-request-id", value);
    }
    let location = reply.location.map(|url| HeaderValue::from_str(&url));
    if let Some(Ok(value)) = location {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

fn perform(
    operation: Operation,
    smh: &mut Smh,
    call: &Call,
    is_read: bool,
) -> Result<Reply, Refusal> {
    match operation {
        Operation::Open(run) => run(smh, call),
        Operation::InLibrary(run) => {
            let desk = enter_library(smh, call)?;
            run(smh, call, &desk)
        }
        Operation::OnSpace(run) => {
            let place = enter_space(smh, call, is_read)?;
            if place.token.names_spaces() {
                check_reach(&place)?;
            }
            run(smh, call, &place)
        }
        Operation::InSpace(run) => {
            let place = enter_space(smh, call, is_read)?;
            check_reach(&place)?;
            run(smh, call, &place)
        }
        Operation::ByFlag(operations) => {
            let place = enter_space(smh, call, is_read)?;
            check_reach(&place)?;
            let run = selected(operations, call)?;
            run(smh, call, &place)
        }
    }
}

fn selected(operations: &[(&str, InSpace)], call: &Call) -> Result<InSpace, Refusal> {
    let mut chosen = operations
        .iter()
        .filter(|(flag, _)| call.query(flag).is_some())
        .map(|(_, run)| *run);
    let run = chosen.next().ok_or_else(Refusal::route_not_found)?;
    if chosen.next().is_some() {
        return Err(Refusal::parameter("More than one operation is selected."));
    }
    Ok(run)
}

fn enter_library(smh: &mut Smh, call: &Call) -> Result<Desk, Refusal> {
    let library = call.path("LibraryId");
    if !smh.libraries.contains_key(library) {
        return Err(library_not_found());
    }
    let text = call
        .filled("access_token")
        .ok_or_else(|| Refusal::new(400, "EmptyAccessToken", "Access token is missing."))?;
    let now = smh.clock.seconds();
    let token = smh.tokens.use_one(text, library, now)?;
    Ok(Desk {
        library: library.to_owned(),
        token,
    })
}

/// Nobody needs a token to read in a space that is public.
fn enter_space(smh: &mut Smh, call: &Call, is_read: bool) -> Result<Place, Refusal> {
    let (library, space) = (call.path("LibraryId"), call.path("SpaceId"));
    let is_public = smh
        .space(library, space)
        .is_ok_and(|space| space.attributes.is_public_read());
    let token = if is_read && is_public && call.filled("access_token").is_none() {
        Token::of_anyone(library, space)
    } else {
        enter_library(smh, call)?.token
    };
    smh.drop_expired_items(library, space)?;
    Ok(Place {
        library: library.to_owned(),
        space: space.to_owned(),
        token,
    })
}

fn check_reach(place: &Place) -> Result<(), Refusal> {
    if place.token.reaches(&place.space) {
        Ok(())
    } else {
        Err(Refusal::new(
            403,
            "AccessTokenNotMatchSpace",
            "Access token does not match the space.",
        ))
    }
}
