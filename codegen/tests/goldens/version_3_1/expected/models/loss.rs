// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Loss {
    pub id: Option<String>,
    pub reason: Option<Option<super::LossReason>>,
}

object! {
    read write Loss;
    id = "id", optional;
    reason = "reason", nullable;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LossReason {
    Fire,
    Water,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(LossReason, Unknown);

impl LossReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("fire", Self::Fire),
        ("water", Self::Water),
    ];
}
