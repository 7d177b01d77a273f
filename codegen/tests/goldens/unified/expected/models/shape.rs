// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// The outline.
    pub enum Shape, Unknown;
    Round = "round";
    Square = "square";
}
