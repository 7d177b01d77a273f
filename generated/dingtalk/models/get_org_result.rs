// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What an organisation stores.
    pub struct GetOrgResult: read write empty;
    /// What an organisation stores.
    pub org: Result<super::Org, crate::runtime::Missing> = "org", expected;
}
