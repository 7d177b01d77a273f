// Generated from the description of the API. Edit the description, not this file.

/// State of a background task. This client takes every value but 202 for an end; the vendor does
/// not say so.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// It is running.
    Running,
    /// It has ended, successfully.
    Succeeded,
    /// It has ended, successfully and without a result.
    SucceededWithoutResult,
    /// It has ended, and some items failed or all did.
    ItemsFailed,
    /// It has ended, and all items failed. Known to one of the vendor's SDKs only.
    AllItemsFailed,
    /// It has ended, with a failure.
    Failed,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

impl TaskStatus {
    /// The number that is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Running => 202,
            Self::Succeeded => 200,
            Self::SucceededWithoutResult => 204,
            Self::ItemsFailed => 207,
            Self::AllItemsFailed => 400,
            Self::Failed => 500,
            Self::Unknown(value) => *value,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            202 => Some(Self::Running),
            200 => Some(Self::Succeeded),
            204 => Some(Self::SucceededWithoutResult),
            207 => Some(Self::ItemsFailed),
            400 => Some(Self::AllItemsFailed),
            500 => Some(Self::Failed),
            _ => None,
        }
    }
}

open_integer_enum!(TaskStatus, Unknown);
