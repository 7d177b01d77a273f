//! What every call passes before its own work begins: token, limits,
//! permission, body, operator. The checks come in this order, which no page
//! states.

use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::handler::Handler;
use axum::http::Method;
use axum::response::Response;
use serde_json::{Value, json};

use super::CONTENT_TYPE;
use super::arguments::Admitted;
use super::envelope::{Failure, Refusal};
use super::state::DingTalk;
use super::tokens::Caller;
use crate::answer;
use crate::call::Call;
use crate::exchange::Shared;

const TOKEN_HEADER: &str = "x-acs-dingtalk-access-token";

/// A call of the service.
#[derive(Debug)]
pub(super) struct Operation {
    /// The action name of the vendor's SDK.
    pub(super) name: &'static str,
    pub(super) method: Method,
    pub(super) path: &'static str,
    pub(super) session: Session,
    pub(super) body: BodyRule,
    /// The error codes that its page lists.
    pub(super) codes: &'static [&'static str],
    pub(super) run: fn(&mut DingTalk, &Admitted<'_>) -> Result<Value, Refusal>,
}

/// Whether a call is made with a token on behalf of somebody.
#[derive(Clone, Copy, Debug)]
pub(super) enum Session {
    NotNeeded,
    /// With a token of an app that has this permission, and a `unionId`.
    Needed(&'static str),
}

/// What a call does with its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyRule {
    /// It has fields that are required.
    Needed,
    /// No body is as good as `{}`. Whether a call whose fields are all
    /// optional needs one is not documented.
    MayBeEmpty,
    /// None is documented, and one that comes is not looked at.
    Ignored,
}

impl Operation {
    pub(super) fn lists(&self, code: &str) -> bool {
        self.codes.contains(&code)
    }
}

impl Handler<(), Arc<Shared>> for &'static Operation {
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

fn perform(
    operation: &'static Operation,
    drive: &mut DingTalk,
    call: &Call,
) -> Result<Value, Refusal> {
    let mut admitted = Admitted {
        call,
        operation,
        body: Value::Null,
        union_id: "",
        caller: Caller::default(),
    };
    match operation.session {
        Session::NotNeeded => admitted.body = read_body(operation.body, call)?,
        Session::Needed(permission) => {
            admitted.caller = find_caller(drive, call)?;
            drive.check_limits(&admitted.caller, operation.name)?;
            check_permission(drive, permission)?;
            admitted.body = read_body(operation.body, call)?;
            if !admitted.body.is_object() {
                return Err(Refusal::parameter());
            }
            admitted.union_id = call.filled("unionId").ok_or_else(Refusal::parameter)?;
            check_operator(drive, operation, admitted.union_id)?;
        }
    }
    (operation.run)(drive, &admitted)
}

fn find_caller(drive: &DingTalk, call: &Call) -> Result<Caller, Refusal> {
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
    drive
        .tokens
        .caller(token, drive.clock.seconds())
        .ok_or_else(invalid_token)
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

/// Somebody without any rights is refused where the page of the call says
/// that rights are looked at.
fn check_operator(drive: &DingTalk, operation: &Operation, union_id: &str) -> Result<(), Refusal> {
    if operation.lists("permissionDenied") && drive.excluded.contains(union_id) {
        return Err(Failure::PermissionDenied.into());
    }
    Ok(())
}

fn read_body(rule: BodyRule, call: &Call) -> Result<Value, Refusal> {
    match rule {
        BodyRule::Ignored => return Ok(json!({})),
        BodyRule::MayBeEmpty if call.body.is_empty() => return Ok(json!({})),
        BodyRule::MayBeEmpty | BodyRule::Needed => {}
    }
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
