// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum Ordering, Unknown;
    Age = "age";
    /// `-age`
    MinusAge = "-age";
}
