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

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideFolders {
    pub folders: Vec<super::Folder>,
    pub id: i64,
}

object! {
    read write BesideFolders;
    folders = "folders", required;
    id = "id", required;
}

impl BesideFolders {
    /// With what is required, and nothing else.
    pub fn new(folders: impl crate::runtime::Values<super::Folder>, id: i64) -> Self {
        Self {
            folders: folders.into_vec(),
            id,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideVariant1 {
    pub a: String,
    pub id: i64,
}

object! {
    read write BesideVariant1;
    a = "a", required;
    id = "id", required;
}

impl BesideVariant1 {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>, id: i64) -> Self {
        Self { a: a.into(), id }
    }
}
