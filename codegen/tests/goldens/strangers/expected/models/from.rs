// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
#[serde(transparent)]
pub struct From(
    /// What it holds.
    pub Vec<super::From>,
);

impl ::std::convert::From<Vec<super::From>> for From {
    fn from(held: Vec<super::From>) -> Self {
        Self(held)
    }
}
