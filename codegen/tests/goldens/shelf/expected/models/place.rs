// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// `Place`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Place {
    /// `note`.
    ///
    /// Limits: at most 20 characters.
    #[serde(
        default,
        with = "crate::runtime::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<Option<String>>,
    /// `room`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<super::PlaceRoom>,
    /// `row`.
    ///
    /// Limits: at least 1.
    pub row: i64,
}

impl Place {
    /// With what is required, and nothing else.
    pub fn new(row: i64) -> Self {
        Self {
            note: None,
            room: None,
            row,
        }
    }

    /// What is refused before anything is sent.
    pub(crate) fn limits() -> runtime::Limits {
        runtime::Limits::NONE
            .properties(const {
                &[
                    ("note", runtime::Limits::NONE.max_length(20)),
                    ("room", runtime::Limits::NONE.object(super::PlaceRoom::limits)),
                    ("row", runtime::Limits::NONE.minimum(1.0)),
                ]
            })
    }
}

/// `Place.room`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct PlaceRoom {
    /// `name`.
    ///
    /// Limits: at least 1 character.
    pub name: String,
}

impl PlaceRoom {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }

    /// What is refused before anything is sent.
    pub(crate) fn limits() -> runtime::Limits {
        runtime::Limits::NONE
            .properties(const { &[("name", runtime::Limits::NONE.min_length(1))] })
    }
}
