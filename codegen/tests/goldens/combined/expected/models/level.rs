// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    pub enum Level, Unknown;
    /// `1`
    V1 = 1;
    /// `2`
    V2 = 2;
    /// `3`
    V3 = 3;
}
