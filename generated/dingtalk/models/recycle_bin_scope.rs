// Generated from the description of the API. Edit the description, not this file.

/// Kind of owner of a recycle bin.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecycleBinScope {
    /// An organisation. The only value that the vendor's page names.
    Org,
    /// An app. Named by older sources only.
    App,
    /// A space. Named by older sources only.
    Space,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(RecycleBinScope, Unknown);

impl RecycleBinScope {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ORG", Self::Org),
        ("APP", Self::App),
        ("SPACE", Self::Space),
    ];
}
