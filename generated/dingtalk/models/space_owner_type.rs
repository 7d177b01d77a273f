// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Kind of owner of a space.
    pub enum SpaceOwnerType, Unknown;
    /// A user.
    User = "USER";
    /// An app.
    App = "APP";
}
