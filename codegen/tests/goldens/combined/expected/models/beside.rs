// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Beside: read write, Unknown;
    Variant1(super::BesideVariant1) [object().required(&["a", "id"])];
    Folders(super::BesideFolders) [object().required(&["folders", "id"])];
}

object! {
    pub struct BesideFolders: read write new;
    pub folders: Vec<super::Folder> = "folders", required, values(super::Folder);
    pub id: i64 = "id", required, itself;
}

object! {
    pub struct BesideVariant1: read write new;
    pub a: String = "a", required, into;
    pub id: i64 = "id", required, itself;
}
