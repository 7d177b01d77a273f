// Generated from the description of the API. Edit the description, not this file.

/// A page of the versions of a file.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct DentryVersionPage {
    /// The versions, each as the file was then. Their `version` tells them apart.
    pub dentries: Option<Vec<super::Dentry>>,
    /// Where the next page begins. Absent or empty on the last one.
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
}
