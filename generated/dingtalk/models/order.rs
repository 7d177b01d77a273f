// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Which way a list is sorted.
    pub enum Order, Unknown;
    /// The smallest or oldest first.
    Ascending = "ASC";
    /// The greatest or newest first.
    Descending = "DESC";
}
