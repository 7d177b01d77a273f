//! Whether a library keeps versions, how many, and clearing all of them.
//!
//! Changes take effect at once. Of the settings only the switch itself has an
//! effect here, because nothing is uploaded; the others are kept and told.
//!
//! Where the pages are silent: clearing while versions are kept is
//! `BadRequest`, clearing twice a minute `RateLimitExceeded`; files in a bin
//! lose their versions, too; the defaults keep all versions for ever.

use serde_json::{Value, json};

use super::body::json_body;
use super::envelope::Refusal;
use super::gateway::{Desk, Reply};
use super::state::{Library, Smh, library_not_found};
use super::tasks::Work;
use crate::answer::set;
use crate::call::Call;
use crate::tree::{Kind, Node};

const SECONDS_BETWEEN_CLEARINGS: i64 = 60;

/// The version settings of a library.
#[derive(Debug)]
pub(super) struct Versioning {
    pub(super) is_on: bool,
    count: i64,
    expire_days: i64,
    merge_seconds: i64,
    /// When the versions were cleared last, in seconds.
    cleared: Option<i64>,
}

impl Default for Versioning {
    fn default() -> Self {
        Self {
            is_on: true,
            count: 999,
            expire_days: 0,
            merge_seconds: 0,
            cleared: None,
        }
    }
}

pub(super) fn get_versioning(smh: &mut Smh, _call: &Call, desk: &Desk) -> Result<Reply, Refusal> {
    desk.token.check_any(&["admin"])?;
    let versioning = &mut smh.library_of(desk)?.versioning;
    let mut body = json!({ "enableFileHistory": versioning.is_on });
    if versioning.is_on {
        set(&mut body, "fileHistoryCount", versioning.count);
        set(&mut body, "fileHistoryExpireDay", versioning.expire_days);
        set(&mut body, "mergeInterval", versioning.merge_seconds);
    }
    Ok(Reply::with(200, body))
}

/// What `isClearFileHistory` does is not documented: it is looked at and does
/// nothing.
pub(super) fn set_versioning(smh: &mut Smh, call: &Call, desk: &Desk) -> Result<Reply, Refusal> {
    desk.token.check_any(&["admin"])?;
    let body = json_body(call)?;
    let Some(is_on) = body.get("enableFileHistory").and_then(Value::as_bool) else {
        return Err(Refusal::parameter("enableFileHistory is not a boolean."));
    };
    if !matches!(body.get("isClearFileHistory"), None | Some(Value::Bool(_))) {
        return Err(Refusal::parameter("isClearFileHistory is not a boolean."));
    }
    let count = setting(&body, "fileHistoryCount", "InvalidFileHistoryCount", |n| {
        (1..=999).contains(&n)
    })?;
    let expire_days = setting(
        &body,
        "fileHistoryExpireDay",
        "InvalidFileHistoryExpireDay",
        |n| (0..=999).contains(&n),
    )?;
    let merge_seconds = setting(
        &body,
        "mergeInterval",
        "InvalidFileHistoryMergeInterval",
        |n| n == 0 || (5..=600).contains(&n),
    )?;
    let versioning = &mut smh.library_of(desk)?.versioning;
    versioning.is_on = is_on;
    versioning.count = count.unwrap_or(versioning.count);
    versioning.expire_days = expire_days.unwrap_or(versioning.expire_days);
    versioning.merge_seconds = merge_seconds.unwrap_or(versioning.merge_seconds);
    Ok(Reply::no_content())
}

pub(super) fn clear_library_history(
    smh: &mut Smh,
    _call: &Call,
    desk: &Desk,
) -> Result<Reply, Refusal> {
    desk.token.check_any(&["admin"])?;
    let now = smh.clock.seconds();
    let versioning = &mut smh.library_of(desk)?.versioning;
    if versioning.is_on {
        return Err(Refusal::new(
            400,
            "BadRequest",
            "Versions are kept; switch that off first.",
        ));
    }
    if versioning
        .cleared
        .is_some_and(|last| now - last < SECONDS_BETWEEN_CLEARINGS)
    {
        return Err(Refusal::new(
            429,
            "RateLimitExceeded",
            "Versions can be cleared once a minute.",
        ));
    }
    versioning.cleared = Some(now);
    Ok(smh.start_task(Work::ClearHistory {
        library: desk.library.clone(),
    }))
}

/// A setting that is left out keeps its value.
fn setting(
    body: &Value,
    name: &str,
    code: &str,
    is_allowed: impl Fn(i64) -> bool,
) -> Result<Option<i64>, Refusal> {
    let Some(value) = body.get(name) else {
        return Ok(None);
    };
    match value.as_i64().filter(|number| is_allowed(*number)) {
        Some(number) => Ok(Some(number)),
        None => Err(Refusal::new(400, code, &format!("{name} is out of range."))),
    }
}

impl Smh {
    pub(super) fn keeps_versions(&self, library: &str) -> bool {
        self.libraries
            .get(library)
            .is_some_and(|library| library.versioning.is_on)
    }

    /// How many versions there were besides the latest ones.
    pub(super) fn clear_history(&mut self, library: &str) -> usize {
        let Some(library) = self.libraries.get_mut(library) else {
            return 0;
        };
        library
            .spaces
            .values_mut()
            .flat_map(|space| {
                let in_bin = space
                    .items
                    .values_mut()
                    .flat_map(|item| item.part.nodes_mut());
                space.tree.nodes_mut().chain(in_bin)
            })
            .map(forget_earlier)
            .sum()
    }

    fn library_of(&mut self, desk: &Desk) -> Result<&mut Library, Refusal> {
        self.libraries
            .get_mut(&desk.library)
            .ok_or_else(library_not_found)
    }
}

fn forget_earlier(node: &mut Node) -> usize {
    match &mut node.kind {
        Kind::File { earlier, .. } => std::mem::take(earlier).len(),
        Kind::Folder | Kind::Link { .. } => 0,
    }
}
