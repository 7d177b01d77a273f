//! Recorded calls, made again with our client.

use serde_json::Value;
use undelete::dingtalk::Error;
use undelete::runtime::http::Request;
use undelete::runtime::{self, InvalidRequest, RequestBody};

use super::line::{Arguments, Line};
use super::operations::CALLS;
use super::prepared::Given;
use crate::memory;

/// What our client made of a recorded call.
pub struct Replay {
    /// What was built before it was sent.
    pub built: Result<runtime::Request, InvalidRequest>,
    /// What left the client.
    pub sent: Option<Request<RequestBody>>,
    pub outcome: Result<Value, Error>,
}

/// Makes a recorded call with our client.
pub async fn replay(line: &Line) -> Replay {
    let (mut builder, sent) = memory::bare_dingtalk(line.reply());
    if let Some(token) = line.token() {
        builder = builder.access_token(token);
    }
    let client = builder.build().expect("a client");
    let mut model = Arguments::of(line.model());
    let mut given = Given {
        path: line.path().into_iter(),
        option: model.inner("option"),
        model,
    };
    let call = CALLS.iter().find(|(name, _)| *name == line.operation());
    let (_, call) = call.unwrap_or_else(|| panic!("{line} is a call the client does not have"));
    let prepared = call(&client, &mut given);
    given.model.all_taken();
    given.option.all_taken();
    assert_eq!(given.path.next(), None, "{line}");
    let built = prepared.build();
    let outcome = prepared.send().await;
    let sent = (sent.count() > 0).then(|| sent.take());
    Replay {
        built,
        sent,
        outcome,
    }
}

/// The operations of the client, by their names in the SDK.
pub fn operations() -> impl Iterator<Item = &'static str> {
    CALLS.iter().map(|(name, _)| *name)
}
