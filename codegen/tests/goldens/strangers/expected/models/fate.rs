// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    pub enum Fate: default, Unknown;
    /// `-1`
    Err = -1;
    /// `1`
    Gone = 1;
    /// `2`
    Gone2 = 2;
}
