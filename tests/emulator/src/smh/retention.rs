//! How long items stay in the bin, and their end when that time is over.
//!
//! Where the pages are silent: an item is gone once it has no whole day left;
//! a call that is refused does not count against the ten minutes.

use serde_json::Value;

use super::body::json_body;
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::{BinItem, Smh};
use crate::call::Call;

const LONGEST_RETENTION: i64 = 10_000;
const SECONDS_BETWEEN_CHANGES: i64 = 600;
const SECONDS_A_DAY: i64 = 86_400;

pub(super) fn set_recycle_lifecycle(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    place.token.check_any(&["admin", "space_admin"])?;
    smh.check_bin(&place.library)?;
    let days = json_body(call)?
        .get("retentionDays")
        .and_then(Value::as_i64)
        .filter(|days| (1..=LONGEST_RETENTION).contains(days))
        .ok_or_else(|| Refusal::parameter("retentionDays is not a number from 1 to 10000."))?;
    let now = smh.clock.seconds();
    let default = smh.settings.retention_days;
    let space = smh.space_mut(&place.library, &place.space)?;
    if space
        .retention_set
        .is_some_and(|last| now - last < SECONDS_BETWEEN_CHANGES)
    {
        return Err(Refusal::new(
            403,
            "SetRecycleLifecycleFrequencyLimit",
            "The lifecycle can be set once in ten minutes.",
        ));
    }
    space.retention_set = Some(now);
    space.retention_days = Some(days);
    for item in space.items.values_mut() {
        let longest = item.retention_days.unwrap_or(default).max(days);
        item.retention_days = Some(longest);
    }
    Ok(Reply::no_content())
}

impl Smh {
    /// Whole days an item still has.
    pub(super) fn days_left(&self, item: &BinItem) -> i64 {
        let days_gone = (self.clock.seconds() - item.removed.as_second()) / SECONDS_A_DAY;
        item.retention_days.unwrap_or(self.settings.retention_days) - days_gone
    }

    pub(super) fn drop_expired_items(&mut self, library: &str, space: &str) -> Result<(), Refusal> {
        let items = &self.space(library, space)?.items;
        let expired: Vec<i64> = items
            .values()
            .filter(|item| self.days_left(item) <= 0)
            .map(|item| item.id)
            .collect();
        let items = &mut self.space_mut(library, space)?.items;
        items.retain(|id, _| !expired.contains(id));
        Ok(())
    }
}
