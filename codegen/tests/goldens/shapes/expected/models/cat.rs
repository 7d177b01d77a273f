// Generated from the description of the API. Edit the description, not this file.

/// `Cat`.
///
/// **Deprecated.**
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// `name`.
    pub name: String,
}
