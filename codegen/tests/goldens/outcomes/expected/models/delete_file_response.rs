// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct DeleteFileResponse: read write, Default;
    pub id: Option<i64> = "id", optional;
}
