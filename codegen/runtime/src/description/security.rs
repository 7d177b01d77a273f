//! The constants that describe security schemes.

/// One way to present a credential.
#[derive(Debug, Clone, Copy)]
pub struct SecurityScheme {
    /// The scheme's name in the document.
    pub name: &'static str,
    /// The method of the client builder that sets it; also what tells schemes apart.
    pub method: &'static str,
    /// Its other methods that do.
    pub also: &'static [&'static str],
    /// Where the credential goes.
    pub placement: Placement,
}

/// Where a credential goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// The bare value in this header.
    Header(&'static str),
    /// This query parameter.
    Query(&'static str),
    /// This cookie.
    Cookie(&'static str),
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization` with this word before the credential.
    Scheme(&'static str),
}
