// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Kind of owner of a recycle bin.
    pub enum RecycleBinScope, Unknown;
    /// An organisation. The only value that the vendor's page names.
    Org = "ORG";
    /// An app. Named by older sources only.
    App = "APP";
    /// A space. Named by older sources only.
    Space = "SPACE";
}
