// Generated from the description of the API. Edit the description, not this file.

/// What becomes of a space that is not empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceDeletion {
    /// It stays, and the response is 409 `SpaceNotEmpty`.
    OnlyIfEmpty,
    /// It is deleted with all it holds.
    WithAllItHolds,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(SpaceDeletion, Unknown);

impl SpaceDeletion {
    const KNOWN: &'static [(i64, Self)] = &[
        (0, Self::OnlyIfEmpty),
        (1, Self::WithAllItHolds),
    ];
}
