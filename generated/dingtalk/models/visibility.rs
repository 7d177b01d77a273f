// Generated from the description of the API. Edit the description, not this file.

/// Who can see a property. The vendor's pages differ on whether it is about apps or spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// All apps, or all spaces.
    Public,
    /// The app that set it, or this space.
    Private,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(Visibility, Unknown);

impl Visibility {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PUBLIC", Self::Public),
        ("PRIVATE", Self::Private),
    ];
}
