// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Which way to sort.
    pub enum SortDirection, Unknown;
    /// The smallest first.
    Ascending = "asc";
    /// The largest first.
    Descending = "desc";
}
