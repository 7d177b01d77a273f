// Generated from the description of the API. Edit the description, not this file.

/// Which network a URL is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlNetwork {
    /// The public one.
    Public,
    /// The vendor's internal one.
    Internal,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(UrlNetwork, Unknown);

impl UrlNetwork {
    const KNOWN: &'static [(i64, Self)] = &[(0, Self::Public), (1, Self::Internal)];
}
