// Generated from the description of the API. Edit the description, not this file.

/// Attributes of a space.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct SpaceAttributes {
    /// Whether photos may be uploaded. Only in libraries of media, as the vendor's SDK says of
    /// changing it.
    #[serde(rename = "allowPhoto")]
    pub allow_photo: Option<bool>,
    /// Extensions that photos may have. Only in libraries of media, as the vendor's SDK says of
    /// changing them.
    #[serde(rename = "allowPhotoExtname")]
    pub allow_photo_extname: Option<Vec<String>>,
    /// Whether videos may be uploaded. Only in libraries of media, as the vendor's SDK says of
    /// changing it.
    #[serde(rename = "allowVideo")]
    pub allow_video: Option<bool>,
    /// Extensions that videos may have. Only in libraries of media, as the vendor's SDK says of
    /// changing them.
    #[serde(rename = "allowVideoExtname")]
    pub allow_video_extname: Option<Vec<String>>,
    /// Whether anyone may read, without an access token.
    #[serde(rename = "isPublicRead")]
    pub is_public_read: Option<bool>,
    /// Whether content is checked for being sensitive.
    #[serde(rename = "recognizeSensitiveContent")]
    pub recognize_sensitive_content: Option<bool>,
    /// A mark of your own, such as to tell personal spaces from those of teams, as the vendor's
    /// SDK says.
    #[serde(rename = "spaceTag")]
    pub space_tag: Option<String>,
}
