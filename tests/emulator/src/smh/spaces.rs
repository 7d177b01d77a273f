//! Spaces of a multi-tenant library: creating, listing, counting, measuring
//! and deleting them.
//!
//! Where the pages are silent: an id that is taken is `SpaceIdInvalid`; spaces
//! come in the order of their ids, whether that is asked for or not; what is in
//! the bin counts for the size, and makes a space one that is not empty; such
//! a space is deleted only if that is forced.

use serde_json::{Value, json};

use super::attributes::Attributes;
use super::body::{number, switch};
use super::envelope::Refusal;
use super::gateway::{Desk, Place, Reply};
use super::state::{Library, Smh, Space, library_not_found, time_text};
use crate::answer::set;
use crate::call::Call;
use crate::tree::Node;

const LARGEST_LIST: usize = 1000;

pub(super) fn create_space(smh: &mut Smh, call: &Call, desk: &Desk) -> Result<Reply, Refusal> {
    smh.multi_tenant(desk)?;
    desk.token.check_any(&["admin", "create_space"])?;
    let attributes = Attributes::of_new_space(call)?;
    let id = match call.filled("space_id") {
        Some(id) => id.to_owned(),
        None => smh.free_space_id(&desk.library),
    };
    let space = Space {
        created: smh.clock.now(),
        owner: desk.token.user_for(call.filled("user_id")).to_owned(),
        attributes,
        ..Space::default()
    };
    let library = smh.multi_tenant(desk)?;
    if !is_space_id(&id) || library.spaces.contains_key(&id) {
        return Err(Refusal::new(400, "SpaceIdInvalid", "Space id is invalid."));
    }
    library.spaces.insert(id.clone(), space);
    Ok(Reply::with(201, json!({ "spaceId": id })))
}

/// Whoever is not an administrator sees the spaces of the user alone.
pub(super) fn list_spaces(smh: &mut Smh, call: &Call, desk: &Desk) -> Result<Reply, Refusal> {
    let marker_name = if smh.settings.space_marker_is_named_marker {
        "marker"
    } else {
        "nextMarker"
    };
    let library = smh.multi_tenant(desk)?;
    let limit = number(call, "limit", 1..=LARGEST_LIST)?.unwrap_or(LARGEST_LIST);
    let is_ordered = switch(call, "ordered")?.unwrap_or(false);
    let when_ordered = |name| call.filled(name).filter(|_| is_ordered);
    let prefix = when_ordered("prefix").unwrap_or_default();
    let marker = call.filled("marker");
    let start = when_ordered("start_name").filter(|_| marker.is_none());
    let sees_all = desk.token.has_any(&["admin", "space_admin"]);
    let user = desk.token.user_for(call.filled("user_id"));
    let mut found = library.spaces.iter().filter(|(id, space)| {
        (sees_all || space.owner == user)
            && id.starts_with(prefix)
            && marker.is_none_or(|marker| id.as_str() > marker)
            && start.is_none_or(|start| id.as_str() >= start)
    });
    let shown: Vec<(&String, &Space)> = found.by_ref().take(limit).collect();
    let list: Vec<Value> = shown
        .iter()
        .map(|(id, space)| space.entry_json(id))
        .collect();
    let mut body = json!({ "list": list });
    if let Some((last, _)) = shown.last().filter(|_| found.next().is_some()) {
        set(&mut body, marker_name, last.as_str());
    }
    Ok(Reply::with(200, body))
}

pub(super) fn count_spaces(smh: &mut Smh, _call: &Call, desk: &Desk) -> Result<Reply, Refusal> {
    let total = smh.multi_tenant(desk)?.spaces.len();
    Ok(Reply::with(200, json!({ "total": total })))
}

pub(super) fn space_size(smh: &mut Smh, _call: &Call, place: &Place) -> Result<Reply, Refusal> {
    let size = smh.space(&place.library, &place.space)?.size();
    Ok(Reply::with(200, json!({ "size": size.to_string() })))
}

/// The bin goes with the space.
pub(super) fn delete_space(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    let desk = Desk {
        library: place.library.clone(),
        token: place.token.clone(),
    };
    smh.multi_tenant(&desk)?;
    desk.token.check_any(&["admin", "delete_space"])?;
    let is_forced = switch(call, "force")?.unwrap_or(false);
    let space = smh.space(&place.library, &place.space)?;
    let is_empty = space.tree.nodes().next().is_none() && space.items.is_empty();
    if !is_empty && !is_forced {
        return Err(Refusal::new(409, "SpaceNotEmpty", "Space is not empty."));
    }
    smh.multi_tenant(&desk)?.spaces.remove(&place.space);
    smh.forget_tasks(&place.library, &place.space);
    Ok(Reply::no_content())
}

/// 2 to 32 of `a-z`, `0-9` and `-`, which is at neither end.
fn is_space_id(text: &str) -> bool {
    (2..=32).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

impl Smh {
    fn multi_tenant(&mut self, desk: &Desk) -> Result<&mut Library, Refusal> {
        let library = self
            .libraries
            .get_mut(&desk.library)
            .ok_or_else(library_not_found)?;
        if library.is_multi_tenant {
            Ok(library)
        } else {
            Err(Refusal::new(
                400,
                "NotMultiSpaceLibrary",
                "The library has a single space.",
            ))
        }
    }

    fn free_space_id(&mut self, library: &str) -> String {
        loop {
            let id = format!("space{:012x}", self.fresh_space_number());
            if self.space(library, &id).is_err() {
                return id;
            }
        }
    }
}

impl Space {
    fn entry_json(&self, id: &str) -> Value {
        json!({
            "spaceId": id,
            "userId": self.owner,
            "creationTime": time_text(self.created),
        })
    }

    /// Bytes of the latest versions.
    fn size(&self) -> u64 {
        let in_bin = self.items.values().flat_map(|item| item.part.nodes());
        self.tree
            .nodes()
            .chain(in_bin)
            .filter_map(Node::size)
            .fold(0, u64::saturating_add)
    }
}
