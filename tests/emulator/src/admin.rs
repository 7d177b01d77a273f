//! The emulator's own endpoints, for programs outside this process, all under
//! `/__emulator/`. They are neither logged nor hit by faults.
//!
//! | Call | Does |
//! |---|---|
//! | `GET demo` | the names and ids of the demo world, see [`Demo`](crate::Demo) |
//! | `POST reset` | begins the demo world anew, forgets requests and faults, answers like `demo` |
//! | `GET state` | what is in the spaces and bins of both services, and how many tokens were asked for |
//! | `GET requests` | the requests received so far: `method`, `path`, `query`, `headers`, `body` |
//! | `POST expire-tokens` | makes all tokens invalid |
//! | `POST permissions` | `{"revoke": "Storage.File.Read"}` or `{"grant": …}`, of the DingTalk apps |
//! | `POST settings` | `{"dingtalk": {…}, "smh": {…}}`; any of `taskPolls`, `taskFailure`, `capitalisedErrors`, `numericIds`, `requestsPerSecond`, `monthlyQuota` and `taskPolls`, `asyncAbove`, `numbersAsText`, `previewAsJson`, `storageUrl`, `tasksFail` |
//! | `POST faults` | `{"on": "POST /v1.0/**", "fault": "throttle", "after": 0, "times": 1}`; `fault` is one of `dropBeforeWork`, `dropAfterWork`, `breakBody`, `truncateJson`, `wrongTypes`, `unavailable`, `throttle`, `invalidToken`, `html` |
//!
//! What is done is answered with 204, what is not understood with 400 and a
//! line of text.

use std::num::NonZeroU32;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::answer;
use crate::call::Call;
use crate::dingtalk;
use crate::exchange::Shared;
use crate::faults::{Fault, Rule};
use crate::log::Received;
use crate::smh;
use crate::world::World;

const CONTENT_TYPE: &str = "application/json";

/// Whether a path belongs to the emulator itself.
pub(crate) fn owns(path: &str) -> bool {
    path.starts_with("/__emulator/")
}

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/__emulator/demo", get(demo))
        .route("/__emulator/reset", post(reset))
        .route("/__emulator/state", get(state))
        .route("/__emulator/requests", get(requests))
        .route("/__emulator/expire-tokens", post(expire_tokens))
        .route("/__emulator/permissions", post(permissions))
        .route("/__emulator/settings", post(settings))
        .route("/__emulator/faults", post(faults))
}

async fn demo() -> Response {
    let (_, demo) = World::demo();
    answer::json(200, CONTENT_TYPE, &demo.to_json())
}

async fn reset(State(shared): State<Arc<Shared>>) -> Response {
    let (fresh, demo) = World::demo_of_today();
    shared.with(|world| *world = fresh);
    shared.log.clear();
    shared.faults.clear();
    answer::json(200, CONTENT_TYPE, &demo.to_json())
}

async fn state(State(shared): State<Arc<Shared>>) -> Response {
    let body = shared
        .with(|world| json!({ "dingtalk": world.dingtalk.to_json(), "smh": world.smh.to_json() }));
    answer::json(200, CONTENT_TYPE, &body)
}

async fn requests(State(shared): State<Arc<Shared>>) -> Response {
    let requests: Vec<Value> = shared.log.all().iter().map(request_json).collect();
    answer::json(200, CONTENT_TYPE, &Value::from(requests))
}

async fn expire_tokens(State(shared): State<Arc<Shared>>) -> Response {
    shared.with(|world| {
        world.dingtalk.expire_tokens();
        world.smh.expire_tokens();
    });
    answer::empty(204)
}

async fn permissions(State(shared): State<Arc<Shared>>, call: Call) -> Response {
    let body = json_body(&call);
    let text = |key: &str| body.get(key).and_then(Value::as_str);
    match (text("revoke"), text("grant")) {
        (Some(permission), None) => shared.with(|w| w.dingtalk.revoke_permission(permission)),
        (None, Some(permission)) => shared.with(|w| w.dingtalk.grant_permission(permission)),
        _ => return not_understood("either `revoke` or `grant` is needed"),
    }
    answer::empty(204)
}

async fn settings(State(shared): State<Arc<Shared>>, call: Call) -> Response {
    let body = json_body(&call);
    let understood = shared.with(|world| {
        set_all(&body, "dingtalk", |key, value| {
            set_dingtalk(&mut world.dingtalk.settings, key, value)
        }) && set_all(&body, "smh", |key, value| {
            set_smh(&mut world.smh.settings, key, value)
        })
    });
    if understood {
        answer::empty(204)
    } else {
        not_understood("a setting is unknown or has a wrong type")
    }
}

async fn faults(State(shared): State<Arc<Shared>>, call: Call) -> Response {
    let body = json_body(&call);
    let text = |key: &str| body.get(key).and_then(Value::as_str);
    let count = |key: &str, default: u32| match body.get(key) {
        None => Some(default),
        Some(value) => value.as_u64().and_then(|count| u32::try_from(count).ok()),
    };
    let parts = (
        text("on"),
        text("fault").and_then(fault),
        count("after", 0),
        count("times", 1),
    );
    let (Some(pattern), Some(fault), Some(after), Some(times)) = parts else {
        return not_understood("`on` and a known `fault` are needed");
    };
    shared
        .faults
        .inject(Rule::new(pattern, fault).after(after).times(times));
    answer::empty(204)
}

fn fault(name: &str) -> Option<Fault> {
    match name {
        "dropBeforeWork" => Some(Fault::DropBeforeWork),
        "dropAfterWork" => Some(Fault::DropAfterWork),
        "breakBody" => Some(Fault::BreakBody),
        "truncateJson" => Some(Fault::TruncateJson),
        "wrongTypes" => Some(Fault::WrongTypes),
        "unavailable" => Some(Fault::Unavailable),
        "throttle" => Some(Fault::Throttle),
        "invalidToken" => Some(Fault::InvalidToken),
        "html" => Some(Fault::html(502)),
        _ => None,
    }
}

fn set_all(body: &Value, service: &str, mut set: impl FnMut(&str, &Value) -> Option<()>) -> bool {
    match body.get(service) {
        None => true,
        Some(Value::Object(wanted)) => wanted.iter().all(|(key, value)| set(key, value).is_some()),
        Some(_) => false,
    }
}

fn set_dingtalk(settings: &mut dingtalk::Settings, key: &str, value: &Value) -> Option<()> {
    match key {
        "taskPolls" => settings.task_polls = u32::try_from(value.as_u64()?).ok()?,
        "taskFailure" => settings.task_failure = value.as_str().map(str::to_owned),
        "capitalisedErrors" => settings.capitalised_errors = value.as_bool()?,
        "numericIds" => settings.numeric_ids = value.as_bool()?,
        "requestsPerSecond" => {
            let requests = u32::try_from(value.as_u64()?).ok()?;
            settings.requests_per_second = Some(NonZeroU32::new(requests)?);
        }
        "monthlyQuota" => settings.monthly_quota = Some(value.as_u64()?),
        _ => return None,
    }
    Some(())
}

fn set_smh(settings: &mut smh::Settings, key: &str, value: &Value) -> Option<()> {
    match key {
        "taskPolls" => settings.task_polls = u32::try_from(value.as_u64()?).ok()?,
        "asyncAbove" => settings.async_above = usize::try_from(value.as_u64()?).ok()?,
        "numbersAsText" => settings.numbers_as_text = value.as_bool()?,
        "previewAsJson" => settings.preview_as_json = value.as_bool()?,
        "tasksFail" => settings.tasks_fail = value.as_bool()?,
        "storageUrl" => value.as_str()?.clone_into(&mut settings.storage_url),
        _ => return None,
    }
    Some(())
}

fn request_json(received: &Received) -> Value {
    json!({
        "method": received.method,
        "path": received.path,
        "query": received.query,
        "headers": received.headers,
        "body": received.text(),
    })
}

fn json_body(call: &Call) -> Value {
    serde_json::from_slice(&call.body).unwrap_or_default()
}

fn not_understood(why: &str) -> Response {
    answer::text(400, "text/plain", why.to_owned())
}
