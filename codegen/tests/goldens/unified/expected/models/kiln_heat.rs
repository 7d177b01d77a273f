// Generated from the description of the API. Edit the description, not this file.

/// `kiln heat`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KilnHeat {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl KilnHeat {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "low" => Some(Self::Low),
            "high" => Some(Self::High),
            _ => None,
        }
    }
}

open_enum!(KilnHeat, Unknown);
