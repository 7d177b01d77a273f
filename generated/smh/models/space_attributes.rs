// Generated from the description of the API. Edit the description, not this file.

/// Attributes of a space.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpaceAttributes {
    /// Whether photos may be uploaded. Only in libraries of media, as the vendor's SDK says of
    /// changing it.
    pub allow_photo: Option<bool>,
    /// Extensions that photos may have. Only in libraries of media, as the vendor's SDK says of
    /// changing them.
    pub allow_photo_extname: Option<Vec<String>>,
    /// Whether videos may be uploaded. Only in libraries of media, as the vendor's SDK says of
    /// changing it.
    pub allow_video: Option<bool>,
    /// Extensions that videos may have. Only in libraries of media, as the vendor's SDK says of
    /// changing them.
    pub allow_video_extname: Option<Vec<String>>,
    /// Whether anyone may read, without an access token.
    pub is_public_read: Option<bool>,
    /// Whether content is checked for being sensitive.
    pub recognize_sensitive_content: Option<bool>,
    /// A mark of your own, such as to tell personal spaces from those of teams, as the vendor's
    /// SDK says.
    pub space_tag: Option<String>,
}

object! {
    read SpaceAttributes;
    allow_photo = "allowPhoto", lenient_optional;
    allow_photo_extname = "allowPhotoExtname", lenient_optional;
    allow_video = "allowVideo", lenient_optional;
    allow_video_extname = "allowVideoExtname", lenient_optional;
    is_public_read = "isPublicRead", lenient_optional;
    recognize_sensitive_content = "recognizeSensitiveContent", lenient_optional;
    space_tag = "spaceTag", lenient_optional;
}
