// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Mail {
    /// Limits: like `.@.`.
    pub address: String,
    pub kind: String,
}

object! {
    read write limited Mail;
    address = "address", required [patterns(&[".@."])];
    kind = "kind", required;
}

impl Mail {
    /// With what is required, and nothing else.
    pub fn new(address: impl Into<String>, kind: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            kind: kind.into(),
        }
    }
}
