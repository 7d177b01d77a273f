// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    Variant1(super::BesideVariant1),
    Folders(super::BesideFolders),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write Beside, Unknown;
    Variant1 [object().required(&["a", "id"])];
    Folders [object().required(&["folders", "id"])];
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
