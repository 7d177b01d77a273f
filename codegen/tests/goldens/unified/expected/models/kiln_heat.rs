// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum KilnHeat: default, Unknown;
    Low = "low";
    High = "high";
}
