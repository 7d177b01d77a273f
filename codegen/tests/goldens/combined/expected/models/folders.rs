// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Folders: read write new;
    pub folders: Vec<super::Folder> = "folders", required, values(super::Folder);
}
