// Generated from the description of the API. Edit the description, not this file.

/// A thumbnail of a file. Only in answers to reads and lists, and only if it was asked for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thumbnail {
    /// Height in pixels.
    pub height: Option<i32>,
    /// Address of the picture. Temporary; for how long it can be used is not documented.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<i32>,
}

object! {
    read Thumbnail;
    height = "height", lenient_optional;
    url = "url", lenient_optional;
    width = "width", lenient_optional;
}
