// Generated from the description of the API. Edit the description, not this file.

/// Kind of owner of a space.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceOwnerType {
    /// A user.
    User,
    /// An app.
    App,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(SpaceOwnerType, Unknown);

impl SpaceOwnerType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("USER", Self::User),
        ("APP", Self::App),
    ];
}
