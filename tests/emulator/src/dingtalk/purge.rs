//! Removing items of the bin for good: one, several, all. Always at once.
//!
//! Where the pages are silent: one bad item refuses a whole batch
//! ([`partial_purge`](super::Settings::partial_purge) says otherwise), an item
//! that another operation holds is refused like on restoring, and emptying the
//! bin, whose page lists no such refusals, takes everything.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::envelope::{Failure, Refusal};
use super::state::DingTalk;

const BATCH_LIMIT: usize = 50;

pub(super) fn delete_recycle_item(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let bin = call.bin(drive)?;
    let item = drive.purgeable(&bin, call.id("recycleItemId")?)?;
    drive.items.remove(&item);
    Ok(json!({ "success": true }))
}

pub(super) fn delete_recycle_items(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    call.id("recycleBinId")?;
    let ids = call.ids("recycleItemIds", BATCH_LIMIT)?;
    let bin = call.bin(drive)?;
    let found: Vec<Result<u64, Failure>> = ids.iter().map(|id| drive.purgeable(&bin, id)).collect();
    if !drive.settings.partial_purge
        && let Some(failure) = found.iter().find_map(|found| found.err())
    {
        return Err(failure.into());
    }
    for item in found.iter().flatten() {
        drive.items.remove(item);
    }
    Ok(json!({ "success": found.iter().all(Result::is_ok) }))
}

pub(super) fn clear_recycle_bin(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    let bin = call.bin(drive)?;
    drive.items.retain(|_id, item| item.bin != bin);
    Ok(json!({ "success": true }))
}

impl DingTalk {
    /// An item that the operator may remove now.
    fn purgeable(&self, bin: &str, id: &str) -> Result<u64, Failure> {
        let item = self.bin_item(bin, id).ok_or(Failure::RecycleItemNotExist)?;
        let node = item.part.top.id;
        if self.is_forbidden(node) {
            return Err(Failure::PermissionDenied);
        }
        if self.is_held(node) {
            return Err(Failure::ConcurrentControl);
        }
        Ok(item.id)
    }
}
