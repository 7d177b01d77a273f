//! Deleting a file or a directory by its path, into the bin or for good.

use serde_json::json;

use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::{BinItem, Smh};
use crate::call::Call;
use crate::tree::{NodeId, ROOT, split_path};

pub(super) fn delete_file(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    let is_permanent = is_permanent(smh, call, place)?;
    place.check_grant(if is_permanent && smh.has_bin(&place.library) {
        "delete_file_permanent"
    } else {
        "delete_file"
    })?;
    let tree = &smh.space(&place.library, &place.space)?.tree;
    let node = tree
        .at(&split_path(call.path("FilePath")))
        .filter(|node| !tree.is_folder(*node))
        .ok_or_else(Refusal::file_not_found)?;
    smh.delete(place, node, is_permanent)
}

pub(super) fn delete_directory(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    let is_permanent = is_permanent(smh, call, place)?;
    place.check_grant(if is_permanent && smh.has_bin(&place.library) {
        "delete_directory_permanent"
    } else {
        "delete_directory"
    })?;
    let tree = &smh.space(&place.library, &place.space)?.tree;
    let node = tree
        .at(&split_path(call.path("DirPath")))
        .filter(|node| tree.is_folder(*node))
        .ok_or_else(Refusal::directory_not_found)?;
    if node == ROOT {
        return Err(Refusal::new(
            400,
            "RootDirectoryNotAllowed",
            "Root directory is not allowed.",
        ));
    }
    smh.delete(place, node, is_permanent)
}

/// Without a bin everything is deleted for good, whatever is asked for.
fn is_permanent(smh: &Smh, call: &Call, place: &Place) -> Result<bool, Refusal> {
    match call.filled("permanent") {
        None | Some("0" | "false") => Ok(!smh.has_bin(&place.library)),
        Some("1" | "true") => Ok(true),
        Some(_) => Err(Refusal::parameter("permanent is not 0 or 1.")),
    }
}

impl Smh {
    fn delete(
        &mut self,
        place: &Place,
        node: NodeId,
        is_permanent: bool,
    ) -> Result<Reply, Refusal> {
        if is_permanent {
            let space = self.space_mut(&place.library, &place.space)?;
            space.tree.detach(node);
            return Ok(Reply::no_content());
        }
        let id = self.put_into_bin(&place.library, &place.space, node)?;
        let body = json!({ "recycledItemId": self.number(id) });
        Ok(Reply::with(200, body))
    }

    pub(super) fn put_into_bin(
        &mut self,
        library: &str,
        space: &str,
        node: NodeId,
    ) -> Result<i64, Refusal> {
        let id = self.fresh_item_id();
        let removed = self.clock.now();
        let space = self.space_mut(library, space)?;
        let path = space.tree.path(node);
        let part = space
            .tree
            .detach(node)
            .ok_or_else(Refusal::file_not_found)?;
        let item = BinItem {
            id,
            part,
            path,
            removed,
        };
        space.items.insert(id, item);
        Ok(id)
    }
}
