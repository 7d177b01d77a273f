//! Deleting a batch of paths, files and directories alike: at once, or as a
//! task if they are many or a directory with children is among them.
//!
//! Where the pages are silent: the results come in the order of the request;
//! a token without any grant for deleting is refused as a whole, one without
//! the right grant item by item.

use serde_json::{Value, json};

use super::body::{BATCH_LIMIT, json_list};
use super::envelope::Refusal;
use super::gateway::{Place, Reply};
use super::outcome::{Outcome, overall_status};
use super::state::Smh;
use super::tasks::Work;
use crate::call::Call;
use crate::tree::{ROOT, split_path};

/// One path to delete.
#[derive(Clone, Debug)]
pub(super) struct Deletion {
    path: Vec<String>,
    is_permanent: bool,
}

impl Deletion {
    fn read(value: &Value) -> Option<Self> {
        let is_permanent = match value.get("permanent") {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            // The form of one mobile SDK.
            Some(number) => match number.as_i64()? {
                0 => false,
                1 => true,
                _ => return None,
            },
        };
        Some(Self {
            path: split_path(value.get("path")?.as_str()?),
            is_permanent,
        })
    }
}

pub(super) fn delete_batch(smh: &mut Smh, call: &Call, place: &Place) -> Result<Reply, Refusal> {
    place.token.check_any(&[
        "admin",
        "space_admin",
        "delete_file",
        "delete_file_permanent",
        "delete_directory",
        "delete_directory_permanent",
    ])?;
    let deletions: Vec<Deletion> = json_list(call, BATCH_LIMIT)?
        .iter()
        .map(Deletion::read)
        .collect::<Option<_>>()
        .ok_or_else(|| Refusal::parameter("An item is not an object with a path."))?;
    let tree = &smh.space(&place.library, &place.space)?.tree;
    let has_full_directory = deletions
        .iter()
        .filter_map(|deletion| tree.at(&deletion.path))
        .any(|node| node != ROOT && tree.has_children(node));
    if has_full_directory || deletions.len() > smh.settings.async_above {
        return Ok(smh.start_task(Work::Delete {
            place: place.clone(),
            deletions,
        }));
    }
    let outcomes = smh.delete_all(place, &deletions);
    let body = json!({ "result": smh.outcomes_json(&outcomes) });
    Ok(Reply::with(overall_status(&outcomes), body))
}

impl Smh {
    pub(super) fn delete_all(&mut self, place: &Place, deletions: &[Deletion]) -> Vec<Outcome> {
        deletions
            .iter()
            .map(|deletion| {
                let result = self.delete_one(place, deletion);
                Outcome::of_deletion(deletion.path.clone(), result)
            })
            .collect()
    }

    fn delete_one(&mut self, place: &Place, deletion: &Deletion) -> Result<Option<i64>, Refusal> {
        let tree = &self.space(&place.library, &place.space)?.tree;
        let node = tree
            .at(&deletion.path)
            .ok_or_else(Refusal::file_not_found)?;
        let is_directory = tree.is_folder(node);
        self.check_deletion(place, is_directory, deletion.is_permanent)?;
        self.delete(place, node, deletion.is_permanent)
    }
}
