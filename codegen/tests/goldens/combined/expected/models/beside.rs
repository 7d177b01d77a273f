// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Beside: read write, Unknown;
    A(super::A) [object().required(&["a", "id"])];
    Folders(super::BesideFolders) [object().required(&["folders", "id"])];
}

object! {
    pub struct BesideFolders: read write new;
    pub folders: Vec<super::Folder> = "folders", required, values(super::Folder);
    pub id: i64 = "id", required, itself;
}
