// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListFilesOkResponse: read write, Default;
    pub files: Option<Vec<super::File>> = "files", optional;
}
