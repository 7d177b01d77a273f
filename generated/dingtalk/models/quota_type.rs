// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Whether capacity is shared.
    pub enum QuotaType: default, Unknown;
    /// The capacity of the organisation is shared; there is no `max`.
    Shared = "SHARE";
    /// It has a capacity of its own; an organisation always has, as older sources say.
    Private = "PRIVATE";
}
