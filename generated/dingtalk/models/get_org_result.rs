// Generated from the description of the API. Edit the description, not this file.

/// What an organisation stores.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetOrgResult {
    /// What an organisation stores.
    pub org: Option<super::Org>,
}

object! {
    read GetOrgResult;
    org = "org", optional;
}
