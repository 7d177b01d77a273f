// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum Level: default, Unknown;
    Emerg = "emerg";
    Err = "err";
    Ok = "ok";
    Default = "default";
    /// `unknown`
    UnknownValue = "unknown";
    Self_ = "self";
    Value = "value";
    Known = "known";
    None = "none";
    Some = "some";
    Error = "Error";
    Asc = "asc";
    /// `ASC`
    AscUpper = "ASC";
    /// The empty string.
    Empty = "";
}
