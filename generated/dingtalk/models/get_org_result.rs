// Generated from the description of the API. Edit the description, not this file.

object! {
    /// What an organisation stores.
    pub struct GetOrgResult: read write, Default;
    /// What an organisation stores.
    pub org: Option<super::Org> = "org", optional;
}
