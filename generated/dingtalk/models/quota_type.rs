// Generated from the description of the API. Edit the description, not this file.

/// Whether capacity is shared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaType {
    /// The capacity of the organisation is shared; there is no `max`.
    Shared,
    /// It has a capacity of its own; an organisation always has, as older sources say.
    Private,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(QuotaType, Unknown);

impl QuotaType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SHARE", Self::Shared),
        ("PRIVATE", Self::Private),
    ];
}
