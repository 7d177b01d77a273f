//! Words of the document: names as they are sent, and descriptions.

/// A name as the service spells it. Deliberately not `Display`: it cannot slip into Rust code as
/// an identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(String);

impl WireName {
    /// Wraps a name found in a document.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The exact spelling, for literals and documentation.
    pub fn as_wire(&self) -> &str {
        &self.0
    }
}

/// A description in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// Any number of paragraphs of CommonMark.
    pub description: Option<String>,
    /// Where the vendor describes it.
    pub link: Option<String>,
}
