// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Loss: read write, Default;
    pub id: Option<String> = "id", optional;
    pub reason: Option<Option<super::LossReason>> = "reason", nullable;
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
