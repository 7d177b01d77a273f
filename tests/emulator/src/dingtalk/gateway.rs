//! What every call passes before its own work begins: token, permission, body,
//! operator. The checks come in this order, which no page states.

use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::handler::Handler;
use axum::response::Response;
use serde_json::Value;

use super::envelope::Refusal;
use super::state::DingTalk;
use super::{CONTENT_TYPE, Settings};
use crate::answer;
use crate::call::Call;
use crate::exchange::Shared;

const TOKEN_HEADER: &str = "x-acs-dingtalk-access-token";

/// A call of the service.
#[derive(Clone, Copy)]
pub(super) struct Operation {
    pub(super) session: Session,
    pub(super) body: BodyRule,
    pub(super) run: fn(&mut DingTalk, &Admitted<'_>) -> Result<Value, Refusal>,
}

/// Whether a call is made with a token on behalf of somebody.
#[derive(Clone, Copy)]
pub(super) enum Session {
    NotNeeded,
    /// With a token of an app that has this permission, and a `unionId`.
    Needed(&'static str),
}

/// Whether a call needs a JSON body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyRule {
    Needed,
    Ignored,
}

/// A call that has passed the gateway.
pub(super) struct Admitted<'a> {
    call: &'a Call,
    pub(super) body: Value,
    /// Who acts; empty where the call has no session.
    pub(super) union_id: &'a str,
}

impl Admitted<'_> {
    pub(super) fn path(&self, name: &str) -> &str {
        self.call.path(name)
    }

    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.call.filled(name)
    }

    /// A list of ids in the body, of one to `limit` texts.
    pub(super) fn ids(&self, name: &str, limit: usize) -> Result<Vec<String>, Refusal> {
        let wrong = || Refusal::parameter_named(name);
        let list = self.body.get(name).and_then(Value::as_array);
        let ids: Option<Vec<String>> = list
            .ok_or_else(wrong)?
            .iter()
            .map(|id| id.as_str().map(str::to_owned))
            .collect();
        ids.filter(|ids| (1..=limit).contains(&ids.len()))
            .ok_or_else(wrong)
    }

    /// A member of the optional object `option` in the body.
    pub(super) fn option(&self, name: &str) -> Result<Option<&Value>, Refusal> {
        match self.body.get("option") {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Object(options)) => Ok(options.get(name).filter(|value| !value.is_null())),
            Some(_) => Err(Refusal::parameter()),
        }
    }

    /// `maxResults`, from 1 to `limit`, `limit` if it is not given.
    pub(super) fn page_size(&self, settings: &Settings, limit: usize) -> Result<usize, Refusal> {
        let asked = match self.query("maxResults") {
            None => limit,
            Some(text) => text
                .parse()
                .ok()
                .filter(|size| (1..=limit).contains(size))
                .ok_or_else(|| Refusal::parameter_named("maxResults"))?,
        };
        Ok(settings.page_cap.map_or(asked, |cap| asked.min(cap.get())))
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
            match shared.with(|world| perform(self, &mut world.dingtalk, &call)) {
                Ok(body) => answer::json(200, CONTENT_TYPE, &body),
                Err(refusal) => refuse(&shared, &refusal),
            }
        })
    }
}

pub(super) fn refuse(shared: &Shared, refusal: &Refusal) -> Response {
    let is_capitalised = shared.with(|world| world.dingtalk.settings.capitalised_errors);
    let body = refusal.body(&shared.request_id(), is_capitalised);
    answer::json(refusal.status, CONTENT_TYPE, &body)
}

pub(super) fn invalid_token() -> Refusal {
    Refusal::new(
        400,
        "InvalidAuthentication",
        "The access token is wrong or has expired",
    )
}

fn perform(operation: Operation, drive: &mut DingTalk, call: &Call) -> Result<Value, Refusal> {
    if let Session::Needed(permission) = operation.session {
        check_token(drive, call)?;
        check_permission(drive, permission)?;
    }
    let body = match operation.body {
        BodyRule::Ignored => Value::Null,
        BodyRule::Needed => read_body(call)?,
    };
    let union_id = match operation.session {
        Session::NotNeeded => "",
        Session::Needed(_) => call.filled("unionId").ok_or_else(Refusal::parameter)?,
    };
    let admitted = Admitted {
        call,
        body,
        union_id,
    };
    (operation.run)(drive, &admitted)
}

fn check_token(drive: &DingTalk, call: &Call) -> Result<(), Refusal> {
    let token = call
        .header(TOKEN_HEADER)
        .filter(|token| !token.is_empty())
        .ok_or_else(|| {
            Refusal::new(
                400,
                "AuthenticationFailed.MissingParameter",
                "The request lacks x-acs-dingtalk-access-token",
            )
        })?;
    if drive.tokens.is_valid(token, drive.clock.seconds()) {
        Ok(())
    } else {
        Err(invalid_token())
    }
}

fn check_permission(drive: &DingTalk, permission: &str) -> Result<(), Refusal> {
    if !drive.missing_permissions.contains(permission) {
        return Ok(());
    }
    Err(Refusal {
        required_scopes: vec![permission.to_owned()],
        ..Refusal::new(
            403,
            "Forbidden.AccessDenied.AccessTokenPermissionDenied",
            "The app lacks a permission this API needs",
        )
    })
}

fn read_body(call: &Call) -> Result<Value, Refusal> {
    if call.body.is_empty() || !call.says_json() {
        return Err(Refusal::new(
            400,
            "Missingbody",
            "body is mandatory for this action",
        ));
    }
    serde_json::from_slice(&call.body)
        .map_err(|_not_json| Refusal::new(400, "Invalidbody", "body is not valid JSON"))
}
