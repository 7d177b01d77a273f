// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    /// Which network a URL is for.
    pub enum UrlNetwork, Unknown;
    /// The public one.
    Public = 0;
    /// The vendor's internal one.
    Internal = 1;
}
