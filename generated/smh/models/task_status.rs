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

open_integer_enum!(TaskStatus, Unknown);

impl TaskStatus {
    const KNOWN: &'static [(i64, Self)] = &[
        (202, Self::Running),
        (200, Self::Succeeded),
        (204, Self::SucceededWithoutResult),
        (207, Self::ItemsFailed),
        (400, Self::AllItemsFailed),
        (500, Self::Failed),
    ];
}
