//! A file or folder arrives where its name may be taken: the four strategies.
//!
//! Where the pages are silent: `OVERWRITE` of a file by a file adds a version
//! to the one that is there and keeps that one's id, every other overwriting
//! removes what was there for good.

use jiff::Timestamp;
use serde_json::Value;

use super::arguments::Admitted;
use super::envelope::Refusal;
use super::state::DingTalk;
use crate::tree::{Node, NodeId, Subtree, Tree, Version};

/// Nothing stands between a file's name and the number.
const GAP: &str = "";

/// What to do when the name is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ConflictStrategy {
    AutoRename,
    Overwrite,
    ReturnDentryIfExists,
    ReturnErrorIfExists,
}

impl ConflictStrategy {
    pub(super) fn read(call: &Admitted<'_>) -> Result<Self, Refusal> {
        match call.option("conflictStrategy")?.map(Value::as_str) {
            None | Some(Some("AUTO_RENAME")) => Ok(Self::AutoRename),
            Some(Some("OVERWRITE")) => Ok(Self::Overwrite),
            Some(Some("RETURN_DENTRY_IF_EXISTS")) => Ok(Self::ReturnDentryIfExists),
            Some(Some("RETURN_ERROR_IF_EXISTS")) => Ok(Self::ReturnErrorIfExists),
            Some(_) => Err(call.wrong("conflictStrategy")),
        }
    }
}

/// A folder of a space, or its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) space: u64,
    pub(super) folder: NodeId,
}

impl DingTalk {
    /// Puts a part there, over what has its name if it is to be overwritten,
    /// under a free name otherwise; the file or folder that is there
    /// afterwards.
    pub(super) fn land(
        &mut self,
        part: Subtree,
        place: Place,
        strategy: ConflictStrategy,
    ) -> NodeId {
        let now = self.clock.now();
        let id = part.top.id;
        let Some(space) = self.spaces.get_mut(&place.space) else {
            return id;
        };
        let tree = &mut space.tree;
        let name = match tree.child(place.folder, &part.top.name) {
            None => part.top.name.clone(),
            Some(existing) if strategy == ConflictStrategy::Overwrite => {
                if add_as_version(tree, existing, &part.top, now) {
                    return existing;
                }
                tree.detach(existing);
                part.top.name.clone()
            }
            Some(_) => tree.free_name(place.folder, &part.top, GAP),
        };
        tree.attach(part, place.folder, name);
        id
    }
}

/// Makes the content of one file the next version of another; false, and
/// nothing done, if they are not both files.
fn add_as_version(tree: &mut Tree, target: NodeId, source: &Node, now: Timestamp) -> bool {
    let target = tree.get_mut(target).filter(|node| node.current().is_some());
    let (Some(target), Some(version)) = (target, source.current()) else {
        return false;
    };
    target.push_version(Version {
        created: now,
        ..version.clone()
    });
    true
}
