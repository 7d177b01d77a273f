//! How a call, or one item of it, is refused: status, code, message.

use serde_json::{Value, json};

use crate::answer::set;

/// A refusal; the same three values for a call and for an item of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: String,
    pub(super) message: String,
}

impl Refusal {
    pub(super) fn new(status: u16, code: &str, message: &str) -> Self {
        Self {
            status,
            code: code.to_owned(),
            message: message.to_owned(),
        }
    }

    /// A parameter or the body is not what the call takes.
    pub(super) fn parameter(message: &str) -> Self {
        Self::new(400, "ParamInvalid", message)
    }

    pub(super) fn route_not_found() -> Self {
        Self::new(404, "RouteNotFound", "Route not found.")
    }

    pub(super) fn invalid_token() -> Self {
        Self::new(403, "InvalidAccessToken", "Invalid access token.")
    }

    pub(super) fn no_permission() -> Self {
        Self::new(403, "NoPermission", "No permission.")
    }

    pub(super) fn recycled_item_not_found() -> Self {
        Self::new(404, "RecycledItemNotFound", "Recycled item not found.")
    }

    pub(super) fn directory_not_found() -> Self {
        Self::new(404, "DirectoryNotFound", "Directory not found.")
    }

    pub(super) fn file_not_found() -> Self {
        Self::new(404, "FileNotFound", "File not found.")
    }

    pub(super) fn source_file_not_found() -> Self {
        Self::new(404, "SourceFileNotFound", "Source file not found.")
    }

    pub(super) fn same_name() -> Self {
        Self::new(
            409,
            "SameNameDirectoryOrFileExists",
            "A directory or file with the same name already exists.",
        )
    }

    pub(super) fn body(&self, request_id: Option<String>) -> Value {
        let mut body = json!({ "code": self.code, "message": self.message });
        if let Some(request_id) = request_id {
            set(&mut body, "requestId", request_id);
        }
        body
    }
}
