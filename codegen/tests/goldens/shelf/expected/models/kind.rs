// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum Kind, Unknown;
    /// To read.
    Book = "BOOK";
    /// To open.
    Box = "BOX";
    /// Nobody knows.
    UnknownValue = "UNKNOWN";
}
