// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Everything of a cat, and when.
    pub struct Kept: read write, Default;
    pub name: String = "name", required;
    pub state: Option<super::KeptState> = "state", optional;
    pub until: crate::runtime::Timestamp = "until", required;
}

open_enum! {
    pub enum KeptState: default, Unknown;
    /// `+1`
    Plus1 = "+1";
    /// `-1`
    Minus1 = "-1";
    /// `<=`
    LessEqual = "<=";
    /// `2.0`
    V2_0 = "2.0";
    /// The empty string.
    Empty = "";
}
