// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
#[serde(transparent)]
pub struct Folder(
    /// What it holds.
    pub std::collections::BTreeMap<String, super::Folder>,
);

impl ::std::convert::From<std::collections::BTreeMap<String, super::Folder>> for Folder {
    fn from(held: std::collections::BTreeMap<String, super::Folder>) -> Self {
        Self(held)
    }
}
