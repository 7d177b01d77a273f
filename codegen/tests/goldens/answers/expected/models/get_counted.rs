// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum GetCountedXKind: default, Unknown;
    Big = "big";
    Small = "small";
}
