//! Reading files and folders by their ids.

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::dentry::View;
use super::envelope::{Failure, Refusal};
use super::settings::BatchFailures;
use super::state::DingTalk;
use crate::answer::set;

const BATCH_LIMIT: usize = 30;

pub(super) fn get_dentry(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    call.id("dentryId")?;
    let view = View::of_option(call)?;
    let space = call.space(drive)?;
    let dentry = drive.read_dentry(space, call.path("dentryId"), &view)?;
    Ok(json!({ "dentry": dentry }))
}

/// The page lists no `dentryNotExist`, so an id that is not there never
/// refuses the whole call.
pub(super) fn get_dentries(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let ids = call.ids("dentryIds", BATCH_LIMIT)?;
    let view = View::of_option(call)?;
    let space = call.space(drive)?;
    let mut results = Vec::new();
    for id in ids {
        let mut result = match drive.read_dentry(space, &id, &view) {
            Ok(dentry) => json!({ "success": true, "dentry": dentry }),
            Err(Failure::PermissionDenied)
                if drive.settings.batch_failures == BatchFailures::WholeCall =>
            {
                return Err(Failure::PermissionDenied.into());
            }
            Err(failure) => json!({ "success": false, "errorCode": failure.code() }),
        };
        set(&mut result, "spaceId", drive.id_value(space));
        set(&mut result, "dentryId", drive.id_value(id));
        results.push(result);
    }
    Ok(json!({ "resultItems": results }))
}

impl DingTalk {
    fn read_dentry(&self, space: u64, id: &str, view: &View<'_>) -> Result<Value, Failure> {
        let node = self.find_dentry(space, id)?;
        let node = self.tree(space).and_then(|tree| tree.get(node));
        let node = node.ok_or(Failure::DentryNotExist)?;
        Ok(self.dentry_json(space, node, view))
    }
}
