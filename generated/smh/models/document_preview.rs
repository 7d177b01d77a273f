// Generated from the description of the API. Edit the description, not this file.

/// What a document is shown as.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentPreview {
    /// Its first page, as a picture in JPEG.
    Picture,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(DocumentPreview, Unknown);

impl DocumentPreview {
    const KNOWN: &'static [(&'static str, Self)] = &[("pic", Self::Picture)];
}
