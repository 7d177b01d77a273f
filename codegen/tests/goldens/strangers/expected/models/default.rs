// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Default: read write new default;
    pub a: super::DefaultA = "a", required = super::DefaultA::X;
}

open_enum! {
    pub enum DefaultA, Unknown;
    X = "x";
}
