//! What became of one item of a call: done, going on as a task, or left as it
//! was.

use serde_json::{Value, json};

use super::envelope::Failure;
use super::state::DingTalk;
use crate::answer::set;

/// An item of a batch that is done.
pub(super) fn done_item() -> Value {
    json!({ "async": false, "success": true })
}

/// An item of a batch that was left as it was.
pub(super) fn failed_item(failure: Failure) -> Value {
    json!({ "async": false, "success": false, "errorCode": failure.code() })
}

impl DingTalk {
    /// Work that goes on as a task.
    pub(super) fn started(&self, task: u64) -> Value {
        json!({ "async": true, "taskId": self.id_value(task) })
    }

    /// An item of a batch whose work goes on as a task.
    pub(super) fn started_item(&self, task: u64) -> Value {
        let mut result = self.started(task);
        if self.settings.contradictory_async_items {
            set(&mut result, "success", true);
            set(&mut result, "errorCode", "permissionDenied");
        } else {
            let absence = self.settings.absence;
            absence.mark_boolean(&mut result, "success");
            absence.mark_text(&mut result, "errorCode");
        }
        result
    }
}
