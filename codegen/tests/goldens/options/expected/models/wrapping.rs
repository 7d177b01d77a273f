// Generated from the description of the API. Edit the description, not this file.
boolean_enum! {
    /// How it is wrapped.
    pub enum Wrapping;
    /// `false`
    Plain = false;
    /// `true`
    Paper = true;
}
