// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A thumbnail of a file. Only in answers to reads and lists, and only if it was asked for.
    pub struct Thumbnail: read write, Default;
    /// Height in pixels.
    pub height: Option<i32> = "height", lenient_optional;
    /// Address of the picture. Temporary; for how long it can be used is not documented.
    pub url: Option<String> = "url", lenient_optional;
    /// Width in pixels.
    pub width: Option<i32> = "width", lenient_optional;
}
