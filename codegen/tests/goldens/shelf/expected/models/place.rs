// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// Limits: at most 20 characters.
    pub note: Option<Option<String>>,
    pub room: Option<super::PlaceRoom>,
    /// Limits: at least 1.
    pub row: i64,
}

object! {
    write limited Place;
    note = "note", nullable [max_length(20)];
    room = "room", optional [object(super::PlaceRoom::limits)];
    row = "row", required [minimum(1.0)];
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
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaceRoom {
    /// Limits: at least 1 character.
    pub name: String,
}

object! {
    write limited PlaceRoom;
    name = "name", required [min_length(1)];
}

impl PlaceRoom {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
