// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
#[serde(transparent)]
pub struct Nest(
    /// What it holds.
    pub Vec<super::Nest>,
);

impl ::std::convert::From<Vec<super::Nest>> for Nest {
    fn from(held: Vec<super::Nest>) -> Self {
        Self(held)
    }
}
