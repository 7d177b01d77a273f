//! How a call is refused: HTTP status, code, message, and their JSON.

use serde_json::{Value, json};

use crate::answer::set;

/// A call refused as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: String,
    pub(super) message: String,
    pub(super) required_scopes: Vec<String>,
}

impl Refusal {
    pub(super) fn new(status: u16, code: &str, message: &str) -> Self {
        Self {
            status,
            code: code.to_owned(),
            message: message.to_owned(),
            required_scopes: Vec::new(),
        }
    }

    /// `paramError`, the one that names no parameter.
    pub(super) fn parameter() -> Self {
        Self::new(400, "paramError", "Parameter error")
    }

    /// `paramError.name`.
    pub(super) fn parameter_named(name: &str) -> Self {
        Self::new(
            400,
            &format!("paramError.{name}"),
            &format!("Parameter error - {name}"),
        )
    }

    pub(super) fn space_not_exist() -> Self {
        Self::new(404, "spaceNotExist", "The space does not exist")
    }

    /// The wire form, or the form the SDK looks for first.
    pub(super) fn body(&self, request_id: &str, is_capitalised: bool) -> Value {
        let mut body = if is_capitalised {
            json!({ "Code": self.code, "RequestId": request_id, "Message": self.message })
        } else {
            json!({ "code": self.code, "requestid": request_id, "message": self.message })
        };
        if !self.required_scopes.is_empty() {
            let key = if is_capitalised {
                "AccessDeniedDetail"
            } else {
                "accessdenieddetail"
            };
            set(
                &mut body,
                key,
                json!({ "requiredScopes": self.required_scopes }),
            );
        }
        body
    }
}

/// Why one file, folder or recycle item was left as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    PermissionDenied,
    RecycleItemNotExist,
    DentryNotExist,
    /// No page lists a code for a name clash on restore; this is the one the
    /// same clash has on the neighbouring calls.
    DentryAlreadyExist,
    ConcurrentControl,
    NotSupported,
    /// The page has no code for an item that is to go into itself; this is
    /// the one for a target that is refused.
    TargetInside,
    SpaceQuota,
    OrganizationQuota,
}

impl Failure {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::PermissionDenied => "permissionDenied",
            Self::RecycleItemNotExist => "recycleItemNotExist",
            Self::DentryNotExist => "dentryNotExist",
            Self::DentryAlreadyExist => "dentryAlreadyExist",
            Self::ConcurrentControl => "operationConcurrentControl",
            Self::NotSupported => "operationNotSupported",
            Self::TargetInside => "paramError.targetFolderId",
            Self::SpaceQuota => "spaceQuotaInsufficient",
            Self::OrganizationQuota => "orgQuotaInsufficient",
        }
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        let (status, message) = match failure {
            Failure::PermissionDenied => (403, "The user lacks permission"),
            Failure::RecycleItemNotExist => (404, "The recycle item does not exist"),
            Failure::DentryNotExist => (404, "The file does not exist"),
            Failure::DentryAlreadyExist => (400, "A file with the same name already exists"),
            Failure::ConcurrentControl => (400, "Concurrency control"),
            Failure::NotSupported => (403, "Moving to the Recycle Bin is not supported"),
            Failure::TargetInside => (400, "Parameter error - targetFolderId"),
            Failure::SpaceQuota => (400, "The space is full"),
            Failure::OrganizationQuota => (400, "The organization has no space left"),
        };
        Self::new(status, failure.code(), message)
    }
}
