// Generated from the description of the API. Edit the description, not this file.

/// `Outcomes`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Outcomes {
    /// `result`.
    pub result: Option<Vec<super::OutcomesResultItems>>,
}

/// `Outcomes.result.items`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct OutcomesResultItems {
    /// `path`.
    pub path: Option<Vec<String>>,
    /// `status`.
    pub status: Option<super::OutcomesResultItemsStatus>,
}

/// `Outcomes.result.items.status`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutcomesResultItemsStatus {
    /// 200.
    Restored,
    /// 404.
    Missing,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

impl OutcomesResultItemsStatus {
    /// The number that is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Restored => 200,
            Self::Missing => 404,
            Self::Unknown(value) => *value,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            200 => Some(Self::Restored),
            404 => Some(Self::Missing),
            _ => None,
        }
    }
}

open_integer_enum!(OutcomesResultItemsStatus, Unknown);
