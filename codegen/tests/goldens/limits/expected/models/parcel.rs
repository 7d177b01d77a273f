// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// Limits: at most 9.
    pub copies: Option<i64>,
    pub kind: String,
}

object! {
    read write limited Parcel;
    copies = "copies", optional [maximum(9.0)];
    kind = "kind", required;
}

impl Parcel {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            copies: None,
            kind: kind.into(),
        }
    }
}
