// Generated from the description of the API. Edit the description, not this file.

/// `Leaf`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct Leaf {
    /// `color`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
}
