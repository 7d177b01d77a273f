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

impl QuotaType {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Shared => "SHARE",
            Self::Private => "PRIVATE",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "SHARE" => Some(Self::Shared),
            "PRIVATE" => Some(Self::Private),
            _ => None,
        }
    }
}

open_enum!(QuotaType, Unknown);
