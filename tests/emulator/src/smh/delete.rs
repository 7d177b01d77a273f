//! Deleting a file or a directory by its path, into the bin or for good.
//! Without a bin everything is deleted for good, whatever is asked for.

use serde_json::json;

use super::body::switch;
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::state::{BinItem, Smh};
use crate::call::Call;
use crate::tree::{NodeId, ROOT, split_path};

pub(super) fn delete_file(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    let is_permanent = switch(call, "permanent")?.unwrap_or(false);
    smh.check_deletion(place, false, is_permanent)?;
    let path = split_path(call.path("FilePath"));
    if path.is_empty() {
        return Err(Refusal::new(400, "EmptyPath", "Path is missing."));
    }
    let tree = &smh.space(&place.library, &place.space)?.tree;
    let node = tree
        .at(&path)
        .filter(|node| !tree.is_folder(*node))
        .ok_or_else(Refusal::file_not_found)?;
    let item = smh.delete(place, node, is_permanent)?;
    Ok(smh.deletion_reply(item))
}

pub(super) fn delete_directory(
    smh: &mut Smh,
    call: &Call,
    place: &Place,
) -> Result<Reply, Refusal> {
    let is_permanent = switch(call, "permanent")?.unwrap_or(false);
    smh.check_deletion(place, true, is_permanent)?;
    let tree = &smh.space(&place.library, &place.space)?.tree;
    let node = tree
        .at(&split_path(call.path("DirPath")))
        .filter(|node| tree.is_folder(*node))
        .ok_or_else(Refusal::directory_not_found)?;
    let item = smh.delete(place, node, is_permanent)?;
    Ok(smh.deletion_reply(item))
}

impl Smh {
    /// Deleting for good has grants of its own only where there is a bin.
    pub(super) fn check_deletion(
        &self,
        place: &Place,
        is_directory: bool,
        is_permanent: bool,
    ) -> Result<(), Refusal> {
        let is_past_the_bin = is_permanent && self.has_bin(&place.library);
        place.check_grant(match (is_directory, is_past_the_bin) {
            (false, false) => "delete_file",
            (false, true) => "delete_file_permanent",
            (true, false) => "delete_directory",
            (true, true) => "delete_directory_permanent",
        })
    }

    /// The item of the bin that it has become, unless it is gone for good.
    pub(super) fn delete(
        &mut self,
        place: &Place,
        node: NodeId,
        is_permanent: bool,
    ) -> Result<Option<i64>, Refusal> {
        if node == ROOT {
            return Err(Refusal::new(
                400,
                "RootDirectoryNotAllowed",
                "Root directory is not allowed.",
            ));
        }
        if is_permanent || !self.has_bin(&place.library) {
            let space = self.space_mut(&place.library, &place.space)?;
            space.tree.detach(node);
            return Ok(None);
        }
        self.put_into_bin(&place.library, &place.space, node)
            .map(Some)
    }

    fn deletion_reply(&self, item: Option<i64>) -> Reply {
        match item {
            Some(id) => Reply::with(200, json!({ "recycledItemId": self.number(id) })),
            None => Reply::no_content(),
        }
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
            retention_days: space.retention_days,
        };
        space.items.insert(id, item);
        Ok(id)
    }
}
