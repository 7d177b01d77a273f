//! Deleting out of the bin, for good: one item, a batch, everything.
//!
//! An item's path that ends before its id is the path of the bin, as in a
//! server that takes `…/{SpaceId}/` for `…/{SpaceId}`: a client that leaves
//! the id empty empties the bin.

use super::body::{id_in_path, item_ids};
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::Smh;
use crate::call::Call;

pub(super) fn delete_recycled_item(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    place.check_grant("delete_recycled")?;
    smh.check_bin(&place.library)?;
    let id = id_in_path(call, "RecycledItemId")?;
    smh.space_mut(&place.library, &place.space)?
        .items
        .remove(&id)
        .ok_or_else(Refusal::recycled_item_not_found)?;
    Ok(Reply::no_content())
}

pub(super) fn delete_recycled_items(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    place.check_grant("delete_recycled")?;
    smh.check_bin(&place.library)?;
    let ids = item_ids(call)?;
    let is_strict = smh.settings.purges_all_or_nothing;
    let items = &mut smh.space_mut(&place.library, &place.space)?.items;
    if is_strict && !ids.iter().all(|id| items.contains_key(id)) {
        return Err(Refusal::new(
            500,
            "InternalServerError",
            "Internal server error.",
        ));
    }
    items.retain(|id, _| !ids.contains(id));
    Ok(Reply::no_content())
}

/// What a server makes of the flag of the batch purge here, no page says: it
/// is refused, not taken for the wish to empty the bin.
pub(super) fn empty_recycle_bin(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    place.check_grant("delete_recycled")?;
    smh.check_bin(&place.library)?;
    if call.query("delete").is_some() {
        return Err(Refusal::parameter("A batch is deleted with POST."));
    }
    smh.space_mut(&place.library, &place.space)?.items.clear();
    Ok(Reply::no_content())
}
