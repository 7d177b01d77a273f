// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Folders {
    pub folders: Vec<super::Folder>,
}

object! {
    read write Folders;
    folders = "folders", required;
}

impl Folders {
    /// With what is required, and nothing else.
    pub fn new(folders: impl crate::runtime::Values<super::Folder>) -> Self {
        Self {
            folders: folders.into_vec(),
        }
    }
}
