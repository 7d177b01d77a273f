// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct File: read write, Default;
    pub id: i64 = "id", required;
    pub kind: super::FileKind = "kind", required;
    pub parts: Vec<String> = "parts", required;
    pub since: crate::runtime::Timestamp = "since", required;
    pub within: Option<Box<super::File>> = "within", optional;
}

open_enum! {
    pub enum FileKind: default, Unknown;
    Plain = "plain";
    Folder = "folder";
}
