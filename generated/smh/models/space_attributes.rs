// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Attributes of a space.
    pub struct SpaceAttributes: read write, Default;
    /// Whether photos may be uploaded. Only in libraries of media, as the vendor's SDK says of
    /// changing it.
    pub allow_photo: Option<bool> = "allowPhoto", lenient_optional;
    /// Extensions that photos may have. Only in libraries of media, as the vendor's SDK says of
    /// changing them.
    pub allow_photo_extname: Option<Vec<String>> = "allowPhotoExtname", lenient_optional;
    /// Whether videos may be uploaded. Only in libraries of media, as the vendor's SDK says of
    /// changing it.
    pub allow_video: Option<bool> = "allowVideo", lenient_optional;
    /// Extensions that videos may have. Only in libraries of media, as the vendor's SDK says of
    /// changing them.
    pub allow_video_extname: Option<Vec<String>> = "allowVideoExtname", lenient_optional;
    /// Whether anyone may read, without an access token.
    pub is_public_read: Option<bool> = "isPublicRead", lenient_optional;
    /// Whether content is checked for being sensitive.
    pub recognize_sensitive_content: Option<bool> = "recognizeSensitiveContent", lenient_optional;
    /// A mark of your own, such as to tell personal spaces from those of teams, as the vendor's
    /// SDK says.
    pub space_tag: Option<String> = "spaceTag", lenient_optional;
}
