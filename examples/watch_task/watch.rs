//! Watching tasks of either service, several at once.

use crate::Failure;
use crate::support::bar::Bar;
use crate::support::dingtalk::describe_task;
use crate::support::say;
use crate::support::smh::describe_tasks;
use crate::support::task::{describe_end, printing};
use serde_json::json;
use std::time::Duration;
use undelete::runtime::{Async, Error, Polled, Watch, watch_all_within};
use undelete::{dingtalk, smh};

/// Tasks that are asked about at the same time.
const AT_ONCE: usize = 8;

/// Whether all ended well.
pub async fn dingtalk(
    client: &dingtalk::Client,
    ids: &[String],
    deadline: Duration,
) -> Result<bool, Failure> {
    let watch = |id: &str| client.get_task(id).until_done();
    until_all_end(ids, watch, describe_task, deadline).await
}

/// Whether all ended well.
pub async fn smh(
    client: &smh::Client,
    ids: &[String],
    deadline: Duration,
) -> Result<bool, Failure> {
    // One request could ask for all of them, but would tell of none if one is unknown.
    let watch = |id: &str| client.query_tasks([id]).until_done();
    until_all_end(ids, watch, |tasks| describe_tasks(tasks), deadline).await
}

async fn until_all_end<R: Polled<Mode = Async>>(
    ids: &[String],
    watch: impl Fn(&str) -> Watch<R>,
    state: fn(&R::Output) -> String,
    deadline: Duration,
) -> Result<bool, Failure> {
    let watches = ids
        .iter()
        .map(|id| printing(id, watch(id), state).deadline(deadline));
    let mut ends = watch_all_within(watches, AT_ONCE, deadline);
    let mut all_done = true;
    let mut unasked = 0;
    let bar = Bar::open("tasks that have ended:");
    let mut ended = 0;
    bar.state(format!("0 of {}", ids.len()));
    while let Some((place, end)) = ends.next().await {
        ended += 1;
        bar.state(format!("{ended} of {}", ids.len()));
        let id = ids.get(place).map_or("?", String::as_str);
        match end {
            Ok(end) => {
                let record = json!({ "task": id, "end": describe_end(&end) });
                say::record(&record, format!("{id}: {}", describe_end(&end)));
                all_done &= end.is_done();
            }
            Err(error) => {
                let record = json!({ "task": id, "error": error.to_string() });
                say::record(&record, format!("{id}: cannot be watched"));
                say::failure(&error);
                all_done = false;
                unasked += usize::from(!matches!(error, Error::Service(_)));
            }
        }
    }
    if unasked == ids.len() {
        return Err("no task could be asked about".into());
    }
    Ok(all_done)
}
