// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What a document is shown as.
    pub enum DocumentPreview, Unknown;
    /// Its first page, as a picture in JPEG.
    Picture = "pic";
}
