// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Who can see a property. The vendor's pages differ on whether it is about apps or spaces.
    pub enum Visibility, Unknown;
    /// All apps, or all spaces.
    Public = "PUBLIC";
    /// The app that set it, or this space.
    Private = "PRIVATE";
}
