// Generated from the description of the API. Edit the description, not this file.

/// A file of its own.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    pub books: Option<Vec<super::Volume>>,
    pub label: super::Label,
    /// A shelf like this.
    pub next: Option<Box<super::Shelf>>,
    /// Described in the first file, used in another.
    pub owner: super::Owner,
    pub thing: Option<super::Thing>,
}

object! {
    read write Shelf;
    books = "books", optional;
    label = "label", required;
    next = "next", optional;
    owner = "owner", required;
    thing = "thing", optional;
}

impl Shelf {
    /// With what is required, and nothing else.
    pub fn new(label: impl Into<super::Label>, owner: super::Owner) -> Self {
        Self {
            books: None,
            label: label.into(),
            next: None,
            owner,
            thing: None,
        }
    }
}
